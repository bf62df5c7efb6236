"""What differs between two catalogues in commitments, titles and questions, as people are told of it."""

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


class WordingKind(StrEnum):
    """What has another wording."""

    TITLE = "title"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class WordingChange:
    """A title or a question that is worded otherwise.

    Attributes:
        where: a transformation's code, a question's key, or the reference of the only section that is asked so.
    """

    kind: WordingKind
    where: str
    before: str
    after: str


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


def wording_changes(before: Catalogue, after: Catalogue) -> tuple[WordingChange, ...]:
    """Return the titles and questions that are in both and worded otherwise, in the order of the framework."""
    said = (*_titles(before, after), *_questions(before, after), *_headings(before, after))
    return tuple(each for each in said if each.before != each.after)


def _titles(before: Catalogue, after: Catalogue) -> Iterator[WordingChange]:
    for code in (each.code for each in after.framework.transformations):
        if before.framework.transformation(code):
            yield WordingChange(WordingKind.TITLE, code, before.title(code), after.title(code))


def _questions(before: Catalogue, after: Catalogue) -> Iterator[WordingChange]:
    for question in after.cycle.questions:
        known = before.cycle.question(question.key)
        if known:
            yield WordingChange(WordingKind.QUESTION, question.key, known.wording, question.wording)


def _headings(before: Catalogue, after: Catalogue) -> Iterator[WordingChange]:
    """Yield how the questions of single commitments are asked that have, or had, a wording of their own."""
    then, now = _own_headings(before), _own_headings(after)
    changed = {name for name in {*then, *now} if then.get(name) != now.get(name)}
    if not changed:
        return
    asked = {slot.ref: before.wording(slot) for slot in before.all_slots()}
    for slot in after.all_slots():
        if slot.ref in asked and (slot.ref.unit, slot.question.key) in changed:
            yield WordingChange(WordingKind.QUESTION, str(slot.ref), asked[slot.ref], after.wording(slot))


def _own_headings(catalogue: Catalogue) -> dict[tuple[str, str], str]:
    return {(each.id, key): words for each in catalogue.cycle.commitments for key, words in each.headings}


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
