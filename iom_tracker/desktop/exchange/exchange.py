"""Everything between offices and headquarters in the window: its pages, and what they ask for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.conflict_page import ConflictPage
from iom_tracker.desktop.dialogs.long_work import LongWork
from iom_tracker.desktop.exchange.deciding import Deciding
from iom_tracker.desktop.exchange.kits import Kits
from iom_tracker.desktop.exchange.merge_told import tell_merge
from iom_tracker.desktop.exchange.merging import Merging
from iom_tracker.desktop.exchange.receiving import Receiving
from iom_tracker.desktop.exchange.sending import Sending
from iom_tracker.desktop.frame.rail import Place
from iom_tracker.desktop.memory import Memory
from iom_tracker.desktop.session import Session
from iom_tracker.desktop.submissions.send_page import SendPage
from iom_tracker.desktop.submissions.submissions_page import SubmissionsPage
from iom_tracker.domain.errors import DecisionsUnconfirmed, SignerChanged
from iom_tracker.domain.identity import SectionRef

if TYPE_CHECKING:
    from iom_tracker.workflows.merge_report import MergeReport
    from iom_tracker.workflows.read_submissions import Submissions

_TO_COMPARE = (SignerChanged, DecisionsUnconfirmed)
_READING = ("go_write", "go_submissions", "go_conflicts")
_CHANGING = ("merge", "paste_packet", "undo_merge", "make_kits", "pack", "copy_packet")


class Exchange(QObject):
    """Holds the pages and keeps them at what the workspace holds.

    Signals:
        place_wanted: Place.
        section_wanted: SectionRef, which the person wants to read.
        correspondence_known: bool (whether this workspace sends to headquarters), str (the day by which; or nothing).
    """

    place_wanted = Signal(object)
    section_wanted = Signal(object)
    correspondence_known = Signal(bool, str)

    def __init__(  # noqa: PLR0913 - it connects these parts
        self,
        window: QWidget,
        theme: Theme,
        actions: Actions,
        session: Session,
        memory: Memory,
        *,
        work: LongWork,
        flush: Callable[[], None],
        leave_then: Callable[[Callable[[], None]], None],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._actions = window, session, actions
        self.conflicts = ConflictPage(theme)
        self.submissions = SubmissionsPage(theme)
        self.send = SendPage(theme)
        self._known: Submissions | None = None
        self._is_known_shown = False
        self._place: Place | None = None
        self.deciding = Deciding(window, session, self.conflicts)
        self._merging = Merging(window, session, work, flush)
        self._sending = Sending(window, session, flush)
        self._kits = Kits(window, session, memory, work, leave_then)
        self.receiving = Receiving(
            window,
            session,
            memory,
            self._kits,
            open_file=lambda path: leave_then(lambda: session.open(path)),
            merge=self._merging.merge,
        )
        self._connect_session()
        self._connect_pages()
        self._connect_actions()

    @property
    def page(self) -> QWidget:
        """The page on which this workspace sends, or takes in what is sent."""
        return self.send if self._sends else self.submissions

    @property
    def _sends(self) -> bool:
        return bool(self._known and self._known.headquarters)

    def begin(self) -> None:
        """Look at the correspondence of a workspace that was opened, after what the person looks at first."""
        self._known = None
        self._look_again()

    def enter(self, place: Place) -> None:
        """Give the keyboard to the page of a place, and read anew what it shows."""
        self._place = place
        if place is Place.CONFLICTS:
            self._session.read_conflicts()
            self.conflicts.focus()
        elif place is Place.SUBMISSIONS:
            self._show_known()
            self._session.read_submissions()
            self.page.setFocus()

    def resolve(self, ref: SectionRef) -> None:
        """Go to the conflict of a section."""
        self.place_wanted.emit(Place.CONFLICTS)
        self.deciding.show_section(ref)

    def _connect_session(self) -> None:
        session = self._session
        session.submissions_read.connect(self._on_submissions_read)
        session.closed.connect(self._forget)
        for signal in (session.refreshed, session.published, session.resolved, session.reviewed, session.commented):
            signal.connect(self._look_again)
        for signal in (session.packed, session.receipt_written, session.kits_made):
            signal.connect(session.read_submissions)
        self._merging.reported.connect(self._on_reported)

    def _connect_pages(self) -> None:
        self.conflicts.left.connect(self._go_to_write)
        for page in (self.submissions, self.send):
            page.files_wanted.connect(self._merging.ask_which)
            page.files_dropped.connect(self._merging.merge)
            page.conflicts_wanted.connect(self._go_to_conflicts)
            page.commitments_wanted.connect(self.deciding.decide_commitment)
            page.reading_wanted.connect(self._on_reading_wanted)
            page.drafts_wanted.connect(self._merging.offer_drafts)
            page.trust_wanted.connect(self._merging.ask_to_trust)
        self.submissions.paste_wanted.connect(self._merging.paste)
        self.submissions.kit_wanted.connect(self._kits.ask_which)
        self.submissions.undo_wanted.connect(self._merging.ask_to_undo)
        self.submissions.receipt_wanted.connect(self._sending.ask_where_to_confirm)
        self.send.section_wanted.connect(self._go_to_section)
        self.send.pack_wanted.connect(self._sending.ask_where_to_pack)
        self.send.copy_wanted.connect(self._sending.copy)

    def _connect_actions(self) -> None:
        slots = {
            "go_write": self._go_to_write,
            "go_submissions": lambda: self.place_wanted.emit(Place.SUBMISSIONS),
            "go_conflicts": self._go_to_conflicts,
            "merge": self._merging.ask_which,
            "paste_packet": self._merging.paste,
            "undo_merge": self._merging.ask_to_undo,
            "make_kits": self._kits.ask_which,
            "pack": lambda: self._sending.ask_where_to_pack(False),
            "copy_packet": lambda: self._sending.copy(False),
        }
        self._actions.connect_all(slots)
        self._forget()

    def _look_again(self) -> None:
        self._session.read_conflicts(at_leisure=True)
        self._session.read_submissions(at_leisure=True)

    def _on_submissions_read(self, submissions: "Submissions") -> None:
        snapshot = self._session.snapshot
        if snapshot is None:
            return
        self._known, self._is_known_shown = submissions, False
        if self._place is Place.SUBMISSIONS:
            self._show_known()
        can_undo = submissions.can_undo
        self._actions.enable(_READING, is_enabled=True)
        self._actions.enable(_CHANGING, is_enabled=not snapshot.read_only)
        self._actions.get("undo_merge").setEnabled(can_undo and not snapshot.read_only)
        self.correspondence_known.emit(self._sends, submissions.due)

    def _show_known(self) -> None:
        """Show the correspondence on its page: only where it is seen, as thousands of rows would hold up typing."""
        snapshot, known = self._session.snapshot, self._known
        if snapshot is None or known is None or self._is_known_shown:
            return
        self._is_known_shown = True
        if self._sends:
            self.send.show_sections(snapshot, known)
        else:
            self.submissions.show_submissions(snapshot, known, can_undo=known.can_undo)

    def _on_reported(self, report: "MergeReport") -> None:
        self._show_known()
        for page in (self.submissions, self.send):
            page.show_report(report)
        changed = next((each.reason for each in report.files if isinstance(each.reason, _TO_COMPARE)), None)
        if self._place is Place.SUBMISSIONS:
            return
        if changed is not None:
            self._merging.ask_to_trust(changed.path, changed.fingerprint)
            return
        tell_merge(
            self._window,
            report,
            show_report=lambda: self.place_wanted.emit(Place.SUBMISSIONS),
            show_conflicts=self._go_to_conflicts,
        )

    def _on_reading_wanted(self, refs: tuple[SectionRef, ...]) -> None:
        if refs:
            self._go_to_section(refs[0])

    def _forget(self) -> None:
        self._known, self._place = None, None
        self._actions.enable((*_READING, *_CHANGING), is_enabled=False)

    def _go_to_section(self, ref: SectionRef) -> None:
        self._go_to_write()
        self.section_wanted.emit(ref)

    def _go_to_write(self) -> None:
        self.place_wanted.emit(Place.WRITE)

    def _go_to_conflicts(self) -> None:
        self.place_wanted.emit(Place.CONFLICTS)
