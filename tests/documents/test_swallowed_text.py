"""A commitment's text takes in no questions and answers that nobody knows."""

from pathlib import Path

import pytest

from iom_tracker.documents.legacy_reader import read_legacy_text
from iom_tracker.domain.legacy import LeftOver
from tests.documents.legacy_layouts import bold, p, table
from tests.documents.test_legacy_headings import CATALOGUE, DONE, START, answers, read

LONG = [f"Sentence {number} says a little of what was done by us." for number in range(40)]
PAIRS = (("Our deeds", "Many wells."), ("Our hindrances", "Few roads."))
ALL = tuple(each for pair in PAIRS for each in pair)


@pytest.mark.parametrize(
    "body",
    [
        "".join(bold(name) + p(text) for name, text in PAIRS),
        "".join(p(name.upper()) + p(text) for name, text in PAIRS),
        table(*((p(name), p(text)) for name, text in PAIRS)),
    ],
)
@pytest.mark.parametrize("rest", ["", DONE])
def test_two_headings_that_nobody_knows_take_their_text_out_of_the_commitment(
    body: str, rest: str, tmp_path: Path
) -> None:
    found = read(tmp_path, START + body + rest)
    assert found.report.units[0].text == ("We promise p1.",)
    assert [each.casefold() for each in found.report.not_placed] == [each.casefold() for each in ALL]
    assert [(each.printed.casefold(), each.words) for each in found.notes.unrecognised] == [
        ("our deeds", 2),
        ("our hindrances", 2),
    ]
    assert answers(found) == ({"p1/done": "Much was done."} if rest else {})
    assert found.report.words.balances


@pytest.mark.parametrize(
    "body",
    [
        bold("Our deeds") + p("Many wells."),
        bold("Our deeds") + bold("Our hindrances") + p("Few roads."),
        bold("Our deeds") + p("Many wells.") + bold("We promise p1.") + p("Few roads."),
    ],
)
def test_one_such_line_may_be_the_name_of_the_commitment(body: str, tmp_path: Path) -> None:
    assert read(tmp_path, START + body).report.not_placed == ()


def test_a_text_far_longer_than_that_of_any_commitment_is_listed_but_for_what_is_known(tmp_path: Path) -> None:
    found = read(tmp_path, START + "".join(map(p, LONG)) + DONE)
    assert (found.report.units[0].text, found.report.not_placed) == (("We promise p1.",), tuple(LONG))
    assert found.notes.left_over[0] == LeftOver(LONG[0], "Promise p1")
    assert found.report.words.balances
    new = p("Goal G1: Walk more", style="Heading1") + p("Promise p9", style="Heading2") + "".join(map(p, LONG))
    assert read(tmp_path, new).report.units[0].text == ()


def test_so_is_one_in_a_text() -> None:
    text = "Goal G1: Walk more\n\nPromise p1\n\nWe promise p1.\n\n" + "\n\n".join(LONG)
    found = read_legacy_text(text, CATALOGUE)
    assert (found.report.units[0].text, found.report.not_placed) == (("We promise p1.",), tuple(LONG))
    assert found.report.words.balances


def test_a_text_as_long_as_some_commitments_say_stays_whole(tmp_path: Path) -> None:
    found = read(tmp_path, START + "".join(map(p, LONG[:25])) + DONE)
    assert (len(found.report.units[0].text), found.report.not_placed) == (26, ())
