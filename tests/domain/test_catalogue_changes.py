from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_changes import (
    ChangeKind,
    WordingChange,
    WordingKind,
    commitment_changes,
    wording_changes,
)
from iom_tracker.domain.catalogue_edit import (
    Addition,
    CatalogueEdit,
    Move,
    Place,
    Reinstatement,
    Retirement,
    Rewording,
)
from iom_tracker.domain.identity import CommitmentId, TransformationCode
from tests.builders import a_catalogue, a_commitment, a_cycle
from tests.catalogues import ids, removed

ONE, NEW = CommitmentId("200001"), CommitmentId("300001")


def a_list() -> Catalogue:
    return a_catalogue(
        a_cycle(*(a_commitment(f"20000{number}", "3A" if number < 5 else "2D") for number in range(1, 7)))
    )


def told(before: Catalogue, after: Catalogue) -> list[tuple[str, str]]:
    return [(change.commitment, " ".join(change.kinds)) for change in commitment_changes(before, after)]


@pytest.mark.parametrize(
    ("edit", "kind"),
    [
        (Addition(NEW, ("We promise.",), Place("3A", is_first=True)), ChangeKind.ADDED),
        (Rewording(ONE, ("Better words.",)), ChangeKind.REWORDED),
        (Rewording(ONE, name="Another"), ChangeKind.RENAMED),
        (Retirement(ONE), ChangeKind.RETIRED),
        (Move(ONE, Place(after="200003")), ChangeKind.MOVED),
        (Move(ONE, Place("2D", is_first=True)), ChangeKind.MOVED),
        (Move(ONE, Place("3B")), ChangeKind.MOVED),
    ],
    ids=repr,
)
def test_an_edit_is_told_as_what_it_is_and_nothing_else_is(edit: CatalogueEdit, kind: ChangeKind) -> None:
    assert told(a_list(), edit.apply(a_list())) == [(edit.commitment, kind)]


def test_what_came_back_and_what_is_gone_is_told() -> None:
    retired = Retirement(ONE).apply(a_list())
    assert told(retired, Reinstatement(ONE).apply(retired)) == [(ONE, "reinstated")]
    (change,) = commitment_changes(a_list(), removed(ONE)(a_list()))
    assert (change.commitment, change.name, change.kinds) == (ONE, "Name of 200001", (ChangeKind.TAKEN_OUT,))


def reworded(catalogue: Catalogue) -> Catalogue:
    """Return a catalogue with another title, another question, and one question of one commitment worded otherwise."""
    first, *others = catalogue.cycle.questions
    commitments = (replace(catalogue.cycle.commitments[0], headings=((others[0].key, "Only here?"),)),)
    cycle = replace(
        catalogue.cycle,
        titles=((TransformationCode("3A"), "Another title"),),
        questions=(replace(first, wording="Another question?"), *others),
        commitments=(*commitments, *catalogue.cycle.commitments[1:]),
    )
    return replace(catalogue, cycle=cycle)


def test_other_titles_and_questions_are_told_with_both_wordings() -> None:
    before = a_list()
    first, second, *_ = before.cycle.questions
    title = before.title(TransformationCode("3A"))
    (slot,) = [each for each in before.slots() if (each.ref.unit, each.question) == (ONE, second)]
    assert wording_changes(before, reworded(before)) == (
        WordingChange(WordingKind.TITLE, "3A", title, "Another title"),
        WordingChange(WordingKind.QUESTION, first.key, first.wording, "Another question?"),
        WordingChange(WordingKind.QUESTION, str(slot.ref), before.wording(slot), "Only here?"),
    )


def test_where_no_title_and_no_question_has_changed_none_is_told() -> None:
    assert wording_changes(a_list(), a_list()) == ()
    assert wording_changes(a_list(), Rewording(ONE, ("Better words.",)).apply(a_list())) == ()


def test_everything_that_happened_to_a_commitment_is_told_at_once() -> None:
    after = a_list()
    for edit in (Rewording(ONE, ("Better.",), "Better"), Retirement(ONE), Move(ONE, Place("2D"))):
        after = edit.apply(after)
    assert told(a_list(), after) == [(ONE, "retired reworded renamed moved")]


@given(st.permutations(ids(a_list())[:4]))
def test_as_few_as_can_be_are_told_as_moved(order: list[str]) -> None:
    after = a_list()
    for id_ in reversed(order):
        if ids(after)[0] != id_:
            after = Move(CommitmentId(id_), Place(is_first=True)).apply(after)
    moved = {id_ for id_, _ in told(a_list(), after)}
    stayed = [id_ for id_ in order if id_ not in moved]
    assert stayed == sorted(stayed)
    assert bool(moved) == (order != sorted(order))
