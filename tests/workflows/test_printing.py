from dataclasses import replace

from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.cycle import Scope
from iom_tracker.domain.report import Report, ReportSection, ReportStamp
from iom_tracker.workflows.printing import lay_out
from tests.builders import a_catalogue, a_commitment, a_cycle, a_question, a_revision, body

STAMP = ReportStamp("workspace", "2016", "export", "now")


def a_section(slot: Slot) -> ReportSection:
    return ReportSection(slot.ref, "Why?", body(str(slot.ref)), a_revision().id)


def of_both_scopes() -> Catalogue:
    questions = a_question("origin"), a_question("progress", scope=Scope.TRANSFORMATION)
    return a_catalogue(a_cycle(a_commitment("1", "2D"), a_commitment("2", "3A"), questions=questions))


def headings(report: Report) -> list[tuple[str, list[str]]]:
    return [(part.heading, [unit.heading for unit in part.units]) for part in report.parts]


def test_sections_stand_under_their_commitments_and_those_under_their_transformations() -> None:
    report = lay_out(of_both_scopes(), STAMP, a_section)
    assert headings(report) == [
        ("Transformation 2D: Improve compliance", ["Commitment ID: 1", ""]),
        ("Transformation 3A: Reduce displacement", ["Commitment ID: 2", ""]),
    ]
    assert [section.body.plain for section in report.sections()] == [
        "2016/1/origin", "2016/2D/progress", "2016/2/origin", "2016/3A/progress",
    ]  # fmt: skip


def test_headings_without_anything_to_print_are_left_out() -> None:
    report = lay_out(of_both_scopes(), STAMP, lambda slot: a_section(slot) if slot.ref.unit == "3A" else None)
    assert headings(report) == [("Transformation 3A: Reduce displacement", [""])]
    assert lay_out(of_both_scopes(), STAMP, lambda _: None).parts == ()


def test_a_transformation_without_commitments_is_printed_with_its_own_answers() -> None:
    catalogue = of_both_scopes()
    catalogue = replace(catalogue, cycle=replace(catalogue.cycle, commitments=(), every_transformation=True))
    assert headings(lay_out(catalogue, STAMP, a_section)) == [
        ("Transformation 2D: Improve compliance", [""]),
        ("Transformation 3A: Reduce displacement", [""]),
        ("Transformation 3B: Address migration", [""]),
    ]


def test_a_commitment_is_printed_with_its_text() -> None:
    report = lay_out(of_both_scopes(), STAMP, a_section)
    assert [unit.text for part in report.parts for unit in part.units] == [
        ("We promise 1.",),
        (),
        ("We promise 2.",),
        (),
    ]
