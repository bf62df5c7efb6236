"""Columns of the head of a packet: what repeats from row to row is written as a small number that repeats.

Actors and sections stand once in a table and are then numbers; times are seconds since the time before.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final, Generic, Protocol, TypeVar

from iom_tracker.domain.errors import DamagedText
from iom_tracker.packets.values import list_of, time_of, whole_of

_LONGEST_AGE: Final = 400_000_000_000  # seconds; all the years that a date can hold
_Item = TypeVar("_Item")


class Descendant(Protocol):
    """What names its parents."""

    @property
    def id(self) -> str:
        """Its own id."""

    @property
    def parents(self) -> Sequence[str]:
        """The ids of its parents."""


class Table(Generic[_Item]):
    """Numbers items in the order in which they are first met."""

    def __init__(self, items: Iterable[_Item] = ()) -> None:
        self._numbers = {item: number for number, item in enumerate(items)}

    @property
    def items(self) -> list[_Item]:
        """Every item, in order."""
        return list(self._numbers)

    def number(self, item: _Item) -> int:
        """Return the number of an item, a new one if it was not met before."""
        return self._numbers.setdefault(item, len(self._numbers))


def at(items: Sequence[_Item], number: object, what: str) -> _Item:
    """Return the item of a number.

    Raises:
        DamagedText: there is none.
    """
    return items[whole_of(number, what, 0, len(items) - 1)]


def steps(numbers: Sequence[int]) -> list[object]:
    """Return how far each number is from the one before, the first from -1."""
    return [number - before for before, number in zip((-1, *numbers), numbers, strict=False)]


def lean_times(times: Iterable[str]) -> list[object]:
    """Return times as seconds since the time before, where they have the form that our clock writes."""
    column: list[object] = []
    before: datetime | None = None
    for time in times:
        moment = _moment(time)
        column.append(int((moment - before).total_seconds()) if moment and before else time)
        before = moment or before
    return column


def full_times(column: Iterable[object]) -> list[str]:
    """Read what `lean_times` returns.

    Raises:
        DamagedText: it is something else.
    """
    times = []
    before: datetime | None = None
    for entry in column:
        time = time_of(entry, "time") if isinstance(entry, str) else _later(before, entry)
        times.append(time)
        before = _moment(time) or before
    return times


def lean_parents(items: Iterable[Descendant]) -> list[object]:
    """Return the parents of each item as how many rows before they stand, those that stand elsewhere by their ids."""
    known: dict[str, int] = {}
    column: list[object] = []
    for row, item in enumerate(items):
        column.append([row - known[parent] if parent in known else parent for parent in item.parents])
        known[item.id] = row
    return column


def columns_of(value: object, width: int, what: str) -> list[list[object]]:
    """Return columns that have as many as they should and are equally long; none at all are empty ones.

    Raises:
        DamagedText: they are not.
    """
    columns = [list_of(column, what) for column in list_of(value, what)] or [[] for _ in range(width)]
    if len(columns) != width or len({len(column) for column in columns}) != 1:
        raise DamagedText(what)
    return columns


def _moment(time: str) -> datetime | None:
    """Return a time that our own clock could have written, to the second in UTC; None for every other one."""
    moment = datetime.fromisoformat(time)
    is_ours = moment.utcoffset() == timedelta(0) and moment.isoformat(timespec="seconds") == time
    return moment if is_ours else None


def _later(before: datetime | None, seconds: object) -> str:
    if before is None:
        raise DamagedText("time")
    try:
        later = before + timedelta(seconds=whole_of(seconds, "time", -_LONGEST_AGE, _LONGEST_AGE))
    except OverflowError as error:
        raise DamagedText("time") from error
    return later.isoformat(timespec="seconds")
