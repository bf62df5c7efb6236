"""What differs between two catalogues in their commitments, as people are told of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_order import longest_ascending
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.identity import CommitmentId


class ChangeKind(StrEnum):
    """What happened to a commitment."""

    ADDED = "added"
    REWORDED = "reworded"
    RENAMED = "renamed"
    RETIRED = "retired"
    REINSTATED = "reinstated"
    MOVED = "moved"
    TAKEN_OUT = "taken out"


@dataclass(frozen=True, slots=True)
class CommitmentChange:
    """A commitment to which something happened.

    Attributes:
        name: its working name now, or as it was where it was taken out.
    """

    commitment: CommitmentId
    name: str
    kinds: tuple[ChangeKind, ...]


def commitment_changes(before: Catalogue, after: Catalogue) -> tuple[CommitmentChange, ...]:
    """Return what happened to commitments, in the order of the report; those that were taken out come last."""
    moved = _moved(before, after)
    changes = [
        _change(before.cycle.commitment(each.id), each, is_moved=each.id in moved) for each in after.commitments()
    ]
    gone = [each for each in before.commitments() if after.cycle.commitment(each.id) is None]
    taken_out = (CommitmentChange(each.id, each.name, (ChangeKind.TAKEN_OUT,)) for each in gone)
    return (*(change for change in changes if change.kinds), *taken_out)


def _change(before: Commitment | None, after: Commitment, *, is_moved: bool) -> CommitmentChange:
    kinds = (ChangeKind.ADDED,) if before is None else tuple(_kinds(before, after, is_moved=is_moved))
    return CommitmentChange(after.id, after.name, kinds)


def _kinds(before: Commitment, after: Commitment, *, is_moved: bool) -> Iterator[ChangeKind]:
    if before.retired != after.retired:
        yield ChangeKind.RETIRED if after.retired else ChangeKind.REINSTATED
    if before.text != after.text:
        yield ChangeKind.REWORDED
    if before.name != after.name:
        yield ChangeKind.RENAMED
    if is_moved:
        yield ChangeKind.MOVED


def _moved(before: Catalogue, after: Catalogue) -> frozenset[CommitmentId]:
    """Return the commitments that stand under another transformation, or elsewhere among those that stayed."""
    places = {each.id: (place, each.transformation) for place, each in enumerate(before.commitments())}
    known = [each for each in after.commitments() if each.id in places]
    stayed = [each for each in known if places[each.id][1] == each.transformation]
    codes = dict.fromkeys(each.transformation for each in stayed)
    unmoved = {
        id_
        for code in codes
        for id_ in longest_ascending(
            [each.id for each in stayed if each.transformation == code],
            {id_: place for id_, (place, _) in places.items()},
        )
    }
    return frozenset(each.id for each in known) - unmoved
