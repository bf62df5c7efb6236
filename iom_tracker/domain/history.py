"""The history of a section: which revisions are heads, what came before them, whether they conflict.

Merging histories is the union of their revisions. No clock decides anything: order comes from ancestry.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from heapq import heappop, heappush
from typing import Final, Protocol

from iom_tracker.domain.identity import RevisionId
from iom_tracker.domain.revision import Revision

Revisions = Mapping[RevisionId, Revision]
FARTHEST: Final = 5_000  # revisions that are looked at for a common ancestor before the search is given up


class Link(Protocol):
    """What places a revision in its history."""

    @property
    def id(self) -> RevisionId:
        """Its own id."""

    @property
    def parents(self) -> tuple[RevisionId, ...]:
        """The revisions that it builds on."""

    @property
    def generation(self) -> int:
        """1 + the highest generation of its parents."""


Lookup = Callable[[Collection[RevisionId]], Iterable[Link]]


def union(*histories: Revisions) -> dict[RevisionId, Revision]:
    """Return every revision of every history."""
    return {id_: revision for history in histories for id_, revision in history.items()}


def heads(revisions: Revisions) -> frozenset[RevisionId]:
    """Return the revisions that no other builds on."""
    return frozenset(revisions) - _parents_of(revisions.values())


def missing_parents(revisions: Mapping[RevisionId, Link]) -> frozenset[RevisionId]:
    """Return the parents that are named but have not arrived."""
    return _parents_of(revisions.values()) - frozenset(revisions)


def next_heads(
    old: AbstractSet[RevisionId], new: Collection[Link], missing: AbstractSet[RevisionId]
) -> frozenset[RevisionId]:
    """Return the heads after new revisions have arrived, without looking at the whole history.

    Args:
        old: the heads before.
        new: the revisions that were not there before.
        missing: the parents that were missing before: a revision that others were waiting for is no head.
    """
    arrived = frozenset(revision.id for revision in new)
    return frozenset(old | arrived) - _parents_of(new) - (arrived & missing)


def ancestors(of: Iterable[RevisionId], revisions: Revisions) -> frozenset[RevisionId]:
    """Return these revisions and everything they build on, as far as it is known."""
    found: set[RevisionId] = set()
    waiting = [id_ for id_ in of if id_ in revisions]
    while waiting:
        id_ = waiting.pop()
        if id_ not in found:
            found.add(id_)
            waiting.extend(parent for parent in revisions[id_].parents if parent in revisions)
    return frozenset(found)


def nearest_common_ancestors(of: Iterable[Link], look_up: Lookup, farthest: int = FARTHEST) -> frozenset[RevisionId]:
    """Return the nearest revisions that all of these build on: several where histories crossed, or none.

    Only the part of the history between them is looked at, from the highest generation down: a revision is reached
    only after everything that builds on it, so by then it is known which of the given ones do.

    Args:
        look_up: gives the revisions of these ids, as far as they are known.
        farthest: how many revisions may be looked at; beyond that there is none.
    """
    walk = _Walk(tuple(of), look_up)
    for _ in range(farthest):
        if not walk.goes_on:
            return frozenset(walk.found)
        walk.step()
    return frozenset()


class _Walk:
    """A walk down a history: which of the starting points lead to each revision, and whether it is below a find."""

    def __init__(self, starts: tuple[Link, ...], look_up: Lookup) -> None:
        self.found: list[RevisionId] = []
        self._look_up = look_up
        self._everybody = frozenset(start.id for start in starts)
        self._reached: dict[RevisionId, frozenset[RevisionId]] = {}
        self._below: set[RevisionId] = set()
        self._links: dict[RevisionId, Link] = {}
        self._waiting: list[tuple[int, RevisionId]] = []
        for start in starts:
            self._reach(start, frozenset([start.id]))

    @property
    def goes_on(self) -> bool:
        """Whether anything waits that is not below a find."""
        return any(id_ not in self._below for _, id_ in self._waiting)

    def step(self) -> None:
        """Look at the revision of the highest generation and go on to its parents."""
        _, id_ = heappop(self._waiting)
        reached = self._reached[id_]
        if reached == self._everybody and id_ not in self._below:
            self.found.append(id_)
        is_below = reached == self._everybody
        for parent in self._look_up(self._links[id_].parents):
            self._reach(parent, reached)
            if is_below:
                self._below.add(parent.id)

    def _reach(self, link: Link, from_: frozenset[RevisionId]) -> None:
        if link.id not in self._links:
            self._links[link.id] = link
            heappush(self._waiting, (-link.generation, link.id))
        self._reached[link.id] = self._reached.get(link.id, frozenset()) | from_


def in_order(revisions: Revisions) -> tuple[Revision, ...]:
    """Return revisions so that parents come before children; ties are ordered by id."""
    return tuple(sorted(revisions.values(), key=lambda revision: (revision.generation, revision.id)))


def is_conflict(head_revisions: Collection[Revision]) -> bool:
    """Say whether heads disagree: more than one, and not all with the same text."""
    return len({revision.body for revision in head_revisions}) > 1


def _parents_of(revisions: Iterable[Link]) -> frozenset[RevisionId]:
    return frozenset(parent for revision in revisions for parent in revision.parents)
