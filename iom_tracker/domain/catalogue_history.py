"""The history of the catalogue: which versions stand side by side, and who has the last word on one thing.

Versions of equal content count as one, since workspaces that were made independently from the same shipped file begin
with equal content under different ids. Only a version that returned to the content of an ancestor is one of its own.
"""

import json
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from iom_tracker.domain.canonical_json import digest_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_schema import read_catalogue
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.errors import BadFramework, DamagedText
from iom_tracker.domain.identity import CatalogueId

Versions = Mapping[CatalogueId, CatalogueVersion]
Value = TypeVar("Value", bound=Hashable)
Node = TypeVar("Node", bound=Hashable)
_UNREADABLE: Final = (BadFramework, ValueError, TypeError, KeyError, AttributeError, RecursionError)


@dataclass(frozen=True, slots=True)
class Saying(Generic[Value]):
    """What a side says about one thing.

    Attributes:
        side: the lowest id of those that say it; where it was taken out, of those that did.
        value: None where the side does not have the thing.
    """

    side: CatalogueId
    value: Value


@dataclass(frozen=True, slots=True)
class _Opinion(Generic[Value]):
    """What some sides say: the names of the versions that set it, and of all that these sides know."""

    saying: Saying[Value]
    set_by: frozenset[str]
    known: frozenset[str]

    def is_older_than(self, other: "_Opinion[Value]") -> bool:
        return self.set_by <= other.known and not other.set_by <= self.known


def heads(versions: Versions) -> tuple[CatalogueId, ...]:
    """Return the versions that nobody builds on, sorted."""
    built_on = {parent for version in versions.values() for parent in version.parents}
    return tuple(sorted(versions.keys() - built_on))


def catalogue_of(version: CatalogueVersion) -> Catalogue:
    """Return the catalogue that a version holds.

    Raises:
        DamagedText: its content is no catalogue.
    """
    try:
        data = json.loads(version.content)
        return read_catalogue(data["framework"], data["cycle"])
    except _UNREADABLE as error:
        raise DamagedText(f"catalogue version {version.id}") from error


class Sides:
    """The versions that stand side by side: of the heads, one of each content, without those that another knows."""

    def __init__(self, versions: Versions) -> None:
        self._versions = versions
        self._catalogues: dict[CatalogueId, Catalogue] = {}
        self._names = _names(versions)
        self._known = self._what_each_knows()
        self.ids = tuple(side for side in self._known if not self._is_outrun(side))
        self._common = frozenset.intersection(*(self._known[side] for side in self.ids))

    def catalogue(self, id_: CatalogueId) -> Catalogue:
        """Return the catalogue of a version, which is read once."""
        if id_ not in self._catalogues:
            self._catalogues[id_] = catalogue_of(self._versions[id_])
        return self._catalogues[id_]

    def standing(
        self,
        read: Callable[[Catalogue], Value],
        among: Collection[CatalogueId] | None = None,
        parts: Collection[Callable[[Catalogue], Hashable]] = (),
    ) -> tuple[Saying[Value], ...]:
        """Return what stands on one thing, ordered by side: one saying, or several that nobody has decided between.

        A saying gives way to another whose writers knew it, unless its own writers knew the other as well: then two
        persons have decided differently.

        Args:
            read: gives the thing; None where a catalogue does not have it.
            among: the sides that are asked; None for all.
            parts: what it is made of, where nobody but a merge may have put it together like that: then it was set
                where its parts were.
        """
        sides: dict[Value, list[CatalogueId]] = {}
        for side in self.ids if among is None else sorted(among):
            sides.setdefault(read(self.catalogue(side)), []).append(side)
        if len(sides) == 1:
            return tuple(Saying(those[0], value) for value, those in sides.items())
        opinions = [self._opinion(value, those, read, parts) for value, those in sides.items()]
        last = [one for one in opinions if not any(one.is_older_than(other) for other in opinions)]
        sayings = (each.saying for each in last or opinions)  # in a ring, each is older than another
        return tuple(sorted(sayings, key=lambda saying: saying.side))

    def _opinion(
        self,
        value: Value,
        sides: Collection[CatalogueId],
        read: Callable[[Catalogue], Value],
        parts: Collection[Callable[[Catalogue], Hashable]],
    ) -> _Opinion[Value]:
        reads = parts if parts and value is not None else (read,)
        set_by = {side: frozenset[str]().union(*(self._set_by(side, part) for part in reads)) for side in sides}
        removers = (side for side in sides if value is None and not set_by[side] <= self._common)
        speaker = min(removers, default=min(sides))
        known = frozenset[str]().union(*(self._known[side] for side in sides))
        return _Opinion(Saying(speaker, value), frozenset[str]().union(*set_by.values()), known)

    def _set_by(self, side: CatalogueId, read: Callable[[Catalogue], Hashable]) -> set[str]:
        """Return the names of the versions that first said what a side says; none for a thing that was never there."""
        value = read(self.catalogue(side))
        found: set[str] = set()

        def onwards(id_: CatalogueId) -> Iterable[CatalogueId]:
            if self._names[id_] in self._common:  # what lies below is known to everybody too
                found.add(self._names[id_])
                return ()
            parents = [parent for parent in self._versions[id_].parents if parent in self._versions]
            same = [parent for parent in parents if read(self.catalogue(parent)) == value]
            if not same and (parents or value is not None):
                found.add(self._names[id_])
            return same

        _reach([side], onwards)
        return found

    def _what_each_knows(self) -> dict[CatalogueId, frozenset[str]]:
        """Return what the heads know, by the lowest head of each name, in order."""
        below: dict[str, set[str]] = {}
        for id_, version in self._versions.items():
            parents = (self._names[parent] for parent in version.parents if parent in self._names)
            below.setdefault(self._names[id_], set()).update(parents)
        lowest: dict[str, CatalogueId] = {}
        for head in heads(self._versions):
            lowest.setdefault(self._names[head], head)
        return {head: frozenset(_reach([name], below.__getitem__)) for name, head in lowest.items()}

    def _is_outrun(self, side: CatalogueId) -> bool:
        name, known = self._names[side], self._known[side]
        return any(name in others and self._names[other] not in known for other, others in self._known.items())


def _names(versions: Versions) -> dict[CatalogueId, str]:
    """Return what each version is known as: the digest of its content, or its id where it returned to that content."""
    holders = Counter(version.content for version in versions.values())
    return {
        id_: id_ if holders[version.content] > 1 and _is_return(version, versions) else digest_of(version.content)
        for id_, version in versions.items()
    }


def _is_return(version: CatalogueVersion, versions: Versions) -> bool:
    def parents(id_: CatalogueId) -> Iterable[CatalogueId]:
        return versions[id_].parents if id_ in versions else ()

    before = _reach(version.parents, parents)
    return any(versions[id_].content == version.content for id_ in before if id_ in versions)


def _reach(start: Iterable[Node], onwards: Callable[[Node], Iterable[Node]]) -> set[Node]:
    """Return everything that can be reached, the start included."""
    found: set[Node] = set()
    waiting = list(start)
    while waiting:
        node = waiting.pop()
        if node not in found:
            found.add(node)
            waiting.extend(onwards(node))
    return found
