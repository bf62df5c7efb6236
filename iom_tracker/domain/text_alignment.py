"""Which piece of one text is which piece of another: equal ones first, then alike ones between them, never crosswise.

The time is bounded whatever the texts are: where there is too much to compare, only equal ends are found.
"""

import re
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, TypeVar

Piece = TypeVar("Piece", bound=Hashable)
Matches = list[tuple[int, int]]

_ALIKE: Final = 0.5  # half of the words
_MOST_PIECES: Final = 2_000
_MOST_STEPS: Final = 20_000_000  # of the search for equal pieces
_MOST_PAIRS: Final = 2_500  # to be compared by their words, in one gap
_MOST_WORDS: Final = 400  # of a piece that are looked at

# Chinese and Japanese are written without spaces: there each sign counts as a word.
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")


@dataclass(frozen=True, slots=True)
class Profile:
    """What of a piece is compared where it is not equal to another. Pieces of different kinds are never alike."""

    kind: str
    words: Counter[str]

    @classmethod
    def of(cls, kind: str, text: str = "") -> "Profile":
        """Return the profile of a text."""
        words = (word[0].casefold() for word in _WORD.finditer(text))
        return cls(kind, Counter(word for word, _ in zip(words, range(_MOST_WORDS), strict=False)))


def likeness(one: Profile, other: Profile) -> float:
    """Return how much of the words two pieces share, from 0 to 1; without any words they are half alike."""
    if one.kind != other.kind:
        return 0.0
    size = one.words.total() + other.words.total()
    return 2 * (one.words & other.words).total() / size if size else _ALIKE


def are_alike(one: Profile, other: Profile) -> bool:
    """Say whether one piece may be the other, rewritten."""
    return likeness(one, other) >= _ALIKE


def align(
    old: Sequence[Piece],
    new: Sequence[Piece],
    profile: Callable[[Piece], Profile],
    share: Callable[[Profile, Profile], float] = likeness,
) -> tuple[int | None, ...]:
    """Return for each piece of the old text the place of the one in the new text that it has become, or None.

    Args:
        profile: what of a piece is compared where it is not equal to another.
        share: how alike two pieces are, from 0 to 1; below one half they are different.
    """
    found: list[int | None] = [None] * len(old)
    i = j = 0
    for at, there in [*equal_pieces(old, new), (len(old), len(new))]:
        here, beside = map(profile, old[i:at]), map(profile, new[j:there])
        for one, other in _alike(tuple(here), tuple(beside), share):
            found[i + one] = j + other
        if at < len(old):
            found[at] = there
        i, j = at + 1, there + 1
    return tuple(found)


def equal_pieces(old: Sequence[Hashable], new: Sequence[Hashable]) -> Matches:
    """Return the places of equal pieces in both texts, longest stretches first."""
    if _is_too_much(old, new):
        return _equal_ends(old, new)
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return [(at + step, there + step) for at, there, size in blocks for step in range(size)]


def may_compare(ones: int, others: int) -> bool:
    """Say whether so many pieces may be compared with so many others by their words."""
    return ones * others <= _MOST_PAIRS


def _is_too_much(old: Sequence[Hashable], new: Sequence[Hashable]) -> bool:
    if max(len(old), len(new)) > _MOST_PIECES:
        return True
    here, there = Counter(old), Counter(new)
    pairs = sum(count * there[piece] for piece, count in here.items())
    return pairs * min(len(old), len(new)) > _MOST_STEPS


def _equal_ends(old: Sequence[Hashable], new: Sequence[Hashable]) -> Matches:
    shorter = min(len(old), len(new))
    start = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    rest = shorter - start
    end = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    at_end = [(len(old) - step, len(new) - step) for step in range(end, 0, -1)]
    return [*((at, at) for at in range(start)), *at_end]


def _alike(old: Sequence[Profile], new: Sequence[Profile], share: Callable[[Profile, Profile], float]) -> Matches:
    if not old or not new or not may_compare(len(old), len(new)):
        return []
    return _best_path([[_weight(share(one, other)) for other in new] for one in old])


def _weight(share: float) -> float:
    return share if share >= _ALIKE else 0.0


def _best_path(weights: list[list[float]]) -> Matches:
    """Return the pairs, in order in both texts, whose weights have the greatest sum."""
    rows, columns = len(weights), len(weights[0])
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            pair = weights[row][column] and weights[row][column] + best[row + 1][column + 1]
            best[row][column] = max(best[row + 1][column], best[row][column + 1], pair)
    return _follow(weights, best)


def _follow(weights: list[list[float]], best: list[list[float]]) -> Matches:
    path, row, column = [], 0, 0
    while row < len(weights) and column < len(weights[0]):
        weight = weights[row][column]
        if weight and best[row][column] == weight + best[row + 1][column + 1]:
            path.append((row, column))
            row, column = row + 1, column + 1
        elif best[row][column] == best[row + 1][column]:
            row += 1
        else:
            column += 1
    return path
