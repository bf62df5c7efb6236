"""A commitment's text takes in no questions and answers that nobody knows."""

from pathlib import Path

import pytest

from iom_tracker.documents.legacy_document import read_legacy_document
from iom_tracker.documents.legacy_reader import read_legacy_text
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.legacy import LeftOver
from tests.documents.legacy_layouts import as_word_file, bold, p, table
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
    ("body", "listed"),
    [
        (bold("Our deeds") + p("Many wells."), ("Our deeds", "Many wells.")),
        (bold("Our deeds") + bold("Our hindrances") + p("Few roads."), ("Our hindrances", "Few roads.")),
        (p("Whence all this?", style="Caption") + p("For all."), ("Whence all this?", "For all.")),
        (bold("Promised:") + p("Many wells."), ("Promised:", "Many wells.")),
    ],
)
@pytest.mark.parametrize("rest", ["", DONE])
def test_so_does_one_in_whatever_form(body: str, listed: tuple[str, ...], rest: str, tmp_path: Path) -> None:
    found = read(tmp_path, START + body + rest)
    assert found.report.not_placed == listed
    assert found.report.units[0].text[0] == "We promise p1."
    assert listed[1] not in found.report.units[0].text
    assert found.report.words.balances


def test_a_short_line_is_not_said_by_a_text_that_has_only_its_letters(catalogue: Catalogue, tmp_path: Path) -> None:
    body = bold("COMMITMENT NO. 200010") + bold("ORIGIN:") + p("It was asked for.") + bold("ACHIEVEMENTS:") + p("Much.")
    found = read_legacy_document(as_word_file(tmp_path / "r.docx", body), catalogue)
    assert found.report.units[0].text == ()
    assert found.report.not_placed == ("ORIGIN:", "It was asked for.")


def test_a_line_above_what_the_commitment_says_is_its_name(tmp_path: Path) -> None:
    top = p("Goal G1: Walk more", style="Heading1") + p("Promise p1", style="Heading2")
    found = read(tmp_path, top + bold("Wells") + p("We promise p1.") + p("With all others.") + DONE)
    assert (found.report.units[0].text, found.report.not_placed) == (
        ("Wells", "We promise p1.", "With all others."),
        (),
    )


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
