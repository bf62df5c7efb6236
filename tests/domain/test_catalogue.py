from dataclasses import replace

import pytest

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Scope
from iom_tracker.domain.errors import UnknownSection
from iom_tracker.domain.identity import QuestionKey, TransformationCode
from tests.builders import a_catalogue, a_commitment, a_cycle, a_question, a_ref

PER_TRANSFORMATION = (a_question("origin"), a_question("progress", scope=Scope.TRANSFORMATION))
DISPLACEMENT = TransformationCode("3A")


def refs(catalogue: Catalogue) -> list[str]:
    return [str(slot.ref) for slot in catalogue.slots()]


def test_sections_stand_in_the_order_of_the_report() -> None:
    assert refs(a_catalogue()) == [
        f"2016/{unit}/{question}"
        for unit in ("200001", "200002", "200010")  # 3A was the first to be named, and holds two
        for question in ("origin", "achievements", "message")
    ]


def test_questions_for_a_transformation_follow_those_of_its_commitments() -> None:
    catalogue = a_catalogue(a_cycle(a_commitment("1", "2D"), a_commitment("2", "2D"), questions=PER_TRANSFORMATION))
    assert refs(catalogue) == ["2016/1/origin", "2016/2/origin", "2016/2D/progress"]
    assert [slot.commitment is None for slot in catalogue.slots()] == [False, False, True]


def test_commitments_under_no_known_transformation_have_no_sections() -> None:
    assert refs(a_catalogue(a_cycle(a_commitment("1", "9Z")))) == []


def test_only_transformations_with_commitments_are_reported_on() -> None:
    assert a_catalogue().reported_transformations() == ("3A", "2D")


def retiring(catalogue: Catalogue, *ids: str) -> Catalogue:
    commitments = (replace(each, retired=each.id in ids) for each in catalogue.cycle.commitments)
    return replace(catalogue, cycle=catalogue.cycle.with_commitments(tuple(commitments)))


def test_sections_of_a_retired_commitment_are_not_to_be_answered_but_stay_in_their_place() -> None:
    catalogue = retiring(a_catalogue(), "200001")
    assert {ref.unit for ref in catalogue.find(None)} == {"200002", "200010"}
    assert [slot.ref for slot in catalogue.all_slots()] == [slot.ref for slot in a_catalogue().slots()]
    assert {slot.ref.unit for slot in catalogue.all_slots() if slot.is_retired} == {"200001"}


def test_retiring_the_first_commitment_moves_no_other() -> None:
    before, after = a_catalogue(), retiring(a_catalogue(), "200001")
    assert after.reported_transformations() == before.reported_transformations() == ("3A", "2D")
    assert list(after.slots()) == [slot for slot in before.slots() if slot.ref.unit != "200001"]


def test_a_transformation_whose_commitments_are_all_retired_is_not_reported_on() -> None:
    catalogue = a_catalogue(a_cycle(a_commitment("1", "2D"), a_commitment("2", "3A"), questions=PER_TRANSFORMATION))
    after = retiring(catalogue, "1")
    assert after.reported_transformations() == ("3A",)
    assert refs(after) == ["2016/2/origin", "2016/3A/progress"]
    assert [str(slot.ref) for slot in after.all_slots() if slot.is_retired] == ["2016/1/origin", "2016/2D/progress"]


def test_commitments_under_a_transformation_are_those_not_retired() -> None:
    assert [each.id for each in a_catalogue().commitments_under("3A")] == ["200001", "200002"]
    assert [each.id for each in retiring(a_catalogue(), "200001").commitments_under("3A")] == ["200002"]


@pytest.mark.parametrize(
    ("reference", "found"),
    [
        ("2016/1/origin", ["2016/1/origin"]),
        ("1", ["2016/1/origin"]),
        ("2016/2D/progress", ["2016/2D/progress"]),
        ("3A", ["2016/3/origin", "2016/3A/progress"]),
    ],
)
def test_retired_sections_are_found_by_their_own_name_and_their_commitments(reference: str, found: list[str]) -> None:
    commitments = (a_commitment("1", "2D"), a_commitment("2", "3A"), a_commitment("3", "3A"))
    catalogue = retiring(a_catalogue(a_cycle(*commitments, questions=PER_TRANSFORMATION)), "1", "2")
    assert [str(ref) for ref in catalogue.find(reference)] == found


def test_a_transformation_that_is_not_reported_on_any_more_names_nothing() -> None:
    catalogue = retiring(a_catalogue(a_cycle(a_commitment("1", "2D"), questions=PER_TRANSFORMATION)), "1")
    with pytest.raises(UnknownSection):
        catalogue.find("2D")


def test_where_every_transformation_is_asked_those_without_commitments_are_too_in_the_frameworks_order() -> None:
    cycle = replace(a_cycle(a_commitment("1", "3A"), questions=PER_TRANSFORMATION), every_transformation=True)
    catalogue = a_catalogue(cycle)
    assert catalogue.reported_transformations() == ("2D", "3A", "3B")
    assert refs(catalogue) == ["2016/2D/progress", "2016/1/origin", "2016/3A/progress", "2016/3B/progress"]
    assert [ref.unit for ref in retiring(catalogue, "1").find("3A")] == ["3A"]


def test_nothing_named_finds_everything() -> None:
    assert len(a_catalogue().find(None)) == 9


@pytest.mark.parametrize(
    ("reference", "units"),
    [("2016/200010/origin", ["200010"]), ("200002", ["200002"] * 3), ("3A", ["200001"] * 3 + ["200002"] * 3)],
)
def test_a_section_a_commitment_and_a_transformation_can_be_found(reference: str, units: list[str]) -> None:
    assert [ref.unit for ref in a_catalogue().find(reference)] == units


@pytest.mark.parametrize("reference", ["", "2016", "3B", "9Z", "2017/200010/origin", "2016/200010/history"])
def test_what_names_no_section_is_refused(reference: str) -> None:
    with pytest.raises(UnknownSection) as refused:
        a_catalogue().find(reference)
    assert refused.value.reference == reference


def test_a_title_is_printed_as_this_cycle_prints_it() -> None:
    catalogue = a_catalogue(a_cycle(titles=[("3A", "Reduce and Address")]))
    assert catalogue.title(DISPLACEMENT) == "Reduce and Address"
    assert catalogue.transformation_heading(DISPLACEMENT) == "Transformation 3A: Reduce and Address"


def test_a_title_that_the_cycle_does_not_change_is_the_frameworks() -> None:
    assert a_catalogue().title(DISPLACEMENT) == "Reduce displacement"
    assert a_catalogue().title(TransformationCode("9Z")) == "9Z"


def test_a_commitment_heading_names_its_id() -> None:
    assert a_catalogue().commitment_heading(a_commitment("200001")) == "Commitment ID: 200001"


def test_a_wording_is_filled_in_for_its_transformation_and_year() -> None:
    catalogue = a_catalogue(a_cycle(titles=[("3A", "Another title")]))
    filled = catalogue.fill_in("{year}, {next_year}: {transformation_title}?", DISPLACEMENT)
    assert filled == "2016, 2017: Reduce displacement?"
    assert catalogue.fill_in("{transformation_title}", TransformationCode("9Z")) == "9Z"


def test_a_question_is_printed_as_its_commitment_prints_it() -> None:
    own = replace(a_commitment("1", "2D"), headings=((QuestionKey("origin"), "Why {year}?"),))
    catalogue = a_catalogue(a_cycle(own, questions=PER_TRANSFORMATION))
    assert [catalogue.wording(slot) for slot in catalogue.slots()] == ["Why {year}?", "Wording of progress in 2016?"]


def test_what_a_cycle_or_framework_lacks_is_not_found() -> None:
    catalogue = a_catalogue()
    assert catalogue.cycle.question("origin") is not None
    assert catalogue.cycle.commitment("200001") is not None
    assert catalogue.cycle.question("history") is None
    assert catalogue.cycle.commitment("9") is None
    assert catalogue.framework.transformation("9Z") is None
    assert a_ref("origin") in catalogue.find(None)
