"""Name in bold and answer in one paragraph: names that nobody knows are told by the questions that stand so."""

from pathlib import Path

import pytest

from iom_tracker.domain.richtext import Span
from tests.documents.legacy_layouts import bold, p
from tests.documents.test_legacy_headings import DONE, START, answers, read

UNKNOWN = ("Lessons we learned: ", "Start earlier.")


def run_in(lead: str, rest: str, *, list_: str = "") -> str:
    return p([Span(lead, bold=True), Span(rest)], list_=list_)


ASKED = run_in("What was done in 2020? ", "Much was done.")
NEXT = run_in("What comes in 2021: ", "More comes.")


def test_a_name_in_bold_that_is_not_known_closes_the_answer_above_it(tmp_path: Path) -> None:
    found = read(tmp_path, START + NEXT + run_in(*UNKNOWN) + p("And listen.") + ASKED)
    assert answers(found) == {"p1/next": "More comes.", "p1/done": "Much was done."}
    assert found.report.not_placed == ("Lessons we learned:", "Start earlier.", "And listen.")
    (heading,) = found.notes.unrecognised
    assert (heading.printed.strip(), heading.after.strip(), heading.words) == (
        "Lessons we learned:",
        "What comes in 2021:",
        4,
    )
    assert found.report.words.balances


@pytest.mark.parametrize(
    "line",
    [
        run_in("We learned much. ", "Start earlier."),
        run_in("We learned much ", "and start earlier."),
        run_in(*UNKNOWN, list_="1"),
        run_in("All of " + "that " * 12 + "is what we learned: ", "Start earlier."),
        p("".join(UNKNOWN)),
        p([Span("Lessons "), Span("we learned: ", bold=True), Span("Start earlier.")]),
    ],
)
def test_what_begins_in_another_form_stays_in_the_answer(line: str, tmp_path: Path) -> None:
    found = read(tmp_path, START + NEXT + line)
    assert found.report.not_placed == ()
    assert answers(found)["p1/next"].startswith("More comes.\n")
    assert found.notes.unrecognised == ()


@pytest.mark.parametrize("asked", [DONE, bold("What was done in 2020?") + p("Much was done.")])
def test_where_questions_stand_on_lines_of_their_own_it_is_text(asked: str, tmp_path: Path) -> None:
    found = read(tmp_path, START + asked + run_in(*UNKNOWN))
    assert answers(found) == {"p1/done": "Much was done.\nLessons we learned: Start earlier."}


def test_where_nothing_is_known_in_a_commitment_two_questions_of_others_tell(tmp_path: Path) -> None:
    second = p("Promise p2", style="Heading2") + p("We promise p2.") + run_in(*UNKNOWN)
    one = read(tmp_path, START + NEXT + second)
    assert one.report.units[1].text == ("We promise p2.", "Lessons we learned: Start earlier.")
    colon = run_in("What was done in 2020: ", "Much was done.")
    two = read(tmp_path, START + NEXT + colon + second)
    assert (two.report.units[1].text, two.report.not_placed) == (
        ("We promise p2.",),
        ("Lessons we learned:", "Start earlier."),
    )


def test_what_is_usual_in_other_commitments_tells_nothing_where_questions_stand_otherwise(tmp_path: Path) -> None:
    first = START + NEXT + run_in("What was done in 2020: ", "Much was done.")
    found = read(tmp_path, first + p("Promise p2", style="Heading2") + p("We promise p2.") + DONE + run_in(*UNKNOWN))
    assert answers(found)["p2/done"] == "Much was done.\nLessons we learned: Start earlier."
    assert found.report.not_placed == ()


@pytest.mark.parametrize(
    ("meaning", "expected"),
    [
        ("done", {"p1/next": "More comes.", "p1/done": "Start earlier."}),
        ("text", {"p1/next": "More comes.\nLessons we learned: Start earlier."}),
        ("leave out", {"p1/next": "More comes."}),
    ],
)
def test_what_a_map_says_of_it_counts(meaning: str, expected: dict[str, str], tmp_path: Path) -> None:
    found = read(tmp_path, START + NEXT + run_in(*UNKNOWN), {"Lessons we learned": meaning})
    assert answers(found) == expected
    assert (found.notes.unrecognised, found.report.words.balances) == ((), True)
