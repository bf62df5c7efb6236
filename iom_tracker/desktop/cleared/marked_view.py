"""The text as it came back, to be read: every change in the colour of its author, and who made it when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.cleared.words import change_words
from iom_tracker.desktop.textbox.rich_text_edit import RichTextEdit
from iom_tracker.desktop.textbox.text_conversion import set_aside, to_document, width_of
from iom_tracker.domain.marked_text import ChangeKind, Mark
from iom_tracker.domain.richtext import Block, RichText, Span
from iom_tracker.domain.shown_changes import ShownBlock

AUTHOR_COLORS: Final = 5
_LINE_END: Final = "¶"
_GONE: Final = frozenset({ChangeKind.DELETED, ChangeKind.MOVED_AWAY})
_LINES: Final = {
    ChangeKind.INSERTED: QTextCharFormat.UnderlineStyle.SingleUnderline,
    ChangeKind.MOVED_HERE: QTextCharFormat.UnderlineStyle.DashUnderline,
    ChangeKind.FORMATTED: QTextCharFormat.UnderlineStyle.DotLine,
}


@dataclass(frozen=True, slots=True)
class ShownChange:
    """Where a change stands in the document."""

    start: int
    end: int
    marks: tuple[Mark, ...]
    is_untracked: bool


class MarkedView(RichTextEdit):
    """A text that can be read and copied; what was taken out is shown struck and is not copied.

    Signals:
        change_shown: str, what was done at the change that was gone to.
    """

    change_shown = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clearedText")
        self._theme = theme
        self._authors: tuple[str, ...] = ()
        self.changes: tuple[ShownChange, ...] = ()
        self.lock(is_locked=True)
        self.leave_by_tab()
        theme.changed.connect(self._color)

    def show_changes(self, blocks: Sequence[ShownBlock], authors: Sequence[str]) -> None:
        """Show a text with its changes.

        Args:
            authors: everybody who changed something in the document; their order gives them their colours.
        """
        self._authors = tuple(authors)
        to_document(RichText(tuple(map(_block, blocks))), self.document())
        self.changes = tuple(_neighbours_joined(self._changes_of(blocks)))
        for change in self.changes:
            self._cursor(change).mergeCharFormat(_sign(change))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._color()

    def go_to_change(self, step: int) -> None:
        """Select the next (1) or the previous (-1) change, round the end, and say what it is."""
        if not self.changes:
            return
        cursor = self.textCursor()
        if step > 0:
            later = [each for each in self.changes if each.start >= cursor.selectionEnd()]
            change = (later or list(self.changes))[0]
        else:
            earlier = [each for each in self.changes if each.end <= cursor.selectionStart()]
            change = (earlier or list(self.changes))[-1]
        self.setTextCursor(self._cursor(change))
        self.ensureCursorVisible()
        self.change_shown.emit(_words(change))

    def words_at(self, position: int) -> str:
        """Return what was done to the words at a position; empty where nothing was."""
        return next((_words(each) for each in self.changes if each.start <= position < each.end), "")

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.words_at(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def _changes_of(self, blocks: Sequence[ShownBlock]) -> Iterator[ShownChange]:
        for place, block in enumerate(blocks):
            start = self.document().findBlockByNumber(place).position()
            for run in block.runs:
                end = start + width_of(run.span.text)
                if run.marks:
                    yield ShownChange(start, end, run.marks, run.is_untracked)
                start = end
            if block.end:
                yield ShownChange(start, start + width_of(_LINE_END), block.end, is_untracked=False)

    def _color(self) -> None:
        """Colour the changes outside the document, so that another theme changes nothing in it."""
        self.setExtraSelections([self._colored(change) for change in self.changes])

    def _colored(self, change: ShownChange) -> QTextEdit.ExtraSelection:
        selection, look = QTextEdit.ExtraSelection(), QTextCharFormat()
        token = color_of(change.marks[-1].author, self._authors, is_untracked=change.is_untracked)
        look.setForeground(self._theme.color(token))
        look.setBackground(self._theme.color(f"{token}_surface"))
        selection.cursor, selection.format = self._cursor(change), look
        return selection

    def _cursor(self, change: ShownChange) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(change.start)
        cursor.setPosition(change.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def color_of(author: str, authors: Sequence[str], *, is_untracked: bool = False) -> str:
    """Return the colour token of an author; `warning` for what nobody is named for."""
    if is_untracked or author not in authors:
        return "warning"
    return f"author_{authors.index(author) % AUTHOR_COLORS + 1}"


def _block(block: ShownBlock) -> Block:
    end = (Span(_LINE_END),) if block.end else ()
    return Block((*(run.span for run in block.runs), *end), block.type, block.level)


def _neighbours_joined(changes: Iterator[ShownChange]) -> Iterator[ShownChange]:
    last: ShownChange | None = None
    for change in changes:
        if last and (last.end, last.marks, last.is_untracked) == (change.start, change.marks, change.is_untracked):
            last = ShownChange(last.start, change.end, change.marks, change.is_untracked)
            continue
        if last:
            yield last
        last = change
    if last:
        yield last


def _sign(change: ShownChange) -> QTextCharFormat:
    """Return what shows a change without any colour."""
    sign = QTextCharFormat()
    for mark in change.marks:
        if mark.kind in _GONE:
            sign.setFontStrikeOut(True)
            set_aside(sign)
        elif change.is_untracked:
            sign.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        else:
            sign.setUnderlineStyle(_LINES[mark.kind])
    return sign


def _words(change: ShownChange) -> str:
    return "\n".join(change_words(mark, is_untracked=change.is_untracked) for mark in change.marks)
