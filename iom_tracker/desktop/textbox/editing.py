"""What a person does to a text besides typing; each of these is undone in one step."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor

from iom_tracker.desktop.textbox.lists import arrange_lists, kind_of, selected_blocks, set_kind
from iom_tracker.desktop.textbox.text_conversion import insert_blocks
from iom_tracker.domain.richtext import HIGHEST_LEVEL, Block, BlockType

_SIGNS: Final = {
    "-": BlockType.BULLET,
    "–": BlockType.BULLET,
    "*": BlockType.BULLET,
    "•": BlockType.BULLET,
    "1.": BlockType.NUMBER,
    "1)": BlockType.NUMBER,
}


@dataclass(frozen=True, slots=True)
class Form:
    """What the text at a cursor looks like."""

    bold: bool = False
    italic: bool = False
    type: BlockType = BlockType.PARAGRAPH


def form_at(cursor: QTextCursor, char_format: QTextCharFormat) -> Form:
    """Return the form of what is typed next at a cursor with this character format."""
    bold = char_format.fontWeight() > QFont.Weight.Medium
    return Form(bold, char_format.fontItalic(), kind_of(cursor.block())[0])


@contextmanager
def one_step(cursor: QTextCursor) -> Generator[None]:
    """Make one step of undo of everything that is done inside, with the lists in order at the end."""
    cursor.beginEditBlock()
    try:
        yield
        arrange_lists(cursor.document())
    finally:
        cursor.endEditBlock()


def toggle_list(cursor: QTextCursor, kind: BlockType) -> None:
    """Make the selected blocks items of that kind; where all of them are, make them paragraphs."""
    blocks = selected_blocks(cursor)
    are_items = all(kind_of(block)[0] is kind for block in blocks)
    with one_step(cursor):
        set_kind(blocks, BlockType.PARAGRAPH if are_items else kind)


def change_level(cursor: QTextCursor, by: int) -> None:
    """Move the selected list items in or out, as far as there are levels."""
    with one_step(cursor):
        for block in selected_blocks(cursor):
            kind, level = kind_of(block)
            new = min(max(level + by, 0), HIGHEST_LEVEL)
            if kind is not BlockType.PARAGRAPH and new != level:
                set_kind([block], kind, new)


def end_item(cursor: QTextCursor) -> None:
    """Move an item one level out; from the outermost level, out of its list."""
    kind, level = kind_of(cursor.block())
    with one_step(cursor):
        if level:
            set_kind([cursor.block()], kind, level - 1)
        else:
            set_kind([cursor.block()], BlockType.PARAGRAPH)


def leave_list(cursor: QTextCursor) -> None:
    """Make a paragraph of the item at the cursor."""
    with one_step(cursor):
        set_kind([cursor.block()], BlockType.PARAGRAPH)


def start_list_at_sign(cursor: QTextCursor) -> None:
    """Make an item of a paragraph in front of whose cursor stands nothing but a list sign and a space."""
    block = cursor.block()
    sign, space = block.text()[: cursor.positionInBlock() - 1], block.text()[: cursor.positionInBlock()][-1:]
    if kind_of(block)[0] is BlockType.PARAGRAPH and space == " " and sign in _SIGNS:
        with one_step(cursor):
            cursor.setPosition(block.position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            set_kind([cursor.block()], _SIGNS[sign])


def split_block(cursor: QTextCursor) -> None:
    """Begin a new block; one after a link is not part of the link."""
    with one_step(cursor):
        cursor.insertBlock(cursor.blockFormat(), without_link(cursor.charFormat()))


def delete(cursor: QTextCursor, *, forwards: bool = False) -> None:
    """Delete the selection, else the character before or after the cursor."""
    with one_step(cursor):
        if cursor.hasSelection():
            _delete_selection(cursor)
        elif forwards:
            cursor.deleteChar()
        else:
            cursor.deletePreviousChar()


def insert(cursor: QTextCursor, blocks: Sequence[Block]) -> None:
    """Put blocks in place of the selection."""
    with one_step(cursor):
        if cursor.hasSelection():
            _delete_selection(cursor)
        insert_blocks(cursor, blocks)


def replace_places(cursor: QTextCursor, places: Sequence[tuple[int, int]], text: str) -> None:
    """Put a text in place of others, which stand in order in one block each; it takes the form of what it replaces."""
    with one_step(cursor):
        for start, end in reversed(places):
            cursor.setPosition(start + 1)
            form = cursor.charFormat()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text, form)


def clear_form(cursor: QTextCursor) -> None:
    """Take bold, italic and links from the selection, or from the word at the cursor."""
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    cursor.setCharFormat(QTextCharFormat())


def without_link(char_format: QTextCharFormat) -> QTextCharFormat:
    """Return the same format for text that is not part of a link."""
    plain = QTextCharFormat()
    plain.setFontWeight(char_format.fontWeight())
    plain.setFontItalic(char_format.fontItalic())
    return plain if char_format.isAnchor() else QTextCharFormat(char_format)


def is_behind_link(cursor: QTextCursor) -> bool:
    """Say whether a link ends at the cursor, so that typing would make it longer."""
    before = cursor.charFormat()
    if not before.isAnchor():
        return False
    ahead = QTextCursor(cursor)
    return cursor.atBlockEnd() or (
        ahead.movePosition(QTextCursor.MoveOperation.NextCharacter)
        and ahead.charFormat().anchorHref() != before.anchorHref()
    )


def _delete_selection(cursor: QTextCursor) -> None:
    """Delete what is selected. What is left is what the first block was, or an untouched last one."""
    blocks = selected_blocks(cursor)
    is_last_whole = blocks[-1].position() == cursor.selectionEnd()
    kind, level = kind_of(blocks[-1 if is_last_whole else 0])
    cursor.removeSelectedText()
    if kind_of(cursor.block()) != (kind, level):
        set_kind([cursor.block()], kind, level)
