"""Spelling in the window: the choice of a workspace, and the marks and menus of the page's text boxes."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.dialogs.messages import tell, words_for
from iom_tracker.desktop.editor.commitment_page import CommitmentPage
from iom_tracker.desktop.editor.section_text import SectionText
from iom_tracker.desktop.editor.spelling_marks import SpellingMarks
from iom_tracker.desktop.editor.spelling_menu import SpellingMenu
from iom_tracker.desktop.session import Session
from iom_tracker.desktop.spelling import Spelling
from iom_tracker.desktop.undo import UndoOrder
from iom_tracker.domain.errors import NoDictionaries, NoDictionary, TrackerError
from iom_tracker.domain.spelling import SpellingChoice

LANGUAGES: Final = ("en", "en-US", "fr", "es", "ar")
_REPORT: Final = "spell_report"
_KEYS: Final = ("spell_check", "spell_next", _REPORT, *(f"spell_{code}" for code in LANGUAGES))


class SpellChecking(QObject):
    """Connects session, actions and text boxes where spelling is checked."""

    def __init__(  # noqa: PLR0913 - it connects these parts
        self,
        window: QWidget,
        theme: Theme,
        actions: Actions,
        session: Session,
        *,
        page: CommitmentPage,
        undo: UndoOrder,
    ) -> None:
        super().__init__(window)
        self.setObjectName("spellChecking")
        self._window, self._theme, self._actions, self._session = window, theme, actions, session
        self._page, self._undo = page, undo
        self.spelling = Spelling(self)
        self._choice: SpellingChoice | None = None
        self._is_asked = False
        self._marks: dict[SectionText, SpellingMarks] = {}
        self._connect()

    def _connect(self) -> None:
        group, actions = QActionGroup(self), self._actions
        group.addAction(actions.get(_REPORT))
        actions.get(_REPORT).triggered.connect(partial(self._choose_language, ""))
        for code in LANGUAGES:
            group.addAction(actions.get(f"spell_{code}"))
            actions.get(f"spell_{code}").triggered.connect(partial(self._choose_language, code))
        actions.get("spell_check").triggered.connect(self._switch)
        actions.get("spell_next").triggered.connect(self._go_to_next)
        actions.enable(_KEYS, False)
        self._page.box_added.connect(self._on_box_added)
        self._session.opened.connect(self._session.read_spelling)
        self._session.closed.connect(self._on_closed)
        self._session.spelling_chosen.connect(self._on_chosen)
        self._session.failed.connect(self._on_refused)
        self.spelling.stopped.connect(self._on_stopped)
        self.spelling.failed.connect(self._tell)

    def _on_box_added(self, text: SectionText) -> None:
        marks = self._marks[text] = SpellingMarks(self._theme, text, self.spelling)
        menu = SpellingMenu(text, marks, self.spelling)
        menu.replacing.connect(self._undo.separate)
        menu.replaced.connect(self._undo.separate)

    def _on_chosen(self, choice: SpellingChoice) -> None:
        self._choice = choice
        self.spelling.choose(choice)
        self._actions.enable(_KEYS, True)
        for code in LANGUAGES:
            self._actions.get(f"spell_{code}").setEnabled(code in choice.offered)
        self._name_language(choice)
        self._show_state()
        if self._is_asked and choice.is_on and not choice.is_checked:
            known = choice.offered
            self._is_asked = False
            self._tell(NoDictionary(choice.language, known) if known else NoDictionaries())

    def _on_closed(self) -> None:
        self._choice = None
        self.spelling.choose(None)
        self._actions.enable(_KEYS, False)
        self._show_state()

    def _on_refused(self, verb: str) -> None:
        """Tick again what is the case where a choice could not be kept."""
        if verb == "spelling":
            self._is_asked = False
            self._show_state()

    def _on_stopped(self, error: TrackerError) -> None:
        """Untick spelling; only whoever asked for it is interrupted to hear why."""
        self._show_state()
        if self._is_asked:
            self._is_asked = False
            self._tell(error)

    def _show_state(self) -> None:
        """Tick what is the case: spelling that cannot be checked is not checked."""
        self._actions.get("spell_check").setChecked(self.spelling.is_on)
        self._actions.get("spell_next").setEnabled(self.spelling.is_on)
        wanted = self._choice.wanted if self._choice else ""
        self._actions.get(f"spell_{wanted}" if wanted in LANGUAGES else _REPORT).setChecked(True)

    def _name_language(self, choice: SpellingChoice) -> None:
        """Say which language the report is in, where that is the one that counts."""
        if choice.wanted or choice.language not in LANGUAGES:
            self._actions.get(_REPORT).setText(self.tr("Language of the &report"))
            return
        name = self._actions.get(f"spell_{choice.language}").text().replace("&", "")
        self._actions.get(_REPORT).setText(self.tr("Language of the &report ({language})").format(language=name))

    def _switch(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._is_asked = is_on
        self._session.choose_spelling(is_on=is_on)

    def _choose_language(self, code: str) -> None:
        self._is_asked = True
        self._session.choose_spelling(is_on=True, language=code)

    def _go_to_next(self) -> None:
        """Select the next marked word of the page, behind the cursor and then from the beginning."""
        boxes = [box.text for box in self._page.boxes]
        current = next((index for index, text in enumerate(boxes) if text.hasFocus()), 0)
        places = [(boxes[current], boxes[current].textCursor().selectionStart())] if boxes else []
        places += [(text, -1) for text in (*boxes[current + 1 :], *boxes[: current + 1])]
        for text, position in places:
            found = self._marks[text].next_after(position)
            if found is not None:
                text.setFocus(Qt.FocusReason.ShortcutFocusReason)
                text.setTextCursor(found)
                return
        tell(self._window, self.tr("Spelling"), self.tr("No word on this page is marked."))

    def _tell(self, error: TrackerError) -> None:
        tell(self._window, self.tr("Spelling is not checked"), words_for(error), is_problem=True)
