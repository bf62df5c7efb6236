from dataclasses import replace

import pytest

from iom_tracker.documents.known_lines import Kind
from iom_tracker.documents.printed_lines import known_lines, known_lines_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.environment.printing_files import load_page_words
from iom_tracker.environment.reminder_files import known_languages
from tests.documents.reports import a_report, a_small_catalogue, a_unit

CATALOGUE = a_small_catalogue()
KNOWN = known_lines(CATALOGUE)


def kind(text: str) -> Kind | None:
    known = KNOWN.match(text, alone=True)
    return known.kind if known else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("office for TRIALS", Kind.FURNITURE),
        ("Page 3 of 20", Kind.FURNITURE),
        ("[Not decided: text 2 of 2, Maria, 2016-11-28]", Kind.FURNITURE),
        ("[Not decided: who pays]", None),
        ("3/20", Kind.FURNITURE),
        ("A small report", Kind.COVER),
        ("Table of Contents", Kind.COVER),
        ("Promise p1 · · · 3", Kind.CONTENTS),
        ("Promise p1 _ 3", Kind.CONTENTS),
        ("Goal G9: Sing ... 3", Kind.CONTENTS),
        ("Goal G9: Sing 3", Kind.TRANSFORMATION),
        ("Goal G1: Walk more 3", Kind.CONTENTS),
        ("What was done in 2020? 3", Kind.QUESTION),
        ("What was done in 2020?", Kind.QUESTION),
        ("One word on the goal 'Anything at all", Kind.QUESTION),
        ("One word on the goal '" + "and " * 50, None),
        ("Next?", None),
        ("- Promise p1", None),
        ("*Promise p1*", None),
        ("\\Promise p1", None),
        ("Promise p1\\", None),
        ("x" * 501, None),
    ],
)
def test_a_line_is_known_for_what_it_is(text: str, expected: Kind | None) -> None:
    assert kind(text) is expected


@pytest.mark.parametrize("language", known_languages())
def test_what_the_pages_of_a_report_say_is_known_in_every_language(language: str) -> None:
    words = load_page_words(language)
    assert kind(words.page.format(page=3, pages=20)) is Kind.FURNITURE
    assert kind(words.contents) is Kind.COVER


def test_only_a_line_that_stands_alone_is_compared_by_likeness() -> None:
    assert KNOWN.match("What wos done in 2020?", alone=False) is None
    assert KNOWN.match("What wos done in 2020?", alone=True) is not None


def test_a_heading_without_words_of_its_own_must_name_what_is_known() -> None:
    layout = replace(CATALOGUE.cycle.layout, transformation_heading="{code}: {title}", commitment_heading="{id}")
    known = known_lines(Catalogue(CATALOGUE.framework, replace(CATALOGUE.cycle, layout=layout)))
    for text in ("2016: a year", "2016", "p9"):
        assert known.match(text, alone=True) is None
    for text in ("G1: Quite another", "p1"):
        assert known.match(text, alone=True) is not None


def test_a_title_with_a_number_at_its_end_is_no_line_of_contents() -> None:
    goals = tuple(replace(each, title="Reach it by 2030") for each in CATALOGUE.framework.transformations)
    known = known_lines(Catalogue(replace(CATALOGUE.framework, transformations=goals), CATALOGUE.cycle))
    found = known.match("Goal G1: Reach it by 2030", alone=True)
    assert found is not None
    assert (found.kind, found.title) == (Kind.TRANSFORMATION, "Reach it by 2030")


def test_wordings_that_a_commitment_was_printed_with_are_known() -> None:
    first, *others = CATALOGUE.cycle.commitments
    question = CATALOGUE.cycle.questions[0].key
    cycle = CATALOGUE.cycle.with_commitments((replace(first, headings=((question, "What else?"),)), *others))
    found = known_lines(Catalogue(CATALOGUE.framework, cycle)).match("what else", alone=False)
    assert found is not None
    assert found.value == question


def test_a_wording_that_begins_with_a_number_is_known_with_and_without_it() -> None:
    first, *others = CATALOGUE.cycle.questions
    cycle = replace(CATALOGUE.cycle, questions=(replace(first, wording="1. What was achieved?"), *others))
    known = known_lines(Catalogue(CATALOGUE.framework, cycle))
    assert (
        known.match("1. What was achieved?", alone=False) == known.match("What was achieved", alone=False) is not None
    )


def test_a_report_knows_its_own_headings() -> None:
    known = known_lines_of(a_report(a_unit(), heading="No heading of ours"))
    assert known.is_reserved("Promise p1")
    assert not known.is_reserved("No heading of ours")
    assert not known.is_reserved("A Small Report")
