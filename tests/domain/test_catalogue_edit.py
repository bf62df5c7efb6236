from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_edit import (
    Addition,
    CatalogueEdit,
    Move,
    Place,
    Reinstatement,
    Retirement,
    Rewording,
    paragraphs,
)
from iom_tracker.domain.catalogue_history import catalogue_of
from iom_tracker.domain.cycle import Commitment, Scope
from iom_tracker.domain.errors import (
    BadCommitmentId,
    CommitmentNotRetired,
    CommitmentRetired,
    CommitmentTaken,
    CommitmentWithoutText,
    LastCommitment,
    NothingChanged,
    OtherTransformation,
    TrackerError,
    UnknownCommitment,
    UnknownTransformation,
)
from iom_tracker.domain.identity import CommitmentId
from tests.builders import a_catalogue, a_commitment, a_cycle, a_question
from tests.catalogues import a_version, merged

ONE, TEN, TWO, NEW = map(CommitmentId, ("200001", "200010", "200002", "300001"))


def a_list() -> Catalogue:
    """Return a catalogue of two commitments under 3A and two under 2D, in this order."""
    return a_catalogue(
        a_cycle(*(a_commitment(id_, code) for id_, code in ((ONE, "3A"), (TWO, "3A"), (TEN, "2D"), ("200011", "2D"))))
    )


def order(catalogue: Catalogue) -> list[str]:
    """Return transformations and commitments in the printed order."""
    return [
        part
        for code in catalogue.reported_transformations()
        for part in (code, *(each.id for each in catalogue.commitments_under(code)))
    ]


def find(catalogue: Catalogue, id_: str) -> Commitment:
    found = catalogue.cycle.commitment(id_)
    assert found is not None
    return found


def added(code: str | None = "3A", *, after: str | None = None, is_first: bool = False) -> Addition:
    return Addition(NEW, ("We promise more.",), Place(code, after, is_first))


def test_a_commitment_is_added_at_the_end_of_its_transformation() -> None:
    after = added().apply(a_list())
    assert order(after) == ["3A", ONE, TWO, NEW, "2D", TEN, "200011"]
    assert find(after, NEW) == Commitment(
        NEW, find(after, ONE).transformation, "We promise more.", ("We promise more.",)
    )


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (added(after=ONE), ["3A", ONE, NEW, TWO, "2D", TEN, "200011"]),
        (added(None, after=TEN), ["3A", ONE, TWO, "2D", TEN, NEW, "200011"]),
        (added(is_first=True), ["3A", NEW, ONE, TWO, "2D", TEN, "200011"]),
        (added("3B"), ["3A", ONE, TWO, "3B", NEW, "2D", TEN, "200011"]),
        (Move(ONE, Place(after=TWO)), ["3A", TWO, ONE, "2D", TEN, "200011"]),
        (Move(TWO, Place(is_first=True)), ["3A", TWO, ONE, "2D", TEN, "200011"]),
        (Move(ONE, Place("2D")), ["3A", TWO, "2D", TEN, "200011", ONE]),
        (Move(ONE, Place(after=TEN)), ["3A", TWO, "2D", TEN, ONE, "200011"]),
        (Move(ONE, Place("2D", is_first=True)), ["3A", TWO, "2D", ONE, TEN, "200011"]),
        (Move(ONE, Place("3A")), ["3A", TWO, ONE, "2D", TEN, "200011"]),
        (Move(TEN, Place("3B")), ["3A", ONE, TWO, "3B", TEN, "2D", "200011"]),
    ],
    ids=repr,
)
def test_a_commitment_goes_to_its_place_and_no_transformation_moves(edit: CatalogueEdit, expected: list[str]) -> None:
    assert order(edit.apply(a_list())) == expected


def test_a_transformation_that_comes_first_in_the_framework_comes_first() -> None:
    under_3b = a_catalogue(a_cycle(a_commitment(ONE, "3B")))
    assert order(added("2D").apply(under_3b)) == ["2D", NEW, "3B", ONE]


def test_text_and_name_are_reworded_each_by_itself() -> None:
    text = Rewording(ONE, text=(" We promise\nmore. \n\n And more.",)).apply(a_list())
    name = Rewording(ONE, name=" Another \n name ").apply(a_list())
    assert find(text, ONE) == replace(find(a_list(), ONE), text=("We promise more.", "And more."))
    assert find(name, ONE) == replace(find(a_list(), ONE), name="Another name")


def test_without_a_name_a_commitment_is_called_by_the_beginning_of_its_text() -> None:
    long = "We will work towards fully implementing the standards, including by developing tools."
    named = Rewording(ONE, text=(long,), name="").apply(a_list())
    assert find(named, ONE).name == "We will work towards fully implementing the standards,…"
    assert len(find(Rewording(ONE, text=("x" * 100,), name="").apply(a_list()), ONE).name) == 60


def test_a_retired_commitment_keeps_its_place_and_its_sections_and_comes_back_there() -> None:
    before = a_list()
    retired = Retirement(ONE).apply(before)
    assert order(retired) == ["3A", TWO, "2D", TEN, "200011"]
    assert [slot.ref for slot in retired.all_slots()] == [slot.ref for slot in before.all_slots()]
    assert Reinstatement(ONE).apply(retired) == before


@pytest.mark.parametrize(
    ("edit", "error"),
    [
        (Addition(ONE, ("x",), Place("3A")), CommitmentTaken(ONE)),
        (Addition(CommitmentId("2D"), ("x",), Place("3A")), CommitmentTaken("2D")),
        (Addition(CommitmentId("30/1"), ("x",), Place("3A")), BadCommitmentId("30/1")),
        (Addition(NEW, (" ", "\n"), Place("3A")), CommitmentWithoutText(NEW)),
        (added("9Z"), UnknownTransformation("9Z")),
        (added(None), UnknownTransformation("")),
        (added(after="999999"), UnknownCommitment("999999")),
        (added("2D", after=ONE), OtherTransformation(ONE, "2D")),
        (Rewording(ONE, text=()), CommitmentWithoutText(ONE)),
        (Rewording(ONE, text=("We promise 200001.",)), NothingChanged(ONE)),
        (Rewording(NEW, name="x"), UnknownCommitment(NEW)),
        (Reinstatement(ONE), CommitmentNotRetired(ONE)),
        (Retirement(NEW), UnknownCommitment(NEW)),
        (Reinstatement(NEW), UnknownCommitment(NEW)),
        (Move(NEW, Place("2D")), UnknownCommitment(NEW)),
        (Move(ONE, Place()), NothingChanged(ONE)),
        (Move(ONE, Place(after=ONE)), NothingChanged(ONE)),
        (Move(ONE, Place(is_first=True)), NothingChanged(ONE)),
        (Move(TWO, Place("3A")), NothingChanged(TWO)),
        (Move(TWO, Place("9Z")), UnknownTransformation("9Z")),
    ],
    ids=repr,
)
def test_an_edit_that_cannot_be_made_says_why(edit: CatalogueEdit, error: TrackerError) -> None:
    with pytest.raises(type(error)) as refused:
        edit.apply(a_list())
    assert refused.value == error


def test_nothing_is_retired_twice() -> None:
    with pytest.raises(CommitmentRetired):
        Retirement(ONE).apply(Retirement(ONE).apply(a_list()))


def test_the_last_commitment_does_not_leave_sections_behind_that_nobody_could_read() -> None:
    own = a_question("overview", scope=Scope.TRANSFORMATION)
    catalogue = a_catalogue(a_cycle(a_commitment(ONE, "3A"), a_commitment(TEN, "2D"), questions=[own]))
    with pytest.raises(LastCommitment) as refused:
        Move(ONE, Place("2D")).apply(catalogue)
    assert refused.value == LastCommitment(ONE, "3A")
    asked_of_all = replace(catalogue, cycle=replace(catalogue.cycle, every_transformation=True))
    assert Move(ONE, Place("2D")).apply(asked_of_all).slots() == asked_of_all.slots()
    assert order(Move(ONE, Place("2D")).apply(added().apply(catalogue))) == ["3A", NEW, "2D", TEN, ONE]


def test_paragraphs_of_a_typed_text_are_parted_by_blank_lines() -> None:
    assert paragraphs("\r\nOne\r\nline. \r\n \t\r\n Two\x00\u00a0words.\n") == ("One line.", "Two\u00a0words.")


@st.composite
def edits(draw: st.DrawFn, among: tuple[str, ...] = (ONE, TEN, TWO, NEW, "300002")) -> CatalogueEdit:
    id_ = CommitmentId(draw(st.sampled_from(among)))
    after = draw(st.sampled_from([None, ONE, TEN, TWO, NEW]))
    place = Place(draw(st.sampled_from([None, "2D", "3A", "3B"])), after, draw(st.booleans()) and after is None)
    text = draw(st.text(st.characters(codec="utf-8"), max_size=5))
    possible: tuple[CatalogueEdit, ...] = (
        Addition(id_, (text,), place),
        Rewording(id_, (text,)),
        Retirement(id_),
        Reinstatement(id_),
        Move(id_, place),
    )
    return draw(st.sampled_from(possible))


def attempt(catalogue: Catalogue, edit: CatalogueEdit) -> Catalogue:
    """Return the catalogue after an edit, or as it was where the edit cannot be made."""
    try:
        return edit.apply(catalogue)
    except TrackerError:
        return catalogue


def relative(catalogue: Catalogue, left_out: str) -> list[str]:
    return [each for each in order(catalogue) if each != left_out]


@given(st.lists(edits(), max_size=6), edits())
def test_nothing_renumbers_and_nothing_but_what_is_edited_moves(
    before: list[CatalogueEdit], edit: CatalogueEdit
) -> None:
    catalogue = a_list()
    for each in before:
        catalogue = attempt(catalogue, each)
    after = attempt(catalogue, edit)
    assert {slot.ref for slot in after.all_slots()} >= {slot.ref for slot in catalogue.all_slots()}
    others = (each for each in catalogue.cycle.commitments if each.id != edit.commitment)
    assert all(find(after, each.id) == each for each in others)
    codes = {"2D", "3A", "3B"}
    stable = [each for each in relative(catalogue, edit.commitment) if each not in codes - {*order(after)}]
    assert [each for each in relative(after, edit.commitment) if each in stable] == stable


@given(st.lists(edits(), max_size=6))
def test_what_edits_make_is_a_catalogue_that_can_be_stored(made: list[CatalogueEdit]) -> None:
    catalogue = a_list()
    for edit in made:
        catalogue = attempt(catalogue, edit)
    assert catalogue_of(a_version(catalogue)) == catalogue


def said_of(catalogue: Catalogue, id_: str) -> Commitment | None:
    return catalogue.cycle.commitment(id_)


@given(edits((ONE, NEW)), edits((TEN, TWO, "300002")), st.randoms(use_true_random=False))
def test_edits_of_different_commitments_by_two_persons_are_both_taken(
    one: CatalogueEdit, other: CatalogueEdit, random: Random
) -> None:
    base = a_version(a_list())
    sides = [attempt(a_list(), each) for each in (one, other)]
    versions = [base, *(a_version(side, base, actor=name) for side, name in zip(sides, ("one", "other"), strict=True))]
    random.shuffle(versions)
    merge = merged(*versions)
    assert merge.clashes == ()
    for side, edit in zip(sides, (one, other), strict=True):
        assert said_of(merge.catalogue, edit.commitment) == said_of(side, edit.commitment)


@given(edits())
def test_the_same_edit_by_two_persons_is_one(edit: CatalogueEdit) -> None:
    base, after = a_version(a_list()), attempt(a_list(), edit)
    merge = merged(base, a_version(after, base, actor="one"), a_version(after, base, actor="other"))
    assert (merge.catalogue, merge.clashes) == (after, ())


@pytest.mark.parametrize(
    "other", [Rewording(ONE, ("Better words.",)), Move(ONE, Place("2D")), Rewording(ONE, name="x")]
)
def test_a_commitment_that_is_retired_and_edited_side_by_side_is_both(other: CatalogueEdit) -> None:
    base = a_version(a_list())
    sides = [a_version(edit.apply(a_list()), base, actor=repr(edit)) for edit in (Retirement(ONE), other)]
    merge = merged(base, *sides)
    expected = replace(find(other.apply(a_list()), ONE), retired=True)
    assert (find(merge.catalogue, ONE), merge.clashes) == (expected, ())


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Move(ONE, Place(after=TWO)), Move(TEN, Place(after="200011")), ["3A", TWO, ONE, "2D", "200011", TEN]),
        (Move(ONE, Place("2D")), Move(TEN, Place("3A")), ["3A", TWO, TEN, "2D", "200011", ONE]),
        (Move(ONE, Place(after=TWO)), added(after=ONE), ["3A", TWO, ONE, NEW, "2D", TEN, "200011"]),
        (Move(TEN, Place("3B")), Move(TWO, Place(is_first=True)), ["3A", TWO, ONE, "3B", TEN, "2D", "200011"]),
    ],
    ids=repr,
)
def test_what_two_persons_move_is_moved_twice(one: CatalogueEdit, other: CatalogueEdit, expected: list[str]) -> None:
    base = a_version(a_list())
    sides = [a_version(edit.apply(a_list()), base, actor=repr(edit)) for edit in (one, other)]
    assert order(merged(base, *sides).catalogue) == expected
