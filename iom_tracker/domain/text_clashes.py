"""Where several sides changed a text in ways that a person has to decide between.

All rules are blind to the order of the sides, and in doubt they ask.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, permutations

from iom_tracker.domain.sentence_units import Sentence
from iom_tracker.domain.side_changes import Move, Run, Side, is_unit


def clashing_ranges(sides: Sequence[Side]) -> list[range]:
    """Return the stretches of places that have to be decided, in order, with at least one unchanged unit between."""
    clashing: set[int] = set()
    for rule in (_changed_differently, _inserted_beside_deleted, _break_changed_beside_hunk, _moved_apart):
        for places in rule(sides):
            clashing.update(places)
    return _ranges(_with_whole_hunks(clashing, sides))


def _changed_differently(sides: Sequence[Side]) -> Iterator[range]:
    for place in sorted({place for side in sides for place in side.touched}):
        runs = {side.runs[place] for side in sides if side.runs[place] != side.base[place]}
        if len(runs) > 1:
            yield range(place, place + 1)


def _inserted_beside_deleted(sides: Sequence[Side]) -> Iterator[range]:
    """Yield the gaps that one side filled beside what another deleted; a sentence refers to its neighbours.

    A break refers to none: a paragraph may be split where a sentence is deleted, unless the sentence may have moved.
    """
    for one, other in permutations(sides, 2):
        moved = any(True for _ in other.insertions())
        for gap in one.insertions():
            beside = [place for place in _neighbours(one, gap) if other.has_deleted(place)]
            if any(_holds_sentence(one.runs[gap]) or _is_mark(other, place) or moved for place in beside):
                yield _hull([gap, *beside])


def _neighbours(side: Side, gap: int) -> Iterator[int]:
    """Yield the units around a filled gap: the one before, those that it replaces, the one after."""
    if gap:
        yield gap - 1
    for unit in range(gap + 1, len(side.runs), 2):
        yield unit
        if side.runs[unit]:
            return


def _break_changed_beside_hunk(sides: Sequence[Side]) -> Iterator[range]:
    """Yield breaks and spacings that one side changed beside those that another put in or took out.

    Which of several equal breaks was put in or taken out cannot be known, so such a change could hit the wrong block.
    """
    for one, other in permutations(sides, 2):
        for hunk in one.hunks():
            if not any(_has_moved_marks(one, place) for place in hunk):
                continue
            for place in range(max(hunk.start - 1, 0), min(hunk.stop + 1, len(one.runs))):
                if _is_mark(one, place) and other.runs[place] not in {one.runs[place], other.base[place]}:
                    yield _hull([place, hunk.start, hunk.stop - 1])


def _has_moved_marks(side: Side, place: int) -> bool:
    """Say whether breaks or spacings were put into a gap, or one was taken out."""
    if is_unit(place):
        return side.has_deleted(place) and _is_mark(side, place)
    return any(not isinstance(unit, Sentence) for unit in side.runs[place])


def _holds_sentence(run: Run) -> bool:
    return any(isinstance(unit, Sentence) for unit in run)


def _is_mark(side: Side, place: int) -> bool:
    return is_unit(place) and not _holds_sentence(side.base[place])


def _moved_apart(sides: Sequence[Side]) -> Iterator[range]:
    """Yield the places of sentences that one side moved or added and another moved, added or removed elsewhere."""
    by_side = [side.moves() for side in sides]
    for sentence in {sentence for moves in by_side for sentence in moves}:
        moves = {moves[sentence] for moves in by_side if sentence in moves}
        if any(_are_apart(one, other) for one, other in combinations(moves, 2)):
            yield _hull([place for move in moves for place in (*move.into, *move.out_of)])


def _are_apart(one: Move, other: Move) -> bool:
    if one.into or other.into:
        return one != other
    here, there = set(one.out_of), set(other.out_of)  # of a sentence that stands twice each may have deleted one
    return not (here <= there or there <= here)


def _with_whole_hunks(clashing: set[int], sides: Sequence[Side]) -> set[int]:
    waiting = [hunk for side in sides for hunk in side.hunks()]
    while hit := [hunk for hunk in waiting if not clashing.isdisjoint(hunk)]:
        waiting = [hunk for hunk in waiting if clashing.isdisjoint(hunk)]
        clashing.update(*hit)
    return clashing


def _ranges(clashing: set[int]) -> list[range]:
    ranges: list[range] = []
    for place in sorted(clashing):
        if ranges and place <= ranges[-1].stop + (1 if is_unit(place) and is_unit(ranges[-1].stop - 1) else 0):
            ranges[-1] = range(ranges[-1].start, place + 1)
        else:
            ranges.append(range(place, place + 1))
    return ranges


def _hull(places: Sequence[int]) -> range:
    return range(min(places), max(places) + 1)
