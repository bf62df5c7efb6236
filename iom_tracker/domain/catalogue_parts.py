"""The parts of a catalogue, merged: each thing field by field, lists in order; everything but who decides.

Where sides say different things of one field, the lowest version id prevails; commitments are looked at more closely
in `catalogue_merge`. A thing that one side took out stays if another changed it or something still names it.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Generic, TypeVar

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_history import Sides, Value
from iom_tracker.domain.catalogue_order import merged_order
from iom_tracker.domain.cycle import Question, ReportLayout
from iom_tracker.domain.framework import CoreResponsibility, Framework, Transformation
from iom_tracker.domain.identity import CatalogueId, TransformationCode

Item = TypeVar("Item", bound=Hashable)
Key = TypeVar("Key", bound=str)


@dataclass(frozen=True)
class Thing(Generic[Item]):
    """One thing that some sides hold, to be merged field by field.

    Attributes:
        voice: the side that is preferred where several fields stand.
    """

    sides: Sides
    find: Callable[[Catalogue], Item | None]
    holders: Mapping[CatalogueId, Item]
    voice: CatalogueId

    @classmethod
    def held(cls, sides: Sides, find: Callable[[Catalogue], Item | None]) -> "Thing[Item]":
        """Return a thing that some side holds."""
        holders = {side: item for side in sides.ids if (item := find(sides.catalogue(side))) is not None}
        return cls(sides, find, holders, min(holders))

    def field(self, read: Callable[[Item], Value]) -> Callable[[Catalogue], Value | None]:
        """Return how a field is read in a catalogue: None where that does not hold the thing."""

        def read_field(catalogue: Catalogue) -> Value | None:
            item = self.find(catalogue)
            return None if item is None else read(item)

        return read_field

    def voices(self, read: Callable[[Item], Value]) -> tuple[CatalogueId, ...]:
        """Return the lowest side of each value of a field that stands."""
        return tuple(saying.side for saying in self.sides.standing(self.field(read), self.holders))

    def pick(self, read: Callable[[Item], Value]) -> Value:
        """Return what the preferred side says of a field if that stands, or else what the lowest side says."""
        values = [read(self.holders[voice]) for voice in self.voices(read)]
        preferred = read(self.holders[self.voice])
        return preferred if preferred in values else values[0]


def merge_titles(sides: Sides) -> tuple[tuple[TransformationCode, str], ...]:
    """Merge the titles that the cycle prints, each by itself."""

    def title(code: TransformationCode) -> Callable[[Catalogue], str | None]:
        return lambda catalogue: dict(catalogue.cycle.titles).get(code)

    codes = sorted({code for side in sides.ids for code, _ in sides.catalogue(side).cycle.titles})
    sayings = ((code, saying.value) for code in codes for saying in sides.standing(title(code)))
    titles: dict[TransformationCode, str] = {}
    for code, value in sayings:
        if value is not None:
            titles.setdefault(code, value)
    return tuple(titles.items())


def merge_layout(sides: Sides) -> ReportLayout:
    """Merge the fixed words of the report."""
    thing = Thing.held(sides, lambda catalogue: catalogue.cycle.layout)
    return ReportLayout(
        title=thing.pick(lambda each: each.title),
        subtitle=thing.pick(lambda each: each.subtitle),
        header=thing.pick(lambda each: each.header),
        transformation_heading=thing.pick(lambda each: each.transformation_heading),
        commitment_heading=thing.pick(lambda each: each.commitment_heading),
    )


def merge_questions(sides: Sides, needed: AbstractSet[str]) -> tuple[Question, ...]:
    """Merge the questionnaire.

    Args:
        needed: the keys of questions that stay in any case.
    """

    def merged(thing: Thing[Question]) -> Question:
        return Question(
            key=thing.pick(lambda each: each.key),
            wording=thing.pick(lambda each: each.wording),
            short=thing.pick(lambda each: each.short),
            guidance=thing.pick(lambda each: each.guidance),
            word_cap=thing.pick(lambda each: each.word_cap),
            optional=thing.pick(lambda each: each.optional),
            scope=thing.pick(lambda each: each.scope),
            variants=thing.pick(lambda each: each.variants),
            recalls=thing.pick(lambda each: each.recalls),
            continues=thing.pick(lambda each: each.continues),
            first_year_only=thing.pick(lambda each: each.first_year_only),
        )

    return _kept(sides, lambda each: {item.key: item for item in each.cycle.questions}, merged, needed)


def merge_framework(sides: Sides, needed: AbstractSet[str]) -> Framework:
    """Merge the framework.

    Args:
        needed: the codes of transformations that stay in any case.
    """
    whole = Thing.held(sides, lambda catalogue: catalogue.framework)
    transformations = _transformations(sides, needed)
    return Framework(
        key=whole.pick(lambda each: each.key),
        title=whole.pick(lambda each: each.title),
        responsibilities=_responsibilities(sides, {str(each.responsibility) for each in transformations}),
        transformations=transformations,
    )


def _transformations(sides: Sides, needed: AbstractSet[str]) -> tuple[Transformation, ...]:
    def merged(thing: Thing[Transformation]) -> Transformation:
        return Transformation(
            code=thing.pick(lambda each: each.code),
            title=thing.pick(lambda each: each.title),
            short=thing.pick(lambda each: each.short),
            responsibility=thing.pick(lambda each: each.responsibility),
            verified=thing.pick(lambda each: each.verified),
        )

    return _kept(sides, lambda each: {item.code: item for item in each.framework.transformations}, merged, needed)


def _responsibilities(sides: Sides, needed: AbstractSet[str]) -> tuple[CoreResponsibility, ...]:
    def merged(thing: Thing[CoreResponsibility]) -> CoreResponsibility:
        return CoreResponsibility(
            number=thing.pick(lambda each: each.number),
            title=thing.pick(lambda each: each.title),
            short=thing.pick(lambda each: each.short),
        )

    def by_number(catalogue: Catalogue) -> dict[str, CoreResponsibility]:
        return {str(item.number): item for item in catalogue.framework.responsibilities}

    return _kept(sides, by_number, merged, needed)


def _kept(
    sides: Sides,
    listed: Callable[[Catalogue], Mapping[str, Item]],
    merged: Callable[[Thing[Item]], Item],
    needed: AbstractSet[str],
) -> tuple[Item, ...]:
    """Return the merged items that stand with one side or are needed, in order."""

    def find(key: str) -> Callable[[Catalogue], Item | None]:
        return lambda catalogue: listed(catalogue).get(key)

    keys = {key for side in sides.ids for key in listed(sides.catalogue(side))}
    stand = {key for key in keys if any(saying.value is not None for saying in sides.standing(find(key)))}
    items = {key: merged(Thing.held(sides, find(key))) for key in stand | needed}
    return in_order(sides, items, lambda catalogue: list(listed(catalogue)))


def in_order(sides: Sides, items: Mapping[Key, Item], read: Callable[[Catalogue], Sequence[Key]]) -> tuple[Item, ...]:
    """Return those that every side holds in the order in which all put them, and each other after its neighbour.

    The neighbour is the one that it follows in the lowest side that holds it; items of one neighbour are sorted by key.
    """
    orders = [[key for key in read(sides.catalogue(side)) if key in items] for side in sides.ids]
    everywhere = frozenset.intersection(*map(frozenset, orders))
    followers: dict[Key | None, list[Key]] = {}
    placed = set(everywhere)
    for order in orders:
        for neighbour, key in zip([None, *order], order, strict=False):
            if key not in placed:
                followers.setdefault(neighbour, []).append(key)
        placed.update(order)
    waiting = [*reversed(merged_order(sides, everywhere, read)), *sorted(followers.get(None, ()), reverse=True)]
    ordered: list[Item] = []
    while waiting:
        here = waiting.pop()
        ordered.append(items[here])
        waiting.extend(sorted(followers.get(here, ()), reverse=True))
    return tuple(ordered)
