"""The order of a list that several sides rearranged: what each moved is moved, whatever else the others moved.

Of every two items it is asked which stands before the other, as of any other field. Where two persons moved the same
item to different places, the side with the lowest version id prevails.
"""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from typing import TypeVar

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_history import Sides

Key = TypeVar("Key", bound=str)
_Read = Callable[[Catalogue], Sequence[Key]]


def merged_order(sides: Sides, items: AbstractSet[Key], read: _Read[Key]) -> tuple[Key, ...]:
    """Return items that every side holds in the order that follows from what each side moved."""
    standing = sides.standing(lambda catalogue: tuple(key for key in read(catalogue) if key in items))
    orders = [saying.value for saying in standing]
    if len(orders) == 1:
        return orders[0]
    places = [_places(order) for order in orders]
    is_before = partial(_is_before, _Pairs(sides, read), places)
    merged = _in_common(orders[0], places[1:])
    settled = frozenset(merged)
    for item in orders[0]:
        if item not in settled:
            merged.insert(_best_place([is_before(other, item) for other in merged]), item)
    return tuple(merged)


class _Pairs:
    """Knows of any two items which stands before the other in the end."""

    def __init__(self, sides: Sides, read: _Read[Key]) -> None:
        self._sides = sides
        self._read = read
        self._known: dict[int, Mapping[str, int]] = {}

    def is_before(self, one: str, other: str) -> bool:
        def read(catalogue: Catalogue) -> bool | None:
            places = self._places(catalogue)
            return places[one] < places[other] if one in places and other in places else None

        return bool(self._sides.standing(read)[0].value)

    def _places(self, catalogue: Catalogue) -> Mapping[str, int]:
        # the sides keep each catalogue as one object; to compare two by what they hold takes long
        if id(catalogue) not in self._known:
            self._known[id(catalogue)] = _places(self._read(catalogue))
        return self._known[id(catalogue)]


def _is_before(pairs: _Pairs, places: Sequence[Mapping[Key, int]], one: Key, other: Key) -> bool:
    answers = {each[one] < each[other] for each in places}
    return answers.pop() if len(answers) == 1 else pairs.is_before(one, other)


def _places(order: Sequence[Key]) -> dict[Key, int]:
    return {item: place for place, item in enumerate(order)}


def _in_common(order: Sequence[Key], others: Sequence[Mapping[Key, int]]) -> list[Key]:
    """Return items that stand in the same order everywhere: as many as were not moved."""
    found = list(order)
    for places in others:
        found = longest_ascending(found, places)
    return found


def longest_ascending(items: Sequence[Key], places: Mapping[Key, int]) -> list[Key]:
    """Return the longest part of a list whose places ascend."""
    ends: list[int] = []
    chains: list[tuple[Key, ...]] = []
    for item in items:
        length = bisect_left(ends, places[item])
        chain = (*(chains[length - 1] if length else ()), item)
        ends[length : length + 1] = [places[item]]
        chains[length : length + 1] = [chain]
    return list(chains[-1]) if chains else []


def _best_place(are_before: Sequence[bool]) -> int:
    """Return where an item goes in a list of which it is known what stands before it: where least is out of order."""
    wrong = best = sum(are_before)
    place = 0
    for index, is_before in enumerate(are_before, 1):
        wrong += -1 if is_before else 1
        if wrong < best:
            best, place = wrong, index
    return place
