"""What the context menu of a text offers on a word that is in no dictionary."""

from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from iom_tracker.desktop.editor.section_text import SectionText
from iom_tracker.desktop.editor.spelling_marks import SpellingMarks
from iom_tracker.desktop.spelling import Spelling
from iom_tracker.domain.spelling import Word, as_written


class SpellingMenu(QObject):
    """Puts what may be meant at the head of a menu, and “Add to dictionary” and “Ignore” below it.

    Signals:
        replacing, replaced: a word is about to be replaced, and was.
    """

    replacing = Signal()
    replaced = Signal()

    def __init__(self, text: SectionText, marks: SpellingMarks, spelling: Spelling) -> None:
        super().__init__(text)
        self._text, self._marks, self._spelling = text, marks, spelling
        text.menu_made.connect(self._on_menu_made)

    def _on_menu_made(self, menu: QMenu, position: int) -> None:
        found = self._marks.at(position)
        if found is not None:
            self._offer(menu, *found)

    def _offer(self, menu: QMenu, cursor: QTextCursor, word: Word) -> None:
        first = menu.actions()[0]
        looking = QAction(self.tr("Looking for suggestions…"), menu)
        looking.setObjectName("spellingWait")
        looking.setEnabled(False)
        add = QAction(self.tr("&Add to dictionary"), menu)
        add.setObjectName("spellingAdd")
        add.triggered.connect(partial(self._add, word.text))
        ignore = QAction(self.tr("&Ignore in this session"), menu)
        ignore.setObjectName("spellingIgnore")
        ignore.triggered.connect(partial(self._ignore, word.text))
        menu.insertActions(first, [looking, menu.insertSeparator(first), add, ignore, menu.insertSeparator(first)])
        self._spelling.suggest(word.text, partial(self._show, menu, looking, cursor))

    def _show(self, menu: QMenu, looking: QAction, cursor: QTextCursor, meant: tuple[str, ...]) -> None:
        """Put what may be meant where the menu says that it is looked for, if the menu is still there."""
        if not isValid(menu):
            return
        written = cursor.selectedText()
        for number, each in enumerate(meant, 1):
            action = QAction(as_written(each, written).replace("&", "&&"), menu)
            action.setObjectName(f"suggestion{number}")
            action.triggered.connect(partial(self._replace, cursor, written, as_written(each, written)))
            menu.insertAction(looking, action)
        looking.setText(self.tr("No suggestions"))
        looking.setVisible(not meant)
        _keep_on_screen(menu)

    def _replace(self, cursor: QTextCursor, written: str, meant: str) -> None:
        """Put another word in its place, in one step of undo and in the form that it has."""
        if cursor.selectedText() != written or self._text.isReadOnly():
            return
        self.replacing.emit()
        form = QTextCursor(cursor)
        form.setPosition(cursor.selectionStart() + 1)
        cursor.insertText(meant, form.charFormat())
        self._text.setTextCursor(cursor)
        self.replaced.emit()

    def _add(self, word: str) -> None:
        self._spelling.add(word)

    def _ignore(self, word: str) -> None:
        self._spelling.ignore(word)


def _keep_on_screen(menu: QMenu) -> None:
    """Move a menu that grew while it was shown, as Qt places one only when it opens."""
    if not menu.isVisible():
        return
    room, place = menu.screen().availableGeometry(), QRect(menu.pos(), menu.sizeHint())
    left = max(room.left(), min(place.left(), room.right() + 1 - place.width()))
    top = max(room.top(), min(place.top(), room.bottom() + 1 - place.height()))
    menu.setGeometry(QRect(left, top, place.width(), min(place.height(), room.height())))
