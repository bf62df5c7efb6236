import pytest
from hypothesis import example, given

from iom_tracker.documents.legacy_reader import read_report_text
from iom_tracker.documents.printed_lines import known_lines
from iom_tracker.documents.report_text import report_as_text
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.reading import ReportReading
from iom_tracker.domain.report import Report
from iom_tracker.domain.richtext import plain_paragraphs
from tests.documents.reports import a_report, a_small_catalogue, a_unit, small_reports, the_catalogue_of

CATALOGUE = a_small_catalogue()
KNOWN = known_lines(CATALOGUE)


def test_the_real_report_is_read_back_as_it_was(report: Report, reading: ReportReading, catalogue: Catalogue) -> None:
    again = read_report_text(report_as_text(report), catalogue)
    assert (again.units, again.titles, again.not_placed) == (reading.units, reading.titles, ())


def test_the_real_report_needs_no_escape(report: Report) -> None:
    assert "\\" not in report_as_text(report)


@given(small_reports())
@example(a_report(a_unit(text=("Aim: light",))))
@example(a_report(a_unit(text=("Promise p1: light", "In every camp there is light."))))
def test_any_report_is_read_back_as_it_was(report: Report) -> None:
    catalogue = the_catalogue_of(report)
    again = read_report_text(report_as_text(report, known_lines(catalogue)), catalogue)
    assert again.not_placed == ()
    assert again.words.balances
    answers = [section for section in report.sections() if not section.body.is_empty]
    assert [section.body for unit in again.units for section in unit.sections] == [each.body for each in answers]
    texts = [unit.text for part in report.parts for unit in part.units if unit.heading]
    assert [unit.text for unit in again.units if unit.commitment] == texts


@pytest.mark.parametrize(
    "text",
    [
        "What was done in 2020?",
        "what comes in 2021",
        "What come in 2021?",
        "One word on the goal 'Talk less",
        "Promise p2",
        "Promise p7:",
        "Goal G2: Talk less",
        "Goal G9: Sing along",
        "OFFICE FOR  TRIALS",
        "Page 3 of 20",
        "Promise p1 ........ 7",
        "- no bullet",
        "12. no number",
    ],
)
def test_an_answer_that_looks_like_something_else_stays_an_answer(text: str) -> None:
    report = a_report(a_unit(plain_paragraphs(f"Before.\n{text}\nAfter.")))
    again = read_report_text(report_as_text(report, KNOWN), CATALOGUE)
    assert again.units[0].sections[0].body == report.sections()[0].body


def test_without_a_catalogue_the_reports_own_headings_are_heeded() -> None:
    report = a_report(a_unit(plain_paragraphs("What was done in 2020?\nPromise p1")))
    assert "\\What was done in 2020?\n\n\\Promise p1" in report_as_text(report)
