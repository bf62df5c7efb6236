"""The history in the window: the pane in the side panel, what it compares, and what it restores."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.dialogs.section_names import names_of
from iom_tracker.desktop.editor.commitment_page import CommitmentPage
from iom_tracker.desktop.frame.side_panel import SidePanel
from iom_tracker.desktop.review.changes_dialog import ChangesDialog
from iom_tracker.desktop.review.history_pane import HistoryPane
from iom_tracker.desktop.review.history_words import named
from iom_tracker.desktop.session import Session
from iom_tracker.domain.comparison import compare
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.state import SectionState

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_log import PastText

_HISTORY: Final = "history"


class LookingBack(QObject):
    """Connects page, side panel and session where a person looks at what a section said before."""

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
        self.pane = HistoryPane(theme)
        panel.add_page(_HISTORY, self.tr("History"), self.pane)
        panel.section_shown.connect(self._show_section)
        page.section_left.connect(self.pane.look_again)
        session.saved.connect(self.pane.look_again)
        session.history_read.connect(self.pane.show_history)
        session.opened.connect(self.pane.forget)
        session.closed.connect(self.pane.forget)
        self.pane.asked.connect(session.read_history)
        self.pane.compare_wanted.connect(self._compare)
        self.pane.restore_wanted.connect(self._restore)
        actions.get(_HISTORY).triggered.connect(self._show_pane)

    def _show_section(self, ref: SectionRef) -> None:
        self.pane.show_section(ref, self._obstacle(ref))

    def _obstacle(self, ref: SectionRef) -> str:
        """Return why nothing can be restored in a section, in a few words; empty where it can."""
        snapshot = self._session.snapshot
        status = snapshot.sections.get(ref) if snapshot and not snapshot.read_only else None
        if status is None:
            return self.tr("This section can only be read here.")
        if status.state is SectionState.CONFLICT:
            return self.tr("There are several texts: choose between them first.")
        return ""

    def _show_pane(self) -> None:
        self._actions.get("side_panel").setChecked(True)
        self._panel.show_page(_HISTORY)
        self.pane.focus()

    def _compare(self, ref: SectionRef, texts: "tuple[PastText, ...]") -> None:
        old, *others = texts
        if others:
            new, new_name = others[0].body, named(others[0])
        else:
            new, new_name = self._page.body_of(ref), self.tr("The text as it stands on the page")
        words = self.tr("From: {old}\nTo: {new}").format(new=new_name, old=named(old))
        if new == old.body:
            words = self.tr("{words}\nBoth say the same.").format(words=words)
        title = self.tr("Compared: {section}").format(section=self._name(ref))
        ChangesDialog(self._theme, title, words, compare(old.body, new), self._window).open()

    def _restore(self, ref: SectionRef, text: "PastText") -> None:
        self._page.restore(ref, text.body)

    def _name(self, ref: SectionRef) -> str:
        snapshot = self._session.snapshot
        return names_of([ref], snapshot.catalogue) if snapshot else str(ref)
