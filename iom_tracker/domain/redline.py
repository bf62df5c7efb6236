"""Two states of a text as one with tracked changes: accepting all of them gives the new text, rejecting all the old.

What ends a paragraph is a thing of its own here, as it is in a Word file: it is put in where a paragraph is split and
taken out where two are joined. The last end of a text stays where it is, since behind it something else begins.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby, pairwise
from typing import Final, TypeAlias

from iom_tracker.domain.comparison import ComparedBlock, ComparedRun, compare
from iom_tracker.domain.comparison import Mark as Fate
from iom_tracker.domain.marked_text import ChangeKind, Mark, MarkedBlock, MarkedSpan, MarkedText
from iom_tracker.domain.richtext import LINE_BREAK, Block, BlockType, RichText, Span
from iom_tracker.domain.sentence_units import Spans, cut

_EDGE: Final = f" {LINE_BREAK}"
_Kind: TypeAlias = tuple[BlockType, int]


@dataclass(frozen=True, slots=True)
class _Row:
    """A block of one text, or one of both beside each other."""

    old: Block | None
    new: Block | None
    runs: tuple[ComparedRun, ...] = ()


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Words up to an end; its kind in each of the texts, None in the one that has no such end."""

    spans: tuple[MarkedSpan, ...]
    old: _Kind | None
    new: _Kind | None


@dataclass(frozen=True, slots=True)
class _Hand:
    """Whose changes they are, and of when."""

    author: str
    time: str

    def mark(self, kind: ChangeKind) -> Mark:
        return Mark(kind, self.author, self.time)

    def marked(self, span: Span, kind: ChangeKind) -> MarkedSpan:
        return MarkedSpan(span, (self.mark(kind),))


def redline(old: RichText, new: RichText, *, author: str, time: str) -> MarkedText:
    """Return a text that says by tracked changes what became of an earlier one.

    Args:
        old: the earlier text.
        new: what it became.
        author: who is said to have changed it.
        time: when, ISO 8601.
    """
    hand = _Hand(author, time)
    paragraphs = _with_last_end(list(_paragraphs(_rows(old, new), hand)))
    return MarkedText(tuple(reversed(list(_blocks(paragraphs, hand)))))


def _rows(old: RichText, new: RichText) -> list[_Row]:
    before, after = iter(old.blocks), iter(new.blocks)
    return [_row(compared, before, after) for compared in compare(old, new)]


def _row(compared: ComparedBlock, before: Iterator[Block], after: Iterator[Block]) -> _Row:
    is_old, is_new = compared.mark is not Fate.ADDED, compared.mark is not Fate.REMOVED
    return _Row(next(before) if is_old else None, next(after) if is_new else None, compared.runs)


def _paragraphs(rows: Sequence[_Row], hand: _Hand) -> Iterator[_Paragraph]:
    at = 0
    while at < len(rows):
        taken = _one_and_several(rows[at:])
        group = rows[at : at + taken]
        yield from _split_or_joined(group, hand) if taken > 1 else _whole(group[0], hand)
        at += taken


def _one_and_several(rows: Sequence[_Row]) -> int:
    """Return how many rows, from the first on, are one block of a text that is several in the other; else 1."""
    for count in range(2, len(rows) + 1):
        group = rows[:count]
        olds, news = [row.old for row in group if row.old], [row.new for row in group if row.new]
        if min(len(olds), len(news)) > 1:
            break
        one, several = (olds, news) if len(olds) == 1 else (news, olds)
        if len(one) == 1 and _parts(one[0], several):
            return count
    return 1


def _parts(one: Block, several: Sequence[Block]) -> list[tuple[Spans, Spans]]:
    """Return what of a block each of several says, with the space behind it; empty if they do not say the same."""
    lengths: list[int] = []
    at = 0
    for block in several:
        if not one.text.startswith(block.text, at):
            return []
        end = at + len(block.text)
        at = end + len(one.text) - end - len(one.text[end:].lstrip(_EDGE))
        lengths += [len(block.text), at - end]
    pieces = cut(one.spans, lengths)
    return list(zip(pieces[::2], pieces[1::2], strict=True)) if at == len(one.text) else []


def _split_or_joined(group: Sequence[_Row], hand: _Hand) -> Iterator[_Paragraph]:
    olds, news = [row.old for row in group if row.old], [row.new for row in group if row.new]
    is_split = len(olds) == 1
    one, several = (olds[0], news) if is_split else (news[0], olds)
    space = ChangeKind.DELETED if is_split else ChangeKind.INSERTED
    for block, (words, behind) in zip(several, _parts(one, several), strict=True):
        pair = (words, block.spans) if is_split else (block.spans, words)
        spans = (*_formatted(*pair, hand), *(hand.marked(span, space) for span in behind))
        other = _kind(one) if block is several[-1] else None
        yield _Paragraph(spans, other, _kind(block)) if is_split else _Paragraph(spans, _kind(block), other)


def _whole(row: _Row, hand: _Hand) -> Iterator[_Paragraph]:
    yield _Paragraph(
        tuple(_marked(row.runs, hand)), _kind(row.old) if row.old else None, _kind(row.new) if row.new else None
    )


def _marked(runs: Iterable[ComparedRun], hand: _Hand) -> Iterator[MarkedSpan]:
    for is_same, group in groupby(runs, key=lambda run: run.mark is Fate.SAME):
        together = list(group)
        gone = tuple(_span(run) for run in together if run.mark is Fate.REMOVED)
        come = tuple(_span(run) for run in together if run.mark is Fate.ADDED)
        if is_same:
            yield from (MarkedSpan(_span(run)) for run in together)
        elif _differ_in_format(gone, come):
            yield from _formatted(gone, come, hand)
        else:
            yield from (hand.marked(span, ChangeKind.DELETED) for span in gone)
            yield from (hand.marked(span, ChangeKind.INSERTED) for span in come)


def _differ_in_format(old: Spans, new: Spans) -> bool:
    """Say whether these are the same words, leading nowhere else; where a link leads is not a matter of format."""
    return _addressed(old) == _addressed(new)


def _addressed(spans: Spans) -> list[tuple[str | None, str]]:
    groups = groupby(spans, key=lambda span: span.link)
    return [(link, "".join(span.text for span in group)) for link, group in groups]


def _formatted(old: Spans, new: Spans, hand: _Hand) -> Iterator[MarkedSpan]:
    """Yield the same words with their new format, marked where it was another."""
    lengths = _common_lengths(old, new)
    for before, after in zip(cut(old, lengths), cut(new, lengths), strict=True):
        was, is_ = before[0], after[0]
        if was == is_:
            yield MarkedSpan(is_)
        elif was.link == is_.link:
            yield MarkedSpan(is_, (hand.mark(ChangeKind.FORMATTED),), was)
        else:
            yield from (hand.marked(was, ChangeKind.DELETED), hand.marked(is_, ChangeKind.INSERTED))


def _common_lengths(old: Spans, new: Spans) -> list[int]:
    edges = sorted({0, *(edge for spans in (old, new) for edge in accumulate(len(span.text) for span in spans))})
    return [end - start for start, end in pairwise(edges)]


def _with_last_end(paragraphs: list[_Paragraph]) -> list[_Paragraph]:
    """See to it that the last end is in both texts: one that is in a single text moves up to where it is in the other.

    So what was written behind the last paragraph begins with an end that is put in, as if it were typed in Word.
    """
    if not paragraphs or (paragraphs[-1].old and paragraphs[-1].new):
        return paragraphs
    *before, last = paragraphs
    is_added = last.new is not None
    ends = [place for place, each in enumerate(before) if (each.old if is_added else each.new)]
    if not ends:
        return [*before, replace(last, old=last.old or last.new, new=last.new or last.old)]
    moved = before[ends[-1]]
    last = replace(last, old=moved.old) if is_added else replace(last, new=moved.new)
    rest = replace(moved, old=None) if is_added else replace(moved, new=None)
    return _without_endless([*before[: ends[-1]], rest, *before[ends[-1] + 1 :], last])


def _without_endless(paragraphs: Sequence[_Paragraph]) -> list[_Paragraph]:
    """Let words that have lost their end stand before those of the next paragraph."""
    kept: list[_Paragraph] = []
    open_: tuple[MarkedSpan, ...] = ()
    for each in paragraphs:
        if each.old or each.new:
            kept.append(replace(each, spans=open_ + each.spans))
            open_ = ()
        else:
            open_ += each.spans
    return kept


def _blocks(paragraphs: Sequence[_Paragraph], hand: _Hand) -> Iterator[MarkedBlock]:
    """Yield the paragraphs, the last one first.

    One whose end goes takes, while it is there, the kind of the one that it will be joined with: Word gives the joined
    paragraph the kind of the second, LibreOffice that of the first, and so both come to the same.
    """
    old = new = (BlockType.PARAGRAPH, 0)
    for each in reversed(paragraphs):
        old, new = each.old or old, each.new or new
        kinds = [ChangeKind.FORMATTED] if old != new else []
        kinds += [] if each.old else [ChangeKind.INSERTED]
        kinds += [] if each.new else [ChangeKind.DELETED]
        before = old if old != new else None
        yield MarkedBlock(each.spans, *new, end=tuple(map(hand.mark, kinds)), before=before)


def _kind(block: Block) -> _Kind:
    return block.type, block.level


def _span(run: ComparedRun) -> Span:
    return Span(run.text, run.bold, run.italic, run.link)
