"""A heading that nobody knows and that stands above the questions, by its level, closes the answer above it."""

from pathlib import Path

import pytest

from iom_tracker.domain.legacy import LeftOver
from tests.documents.legacy_layouts import bold, p, table
from tests.documents.test_legacy_headings import CATALOGUE, DONE, NEXT, START, answers, read

ANNEX = p("Our contacts", style="Heading2") + p("Many names.")
NAMES = ("Our contacts", "Many names.")
ASKED_IN_BOLD = bold("What was done in 2020?") + p("Much was done.")
NEXT_IN_BOLD = bold("What comes in 2021?") + p("More comes.")
PROMISE_2 = p("Promise p2", style="Heading2") + p("We promise p2.")
IN_BOLD = bold("Goal G1: Walk more") + bold("Promise p1") + p("We promise p1.") + ASKED_IN_BOLD


@pytest.mark.parametrize("style", ["Heading1", "Heading2", "Title"])
@pytest.mark.parametrize("asked", [DONE, ASKED_IN_BOLD])
def test_a_higher_heading_closes_the_answer_above_it(style: str, asked: str, tmp_path: Path) -> None:
    found = read(tmp_path, START + asked + p("Our contacts", style=style) + p("Many names."))
    assert answers(found) == {"p1/done": "Much was done."}
    assert found.report.not_placed == NAMES
    assert [(each.printed, each.words) for each in found.notes.unrecognised] == [("Our contacts", 2)]
    assert found.notes.left_over[1] == LeftOver("Many names.", "Our contacts")
    assert found.report.words.balances


def test_so_does_one_between_two_commitments(tmp_path: Path) -> None:
    found = read(tmp_path, START + DONE + ANNEX + PROMISE_2 + NEXT)
    assert answers(found) == {"p1/done": "Much was done.", "p2/next": "More comes."}
    assert (found.report.not_placed, found.report.units[1].text) == (NAMES, ("We promise p2.",))


def test_what_is_asked_below_one_as_high_as_the_commitment_is_not_of_the_commitment(tmp_path: Path) -> None:
    found = read(tmp_path, START + ASKED_IN_BOLD + ANNEX + NEXT_IN_BOLD)
    assert answers(found) == {"p1/done": "Much was done."}
    assert found.report.not_placed == (*NAMES, "What comes in 2021?", "More comes.")
    lower = p("Our contacts", style="Heading3") + p("Many names.")
    kept = read(tmp_path, START + ASKED_IN_BOLD + lower + NEXT_IN_BOLD)
    assert answers(kept) == {"p1/done": "Much was done.", "p1/next": "More comes."}
    assert kept.report.not_placed == NAMES


def test_what_a_person_says_of_it_counts(tmp_path: Path) -> None:
    body = START + ASKED_IN_BOLD + ANNEX + NEXT_IN_BOLD
    left = read(tmp_path, body, {"Our contacts": "leave out"})
    assert (answers(left)["p1/next"], left.report.not_placed) == ("More comes.", NAMES)
    text = read(tmp_path, body, {"Our contacts": "text"})
    assert answers(text)["p1/done"] == "Much was done.\nOur contacts\nMany names."


def test_where_nothing_of_the_report_has_a_style_every_style_stands_above_it(tmp_path: Path) -> None:
    found = read(tmp_path, IN_BOLD + ANNEX)
    assert (answers(found), found.report.not_placed) == ({"p1/done": "Much was done."}, NAMES)


def test_a_heading_that_word_numbers_closes_too(tmp_path: Path) -> None:
    found = read(tmp_path, START + DONE + p("Our contacts", style="Heading2", list_="3") + p("Many names."))
    assert answers(found) == {"p1/done": "Much was done."}
    assert [each.printed for each in found.notes.unrecognised] == ["Our contacts"]


def test_a_lower_heading_and_one_in_the_cell_of_an_answer_stay_in_it(tmp_path: Path) -> None:
    lower = '<w:p><w:pPr><w:outlineLvl w:val="4"/></w:pPr><w:r><w:t>In the north</w:t></w:r></w:p>'
    found = read(tmp_path, START + DONE + lower + p("A well."))
    assert answers(found) == {"p1/done": "Much was done.\nIn the north\nA well."}
    inside = table((p("What was done in 2020?"), p("In the north", style="Heading3") + p("A well.")))
    assert answers(read(tmp_path, START + inside)) == {"p1/done": "In the north\nA well."}


def test_the_name_of_a_commitment_is_of_its_text_whatever_its_style(tmp_path: Path) -> None:
    said = " ".join(CATALOGUE.cycle.commitments[0].text)
    top = p("Goal G1: Walk more", style="Heading1") + p("Promise p1", style="Heading2") + p(said, style="Heading2")
    found = read(tmp_path, top + p("With others.") + DONE)
    assert (found.report.units[0].text, found.report.not_placed) == ((said, "With others."), ())
    named = bold("Goal G1: Walk more") + bold("Promise p1") + p("In the north", style="Heading3")
    found = read(tmp_path, named + bold("What was done in 2020?") + p("Much was done."))
    assert answers(found) == {"p1/done": "Much was done."}


def test_where_nothing_is_asked_a_heading_takes_its_text_out_of_the_commitment(tmp_path: Path) -> None:
    found = read(tmp_path, START + p("What we are proud of", style="Heading3") + p("Wells."))
    assert (found.report.units[0].text, found.report.not_placed) == (
        ("We promise p1.",),
        ("What we are proud of", "Wells."),
    )
    assert found.report.words.balances
