from dataclasses import replace

import pytest

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_schema import catalogue_to_json, read_catalogue
from iom_tracker.domain.cycle import Commitment, Scope
from iom_tracker.domain.identity import CommitmentId, QuestionKey, SectionRef, TransformationCode
from iom_tracker.domain.importing import (
    CatalogueDifference,
    DifferenceKind,
    ImportPlan,
    Known,
    SectionResult,
    plan_import,
)
from iom_tracker.domain.reading import ReadSection, ReadUnit, ReportReading, WordAccount
from iom_tracker.domain.richtext import EMPTY, RichText
from tests.builders import a_catalogue, a_commitment, a_cycle, a_question, a_ref, body

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
    published: dict[SectionRef, tuple[RichText, ...]] | None = None,
    earlier: tuple[Commitment, ...] = (),
) -> ImportPlan:
    printed = tuple((TransformationCode(code), title) for code, title in titles)
    known = {ref: Known(heads) for ref, heads in (published or {}).items()}
    return plan_import(ReportReading(printed, units, (), WordAccount.nothing()), catalogue, known, earlier)


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


@pytest.mark.parametrize(
    ("published", "result"),
    [
        ([], SectionResult.NEW),
        (["Because."], SectionResult.SAME),
        (["Because.", "Because."], SectionResult.SAME),
        (["Earlier."], SectionResult.CHANGED),
        (["Earlier.", "Otherwise."], SectionResult.CONFLICT),
        (["Earlier.", "Because."], SectionResult.CONFLICT),
        ([""], SectionResult.NEW),
    ],
)
def test_a_section_is_held_against_what_is_published(published: list[str], result: SectionResult) -> None:
    texts = tuple(map(body, published))
    assert dict(plan(a_unit(an_answer()), published={ORIGIN: texts}).results)[ORIGIN] is result


def known(*heads: str, earlier: str = "", base: str = "") -> Known:
    digests = frozenset({body(earlier).digest}) if earlier else frozenset()
    return Known(tuple(map(body, heads)), digests, body(base).digest if base else None)


@pytest.mark.parametrize(
    ("section", "result"),
    [
        (known("Later.", earlier="Because."), SectionResult.SAME),
        (known("Later.", "Other.", earlier="Because."), SectionResult.CONFLICT),
        (known("Earlier.", base="Earlier."), SectionResult.CHANGED),
        (known("Meanwhile.", base="Earlier."), SectionResult.CONFLICT),
        (known("Later.", earlier="Because.", base="Because."), SectionResult.SAME),
        (known("Because.", base="Earlier."), SectionResult.SAME),
    ],
)
def test_what_was_published_before_or_meanwhile_decides(section: Known, result: SectionResult) -> None:
    reading = ReportReading((), (a_unit(an_answer()),), (), WordAccount.nothing())
    planned = plan_import(reading, CATALOGUE, {a_ref("origin"): section})
    assert dict(planned.results)[a_ref("origin")] is result


def test_a_published_section_that_the_document_lacks_is_missing() -> None:
    planned = plan(a_unit(an_answer()), published={a_ref("message"): (body("Act."),), a_ref("achievements"): (EMPTY,)})
    assert planned.results == ((ORIGIN, SectionResult.NEW), (a_ref("message"), SectionResult.MISSING))


def test_an_empty_answer_is_no_answer() -> None:
    planned = plan(a_unit(an_answer("")), published={ORIGIN: (body("Because."),)})
    assert planned.bodies == {}
    assert planned.results == ((ORIGIN, SectionResult.MISSING),)


def test_sections_are_told_in_the_order_of_the_report() -> None:
    planned = plan(a_unit(an_answer(), id_="200002", code="3A"), a_unit(an_answer()))
    assert [ref.unit for ref, _ in planned.results] == ["200001", "200002"]


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
    assert planned.results == ((a_ref("origin", "200099"), SectionResult.NEW),)
    assert planned.differences == (CatalogueDifference(DifferenceKind.NEW_COMMITMENT, "200099", "", "We begin."),)


def test_a_new_commitment_without_a_text_bears_its_id() -> None:
    unit = replace(a_unit(an_answer(), id_="200099"), text=())
    assert plan(unit).catalogue.cycle.commitments[-1].text == ("200099",)


def test_a_retired_commitment_that_a_document_brings_is_placed_and_one_that_it_lacks_is_not_missed() -> None:
    gone = tuple(replace(each, retired=True) for each in CATALOGUE.cycle.commitments)
    catalogue = replace(CATALOGUE, cycle=CATALOGUE.cycle.with_commitments(gone))
    published: dict[SectionRef, tuple[RichText, ...]] = {
        ORIGIN: (body("Because."),),
        a_ref("origin", "200002"): (body("For this."),),
    }
    planned = plan(a_unit(an_answer()), catalogue=catalogue, published=published)
    assert planned.results == ((ORIGIN, SectionResult.SAME),)
    assert planned.catalogue == catalogue


def test_the_answers_of_a_transformation_belong_to_its_own_sections() -> None:
    questions = a_question("origin"), a_question("progress", scope=Scope.TRANSFORMATION)
    catalogue = a_catalogue(a_cycle(a_commitment("200001", "2D"), questions=questions))
    planned = plan(a_unit(an_answer("Half.", "progress", "Progress?"), id_=None), catalogue=catalogue)
    assert planned.results == ((a_ref("progress", "2D"), SectionResult.NEW),)
    assert planned.catalogue == catalogue


def test_an_answer_for_which_the_catalogue_has_no_section_is_not_placed_and_never_dropped() -> None:
    planned = plan(a_unit(an_answer("Two words"), id_=None, code="2D"))
    assert planned.not_placed == ("Two words",)
    assert planned.bodies == {}
    assert (planned.words.placed, planned.words.not_placed) == (-2, 2)


def test_the_catalogue_of_a_plan_can_always_be_stored() -> None:
    unknown = ReadSection(QuestionKey("history"), "History?", body("Long ago."))
    planned = plan(a_unit(unknown, an_answer(heading="Why?")), a_unit(id_="200099", code="3B"))
    data = catalogue_to_json(planned.catalogue)
    assert read_catalogue(as_table(data["framework"]), as_table(data["cycle"])) == planned.catalogue


def as_table(value: object) -> dict[str, object]:
    assert isinstance(value, dict)
    return value
