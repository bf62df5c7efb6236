"""A text that came back as a person reads it: its tracked changes, and what was edited without tracking, in one text.

What was edited without tracking follows from the text that was exported, held against the one with every tracked change
rejected. Both are walked by their letters; spaces do not count, since an edge of a paragraph has none in our texts.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from iom_tracker.domain.comparison import ComparedBlock, ComparedRun, compare
from iom_tracker.domain.comparison import Mark as Fate
from iom_tracker.domain.marked_text import ChangeKind, Mark, MarkedBlock, MarkedSpan, MarkedText
from iom_tracker.domain.richtext import BlockType, RichText, Span


@dataclass(frozen=True, slots=True)
class ShownRun:
    """Words with what was done to them.

    Attributes:
        is_untracked: whether their one mark was not in the document, but follows from what was exported.
    """

    span: Span
    marks: tuple[Mark, ...] = ()
    is_untracked: bool = False


@dataclass(frozen=True, slots=True)
class ShownBlock:
    """A paragraph or list item.

    Attributes:
        end: what was done to its end.
    """

    type: BlockType
    level: int
    runs: tuple[ShownRun, ...]
    end: tuple[Mark, ...] = ()


@dataclass(slots=True)
class _Untracked:
    """What was edited without tracking, by the number of the letter in the text before the tracked changes.

    Attributes:
        spaced: letters that were added with the space behind them.
    """

    added: set[int] = field(default_factory=set)
    spaced: set[int] = field(default_factory=set)
    before: dict[int, list[Span]] = field(default_factory=dict)
    after: dict[int, list[Span]] = field(default_factory=dict)


def shown_changes(marked: MarkedText, exported: RichText | None) -> tuple[ShownBlock, ...]:
    """Return a text with every change.

    Args:
        exported: what was exported; None where that is not known, and nothing is said of edits without tracking.
    """
    original = marked.original()
    edits = _Untracked()
    if exported is not None and exported != original and _letters(_old_texts(marked)) == _letters((original.plain,)):
        edits = _untracked(compare(exported, original))
    walk = _Walk(edits)
    blocks = [ShownBlock(block.type, block.level, walk.runs(block), block.end) for block in marked.blocks]
    rest = walk.rest()
    if rest and blocks:
        blocks[-1] = replace(blocks[-1], runs=(*blocks[-1].runs, *rest))
    return tuple(blocks) or ((ShownBlock(BlockType.PARAGRAPH, 0, rest),) if rest else ())


class _Walk:
    """Goes through the text once, letter by letter."""

    def __init__(self, edits: _Untracked) -> None:
        self._edits = edits
        self._place = 0
        self._waiting: list[Span] = []

    def runs(self, block: MarkedBlock) -> tuple[ShownRun, ...]:
        runs = [run for span in block.spans for run in self._of(span)]
        return _joined([*runs, *self._removed()])

    def rest(self) -> tuple[ShownRun, ...]:
        """Return what was taken out behind the last letter."""
        self._waiting += [span for place in sorted(self._edits.before) for span in self._edits.before[place]]
        return _joined(self._removed())

    def _of(self, span: MarkedSpan) -> Iterator[ShownRun]:
        if span.is_new:
            yield ShownRun(span.span, span.marks)
            return
        is_added = False
        for letter in span.span.text:
            is_letter = not letter.isspace()
            if not is_letter and self._begins_with_space():
                yield from self._removed()
            if is_letter:
                self._waiting += self._edits.before.pop(self._place, ())
                yield from self._removed()
                is_added = self._place in self._edits.added
            yield _run(span.span._replace(text=letter), span.marks, is_added=is_added)
            if is_letter:
                self._waiting += self._edits.after.pop(self._place, ())
                is_added = self._place in self._edits.spaced
                self._place += 1

    def _begins_with_space(self) -> bool:
        """Say whether what was taken out behind the last letter stands before the space that comes now."""
        return bool(self._waiting) and self._waiting[0].text[:1].isspace()

    def _removed(self) -> list[ShownRun]:
        """Return what was taken out before the next letter, or at the end of the paragraph."""
        waiting, self._waiting = self._waiting, []
        return [ShownRun(span, (Mark(ChangeKind.DELETED),), is_untracked=True) for span in waiting]


def _run(span: Span, marks: tuple[Mark, ...], *, is_added: bool) -> ShownRun:
    if is_added and not marks:
        return ShownRun(span, (Mark(ChangeKind.INSERTED),), is_untracked=True)
    return ShownRun(span, marks)


def _untracked(blocks: Iterable[ComparedBlock]) -> _Untracked:
    edits, place = _Untracked(), 0
    for block in blocks:
        begin = place
        for run in block.runs:
            if run.mark is Fate.REMOVED:
                at, spans = (place - 1, edits.after) if place > begin else (place, edits.before)
                spans.setdefault(at, []).append(_span(run))
                continue
            end = place + len(_letters((run.text,)))
            if run.mark is Fate.ADDED:
                edits.added.update(range(place, end))
                edits.spaced.update(range(place, end if run.text[-1:].isspace() else end - 1))
            place = end
    return edits


def _span(run: ComparedRun) -> Span:
    return Span(run.text, run.bold, run.italic, run.link)


def _old_texts(marked: MarkedText) -> Iterator[str]:
    return (span.span.text for block in marked.blocks for span in block.spans if not span.is_new)


def _letters(texts: Iterable[str]) -> str:
    return "".join("".join(text.split()) for text in texts)


def _joined(runs: Iterable[ShownRun]) -> tuple[ShownRun, ...]:
    """Join neighbours that differ in nothing but their words."""
    groups = groupby(runs, key=lambda run: replace(run, span=run.span._replace(text="")))
    return tuple(
        replace(like, span=like.span._replace(text="".join(r.span.text for r in some))) for like, some in groups
    )
