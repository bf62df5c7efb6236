"""Which numbered items belong to one list, and the number that each of them is printed with."""

from collections.abc import Iterable
from dataclasses import dataclass

from iom_tracker.domain.richtext import Block, BlockType


@dataclass(frozen=True, slots=True)
class Place:
    """Where a numbered item stands: in which list, counted from 0, and under which number, counted from 1."""

    list: int
    number: int


def places(blocks: Iterable[Block]) -> list[Place | None]:
    """Return the place of every block; None for what is not numbered.

    A list goes on across deeper items. A paragraph ends every list, an item ends those that lie deeper, and a bullet
    also the one on its own level.
    """
    running: dict[int, Place] = {}
    found: list[Place | None] = []
    lists = 0
    for block in blocks:
        place = None
        if block.type is BlockType.NUMBER:
            before = running.get(block.level) or Place(lists, 0)
            place = Place(before.list, before.number + 1)
            lists = max(lists, place.list + 1)
        running = {} if block.type is BlockType.PARAGRAPH else _shallower(running, block.level)
        if place:
            running[block.level] = place
        found.append(place)
    return found


def _shallower(running: dict[int, Place], level: int) -> dict[int, Place]:
    return {each: place for each, place in running.items() if each < level}
