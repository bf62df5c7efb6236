"""What one side made of a base text, place by place.

A base of n units has 2n + 1 places: the gap before unit i is place 2i, the unit itself is place 2i + 1, and the last
place is the gap at the end. Each side puts a run of units, often none, into each place; put one after the other they
are the text of that side.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from iom_tracker.domain.sentence_units import Sentence, Unit
from iom_tracker.domain.text_alignment import Profile, align, are_alike, may_compare

Run = tuple[Unit, ...]
Places = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Move:
    """What a side did with one sentence in all places: where it put it in and where it took it out."""

    into: tuple[int, ...]
    out_of: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One side's text beside the base.

    Attributes:
        base: what the base holds in each place; nothing in the gaps.
        runs: what this side holds in each place.
        touched: the places where they differ, in order.
    """

    base: Places
    runs: Places
    touched: tuple[int, ...]

    @classmethod
    def of(cls, base: Sequence[Unit], text: Sequence[Unit]) -> "Side":
        """Lay a text beside the base."""
        before = tuple((base[place // 2],) if is_unit(place) else () for place in range(2 * len(base) + 1))
        runs = _runs(align(base, text, profile_of), text)
        return cls(before, runs, tuple(place for place, run in enumerate(runs) if run != before[place]))

    def has_deleted(self, place: int) -> bool:
        """Say whether a unit of the base is gone."""
        return is_unit(place) and not self.runs[place]

    def insertions(self) -> Iterator[int]:
        """Yield the gaps that are filled."""
        return (place for place in self.touched if not is_unit(place))

    def hunks(self) -> Iterator[range]:
        """Yield the stretches between unchanged units where something was put in or taken out, not only rewritten.

        Such a stretch may be a sentence that was split, or two that were joined, so it can only be taken whole.
        """
        start = 0
        for end in [place for place in range(1, len(self.runs), 2) if self.runs[place] == self.base[place]]:
            yield from self._hunk(start, end)
            start = end + 1
        yield from self._hunk(start, len(self.runs))

    def _hunk(self, start: int, end: int) -> Iterator[range]:
        if any(bool(self.runs[place]) != is_unit(place) for place in range(start, end)):
            yield range(start, end)

    def moves(self) -> dict[Sentence, Move]:
        """Return what was done with each sentence that was put in or taken out anywhere."""
        into, out_of = self._sentences(self.runs), self._sentences(self.base)
        for origin, place in self._rewritten_moves(into, out_of):
            into[origin].append(place)
        return {
            sentence: Move(tuple(into.get(sentence, ())), tuple(out_of.get(sentence, ())))
            for sentence in {**into, **out_of}
        }

    def _sentences(self, places: Places) -> dict[Sentence, list[int]]:
        found: dict[Sentence, list[int]] = defaultdict(list)
        for place in self.touched:
            for unit in places[place]:
                if isinstance(unit, Sentence):
                    found[unit].append(place)
        return found

    def _rewritten_moves(
        self, into: dict[Sentence, list[int]], out_of: dict[Sentence, list[int]]
    ) -> list[tuple[Sentence, int]]:
        """Return sentences that are gone, with the gaps where something alike was put in."""
        gone = [unit for unit, places in out_of.items() if unit not in into and any(map(self.has_deleted, places))]
        new = [(unit, place) for unit, places in into.items() for place in places if not is_unit(place)]
        if not may_compare(len(gone), len(new)):
            return []
        profiles = [(profile_of(unit), place) for unit, place in new]
        return [(unit, place) for unit in gone for profile, place in profiles if are_alike(profile_of(unit), profile)]


def is_unit(place: int) -> bool:
    """Say whether a place is a unit of the base and no gap."""
    return place % 2 == 1


def profile_of(unit: Unit) -> Profile:
    """Return what of a unit is compared where it is not equal to another."""
    return Profile.of(type(unit).__name__, unit.text if isinstance(unit, Sentence) else "")


def _runs(matched: Sequence[int | None], text: Sequence[Unit]) -> Places:
    runs: list[Run] = [()] * (2 * len(matched) + 1)
    gap = seen = 0
    for number, there in enumerate(matched):
        if there is not None:
            runs[gap] = tuple(text[seen:there])
            runs[2 * number + 1] = (text[there],)
            gap, seen = 2 * number + 2, there + 1
    runs[gap] = tuple(text[seen:])
    return tuple(runs)
