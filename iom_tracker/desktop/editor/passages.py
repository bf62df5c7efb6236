"""The passages of a text that are commented on: marked in it, found by a click, and made of what is selected."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.section_text import SectionText
from iom_tracker.desktop.textbox.text_conversion import place_in, width_of
from iom_tracker.domain.passage import Passage
from iom_tracker.domain.proofreading.text_finding import Stretch
from iom_tracker.domain.richtext import LINE_BREAK

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_review import ThreadFound

_UTF16: Final = "utf-16-le"
_BLOCK_END: Final = "\u2029"


class Passages(QObject):
    """Marks the passages of open threads, outside the document, so that a text is never changed by it.

    Signals:
        pressed: str, the thread whose words were clicked.
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme, text: SectionText) -> None:
        super().__init__(text)
        self._theme, self._text = theme, text
        self._marks: dict[str, QTextCursor] = {}
        theme.changed.connect(self._paint)
        text.pressed_at.connect(self._on_pressed_at)

    def show_threads(self, threads: Iterable["ThreadFound"]) -> None:
        """Mark what these threads are about, where it still stands in the text; resolved ones are not marked."""
        said = plain_of(self._text)
        self._marks = {}
        for found in threads:
            place = found.thread.passage.find(said) if found.thread.passage and not found.thread.is_resolved else None
            if place:
                self._marks[found.thread.id] = self._cursor(said, *place)
        self._paint()

    def reveal(self, thread: str) -> bool:
        """Select the words that a thread is about; say whether they stand in the text."""
        cursor = self._marks.get(thread)
        if cursor is None or not cursor.hasSelection():
            return False
        self._text.setTextCursor(QTextCursor(cursor))
        return True

    def select_stretch(self, stretch: Stretch, said: str) -> None:
        """Select the words that stand somewhere, or where they stand now; nothing where they are gone."""
        place = place_in(self._text.document(), stretch.block, stretch.start, stretch.end)
        cursor = QTextCursor(self._text.document())
        if place:
            cursor.setPosition(place[0])
            cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() != said:
            now = plain_of(self._text)
            passage = Passage.quoted(now, said)
            found = passage.find(now) if passage else None
            cursor = self._cursor(now, *found) if found else self._text.textCursor()
        self._text.setTextCursor(cursor)

    def select(self, passage: Passage) -> None:
        """Select a passage where it stands in the text."""
        said = plain_of(self._text)
        place = passage.find(said)
        if place:
            self._text.setTextCursor(self._cursor(said, *place))

    def selected(self) -> Passage | None:
        """Return the passage that is selected; None where no words are."""
        cursor, said = self._text.textCursor(), plain_of(self._text)
        start, end = (_index(said, place) for place in (cursor.selectionStart(), cursor.selectionEnd()))
        chosen = said[start:end]
        return Passage.of(said, start + len(chosen) - len(chosen.lstrip()), end - len(chosen) + len(chosen.rstrip()))

    def _cursor(self, said: str, start: int, end: int) -> QTextCursor:
        """Return a cursor that selects a place and moves with the words while somebody types elsewhere."""
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(width_of(said[:start]))
        cursor.setPosition(width_of(said[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _paint(self) -> None:
        self._text.mark("comments", [self._marked(cursor) for cursor in self._marks.values()])

    def _marked(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        """Return the look of commented words: a ground, and dots below, so that colour is not the only sign."""
        selection = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setBackground(self._theme.color("comment_surface"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(self._theme.color("comment"))
        selection.cursor, selection.format = cursor, look
        return selection

    def _on_pressed_at(self, place: int) -> None:
        for thread, cursor in self._marks.items():
            if cursor.selectionStart() <= place < cursor.selectionEnd():
                self.pressed.emit(thread)
                return


def plain_of(text: SectionText) -> str:
    """Return what a text box says, character by character as its document counts them."""
    return text.document().toRawText().replace(_BLOCK_END, "\n").replace(LINE_BREAK, "\n")


def _index(said: str, place: int) -> int:
    """Return which character stands at a position, which Qt counts in UTF-16 units."""
    return len(said.encode(_UTF16, "surrogatepass")[: place * 2].decode(_UTF16, "replace"))
