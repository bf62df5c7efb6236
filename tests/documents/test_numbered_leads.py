"""Number, name and answer in one paragraph: names that nobody knows are told by the numbers around them."""

from itertools import permutations
from pathlib import Path

import pytest

from iom_tracker.documents.legacy_document import read_legacy_document
from iom_tracker.documents.legacy_notes import LegacyDocument
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.heading_map import HeadingMap
from tests.documents.legacy_layouts import as_word_file, bold, p
from tests.documents.test_legacy_headings import answers

TOP = bold("Commitment ID: 200001") + p("We commit.")
ASKED = (
    "1. Origin: We saw a need.",
    "2. Achievements at a glance: Wells were dug.",
    "3. Obstacles on the way: Funds came late.",
    "4. Challenges faced: Roads were closed.",
)


def read(folder: Path, catalogue: Catalogue, *lines: str, maps: tuple[HeadingMap, ...] = ()) -> LegacyDocument:
    document = as_word_file(folder / "r.docx", TOP + "".join(map(p, lines)))
    return read_legacy_document(document, catalogue, maps)


def test_a_numbered_name_that_is_not_known_closes_the_answer_above_it(tmp_path: Path, catalogue: Catalogue) -> None:
    found = read(tmp_path, catalogue, *ASKED)
    assert answers(found) == {
        "200001/achievements": "Wells were dug.",
        "200001/challenges": "Roads were closed.",
    }
    assert found.report.units[0].text == ("We commit.",)
    assert [each.printed.strip() for each in found.notes.unrecognised] == ["1. Origin:", "3. Obstacles on the way:"]
    assert len(found.report.not_placed) == 4
    assert found.report.words.balances


def test_short_names_are_enough_where_there_are_no_other_questions(tmp_path: Path, catalogue: Catalogue) -> None:
    lines = "1. Obstacles: Funds came late.", "2. Achievements: Wells.", "3. Next steps: More wells."
    found = read(tmp_path, catalogue, *lines)
    assert answers(found) == {"200001/achievements": "Wells.", "200001/next_steps": "More wells."}
    under = read(tmp_path, catalogue, "What led your Organization to make the commitment?", *lines)
    assert list(answers(under)) == ["200001/origin"]


def test_where_an_answer_may_have_a_list_of_its_own_nothing_is_told_apart(tmp_path: Path, catalogue: Catalogue) -> None:
    own = "1. Water: ten wells.", "2. Food: ten mills."
    found = read(tmp_path, catalogue, *ASKED[:2], *own, *ASKED[2:])
    assert "1. Water: ten wells." not in found.report.not_placed
    assert "ten wells." in answers(found)["200001/achievements"]
    gap = read(tmp_path, catalogue, ASKED[1], ASKED[3], "6. Water: ten wells.")
    assert "Water: ten wells." in answers(gap)["200001/achievements"]


def test_what_a_map_says_of_a_numbered_name_counts(tmp_path: Path, catalogue: Catalogue) -> None:
    question = HeadingMap.of("A", {"3. Obstacles on the way": "assessment"}, catalogue)
    found = read(tmp_path, catalogue, *ASKED, maps=(question,))
    assert answers(found)["200001/assessment"] == "Funds came late."
    assert (found.notes.organisation, len(found.notes.unrecognised)) == ("A", 1)
    said = HeadingMap.of("A", {"3. Obstacles on the way": "text"}, catalogue)
    kept = answers(read(tmp_path, catalogue, *ASKED, maps=(said,)))["200001/achievements"]
    assert kept.endswith("Obstacles on the way: Funds came late.")
    left = HeadingMap.of("A", {"3. Obstacles on the way": "leave out"}, catalogue)
    assert answers(read(tmp_path, catalogue, *ASKED, maps=(left,)))["200001/achievements"] == "Wells were dug."


@pytest.mark.parametrize("order", list(permutations(range(len(ASKED)), 3)))
def test_every_word_is_accounted_for(order: tuple[int, ...], tmp_path: Path, catalogue: Catalogue) -> None:
    found = read(tmp_path, catalogue, *(ASKED[at] for at in order), "5. Trees: two: three.")
    assert found.report.words.balances
