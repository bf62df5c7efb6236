"""The text of a revision as a lean line: a paragraph without format is just its text."""

from typing import Final

from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, rich_text
from iom_tracker.packets.values import kind_of, list_of, text_of, whole_of

_BOLD: Final = 1
_ITALIC: Final = 2
_SPAN_WITH_FORMAT: Final = 2  # values: format, text
_SPAN_WITH_LINK: Final = 3  # values: format, text, link
_SHORTEST_BLOCK: Final = 3  # values: type, level, a span


def lean_body(body: RichText) -> list[object]:
    """Return a text as plain data."""
    return [_lean_block(block) for block in body.blocks]


def body_of(value: object) -> RichText:
    """Read what `lean_body` returns.

    Raises:
        DamagedText: it is something else, or a text that is not in the canonical form.
    """
    body = RichText(tuple(_block_of(item) for item in list_of(value, "text")))
    if rich_text(body.blocks) != body:
        raise DamagedText("text")
    return body


def _lean_block(block: Block) -> object:
    spans = [_lean_span(span) for span in block.spans]
    if block.type is BlockType.PARAGRAPH and not block.level and len(spans) == 1 and isinstance(spans[0], str):
        return spans[0]
    return [block.type.value, block.level, *spans]


def _lean_span(span: Span) -> object:
    form = _BOLD * span.bold + _ITALIC * span.italic
    if span.link is not None:
        return [form, span.text, span.link]
    return [form, span.text] if form else span.text


def _block_of(value: object) -> Block:
    if isinstance(value, str):
        return Block((Span(value),))
    items = list_of(value, "block")
    if len(items) < _SHORTEST_BLOCK:
        raise DamagedText("block")
    kind, level, *spans = items
    return Block(tuple(map(_span_of, spans)), kind_of(kind, BlockType, "block"), whole_of(level, "block"))


def _span_of(value: object) -> Span:
    if isinstance(value, str):
        return Span(value)
    facts = list_of(value, "span")
    if not _SPAN_WITH_FORMAT <= len(facts) <= _SPAN_WITH_LINK:
        raise DamagedText("span")
    form = whole_of(facts[0], "span", 0, _BOLD | _ITALIC)
    link = text_of(facts[2], "span") if len(facts) == _SPAN_WITH_LINK else None
    return Span(text_of(facts[1], "span"), bool(form & _BOLD), bool(form & _ITALIC), link)
