"""The text of one version, to be read: what it changed is marked word by word."""

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.textbox.rich_text_edit import RichTextEdit
from iom_tracker.desktop.textbox.text_conversion import set_aside, to_document, width_of
from iom_tracker.domain.comparison import ComparedBlock, Mark
from iom_tracker.domain.richtext import Block, RichText, Span

_COLORS: Final = {Mark.ADDED: ("success", "added_surface"), Mark.REMOVED: ("danger", "removed_surface")}


class VersionText(RichTextEdit):
    """A text that can be read and copied. Removed words are shown and are not copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("versionText")
        self._theme = theme
        self._marks: list[tuple[int, int, Mark]] = []
        self.lock(is_locked=True)
        self.leave_by_tab()
        theme.changed.connect(self._color)

    def show_body(self, body: RichText) -> None:
        """Show a text without marks."""
        self._marks = []
        to_document(body, self.document())
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._color()

    def show_changes(self, blocks: Iterable[ComparedBlock]) -> None:
        """Show a text with what was added to it and removed from it."""
        compared = tuple(blocks)
        self.show_body(RichText(tuple(_block(block) for block in compared)))
        self._marks = list(self._marks_of(compared))
        for start, end, mark in self._marks:
            self._cursor(start, end).mergeCharFormat(_sign(mark))
        self._color()

    def _marks_of(self, blocks: Iterable[ComparedBlock]) -> Iterator[tuple[int, int, Mark]]:
        for number, block in enumerate(blocks):
            start = self.document().findBlockByNumber(number).position()
            for run in block.runs:
                end = start + width_of(run.text)
                if run.mark in _COLORS:
                    yield start, end, run.mark
                start = end

    def _color(self) -> None:
        """Colour the marks outside the document, so that another theme changes nothing in it."""
        self.setExtraSelections([self._colored(*mark) for mark in self._marks])

    def _colored(self, start: int, end: int, mark: Mark) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        text, ground = _COLORS[mark]
        look = QTextCharFormat()
        look.setForeground(self._theme.color(text))
        look.setBackground(self._theme.color(ground))
        selection.cursor, selection.format = self._cursor(start, end), look
        return selection

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _block(block: ComparedBlock) -> Block:
    spans = (Span(run.text, run.bold, run.italic, run.link) for run in block.runs)
    return Block(tuple(spans), block.type, block.level)


def _sign(mark: Mark) -> QTextCharFormat:
    """Return what shows a mark without any colour."""
    sign = QTextCharFormat()
    if mark is Mark.ADDED:
        sign.setFontUnderline(True)
    else:
        sign.setFontStrikeOut(True)
        set_aside(sign)
    return sign
