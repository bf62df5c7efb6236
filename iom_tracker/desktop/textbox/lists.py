"""Lists of a text document: which block is an item of what kind and level, and which items count up together.

The rule for counting is the one that our text has: an item belongs to the list of the nearest item of its level above
it, unless a paragraph, a lesser level or the other kind of item stands between. Empty paragraphs do not count, as
they are not kept.
"""

from collections.abc import Iterable
from typing import Final

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextList, QTextListFormat

from iom_tracker.domain.richtext import HIGHEST_LEVEL, BlockType

_NO_LIST: Final = -1  # what Qt says for a block that stands in no list

_BULLETS: Final = (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare)
_NUMBERS: Final = (
    QTextListFormat.Style.ListDecimal,
    QTextListFormat.Style.ListLowerAlpha,
    QTextListFormat.Style.ListLowerRoman,
)
_GAP_BELOW: Final = {BlockType.PARAGRAPH: 8, BlockType.BULLET: 4, BlockType.NUMBER: 4}


def kind_of(block: QTextBlock) -> tuple[BlockType, int]:
    """Return what a block is, and its level."""
    if block.blockFormat().objectIndex() == _NO_LIST:
        return BlockType.PARAGRAPH, 0
    shape = block.textList().format()
    kind = BlockType.NUMBER if shape.style() in _NUMBERS else BlockType.BULLET
    return kind, min(max(shape.indent() - 1, 0), HIGHEST_LEVEL)


def list_format(kind: BlockType, level: int) -> QTextListFormat:
    """Return the format of a list; signs differ by level so that a level can be seen."""
    styles = _NUMBERS if kind is BlockType.NUMBER else _BULLETS
    shape = QTextListFormat()
    shape.setStyle(styles[level % len(styles)])
    shape.setIndent(level + 1)
    return shape


def margins(kind: BlockType) -> QTextBlockFormat:
    """Return the block format of a kind of block: nothing but the gap below it."""
    block_format = QTextBlockFormat()
    block_format.setBottomMargin(_GAP_BELOW[kind])
    return block_format


def selected_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """Return the blocks that a cursor touches, in order."""
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    blocks = [block]
    while block != last:
        block = block.next()
        blocks.append(block)
    return blocks


def set_kind(blocks: Iterable[QTextBlock], kind: BlockType, level: int | None = None) -> None:
    """Make blocks paragraphs or list items; with no level given, items keep theirs. The caller arranges the lists."""
    for block in blocks:
        cursor = QTextCursor(block)
        if kind is BlockType.PARAGRAPH:
            cursor.setBlockFormat(margins(kind))
            continue
        kept = kind_of(block)[1] if level is None else level
        cursor.setBlockFormat(margins(kind))
        cursor.createList(list_format(kind, kept))


def arrange_lists(document: QTextDocument) -> None:
    """Put every item into the list that it counts in. Changes nothing where all is well."""
    open_lists: dict[int, QTextList] = {}
    used: set[int] = set()
    block = document.begin()
    while block.isValid():
        kind, level = kind_of(block)
        if kind is not BlockType.PARAGRAPH:
            open_lists = {each: text_list for each, text_list in open_lists.items() if each <= level}
            open_lists[level] = _join(block, open_lists.get(level), used)
        elif block.length() > 1:
            open_lists = {}
        block = block.next()


def _join(block: QTextBlock, neighbour: QTextList | None, used: set[int]) -> QTextList:
    """Move an item into its neighbour's list, or into one of its own if its list is another's; return its list."""
    own = block.textList()
    kind, level = kind_of(block)
    if neighbour is not None and _is_number(neighbour) == (kind is BlockType.NUMBER):
        if own.objectIndex() != neighbour.objectIndex():
            neighbour.add(block)
        return neighbour
    if own.objectIndex() in used:
        own = QTextCursor(block).createList(list_format(kind, level))
    used.add(own.objectIndex())
    return own


def _is_number(text_list: QTextList) -> bool:
    return text_list.format().style() in _NUMBERS
