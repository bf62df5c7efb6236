"""Rich text as plain text to paste into a form: no signs but those that people would type themselves."""

from typing import Final

from iom_tracker.domain.numbering import Place, places
from iom_tracker.domain.richtext import LINE_BREAK, Block, BlockType, RichText, Span

_INDENT: Final = "   "


def to_plain_text(body: RichText) -> str:
    """Return a text with a blank line between paragraphs; items of a list follow each other, links say where to."""
    written: list[str] = []
    last = BlockType.PARAGRAPH
    for block, place in zip(body.blocks, places(body.blocks), strict=True):
        apart = BlockType.PARAGRAPH in (block.type, last)
        written += [""] if written and apart else []
        written.append(_line(block, place))
        last = block.type
    return "\n".join(written)


def _line(block: Block, place: Place | None) -> str:
    text = "".join(map(_words, block.spans))
    if block.type is BlockType.PARAGRAPH:
        return text.replace(LINE_BREAK, "\n")
    sign = f"{place.number}. " if place else "\u2022 "
    indent = _INDENT * block.level
    return indent + sign + text.replace(LINE_BREAK, f"\n{indent}{' ' * len(sign)}")


def _words(span: Span) -> str:
    is_said = span.link is None or span.link.removeprefix("mailto:") == span.text
    return span.text if is_said else f"{span.text} ({span.link})"
