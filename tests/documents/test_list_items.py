"""The numbers that Word shows before the items of a list."""

from pathlib import Path

import pytest

from iom_tracker.documents.document_lines import document_lines
from iom_tracker.documents.package_gate import read_word_package
from tests.documents.legacy_layouts import as_word_file, p
from tests.documents.test_listed_questions import a_file, a_list


def a_level(level: int, form: str, text: str, start: str = "1") -> str:
    said = f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/>{said}</w:lvl>'


def a_deep_list(*levels: str) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="9">{"".join(levels)}</w:abstractNum>'
        '<w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num>'
        '<w:num w:numId="10"><w:abstractNumId w:val="9"/></w:num>'
        '<w:num w:numId="11"><w:abstractNumId w:val="9"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
    )


def labels(document: Path) -> list[str]:
    lines = document_lines(read_word_package(document)).lines
    return [line.item.label for line in lines if line.item]


def test_items_are_counted_with_their_levels(tmp_path: Path) -> None:
    lists = [a_deep_list(a_level(0, "decimal", "%1."), a_level(1, "decimal", "%1.%2"))]
    places = [(0, "9"), (1, "9"), (1, "9"), (0, "9"), (1, "9"), (0, "10"), (0, "11"), (0, "11"), (0, "9")]
    body = p("Text") + "".join(p("Item", list_=list_, level=level) + p("Text") for level, list_ in places)
    assert labels(a_file(tmp_path, body, lists)) == ["1.", "1.1", "1.2", "2.", "2.1", "3.", "7.", "8.", "9."]


@pytest.mark.parametrize(
    ("form", "start", "shown"),
    [
        ("lowerLetter", "2", "b)"),
        ("upperLetter", "26", "Z)"),
        ("upperLetter", "27", "27)"),
        ("lowerRoman", "4", "iv)"),
        ("upperRoman", "2016", "MMXVI)"),
        ("upperRoman", "5000", "5000)"),
        ("ordinal", "3", "3)"),
        ("decimal", "9" * 5000, "1)"),
        ("decimal", "nothing", "1)"),
    ],
)
def test_numbers_are_written_as_the_list_says(form: str, start: str, shown: str, tmp_path: Path) -> None:
    lists = [a_deep_list(a_level(0, form, "%1)", start))]
    assert labels(a_file(tmp_path, p("Item", list_="9"), lists)) == [shown]


def test_a_list_that_says_nothing_of_its_numbers_shows_none(tmp_path: Path) -> None:
    assert labels(as_word_file(tmp_path / "r.docx", p("Item", list_="2") + p("Sign", list_="1"))) == [""]
    long = a_file(tmp_path, p("Item", list_="4"), [a_list("4", text="x" * 99)])
    assert labels(long) == [""]
