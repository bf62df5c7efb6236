"""Review and comments in the window: the pane in the side panel, the dialogs, and what they ask for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.dialogs.messages import tell
from iom_tracker.desktop.dialogs.section_names import names_of
from iom_tracker.desktop.editor.commitment_page import CommitmentPage
from iom_tracker.desktop.editor.edit import Beside, Selected
from iom_tracker.desktop.editor.review_words import open_threads
from iom_tracker.desktop.frame.side_panel import SidePanel
from iom_tracker.desktop.looking_over import LookingOver
from iom_tracker.desktop.review.changes_dialog import ChangesDialog
from iom_tracker.desktop.review.comment_pane import CommentPane
from iom_tracker.desktop.review.last_year_pane import LastYearPane
from iom_tracker.desktop.review.looking_back import LookingBack
from iom_tracker.desktop.review.return_dialog import ReturnDialog
from iom_tracker.desktop.review_work import Seen
from iom_tracker.desktop.session import Session
from iom_tracker.domain.comparison import compare
from iom_tracker.domain.errors import TrackerError
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.richtext import RichText
from iom_tracker.sentences import obstacle_sentence

if TYPE_CHECKING:
    from iom_tracker.workflows.review import ReviewReport

_COMMENTS: Final = "comments"
_LAST_YEAR: Final = "last_year"
HeldBack = Sequence[tuple[SectionRef, str]]


class Reviewing(QObject):
    """Connects page, side panel and session where something is decided or said about a text."""

    def __init__(  # noqa: PLR0913 - it connects these parts
        self,
        window: QWidget,
        theme: Theme,
        actions: Actions,
        session: Session,
        *,
        page: CommitmentPage,
        panel: SidePanel,
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._actions = window, theme, actions
        self._session, self._page, self._panel = session, page, panel
        self._notes: dict[SectionRef, str] = {}
        self._held_back: HeldBack = ()
        self.comments = CommentPane(theme)
        panel.add_page(_COMMENTS, self.tr("Comments"), self.comments)
        self.last_year = LastYearPane()
        panel.add_page(_LAST_YEAR, self.tr("Last year"), self.last_year)
        panel.offer_page(_LAST_YEAR, False)
        LookingOver(theme, session, page=page, panel=panel)
        self.looking_back = LookingBack(window, theme, actions, session, page=page, panel=panel)
        self._connect_page()
        self._connect_session()

    def _connect_page(self) -> None:
        page, pane = self._page, self.comments
        page.cleared.connect(self._clear)
        page.return_wanted.connect(self._ask_to_return)
        page.changes_wanted.connect(self._show_changes)
        page.theirs_wanted.connect(self._show_theirs)
        page.comment_wanted.connect(self._begin_comment)
        page.threads_wanted.connect(self._show_threads)
        pane.comment_wanted.connect(self._session.comment)
        pane.answer_wanted.connect(self._session.answer)
        pane.settle_wanted.connect(self._session.settle_thread)
        pane.passage_wanted.connect(page.reveal_thread)
        self.last_year.insert_wanted.connect(page.insert)
        self.last_year.compare_wanted.connect(self._compare)
        self._panel.section_shown.connect(self._show_section)

    def _connect_session(self) -> None:
        self._session.reviewed.connect(self._on_reviewed)
        self._session.commented.connect(self.comments.note_kept)
        self._session.failed.connect(self._on_failed)
        self._session.opened.connect(self._forget)
        self._session.closed.connect(self._forget)

    def _show_section(self, ref: SectionRef) -> None:
        snapshot, facts = self._session.snapshot, self._session.facts_of(ref)
        if snapshot is None:
            return
        can_write = not snapshot.read_only and ref in snapshot.sections
        self.comments.show_section(ref, facts.review, can_write=can_write)
        self.last_year.show_section(ref, facts.last_year, can_write=can_write)
        self._panel.offer_page(_LAST_YEAR, bool(facts.last_year and facts.last_year.continued))
        count = open_threads(facts.review)
        words = with_number(self.tr("Comments {n}"), count) if count else self.tr("Comments")
        self._panel.name_page(_COMMENTS, words)

    def _begin_comment(self, selected: Selected) -> None:
        self._show_pane()
        self.comments.begin(selected)

    def _show_threads(self, _: SectionRef, thread: str) -> None:
        self._show_pane()
        self.comments.point_at(thread)

    def _show_pane(self) -> None:
        self._actions.get("side_panel").setChecked(True)
        self._panel.show_page(_COMMENTS)

    def _clear(self, seen: Seen, held_back: HeldBack) -> None:
        self._held_back = held_back
        self._session.clear(seen)

    def _ask_to_return(self, seen: Seen) -> None:
        (ref,) = seen
        dialog = ReturnDialog(self._name(ref), self._notes.get(ref, ""), self._window)
        dialog.left.connect(lambda note: self._notes.update({ref: note}))
        dialog.wished.connect(lambda note: self._session.return_sections(seen, note))
        dialog.open()

    def _show_changes(self, ref: SectionRef) -> None:
        review = self._session.facts_of(ref).review
        if review is not None:
            title = self.tr("Changed since clearance: {section}").format(section=self._name(ref))
            words = self.tr("The published text as it stands now, held against the one that was cleared.")
            ChangesDialog(self._theme, title, words, review.changes, self._window).open()

    def _show_theirs(self, texts: Beside) -> None:
        title = self.tr("The newer text: {section}").format(section=self._name(texts.ref))
        words = self.tr(
            "The text that has arrived (words that yours lacks are green and underlined), held against yours (words "
            "that only yours has are red and struck). Both are kept: when you publish yours, what fits is merged, "
            "and otherwise somebody chooses."
        )
        ChangesDialog(self._theme, title, words, compare(texts.ours, texts.theirs), self._window).open()

    def _compare(self, ref: SectionRef, before: RichText) -> None:
        title = self.tr("Compared with last year: {section}").format(section=self._name(ref))
        words = self.tr("This year's text as it stands on the page, held against last year's.")
        ChangesDialog(self._theme, title, words, compare(before, self._page.body_of(ref)), self._window).open()

    def _on_reviewed(self, report: "ReviewReport") -> None:
        for ref in report.done:
            self._notes.pop(ref, None)
        told = [(each.ref, _why(self._name(each.ref), each.obstacle)) for each in report.held_back]
        told += [(ref, f"{self._name(ref)}: {words}") for ref, words in self._held_back]
        self._held_back = ()
        if told:
            done = with_number(self.tr("{n} cleared."), len(report.done))
            left = "\n".join(words for _, words in told)
            words = self.tr("{done} Left as they are:\n\n{left}").format(done=done, left=left)
            tell(self._window, self.tr("Not everything was cleared"), words)

    def _on_failed(self, verb: str, _: TrackerError) -> None:
        if verb == "comment":
            self.comments.note_refused()

    def _forget(self) -> None:
        self._notes.clear()
        self._held_back = ()
        self.comments.forget()

    def _name(self, ref: SectionRef) -> str:
        snapshot = self._session.snapshot
        return names_of([ref], snapshot.catalogue) if snapshot else str(ref)


def _why(section: str, obstacle: str) -> str:
    return obstacle_sentence(section, obstacle, lambda text: QCoreApplication.translate("sentences", text))
