from pathlib import Path

import pytest

from iom_tracker.domain.errors import BadMapFile, CannotAccess, FileMissing
from iom_tracker.domain.heading_map import WrittenMap
from iom_tracker.environment.heading_map_files import read_map_file


def a_map(folder: Path, text: str) -> Path:
    path = folder / "map.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_map_names_an_organisation_and_what_headings_mean(tmp_path: Path) -> None:
    path = a_map(tmp_path, 'organisation = "Relief Fund"\n[headings]\n"Our context" = "origin"\n')
    assert read_map_file(path) == WrittenMap("Relief Fund", {"Our context": "origin"})


@pytest.mark.parametrize(
    "text",
    [
        "[headings",
        "organisation = 1\n[headings]",
        "heading = 1",
        'headings = "x"',
        "[headings]\na = 1",
        "",
        "a = " + "[" * 9999,
    ],
)
def test_what_is_no_map_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(BadMapFile):
        read_map_file(a_map(tmp_path, text))


def test_a_map_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_map_file(tmp_path / "none.toml")
    with pytest.raises(CannotAccess):
        read_map_file(tmp_path)


def test_a_map_that_is_no_text_is_refused_in_plain_words(tmp_path: Path) -> None:
    path = tmp_path / "map.toml"
    path.write_bytes(b"SQLite\x00\xff\xfe")
    with pytest.raises(BadMapFile) as refusal:
        read_map_file(path)
    assert refusal.value.problem == "it is no text in UTF-8"
