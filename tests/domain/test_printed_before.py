from dataclasses import replace

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import CommitmentId, QuestionKey, TransformationCode
from iom_tracker.domain.importing import plan_import
from iom_tracker.domain.printed_before import as_printed_now
from iom_tracker.domain.reading import ReadSection, ReadUnit, ReportReading, WordAccount
from tests.builders import a_catalogue, a_commitment, a_cycle, body


def a_catalogue_that_says(text: str, title: str, heading: str = "") -> Catalogue:
    commitment = a_commitment("200001", "2D", text)
    headings = ((QuestionKey("origin"), heading),) if heading else ()
    return a_catalogue(a_cycle(replace(commitment, headings=headings), titles=[("2D", title)]))


def a_reading(text: str, title: str, heading: str) -> ReportReading:
    section = ReadSection(QuestionKey("origin"), heading, body("Because."))
    unit = ReadUnit(TransformationCode("2D"), CommitmentId("200001"), (text,), (section,))
    return ReportReading(((TransformationCode("2D"), title),), (unit,), (), WordAccount.nothing())


BEFORE = a_catalogue_that_says("We hope.", "Improve", "Why?")
NOW = a_catalogue_that_says("We promise.", "Better", "How come?")


def test_what_a_document_prints_as_it_was_before_is_not_put_over_what_is_said_now() -> None:
    reading = as_printed_now(a_reading("We hope.", "Improve", "Why?"), NOW, [BEFORE, NOW])
    plan = plan_import(reading, NOW, BEFORE.cycle.commitments)
    assert (plan.catalogue, plan.differences) == (NOW, ())


def test_what_was_never_said_so_is_told() -> None:
    reading = a_reading("We swear.", "Best", "What for?")
    assert as_printed_now(reading, NOW, [BEFORE, NOW]) == reading


def test_what_the_catalogue_does_not_know_stays_as_it_is_printed() -> None:
    unknown = replace(a_reading("We hope.", "Improve", "Why?").units[0], commitment=CommitmentId("200099"))
    reading = ReportReading((), (unknown,), (), WordAccount.nothing())
    assert as_printed_now(reading, NOW, [BEFORE]) == reading
