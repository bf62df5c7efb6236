"""Documents that come back from Word: reading one in, deciding about it section by section, going on another day."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.counting import counted, with_number
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.appearance.times import moment_words
from iom_tracker.desktop.cleared.cleared_page import ClearedPage
from iom_tracker.desktop.cleared.left_over_dialog import LeftOverDialog
from iom_tracker.desktop.dialogs.file_choice import choose_report
from iom_tracker.desktop.dialogs.legacy_preview import LegacyPreviewDialog
from iom_tracker.desktop.dialogs.long_work import LongWork
from iom_tracker.desktop.dialogs.messages import ask, words_for
from iom_tracker.desktop.dialogs.section_names import names_of
from iom_tracker.desktop.frame.rail import Place
from iom_tracker.desktop.memory import Memory
from iom_tracker.desktop.session import Session
from iom_tracker.desktop.word_work import Verdict, Waiting, WaitingDocument
from iom_tracker.domain.heading_map import WrittenMap
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.proposals import Proposals
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.locations import data_folder

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.accept_proposals import Accepted
    from iom_tracker.workflows.finished_imports import FinishedDocument, FinishedImport
    from iom_tracker.workflows.read_legacy import LegacyPreview

_READING: Final = ("go_word",)
_CLEARED: Final = "cleared"


class WordBack(QObject):
    """Keeps the page at what the workspace holds, and reads documents in.

    Args:
        flush: hands everything that was typed to the session.

    Signals:
        place_wanted: Place.
        section_wanted: SectionRef, which the person wants to read.
        conflict_wanted: SectionRef, of which one text is to be chosen.
        counted: int: how many sections wait for a decision, in all documents.
    """

    place_wanted = Signal(object)
    section_wanted = Signal(object)
    conflict_wanted = Signal(object)
    counted = Signal(int)

    def __init__(  # noqa: PLR0913 - it connects these parts
        self,
        window: QWidget,
        theme: Theme,
        actions: Actions,
        session: Session,
        *,
        memory: Memory,
        work: LongWork,
        flush: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._session = window, actions, session
        self._memory, self._work, self._flush = memory, work, flush
        self.page = ClearedPage(theme)
        self._waiting: tuple[WaitingDocument, ...] = ()
        self._decided: tuple[FinishedImport, ...] = ()
        self._chosen: int | None = None
        self._finished: Proposals | None = None
        self._conflict: SectionRef | None = None
        self._preview: LegacyPreviewDialog | None = None
        self._connect_session()
        self._connect_page()
        actions.connect_all(
            {"import_report": self.ask_what_to_import, "go_word": lambda: self.place_wanted.emit(Place.WORD)}
        )
        self._forget()

    def enter(self, place: Place) -> None:
        """Hold the documents against the workspace anew when the person comes to the page."""
        if place is Place.WORD:
            self._session.read_waiting()
            self.page.focus()
        else:
            self._finished = None

    def ask_what_to_import(self) -> None:
        """Let a person choose a report and read it in."""
        choose_report(self._window, self._memory.report_folder() or self._folder(), self.take)

    def take(self, document: Path) -> None:
        """Read a document in."""
        if self._session.snapshot is not None:
            self._memory.note_report_folder(document.parent)
            self._flush()
            self._work.begin(self.tr("Reading the report…"), self._session.read_document(document))

    def _folder(self) -> Path:
        """Return where to look first: beside the workspace, but for one that the program put where nobody looks."""
        snapshot = self._session.snapshot
        if snapshot and data_folder() not in snapshot.path.parents:
            return snapshot.path.parent
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def _connect_session(self) -> None:
        session = self._session
        session.document_read.connect(self._on_read)
        session.legacy_read.connect(self._on_legacy_read)
        session.document_taken.connect(self._on_taken)
        session.document_decided.connect(self._on_decided)
        session.waiting_read.connect(self._on_waiting_read)
        session.finished_read.connect(self._on_finished_read)
        session.opened.connect(self._on_opened)
        session.closed.connect(self._forget)
        session.failed.connect(self._on_failed)
        session.resolved.connect(self._look_again)

    def _connect_page(self) -> None:
        page = self.page
        page.decided.connect(self._decide)
        page.rest_wanted.connect(self._ask_about_rest)
        page.removal_wanted.connect(self._ask_to_remove)
        page.drop_wanted.connect(self._ask_to_drop)
        page.document_chosen.connect(self._choose)
        page.again_wanted.connect(self._decide_anew)
        page.finished_wanted.connect(self._session.read_finished)
        page.left_over_wanted.connect(self._show_left_over)
        page.import_wanted.connect(self.ask_what_to_import)
        page.conflict_wanted.connect(self._go_to_conflict)
        page.conflicts_wanted.connect(lambda: self.place_wanted.emit(Place.CONFLICTS))
        page.left.connect(lambda: self.place_wanted.emit(Place.WRITE))

    @property
    def _current(self) -> WaitingDocument | None:
        return next((each for each in self._waiting if each.pending.number == self._chosen), None)

    @property
    def _conflicts(self) -> frozenset[SectionRef]:
        snapshot = self._session.snapshot
        sections = snapshot.sections.values() if snapshot else ()
        return frozenset(status.ref for status in sections if status.state is SectionState.CONFLICT)

    def _on_read(self, document: Path, proposals: Proposals | None) -> None:
        self._work.end()
        if proposals is not None and proposals.kind == _CLEARED:
            self._session.take_document(proposals)
        else:
            self._session.read_legacy(document)

    def _on_legacy_read(self, document: Path, preview: "LegacyPreview") -> None:
        """Show how a report from elsewhere is understood, anew where it is shown already."""
        snapshot = self._session.snapshot
        if snapshot is None:
            return
        if self._preview is None:
            self._preview = LegacyPreviewDialog(document, snapshot.catalogue, self._window)
            self._preview.again_wanted.connect(partial(self._session.read_legacy, document))
            self._preview.wished.connect(partial(self._import, document))
            self._preview.finished.connect(self._forget_preview)
            self._preview.open()
        self._preview.show_preview(preview)

    def _import(self, document: Path, written: WrittenMap | None, as_printed: bool) -> None:  # noqa: FBT001 - a slot
        relay = self._session.import_report(document, written, as_printed=as_printed)
        self._work.begin(self.tr("Reading the report…"), relay)

    def _forget_preview(self) -> None:
        self._preview = None

    def _on_taken(self, accepted: "Accepted") -> None:
        if accepted.pending is None:
            self._finish(accepted)
        else:
            self._chosen, self._finished = accepted.pending.number, None
        self.place_wanted.emit(Place.WORD)

    def _on_decided(self, accepted: "Accepted") -> None:
        if accepted.pending is None:
            self._finish(accepted)
        else:
            self._chosen, self._finished = accepted.pending.number, None
        self._session.read_waiting()
        if self._conflict is not None:
            self.conflict_wanted.emit(self._conflict)
            self._conflict = None

    def _finish(self, accepted: "Accepted") -> None:
        self._chosen, self._finished = None, accepted.proposals
        self.page.show_finished(accepted.proposals, accepted.comments_in_all, self._conflicts)

    def _on_finished_read(self, found: "FinishedDocument") -> None:
        """Show a document that was decided, unless another waits by now."""
        if self._current is None:
            self._finished = found.proposals
            self.page.show_finished(found.proposals, found.comments, self._conflicts)

    def _decide_anew(self) -> None:
        """Let what was rejected of the document that is shown wait for a decision again."""
        if self._finished is not None:
            self._flush()
            self._session.decide_document(self._finished, Verdict(reopen=self._finished.rejected))

    def _on_waiting_read(self, found: Waiting) -> None:
        self._waiting, self._decided = found.documents, found.finished
        waiting = found.documents
        readable = [each.proposals for each in waiting if each.proposals]
        self.counted.emit(sum(len(each.open) for each in readable) + len(waiting) - len(readable))
        if self._finished is not None:
            return
        if self._current is None:
            self._chosen = waiting[0].pending.number if waiting else None
        self._show()

    def _show(self) -> None:
        current, snapshot = self._current, self._session.snapshot
        documents = [(each.pending.number, each.pending.document) for each in self._waiting]
        if current is None or snapshot is None:
            words = self.tr("{name}, {time}")
            decided = ((each, moment_words(each.time)) for each in self._decided)
            named = [(each.number, words.format(name=each.document, time=time)) for each, time in decided]
            self.page.show_none(named)
        elif current.proposals is None:
            reason = words_for(current.reason) if current.reason else ""
            self.page.show_unreadable(current.pending.document, reason)
        else:
            self.page.show_documents(documents, self._chosen)
            self.page.show_document(current.proposals, snapshot.catalogue, self._conflicts)

    def _choose(self, number: int) -> None:
        self._chosen = number
        self._show()

    def _decide(self, verdict: Verdict) -> None:
        current = self._current
        if current is not None and current.proposals is not None:
            self._flush()
            self._session.decide_document(current.proposals, verdict)

    def _go_to_conflict(self, ref: SectionRef) -> None:
        """Go to a section of which one text is to be chosen; where they are about to meet, as soon as they have."""
        if ref in self._conflicts:
            self.conflict_wanted.emit(ref)
        else:
            self._conflict = ref

    def _ask_to_remove(self, ref: SectionRef) -> None:
        snapshot = self._session.snapshot
        if snapshot is None:
            return
        words = self.tr("The text of {name} is taken out here too. It stays in the history.")
        remove = self.tr("Remove it"), lambda: self.page.remove(ref)
        text = words.format(name=names_of((ref,), snapshot.catalogue))
        ask(self._window, self.tr("Remove the text here too"), text, remove, is_risky=True)

    def _ask_about_rest(self, count: int, conflicts: int) -> None:
        words = self.tr(
            "{n} sections are taken over as they came back, or as you have changed the result. Those that are missing "
            "in the document stay open."
        )
        one = self.tr("1 section is in conflict: its texts stand beside each other until one is chosen.")
        many = self.tr("{n} sections are in conflict: their texts stand beside each other until one is chosen.")
        text = " ".join([with_number(words, count), *([counted(conflicts, one, many)] if conflicts else [])])
        accept = with_number(self.tr("Accept {n} sections"), count), self.page.accept_rest
        ask(self._window, self.tr("Accept all the rest"), text, accept)

    def _ask_to_drop(self) -> None:
        current = self._current
        if current is None:
            return
        words = self.tr(
            "What you accepted of {name} stays. Everything else stays as it is here, and the document is no longer "
            "kept."
        )
        drop = self.tr("Leave the rest"), lambda: self._session.drop_document(current.pending.number)
        title = self.tr("Leave the rest as it is")
        ask(self._window, title, words.format(name=current.pending.document), drop, is_risky=True)

    def _show_left_over(self) -> None:
        shown = self._finished or (self._current.proposals if self._current else None)
        snapshot = self._session.snapshot
        if shown is not None and snapshot is not None:
            dialog = LeftOverDialog(shown, snapshot.catalogue, self._window, can_take_over=not snapshot.read_only)
            dialog.take_over_wanted.connect(lambda: self._take_over(shown))
            dialog.open()

    def _take_over(self, shown: Proposals) -> None:
        """Take over what a document prints otherwise; what is new with it is then offered."""
        self._flush()
        self._session.decide_document(shown, Verdict(as_printed=True))

    def _look_again(self) -> None:
        if self._waiting:
            self._session.read_waiting(at_leisure=True)

    def _on_opened(self) -> None:
        snapshot = self._session.snapshot
        if snapshot is not None:
            self._forget()
            self._actions.enable(_READING, is_enabled=True)
            self.page.be_read_only(bool(snapshot.read_only))
            self._session.read_waiting(at_leisure=True)

    def _on_failed(self, verb: str) -> None:
        if verb in ("decide_document", "drop_document"):
            self._conflict = None
            self.page.note_failed()

    def _forget(self) -> None:
        self._waiting, self._decided, self._chosen, self._finished, self._conflict = (), (), None, None, None
        self._actions.enable(_READING, is_enabled=False)
        self.page.show_none()
        self.counted.emit(0)
