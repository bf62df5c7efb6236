"""What headings of a plain text mean, as a person says it, and which lines are told to be such headings."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.documents.legacy_notes import LegacyDocument
from iom_tracker.documents.legacy_reader import read_legacy_text, read_report_text
from iom_tracker.domain.heading_map import HeadingMap
from iom_tracker.domain.legacy import LeftOver
from tests.documents.reports import a_small_catalogue

CATALOGUE = a_small_catalogue()
START = "Goal G1: Walk more\n\nPromise p1\n\nWe promise p1.\n\n"
DONE = "What was done in 2020?\n\nMuch was done.\n\n"
NEXT = "What comes in 2021?\n\nMore comes.\n"
LINES = st.sampled_from(
    ["Our deeds", "Promise p1", "Goal G1: Walk more", "What was done in 2020?", "OUR WORDS", "Much.", "- one", "", "\f"]
)
MEANINGS = st.dictionaries(
    st.sampled_from(["Our deeds", "Our words", "Much", "Our deeds Our words"]),
    st.sampled_from(["done", "next", "ignore", "text", "2020/p1/next", "commitment p2", "transformation G2"]),
)


def a_map(meanings: Mapping[str, str], name: str = "Others") -> HeadingMap:
    return HeadingMap.of(name, meanings, CATALOGUE)


def read(text: str, meanings: Mapping[str, str] | None = None) -> LegacyDocument:
    return read_legacy_text(text, CATALOGUE, [a_map(meanings)] if meanings else [])


def answers(found: LegacyDocument) -> dict[str, str]:
    return {
        f"{unit.commitment}/{section.question}": section.body.plain
        for unit in found.report.units
        for section in unit.sections
    }


def unrecognised(text: str) -> list[str]:
    return [each.printed for each in read(text).notes.unrecognised]


def test_a_heading_means_what_a_person_says() -> None:
    text = START + "Our deeds\n\nMuch was done.\n\nTo follow\n\nMore comes.\n"
    found = read(text, {"OUR DEEDS": "done", "To follow:": "question next"})
    assert answers(found) == {"p1/done": "Much was done.", "p1/next": "More comes."}
    assert (found.report.not_placed, found.report.words.balances, found.notes.organisation) == ((), True, "Others")
    assert [(each.printed, str(each.meaning), each.certainty) for each in found.notes.headings[2:]] == [
        ("Our deeds", "question done", 100),
        ("To follow", "question next", 100),
    ]
    assert found.notes.unrecognised == ()


def test_a_heading_that_is_wrapped_as_in_a_pdf_means_it_too() -> None:
    text = START + "Our deeds and what we\nare proud of\nMuch was done.\n"
    found = read(text, {"Our deeds and what we are proud of": "done"})
    assert answers(found) == {"p1/done": "Much was done."}
    assert found.report.words.balances


@pytest.mark.parametrize(
    ("meaning", "expected"),
    [
        ("2020/p3/next", {"p1/done": "Much was done.", "p3/next": "Rest."}),
        ("ignore", {"p1/done": "Much was done.\nRest."}),
        ("text", {"p1/done": "Much was done.\nOur rest\nRest."}),
        ("commitment p2", {"p1/done": "Much was done."}),
    ],
)
def test_a_heading_may_mean_other_things_than_a_question(meaning: str, expected: dict[str, str]) -> None:
    found = read(START + DONE + "Our rest\n\nRest.\n", {"Our rest": meaning})
    assert answers(found) == expected
    assert found.report.words.balances


def test_what_is_known_may_be_said_to_be_text() -> None:
    found = read(START + DONE + NEXT, {"What comes in 2021?": "text"})
    assert answers(found) == {"p1/done": "Much was done.\nWhat comes in 2021?\nMore comes."}
    assert found.notes.unrecognised == ()


def test_the_map_that_knows_the_most_lines_is_used() -> None:
    maps = [a_map({"Nothing": "next"}, "A"), a_map({"Our deeds": "done", "Rest": "next"}, "B"), a_map({}, "C")]
    found = read_legacy_text(START + "Our deeds\n\nMuch.\n", CATALOGUE, maps)
    assert (found.notes.organisation, answers(found)) == ("B", {"p1/done": "Much."})
    assert read_legacy_text(START + DONE, CATALOGUE, maps).notes.organisation == ""


@pytest.mark.parametrize("heading", ["Our partners", "OUR PARTNERS ARE:", "1. What has been done by us in 2020?"])
def test_a_line_that_looks_like_a_heading_is_told_and_stays_where_it_is(heading: str) -> None:
    text = f"{START}{DONE}{heading}\n\nMany good friends.\n\n{NEXT}"
    found = read(text)
    assert "Many good friends." in answers(found)["p1/done"]
    (told,) = found.notes.unrecognised
    assert (told.printed, told.after, told.words) == (heading, "What was done in 2020?", 3)


@pytest.mark.parametrize(
    "text",
    [
        "Many friends helped.",
        "and so on",
        "- Our partners",
        "12",
        "Why does it rain at all?",
        "It is a fact that the north is far away from here",
        "Our partners\nhelped us",
    ],
)
def test_what_people_write_is_not_told_to_be_a_heading(text: str) -> None:
    assert unrecognised(f"{START}{DONE}{text}\n\nMany friends.\n\n{NEXT}") == []


def test_above_the_first_heading_only_what_stands_out_is_told() -> None:
    assert unrecognised("Dear friends\n\nHere it is\n\nOUR PARTNERS\n\nWhat was done there in 2020?\n\n") == [
        "OUR PARTNERS",
        "What was done there in 2020?",
    ]
    assert unrecognised("What has been done by us in 2020?\nMuch.\n") == ["What has been done by us in 2020?"]


def test_how_sure_a_question_is_is_told() -> None:
    found = read(START + "What wos done in 2020?\n\nMuch was done.\n")
    assert [each.certainty == 100 for each in found.notes.headings] == [True, True, False]


def test_a_text_without_a_place_is_told_as_a_whole_with_the_heading_above_it() -> None:
    found = read("Goal G1: Walk more\n\nWe walked\nfar away.\n\nAnd back.\n")
    assert found.notes.left_over == (
        LeftOver("We walked far away.", "Goal G1: Walk more"),
        LeftOver("And back.", "Goal G1: Walk more"),
    )


@given(st.lists(LINES, max_size=14), MEANINGS)
def test_every_word_is_accounted_for_whatever_headings_are_said_to_mean(
    lines: list[str], meanings: dict[str, str]
) -> None:
    assert read("\n".join(lines), meanings).report.words.balances


@given(st.lists(LINES, max_size=14))
def test_without_a_map_what_looks_like_a_heading_changes_nothing(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert read(text).report == read_report_text(text, CATALOGUE)
    assert read(text, {"never there": "done"}).report == read_report_text(text, CATALOGUE)
