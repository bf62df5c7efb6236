"""A text as it came back with tracked changes: what was put in, taken out, moved or formatted anew, by whom and when.

From it follow the text with every change accepted, and the one with every change rejected. A paragraph's end may be
put in or taken out too: that splits a paragraph, or joins it with the next one, whose kind the joined one then has
(ECMA-376 part 1, 17.13.5.15 and 17.13.5.20: an end that is deleted joins the paragraph with the following one).
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, rich_text


class ChangeKind(StrEnum):
    """What was done to words."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_HERE = "moved here"
    MOVED_AWAY = "moved away"
    FORMATTED = "formatted"


_NEW = frozenset({ChangeKind.INSERTED, ChangeKind.MOVED_HERE})
_GONE = frozenset({ChangeKind.DELETED, ChangeKind.MOVED_AWAY})


@dataclass(frozen=True, slots=True)
class Mark:
    """A tracked change.

    Attributes:
        author: as the document names them; empty where it names nobody.
        time: as the document gives it, ISO 8601; empty where it gives none.
    """

    kind: ChangeKind
    author: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True)
class MarkedSpan:
    """Words with what was done to them: words that one person put in and another took out bear two marks.

    Attributes:
        before: the format that they had, where that was changed; None where it was not.
    """

    span: Span
    marks: tuple[Mark, ...] = ()
    before: Span | None = None

    @property
    def is_new(self) -> bool:
        """Whether they were put in, so that they are not in the text before the changes."""
        return _has(self.marks, _NEW)

    @property
    def is_gone(self) -> bool:
        """Whether they were taken out, so that they are not in the text after the changes."""
        return _has(self.marks, _GONE)


@dataclass(frozen=True, slots=True)
class MarkedBlock:
    """A paragraph or list item.

    Attributes:
        end: what was done to its end.
        before: the kind and level that it had, where those were changed; None where they were not.
    """

    spans: tuple[MarkedSpan, ...]
    type: BlockType = BlockType.PARAGRAPH
    level: int = 0
    end: tuple[Mark, ...] = ()
    before: tuple[BlockType, int] | None = None

    @property
    def text(self) -> str:
        """Its words after the changes, without their format."""
        return "".join([each.span.text for each in self.spans if not each.marks or not each.is_gone])


@dataclass(frozen=True, slots=True)
class Change:
    """Words that one person changed in one go.

    Attributes:
        text: the words; the end of a paragraph is a line end.
    """

    kind: ChangeKind
    author: str
    time: str
    text: str


@dataclass(frozen=True, slots=True)
class MarkedText:
    """The text of a section with its tracked changes."""

    blocks: tuple[MarkedBlock, ...] = ()

    def accepted(self) -> RichText:
        """Return the text with every change accepted."""
        return rich_text(_joined(self.blocks, lambda marks: _has(marks, _GONE), _kept_now))

    def original(self) -> RichText:
        """Return the text with every change rejected."""
        return rich_text(_joined(map(_as_before, self.blocks), lambda marks: _has(marks, _NEW), _kept_before))

    def settled(self, is_settled: Callable[[Mark], bool]) -> "MarkedText":
        """Return the text with some changes accepted already, and the others still marked."""
        blocks: list[MarkedBlock] = []
        spans: tuple[MarkedSpan, ...] = ()
        for number, block in enumerate(self.blocks, 1):
            spans += tuple(_settled(span, is_settled) for span in block.spans if not _went(span.marks, is_settled))
            if number == len(self.blocks) or not _went(block.end, is_settled):
                blocks.append(_settled_block(replace(block, spans=spans), is_settled))
                spans = ()
        return MarkedText(tuple(blocks))

    @property
    def is_marked(self) -> bool:
        """Whether anything was changed with tracking on."""
        return any(mark is not None for mark, _ in self._marks())

    def changes(self) -> tuple[Change, ...]:
        """Return every change in the order of the text; neighbouring words that bear the same mark are one."""
        return tuple(
            Change(mark.kind, mark.author, mark.time, "".join(text for _, text in group))
            for mark, group in groupby(self._marks(), key=lambda each: each[0])
            if mark is not None
        )

    def _marks(self) -> Iterator[tuple[Mark | None, str]]:
        """Yield every mark with the words that bear it, and None for words that bear none."""
        for block in self.blocks:
            for span in block.spans:
                yield from ((mark, span.span.text) for mark in span.marks or (None,))
            yield from ((mark, "\n") for mark in block.end or (None,))


def unmarked(body: RichText) -> MarkedText:
    """Return a text in which nothing was tracked."""
    return MarkedText(tuple(map(unmarked_block, body.blocks)))


def unmarked_block(block: Block) -> MarkedBlock:
    """Return a paragraph or list item in which nothing was tracked."""
    return MarkedBlock(tuple(map(MarkedSpan, block.spans)), block.type, block.level)


def _has(marks: tuple[Mark, ...], kinds: frozenset[ChangeKind]) -> bool:
    return bool(marks) and any(mark.kind in kinds for mark in marks)


def _went(marks: Iterable[Mark], is_settled: Callable[[Mark], bool]) -> bool:
    return _has(tuple(filter(is_settled, marks)), _GONE)


def _settled(span: MarkedSpan, is_settled: Callable[[Mark], bool]) -> MarkedSpan:
    marks, before = _unsettled(span.marks, is_settled)
    return replace(span, marks=marks, before=None if before else span.before)


def _settled_block(block: MarkedBlock, is_settled: Callable[[Mark], bool]) -> MarkedBlock:
    end, before = _unsettled(block.end, is_settled)
    return replace(block, end=end, before=None if before else block.before)


def _unsettled(marks: Iterable[Mark], is_settled: Callable[[Mark], bool]) -> tuple[tuple[Mark, ...], bool]:
    """Return the marks that are not settled, and whether a change of format is."""
    settled = {mark for mark in marks if is_settled(mark)}
    is_formatted = any(mark.kind is ChangeKind.FORMATTED for mark in settled)
    return tuple(mark for mark in marks if mark not in settled), is_formatted


def _kept_now(span: MarkedSpan) -> Span | None:
    return None if span.marks and span.is_gone else span.span


def _kept_before(span: MarkedSpan) -> Span | None:
    return None if span.marks and span.is_new else span.before or span.span


def _as_before(block: MarkedBlock) -> MarkedBlock:
    return replace(block, type=block.before[0], level=block.before[1]) if block.before else block


def _joined(
    blocks: Iterable[MarkedBlock],
    is_open: Callable[[tuple[Mark, ...]], bool],
    kept: Callable[[MarkedSpan], Span | None],
) -> Iterator[Block]:
    """Yield blocks of the spans that are kept; a block whose end is open goes on with the next one."""
    spans: list[Span] = []
    last: MarkedBlock | None = None
    for block in blocks:
        spans += [span for each in block.spans if (span := kept(each))]
        last = block if is_open(block.end) else None
        if last is None:
            yield Block(tuple(spans), block.type, block.level)
            spans = []
    if last is not None:
        yield Block(tuple(spans), last.type, last.level)
