"""Marks the words of a text box that are in no dictionary, in its layout only: the document never knows of it."""

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor
from typing_extensions import override

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.section_text import SectionText
from iom_tracker.desktop.spelling import Spelling
from iom_tracker.domain.spelling import Word

_WIDEST: Final = "\uffff"  # what comes after it takes two of the units that Qt counts in


class SpellingMarks(QSyntaxHighlighter):
    """The marks of one box. The word that is being typed is left alone until the cursor leaves it."""

    def __init__(self, theme: Theme, text: SectionText, spelling: Spelling) -> None:
        super().__init__(text.document())
        self._theme, self._text, self._spelling = theme, text, spelling
        self._seen = -1  # the document's revision when the cursor moved last
        self._is_typing = False
        self._left_out: int | None = None  # the number of the block in which a word is left alone
        theme.changed.connect(self._mark_again)
        spelling.changed.connect(self._mark_again)
        spelling.judged.connect(self._on_judged)
        text.typing.connect(self._on_typing)
        text.cursorPositionChanged.connect(self._on_cursor_moved)
        text.left.connect(self._on_left)

    @override
    def highlightBlock(self, text: str) -> None:
        words = () if self._text.isReadOnly() else self._spelling.words_of(text)
        if not words:
            return
        look, places = self._look(), places_of(text)
        for word in self._spelling.wrong_among(self._without_typed(words, places)):
            start = places[word.start]
            self.setFormat(start, places[word.end] - start, look)

    def at(self, position: int) -> tuple[QTextCursor, Word] | None:
        """Return the marked word at a position of the document, selected, or None where there is none."""
        block = self.document().findBlock(position)
        for cursor, word in self._in_block(block):
            if cursor.selectionStart() <= position <= cursor.selectionEnd():
                return cursor, word
        return None

    def next_after(self, position: int) -> QTextCursor | None:
        """Return the first marked word behind a position, selected."""
        block = self.document().findBlock(max(position, 0))
        while block.isValid():
            for cursor, _ in self._in_block(block):
                if cursor.selectionStart() > position:
                    return cursor
            block = block.next()
        return None

    def _in_block(self, block: QTextBlock) -> list[tuple[QTextCursor, Word]]:
        if self._text.isReadOnly():
            return []
        text = block.text()
        wrong, places = self._spelling.wrong_among(self._spelling.words_of(text)), places_of(text)
        return [(_selected(block, places[word.start], places[word.end]), word) for word in wrong]

    def _without_typed(self, words: tuple[Word, ...], places: Sequence[int]) -> tuple[Word, ...]:
        """Return the words but for the one that somebody is typing."""
        cursor, block = self._text.textCursor(), self.currentBlock()
        if not self._is_typing or cursor.block() != block:
            return words
        place = cursor.positionInBlock()
        left = tuple(word for word in words if not places[word.start] < place <= places[word.end])
        if len(left) < len(words):
            self._left_out = block.blockNumber()
        return left

    def _mark_again(self, block: QTextBlock | None = None) -> None:
        """Mark a block anew, or all; Qt would have the box say that its text was changed."""
        with QSignalBlocker(self._text):
            self.rehighlight() if block is None else self.rehighlightBlock(block)

    def _on_typing(self) -> None:
        self._is_typing = True

    def _on_cursor_moved(self) -> None:
        """Look at the word that was left alone once the cursor goes without anything being typed."""
        revision = self.document().revision()
        if self._seen == revision:
            self._on_left()
        self._seen = revision

    def _on_left(self) -> None:
        self._is_typing = False
        number, self._left_out = self._left_out, None
        if number is not None:
            self._mark_again(self.document().findBlockByNumber(number))

    def _on_judged(self, wrong: frozenset[str]) -> None:
        block = self.document().firstBlock()
        while block.isValid():
            if any(word.text in wrong for word in self._spelling.words_of(block.text())):
                self._mark_again(block)
            block = block.next()

    def _look(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(self._theme.color("danger"))
        return look


def places_of(text: str) -> Sequence[int]:
    """Return at which position of a document each character of a text begins, and behind them where the last ends."""
    if text.isascii() or max(text) <= _WIDEST:
        return range(len(text) + 1)
    return tuple(accumulate((1 + (sign > _WIDEST) for sign in text), initial=0))


def _selected(block: QTextBlock, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
