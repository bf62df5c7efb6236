"""The history of a section: which revisions are heads, what came before them, whether they conflict.

Merging histories is the union of their revisions. No clock decides anything: order comes from ancestry.
"""

from collections.abc import Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet

from iom_tracker.domain.identity import RevisionId
from iom_tracker.domain.revision import Revision

Revisions = Mapping[RevisionId, Revision]


def union(*histories: Revisions) -> dict[RevisionId, Revision]:
    """Return every revision of every history."""
    return {id_: revision for history in histories for id_, revision in history.items()}


def heads(revisions: Revisions) -> frozenset[RevisionId]:
    """Return the revisions that no other builds on."""
    return frozenset(revisions) - _parents_of(revisions.values())


def missing_parents(revisions: Revisions) -> frozenset[RevisionId]:
    """Return the parents that are named but have not arrived."""
    return _parents_of(revisions.values()) - frozenset(revisions)


def next_heads(
    old: AbstractSet[RevisionId], new: Collection[Revision], missing: AbstractSet[RevisionId]
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


def common_ancestors(one: RevisionId, other: RevisionId, revisions: Revisions) -> frozenset[RevisionId]:
    """Return the nearest revisions that both build on: several where histories crossed, or none."""
    shared = ancestors([one], revisions) & ancestors([other], revisions)
    return heads({id_: revisions[id_] for id_ in shared})


def in_order(revisions: Revisions) -> tuple[Revision, ...]:
    """Return revisions so that parents come before children; ties are ordered by id."""
    return tuple(sorted(revisions.values(), key=lambda revision: (revision.generation, revision.id)))


def is_conflict(head_revisions: Collection[Revision]) -> bool:
    """Say whether heads disagree: more than one, and not all with the same text."""
    return len({revision.body for revision in head_revisions}) > 1


def _parents_of(revisions: Iterable[Revision]) -> frozenset[RevisionId]:
    return frozenset(parent for revision in revisions for parent in revision.parents)
