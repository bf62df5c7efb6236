"""A heading that is left out takes what stands below it along; one that is ignored is a line of the page alone."""

from pathlib import Path

from iom_tracker.documents.legacy_document import read_legacy_document
from iom_tracker.documents.legacy_reader import read_legacy_text
from iom_tracker.domain.heading_map import HeadingMap, Meaning, MeaningKind
from iom_tracker.domain.legacy import LeftOver
from tests.documents.legacy_layouts import as_word_file, p
from tests.documents.test_legacy_headings import CATALOGUE, DONE, NEXT, START, answers, read

INTERNAL = p("For internal use", style="Heading3") + p("Do not publish this.")
TEXT = "Goal G1: Walk more\n\nPromise p1\n\nWe promise p1.\n\nWhat was done in 2020?\n\nMuch was done.\n\n"
REST = "For internal use\n\nDo not publish this.\n\nWhat comes in 2021?\n\nMore comes.\n"


def test_a_heading_is_left_out_with_what_stands_below_it_up_to_the_next_one(tmp_path: Path) -> None:
    found = read(tmp_path, START + DONE + INTERNAL + NEXT, {"For internal use": "leave out"})
    assert answers(found) == {"p1/done": "Much was done.", "p1/next": "More comes."}
    assert found.report.not_placed == ("For internal use", "Do not publish this.")
    assert found.notes.left_over[1] == LeftOver("Do not publish this.", "For internal use")
    assert (found.notes.unrecognised, found.report.words.balances) == ((), True)
    assert Meaning(MeaningKind.LEAVE_OUT) in [each.meaning for each in found.notes.headings]


def test_so_is_one_in_plain_words_and_one_at_the_top(tmp_path: Path) -> None:
    meanings = {"For internal use": "leave out"}
    plain = p("For internal use") + p("Do not publish this.")
    found = read(tmp_path, plain + START + DONE + plain + NEXT, meanings)
    assert answers(found) == {"p1/done": "Much was done.", "p1/next": "More comes."}
    assert len(found.report.not_placed) == 4
    assert found.report.words.balances


def test_in_a_text_a_heading_is_left_out_too() -> None:
    found = read_legacy_text(TEXT + REST, CATALOGUE, [HeadingMap.of("A", {"For internal use": "leave out"}, CATALOGUE)])
    assert answers(found) == {"p1/done": "Much was done.", "p1/next": "More comes."}
    assert found.report.not_placed == ("For internal use", "Do not publish this.")
    assert found.report.words.balances


def test_a_line_that_is_ignored_lets_the_answer_go_on(tmp_path: Path) -> None:
    found = read(tmp_path, START + DONE + INTERNAL + NEXT, {"For internal use": "ignore"})
    assert answers(found)["p1/done"] == "Much was done.\nDo not publish this."


def test_what_is_left_out_is_kept_as_such() -> None:
    written = HeadingMap.of("A", {"For internal use": "leave  out"}, CATALOGUE)
    assert HeadingMap.kept("A", written.to_json(), CATALOGUE).meanings == written.meanings


def test_of_the_maps_that_nobody_asked_for_only_one_that_fits_well_is_used(tmp_path: Path) -> None:
    def kept(name: str, *headings: str) -> HeadingMap:
        return HeadingMap.kept(
            name, HeadingMap.of(name, dict.fromkeys(headings, "text"), CATALOGUE).to_json(), CATALOGUE
        )

    document = as_word_file(tmp_path / "r.docx", START + DONE + INTERNAL + NEXT)
    one, two = "For internal use", "Much was done."
    for maps, used in (
        ([kept("A", one)], ""),
        ([kept("A", one, two, "x", "y", "z")], ""),
        ([kept("A", one, two, "x", "y")], "A"),
        ([kept("A", one, two), kept("B", one, two, "More comes.", "x", "y", "z", "q")], "A"),
        ([kept("A", one, two), kept("B", one, two, "More comes.")], "B"),
    ):
        assert read_legacy_document(document, CATALOGUE, maps).notes.organisation == used
