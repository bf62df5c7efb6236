"""A text as sentences and block breaks, the smallest pieces that are ever merged, and back again.

The space between two sentences belongs to neither, so that a sentence does not change when another is put behind it.
The usual space goes without saying; any other is a unit of its own.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from iom_tracker.domain.richtext import LINE_BREAK, Block, BlockType, RichText, Span, rich_text
from iom_tracker.domain.sentence_ends import sentence_bounds, stay_apart, usual_space

Format = tuple[bool, bool, str | None]
Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class BlockBreak:
    """The beginning of a block."""

    type: BlockType = BlockType.PARAGRAPH
    level: int = 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its format, without the space around it."""

    spans: Spans

    @property
    def text(self) -> str:
        """The words without their format."""
        return _text(self.spans)


@dataclass(frozen=True, slots=True)
class Spacing:
    """What stands between two sentences of a block where it is not the usual space: a line break, two spaces."""

    spans: Spans


Unit = BlockBreak | Sentence | Spacing


def units_of(body: RichText) -> tuple[Unit, ...]:
    """Take a text apart."""
    return tuple(unit for block in body.blocks for unit in (_break(block), *_block_units(block)))


def whole_blocks_of(body: RichText) -> tuple[Unit, ...]:
    """Take a text that is too long to look for sentences apart into breaks and blocks."""
    return tuple(unit for block in body.blocks for unit in (_break(block), Sentence(block.spans)))


def text_of(units: Iterable[Unit]) -> RichText:
    """Put a text together again.

    No two sentences ever become one: where the space between them does not keep them apart, a line break does. Units
    before the first break make a paragraph.
    """
    blocks: list[tuple[BlockBreak, list[Sentence | Spacing]]] = []
    for unit in units:
        if isinstance(unit, BlockBreak):
            blocks.append((unit, []))
        else:
            if not blocks:
                blocks.append((BlockBreak(), []))
            blocks[-1][1].append(unit)
    return rich_text(Block(tuple(_joined(content)), head.type, head.level) for head, content in blocks)


def cut(spans: Iterable[Span], lengths: Iterable[int]) -> tuple[Spans, ...]:
    """Cut spans into stretches of these lengths."""
    supply = _Spans(spans)
    return tuple(tuple(supply.take(length)) for length in lengths)


def sentences_and_spaces(block: Block) -> tuple[Spans, ...]:
    """Return the sentences of a block and, at odd places, the spaces between them, which may be empty."""
    edges = [edge for bounds in sentence_bounds(block.text) for edge in bounds]
    return cut(block.spans, (end - start for start, end in pairwise(edges)))


def keep_apart(before: Unit, after: Unit) -> bool:
    """Say whether two units are two where one stands behind the other with the usual space."""
    if not isinstance(before, Sentence) or not isinstance(after, Sentence):
        return True
    return stay_apart(before.text, usual_space(before.text), after.text)


def sentences_of(units: Iterable[Unit]) -> Iterator[Sentence]:
    """Yield the sentences among units."""
    return (unit for unit in units if isinstance(unit, Sentence))


def _block_units(block: Block) -> Iterator[Sentence | Spacing]:
    pieces = sentences_and_spaces(block)
    sentences = [Sentence(piece) for piece in pieces[::2]]
    for before, space, after in zip(sentences, pieces[1::2], sentences[1:], strict=False):
        yield before
        if space != _usual_spacing(before, after):
            yield Spacing(space)
    yield sentences[-1]


def _break(block: Block) -> BlockBreak:
    return _break_of(block.type, block.level)


_break_of = cache(BlockBreak)  # there are few kinds, and a text may have many blocks


class _Spans:
    """The spans of a block, handed out by length."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._rest = iter(spans)
        self._current = Span("")
        self._taken = 0

    def take(self, length: int) -> Iterator[Span]:
        while length:
            if self._taken == len(self._current.text):
                self._current, self._taken = next(self._rest), 0
            piece = self._current.text[self._taken : self._taken + length]
            yield self._current._replace(text=piece)
            self._taken += len(piece)
            length -= len(piece)


def _joined(content: Iterable[Sentence | Spacing]) -> Iterator[Span]:
    before: Sentence | None = None
    spacing: Spans | None = None
    for unit in content:
        if isinstance(unit, Spacing):
            spacing = (spacing or ()) + unit.spans
            continue
        if before:
            yield from _between(before, spacing, unit)
        yield from unit.spans
        before, spacing = unit, None


def _between(before: Sentence, spacing: Spans | None, after: Sentence) -> Spans:
    space = _usual_spacing(before, after) if spacing is None else spacing
    return space if stay_apart(before.text, _text(space), after.text) else (Span(LINE_BREAK),)


def _usual_spacing(before: Sentence, after: Sentence) -> Spans:
    space = usual_space(before.text)
    if not space:
        return ()
    last, first = before.spans[-1], after.spans[0]
    return (last._replace(text=space),) if _format(last) == _format(first) else (Span(space),)


def _format(span: Span) -> Format:
    return span.bold, span.italic, span.link


def _text(spans: Iterable[Span]) -> str:
    return "".join(span.text for span in spans)
