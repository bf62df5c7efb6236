"""Rich text into a QTextDocument and out of it, block by block and span by span.

Qt's own HTML and Markdown are never used: they carry the machine's fonts and lose text. What the document shows in
addition (margins, list signs, underlined links, text that is set aside) is dressing and is not read back.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
)

from iom_tracker.desktop.textbox.lists import arrange_lists, kind_of, list_format, margins
from iom_tracker.domain.richtext import LINE_BREAK, Block, BlockType, RichText, Span, rich_text

_UTF16: Final = "utf-16-le"
_ASIDE: Final = QTextFormat.Property.UserProperty.value + 1


def to_document(body: RichText, document: QTextDocument) -> None:
    """Fill a document with a text. What could be undone in it before is forgotten."""
    could_undo = document.isUndoRedoEnabled()
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    insert_blocks(cursor, body.blocks)
    arrange_lists(document)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(could_undo)
    document.setModified(False)


def replace_text(body: RichText, document: QTextDocument) -> None:
    """Put a text in place of all that a document says; undone in one step."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    cursor.setBlockFormat(margins(BlockType.PARAGRAPH))
    cursor.setBlockCharFormat(QTextCharFormat())
    insert_blocks(cursor, body.blocks)
    arrange_lists(document)
    cursor.endEditBlock()
    document.setModified(False)  # so that Qt makes no one step of this and what is typed next


def from_document(document: QTextDocument) -> RichText:
    """Return the text of a document in the canonical form."""
    return rich_text(_whole_blocks(document))


def blocks_between(document: QTextDocument, start: int, end: int) -> tuple[Block, ...]:
    """Return what stands between two positions, spaces at the edges included.

    A part of a single block is a piece of text, so it comes as a paragraph, also out of a list item.
    """
    blocks = []
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end:
        blocks.append(_clipped(block, start, end))
        block = block.next()
    first = document.findBlock(start)
    if len(blocks) == 1 and end - start < first.length() - 1:
        return (blocks[0]._replace(type=BlockType.PARAGRAPH, level=0),)
    return tuple(blocks)


def insert_blocks(cursor: QTextCursor, blocks: Iterable[Block]) -> None:
    """Insert blocks at the cursor. The first one joins the block of the cursor, and shapes it only if that is empty."""
    for index, block in enumerate(blocks):
        if index:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        if index or _takes_shape(cursor.block(), block):
            _shape(cursor, block)
        for span in block.spans:
            cursor.insertText(span.text, span_format(span))


def span_format(span: Span) -> QTextCharFormat:
    """Return the character format that shows a span."""
    char_format = QTextCharFormat()
    if span.bold:
        char_format.setFontWeight(QFont.Weight.Bold)
    if span.italic:
        char_format.setFontItalic(True)
    if span.link is not None:
        char_format.setAnchor(True)
        char_format.setAnchorHref(span.link)
        char_format.setFontUnderline(True)
    return char_format


def set_aside(char_format: QTextCharFormat) -> None:
    """Mark a format of what a document shows and does not say: it is not read back and not copied."""
    char_format.setProperty(_ASIDE, True)


def width_of(text: str) -> int:
    """Return how many positions a text takes in a document."""
    return len(text.encode(_UTF16)) // 2


def place_in(document: QTextDocument, number: int, start: int, end: int) -> tuple[int, int] | None:
    """Return between which positions of a document characters of a block of its text stand; None where there is none.

    Args:
        number: of the block in the text that `from_document` returns, in which blocks without words are gone.
        start: the first of the characters in that block, which begins with its first word.
        end: behind the last of them.
    """
    block = document.begin()
    while block.isValid():
        text = "".join(fragment.text() for fragment in fragments_of(block))
        if not rich_text([Block((Span(text),))]).is_empty:
            if number == 0:
                before = len(text) - len(text.lstrip(f" {LINE_BREAK}"))
                first, last = text[: before + start], text[: before + end]
                return block.position() + width_of(first), block.position() + width_of(last)
            number -= 1
        block = block.next()
    return None


def fragments_of(block: QTextBlock) -> Iterator[QTextFragment]:
    """Walk what a block says; a plain for loop over a QTextBlock is not known to all versions of PySide."""
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        if not fragment.charFormat().hasProperty(_ASIDE):
            yield fragment
        iterator += 1


def _takes_shape(block: QTextBlock, first: Block) -> bool:
    """Say whether a block becomes what is inserted into it; text that is put into an empty list item stays an item."""
    return block.length() == 1 and (first.type is not BlockType.PARAGRAPH or kind_of(block)[0] is BlockType.PARAGRAPH)


def _shape(cursor: QTextCursor, block: Block) -> None:
    if block.type is BlockType.PARAGRAPH:
        cursor.setBlockFormat(margins(block.type))
    else:
        cursor.createList(list_format(block.type, block.level))
        cursor.mergeBlockFormat(margins(block.type))


def _whole_blocks(document: QTextDocument) -> Iterator[Block]:
    block = document.begin()
    while block.isValid():
        yield Block(tuple(_span(fragment) for fragment in fragments_of(block)), *kind_of(block))
        block = block.next()


def _clipped(block: QTextBlock, start: int, end: int) -> Block:
    spans = (_clipped_span(fragment, start, end) for fragment in fragments_of(block))
    return Block(tuple(span for span in spans if span.text), *kind_of(block))


def _clipped_span(fragment: QTextFragment, start: int, end: int) -> Span:
    """Cut a fragment to what lies between two positions, which Qt counts in UTF-16 units."""
    span = _span(fragment)
    first, last = max(start - fragment.position(), 0), max(end - fragment.position(), 0)
    units = span.text.encode(_UTF16)[first * 2 : last * 2]
    return span._replace(text=units.decode(_UTF16, "replace"))


def _span(fragment: QTextFragment) -> Span:
    char_format = fragment.charFormat()
    return Span(
        fragment.text(),
        bold=char_format.fontWeight() > QFont.Weight.Medium,
        italic=char_format.fontItalic(),
        link=char_format.anchorHref() or None,
    )
