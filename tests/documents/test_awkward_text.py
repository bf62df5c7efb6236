"""Text with every awkward character: it is kept, or left out and counted, and never breaks the file."""

import tempfile
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iom_tracker.documents.report_reader import read_report_document
from iom_tracker.documents.report_writer import write_report
from iom_tracker.documents.word_xml import parse
from iom_tracker.domain.redline import redline
from iom_tracker.domain.report import Report
from iom_tracker.domain.richtext import Block, RichText, Span, clean, count_unwanted, rich_text
from tests.builders import NOON
from tests.documents.reports import LAYOUT, a_report, a_section, a_small_catalogue, a_unit
from tests.documents.word_files import parts_of, the_template
from tests.tools import check_docx, libreoffice_to_pdfs, pdf_pages, validate_ooxml

LEFT_OUT = (
    "\x00\x01\x08\x0e\x1b\x1f\x7f\x80\x9f\ud800\udbff\udc00\udfff\ufdd0\ufdef\ufffc\ufffe\uffff\U0001ffff\U0010fffe"
)
KEPT = (
    "&<>\"'",
    "]]> --> <!-- <?x?> &amp; &#0; _x0000_ %s {0}",
    "\u202a\u202b\u202d\u202e open and never closed",
    "\u2066\u2067\u2068 isolates",
    "\u2069\u202c closed and never opened",
    "\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff joiners",
    "\u0301\u0308 marks at the start",
    "a" + "\u0301" * 200,
    "👩‍👩‍👧‍👦 🇺🇳 👍🏽 𝄞 𠜎 \U000f0000 \ue000",
    "\u00a0\u00ad\u2009\u3000 spaces \u2028 and a break",
    "ﷺ ﷽ ﬁ ǆ K Å",
    "\ufff9base\ufffanote\ufffb \ufffd",
    "Donaudampfschifffahrtsgesellschaft" * 60,
    "ten thousand characters " * 417,
)
AWKWARD = st.one_of(
    st.text(st.characters(), max_size=20),
    st.text(LEFT_OUT + "ab <&>\u202e\u0301م\u2028", max_size=20),
    st.sampled_from(KEPT),
)


def an_answer(texts: list[str]) -> RichText:
    return rich_text(Block((Span(text), Span(text, bold=True))) for text in texts)


def an_awkward_report(texts: list[str]) -> Report:
    """Return a report that has awkward text wherever there can be text."""
    joined = "".join(texts)
    old, new = an_answer(texts[:-1]), an_answer(texts)
    marked = replace(a_section(new, question="next"), marked=redline(old, new, author=clean(joined), time=NOON))
    unit = replace(a_unit(new, text=tuple(texts)), sections=(a_section(new), marked))
    layout = replace(LAYOUT, title=joined, subtitle=joined, header=(joined, "Header"))
    return replace(a_report(unit, layout=layout, heading=f"Goal G1: Walk more {joined}"), watermark=joined)


@settings(max_examples=40, deadline=None)
@given(st.lists(AWKWARD, min_size=1, max_size=4))
def test_no_text_breaks_a_part_of_the_file(texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "awkward.docx"
        write_report(an_awkward_report(texts), the_template(), out)
        for name, data in parts_of(out).items():
            if name.endswith((".xml", ".rels")):
                parse(data)


@settings(max_examples=40, deadline=None)
@given(st.lists(AWKWARD, min_size=1, max_size=4))
def test_an_answer_comes_back_as_it_went_out(texts: list[str]) -> None:
    body = an_answer(texts)
    if body.is_empty:
        return
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "awkward.docx"
        write_report(a_report(a_unit(body)), the_template(), out)
        reading = read_report_document(out, a_small_catalogue()).report
    assert reading.units[0].sections[0].body == body


@pytest.mark.parametrize("character", LEFT_OUT, ids=lambda each: f"U+{ord(each):04X}")
def test_what_no_file_can_hold_is_left_out_and_counted(character: str) -> None:
    assert clean(f"a{character}b") == "ab"
    assert count_unwanted(f"a{character}b{character}") == 2
    unit = a_unit(rich_text([]), text=(f"We promise{character}.",))
    layout = replace(LAYOUT, header=(f"Office{character}",))
    assert a_report(unit, layout=layout).unprintable == 2


@pytest.mark.parametrize("text", KEPT, ids=range(len(KEPT)))
def test_what_a_file_can_hold_is_kept(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)
    assert count_unwanted(text) == 0


def test_programs_that_are_not_ours_read_awkward_text(tmp_path: Path) -> None:
    texts = [*KEPT, LEFT_OUT]
    answer = a_section(an_answer(texts))
    unit = replace(a_unit(text=tuple(texts)), sections=(answer, an_awkward_report(texts[:-2]).sections()[1]))
    write_report(a_report(unit, heading=f"Goal G1: {KEPT[1]}"), the_template(), tmp_path / "awkward.docx")
    assert "(0 errors" in check_docx(tmp_path / "awkward.docx")
    validate_ooxml(tmp_path / "awkward.docx")
    (pdf,) = libreoffice_to_pdfs([tmp_path / "awkward.docx"], tmp_path)
    assert "]]> --> <!-- <?x?> &amp; &#0; _x0000_ %s {0}" in "".join(pdf_pages(pdf))
