import codecs

import pytest

from iom_tracker.documents.source_text import SourceLine, decode_report_text, source_lines

TEXT = "Réponse – “yes”\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("cp1252"),
    ],
)
def test_text_is_read_in_the_encodings_that_offices_use(data: bytes) -> None:
    assert decode_report_text(data) == TEXT


@pytest.mark.parametrize(
    "data", [b"a\0b", b"%PDF-1.7\n\xe2\xe3\xcf\x01", b"\x81\x8d", codecs.BOM_UTF16_LE + b"\x00\xd8a"]
)
def test_what_is_no_text_is_not_read(data: bytes) -> None:
    assert decode_report_text(data) is None


def test_an_empty_file_is_an_empty_text() -> None:
    assert decode_report_text(b"") == ""


def test_lines_end_as_on_any_system() -> None:
    assert [line.text for line in source_lines("a\r\nb\rc\nd\u2028e\x0bf")] == ["a", "b", "c", "d", "e", "f"]


def test_a_line_after_a_form_feed_starts_a_page() -> None:
    assert source_lines("a\fb") == [SourceLine("a"), SourceLine("b", starts_page=True)]


def test_tabs_tell_the_depth_of_a_line_and_are_spaces_inside_it() -> None:
    assert [line.text for line in source_lines("\t- a\tb\n1.\tc\n \t•\td")] == ["    - a b", "1.  c", "    •   d"]


def test_control_characters_are_taken_out() -> None:
    assert source_lines("a\x00b\ufdd0c")[0].text == "abc"
