"""What differs between two texts, word by word.

Blocks are laid beside each other, then sentences, then words; what is mostly different is shown as taken out and put in
as a whole, since single words that happen to be the same would only make it unreadable.
"""

import re
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import Final, TypeVar

from iom_tracker.domain.richtext import Block, BlockType, RichText, Span
from iom_tracker.domain.sentence_units import Spans, cut, sentences_and_spaces
from iom_tracker.domain.text_alignment import Profile, align, equal_pieces, likeness

_LONGEST: Final = 50_000  # characters of a block; in longer ones no words are compared
_GLUE: Final = 3  # letters: words like "the" and "of" that stand alone between changes only scatter them
_CONTAINED: Final = 0.8
_WORD = re.compile(r"\s+|\S+")

Piece = TypeVar("Piece", bound=Hashable)


class Mark(StrEnum):
    """What became of a word or block."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class ComparedRun:
    """Words of one format and one fate. A word that only changed its format is removed and added."""

    text: str
    mark: Mark
    bold: bool = False
    italic: bool = False
    link: str | None = None


@dataclass(frozen=True, slots=True)
class ComparedBlock:
    """A block of one text or of both.

    Attributes:
        type: as in the new text where the block is in both; so is the level.
        mark: SAME where the block is in both texts, though its words may differ.
    """

    type: BlockType
    level: int
    runs: tuple[ComparedRun, ...]
    mark: Mark


Marked = tuple[Mark, Spans]


def compare(old: RichText, new: RichText) -> tuple[ComparedBlock, ...]:
    """Return both texts in one, each word marked.

    What is not added is exactly the old text, and what is not removed exactly the new one, block by block.
    """
    matched = align(old.blocks, new.blocks, _block_profile, _block_share)
    return tuple(_compared_block(before, after) for before, after in _side_by_side(old.blocks, new.blocks, matched))


def _block_profile(block: Block) -> Profile:
    return Profile.of("block", block.text)


def _block_share(one: Profile, other: Profile) -> float:
    """Return how alike two blocks are; one that was much lengthened or shortened is still the same."""
    common, shorter = (one.words & other.words).total(), min(one.words.total(), other.words.total())
    return max(likeness(one, other), 0.5 if common and common >= _CONTAINED * shorter else 0.0)


def _side_by_side(
    old: Sequence[Piece], new: Sequence[Piece], matched: Sequence[int | None]
) -> Iterator[tuple[Piece | None, Piece | None]]:
    """Yield pieces with what they became; between those, first what is gone, then what is new."""
    seen = 0
    for piece, there in zip(old, matched, strict=True):
        if there is None:
            yield piece, None
        else:
            yield from ((None, added) for added in new[seen:there])
            yield piece, new[there]
            seen = there + 1
    yield from ((None, added) for added in new[seen:])


def _compared_block(old: Block | None, new: Block | None) -> ComparedBlock:
    if old and new:
        return ComparedBlock(new.type, new.level, _runs(_without_glue(_marked_block(old, new))), Mark.SAME)
    block, mark = (new, Mark.ADDED) if new else (old or Block(()), Mark.REMOVED)
    return ComparedBlock(block.type, block.level, _runs([(mark, block.spans)]), mark)


def _marked_block(old: Block, new: Block) -> Iterator[Marked]:
    if old.spans == new.spans:
        yield Mark.SAME, new.spans
    elif max(len(old.text), len(new.text)) > _LONGEST:
        yield from _replaced(old.spans, new.spans)
    else:
        here, there = sentences_and_spaces(old), sentences_and_spaces(new)
        for before, after in _side_by_side(here, there, align(here, there, _sentence_profile)):
            yield from _marked_words(before, after) if before and after else _replaced(before, after)


def _sentence_profile(spans: Spans) -> Profile:
    text = _text(spans)
    return Profile.of("sentence" if text.strip() else "space", text)


def _replaced(old: Spans | None, new: Spans | None) -> Iterator[Marked]:
    yield from ((Mark.REMOVED, old),) if old else ()
    yield from ((Mark.ADDED, new),) if new else ()


def _marked_words(old: Spans, new: Spans) -> Iterator[Marked]:
    here, there = _words(old), _words(new)
    matched: list[int | None] = [None] * len(here)
    for at, place in equal_pieces(here, there):
        matched[at] = place
    for before, after in _side_by_side(here, there, matched):
        yield from [(Mark.SAME, after)] if before and after else _replaced(before, after)


def _words(spans: Spans) -> tuple[Spans, ...]:
    return cut(spans, (len(word) for word in _WORD.findall(_text(spans))))


def _without_glue(marked: Iterable[Marked]) -> Iterator[Marked]:
    """Put changes that lie close together into one, what is gone first."""
    groups = [(same, list(group)) for same, group in groupby(marked, key=lambda item: item[0] is Mark.SAME)]
    changed: list[Marked] = []
    for number, (same, group) in enumerate(groups):
        if not same:
            changed += group
        elif 0 < number < len(groups) - 1 and _is_glue(group):
            changed += [item for _, spans in group for item in _replaced(spans, spans)]
        else:
            yield from _removed_first(changed)
            yield from group
            changed = []
    yield from _removed_first(changed)


def _is_glue(group: Iterable[Marked]) -> bool:
    return len("".join(_text(spans) for _, spans in group).strip()) <= _GLUE


def _removed_first(changed: Sequence[Marked]) -> list[Marked]:
    return sorted(changed, key=lambda item: item[0] is Mark.ADDED)


def _runs(marked: Iterable[Marked]) -> tuple[ComparedRun, ...]:
    words = ((mark, span) for mark, spans in marked for span in spans)
    groups = groupby(words, key=lambda item: (item[0], item[1].bold, item[1].italic, item[1].link))
    return tuple(ComparedRun("".join(span.text for _, span in group), *form) for form, group in groups)


def _text(spans: Iterable[Span]) -> str:
    return "".join(span.text for span in spans)
