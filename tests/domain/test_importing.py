from dataclasses import replace

import pytest

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_schema import catalogue_to_json, read_catalogue
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.identity import CommitmentId, QuestionKey, TransformationCode
from iom_tracker.domain.importing import (
    CatalogueDifference,
    DifferenceKind,
    ImportPlan,
    TakeOver,
    plan_import,
)
from iom_tracker.domain.reading import ReadSection, ReadUnit, ReportReading, WordAccount
from tests.builders import a_catalogue, a_commitment, a_cycle, a_ref, body

CATALOGUE = a_catalogue(a_cycle(a_commitment("200001", "2D"), a_commitment("200002", "3A")))
ORIGIN = a_ref("origin")
ASKED = "Wording of origin in 2016?"


def an_answer(text: str = "Because.", key: str = "origin", heading: str = ASKED) -> ReadSection:
    return ReadSection(QuestionKey(key), heading, body(text))


def a_unit(*answers: ReadSection, id_: str | None = "200001", code: str = "2D", text: str = "") -> ReadUnit:
    commitment = None if id_ is None else CommitmentId(id_)
    return ReadUnit(TransformationCode(code), commitment, (text,) if text else (f"We promise {id_}.",), answers)


def plan(
    *units: ReadUnit,
    catalogue: Catalogue = CATALOGUE,
    titles: tuple[tuple[str, str], ...] = (),
    earlier: tuple[Commitment, ...] = (),
) -> ImportPlan:
    printed = tuple((TransformationCode(code), title) for code, title in titles)
    return plan_import(ReportReading(printed, units, (), WordAccount.nothing()), catalogue, earlier)


def test_the_text_of_a_commitment_that_was_reworded_since_is_not_put_back() -> None:
    reworded = a_catalogue(a_cycle(a_commitment("200001", "2D", "Better words."), a_commitment("200002", "3A")))
    planned = plan(a_unit(an_answer()), catalogue=reworded, earlier=CATALOGUE.cycle.commitments)
    assert (planned.catalogue, planned.differences) == (reworded, ())
    other = plan(a_unit(text="Other words."), catalogue=reworded, earlier=CATALOGUE.cycle.commitments)
    assert [each.printed for each in other.differences] == ["Other words."]


def test_a_commitment_that_is_no_longer_there_comes_back_with_its_text() -> None:
    without = a_catalogue(a_cycle(a_commitment("200002", "3A")))
    planned = plan(a_unit(an_answer()), catalogue=without, earlier=CATALOGUE.cycle.commitments)
    assert [each.printed for each in planned.differences] == ["We promise 200001."]


def test_a_document_that_prints_the_catalogue_changes_nothing_in_it() -> None:
    planned = plan(a_unit(an_answer()), titles=(("2D", "Improve compliance"),))
    assert planned.catalogue == CATALOGUE
    assert planned.differences == ()


def test_a_title_printed_otherwise_is_kept_and_told() -> None:
    planned = plan(titles=(("2D", "IMPROVE"), ("3A", "Reduce displacement")))
    assert planned.catalogue.title(TransformationCode("2D")) == "IMPROVE"
    assert planned.differences == (CatalogueDifference(DifferenceKind.TITLE, "2D", "Improve compliance", "IMPROVE"),)


def test_a_title_of_another_transformation_is_left_as_it_is() -> None:
    catalogue = a_catalogue(a_cycle(titles=[("3A", "Reduce")]))
    assert plan(titles=(("2D", "IMPROVE"),), catalogue=catalogue).catalogue.title(TransformationCode("3A")) == "Reduce"


def test_a_commitments_text_printed_otherwise_is_kept_and_told() -> None:
    planned = plan(a_unit(text="We hope."))
    commitment = planned.catalogue.cycle.commitment("200001")
    assert commitment is not None
    assert (commitment.text, commitment.name) == (("We hope.",), "Name of 200001")
    assert planned.differences == (
        CatalogueDifference(DifferenceKind.TEXT, "200001", "We promise 200001.", "We hope."),
    )


def test_a_commitment_whose_text_is_not_printed_keeps_its_text() -> None:
    unit = replace(a_unit(an_answer()), text=())
    assert plan(unit).catalogue == CATALOGUE


def test_a_question_printed_otherwise_is_kept_and_told() -> None:
    planned = plan(a_unit(an_answer(heading="Why?")))
    commitment = planned.catalogue.cycle.commitment("200001")
    assert commitment is not None
    assert commitment.heading(QuestionKey("origin")) == "Why?"
    assert planned.differences == (CatalogueDifference(DifferenceKind.HEADING, str(ORIGIN), ASKED, "Why?"),)


def test_a_question_printed_as_before_is_no_difference() -> None:
    catalogue = plan(a_unit(an_answer(heading="Why?"))).catalogue
    assert plan(a_unit(an_answer(heading="Why?")), catalogue=catalogue).differences == ()


def test_a_question_printed_as_in_the_questionnaire_again_is_told() -> None:
    catalogue = plan(a_unit(an_answer(heading="Why?"))).catalogue
    planned = plan(a_unit(an_answer()), catalogue=catalogue)
    assert planned.catalogue == CATALOGUE
    assert planned.differences == (CatalogueDifference(DifferenceKind.HEADING, str(ORIGIN), "Why?", ASKED),)


def test_a_heading_that_the_document_does_not_print_stays() -> None:
    catalogue = plan(a_unit(an_answer(heading="Why?"))).catalogue
    planned = plan(a_unit(an_answer("Act.", "message", "Wording of message in 2016?")), catalogue=catalogue)
    assert planned.catalogue == catalogue


def test_a_new_commitment_is_added_at_the_end_and_told() -> None:
    planned = plan(a_unit(an_answer(), id_="200099", code="3B", text="We begin."))
    assert [each.id for each in planned.catalogue.cycle.commitments] == ["200001", "200002", "200099"]
    assert planned.differences == (CatalogueDifference(DifferenceKind.NEW_COMMITMENT, "200099", "", "We begin."),)


def test_a_new_commitment_without_a_text_bears_its_id() -> None:
    unit = replace(a_unit(an_answer(), id_="200099"), text=())
    assert plan(unit).catalogue.cycle.commitments[-1].text == ("200099",)


def test_an_answer_for_which_the_catalogue_has_no_section_is_not_placed_and_never_dropped() -> None:
    planned = plan(a_unit(an_answer("Two words"), id_=None, code="2D"))
    assert planned.not_placed == ("Two words",)
    assert (planned.words.placed, planned.words.not_placed) == (-2, 2)


def test_the_catalogue_of_a_plan_can_always_be_stored() -> None:
    unknown = ReadSection(QuestionKey("history"), "History?", body("Long ago."))
    planned = plan(a_unit(unknown, an_answer(heading="Why?")), a_unit(id_="200099", code="3B"))
    data = catalogue_to_json(planned.catalogue)
    assert read_catalogue(as_table(data["framework"]), as_table(data["cycle"])) == planned.catalogue


def as_table(value: object) -> dict[str, object]:
    assert isinstance(value, dict)
    return value


@pytest.mark.parametrize("take_over", [TakeOver.NOT_ASKED, TakeOver.NOT_HERE])
def test_what_is_not_taken_over_is_told_and_texts_of_new_commitments_have_no_place(take_over: TakeOver) -> None:
    units = a_unit(text="Other words."), a_unit(an_answer("Roads."), id_="200099")
    reading = ReportReading(((TransformationCode("2D"), "Another title"),), units, (), WordAccount(1, 1, 0, 0, 0))
    planned = plan_import(reading, CATALOGUE, take_over=take_over)
    assert (planned.catalogue, planned.not_placed) == (CATALOGUE, ("Roads.",))
    assert (planned.words.placed, planned.words.not_placed) == (0, 1)
    assert [each.where for each in planned.differences] == ["2D", "200001", "200099"]


def test_a_commitments_text_that_is_not_taken_over_is_not_counted_as_placed() -> None:
    known, other = a_unit(), replace(a_unit(text="Other words."), text_words=2)
    for unit, how, expected in (
        (other, TakeOver.NOT_ASKED, (3, 2)),
        (other, TakeOver.NOT_HERE, (3, 2)),
        (other, TakeOver.TAKEN, (5, 0)),
        (replace(known, text_words=3), TakeOver.NOT_ASKED, (5, 0)),
    ):
        planned = plan_import(ReportReading((), (unit,), (), WordAccount(5, 5, 0, 0, 0)), CATALOGUE, take_over=how)
        assert (planned.words.placed, planned.words.not_placed) == expected
        assert planned.words.balances
    earlier = [replace(CATALOGUE.cycle.commitments[0], text=("Other words.",))]
    report = ReportReading((), (other,), (), WordAccount(5, 5, 0, 0, 0))
    assert plan_import(report, CATALOGUE, earlier, TakeOver.NOT_ASKED).words.placed == 5
