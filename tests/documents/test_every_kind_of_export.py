"""Every kind of export in every language, as programs that are not ours judge and print it."""

from dataclasses import replace
from pathlib import Path

import pytest

from iom_tracker.documents.report_writer import write_report
from iom_tracker.domain.redline import redline
from iom_tracker.domain.report import Report
from iom_tracker.environment.printing_files import load_watermark
from tests.builders import NOON
from tests.documents.languages import LANGUAGES, a_report_in, bodies
from tests.documents.word_files import text_of_part, the_template
from tests.tools import check_docx, libreoffice_to_pdfs, pdf_pages, validate_ooxml


def a_draft(report: Report) -> Report:
    """Return a report of a single commitment, with changes since an earlier state, marked as a draft."""
    old, new = bodies(report.language)
    part = report.parts[0]
    section = replace(part.units[0].sections[0], marked=redline(old, new, author="Ana", time=NOON))
    part = replace(part, units=(replace(part.units[0], sections=(section,)),))
    words = load_watermark(report.language, cycle="2020", time=NOON, is_training=False)
    return replace(report, parts=(part,), watermark=words)


@pytest.fixture(scope="module")
def exports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("exports")
    made = {}
    for language in LANGUAGES:
        whole = a_report_in(language)
        kinds = {"final": (whole, False), "draft": (a_draft(whole), True)}
        for kind, (report, contents) in kinds.items():
            made[f"{language} {kind}"] = folder / f"{language}-{kind}.docx"
            out = made[f"{language} {kind}"]
            write_report(report, the_template(), out, contents=contents, shipped=the_template())
    return made


def test_the_checker_finds_no_error(exports: dict[str, Path]) -> None:
    assert check_docx(*exports.values()).count("(0 errors, 0 warnings)") == len(exports)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_open_xml_sdk_finds_no_error(exports: dict[str, Path], language: str) -> None:
    validate_ooxml(exports[f"{language} final"], exports[f"{language} draft"])


def test_libreoffice_prints_each_with_its_headings(exports: dict[str, Path], tmp_path: Path) -> None:
    pdfs = libreoffice_to_pdfs(list(exports.values()), tmp_path)
    for name, pdf in zip(exports, pdfs, strict=True):
        pages = pdf_pages(pdf)
        report = a_report_in(name.split()[0])
        assert "2020" in pages[-1] or len(pages) > 1
        if not name.startswith("ar"):  # letters of Arabic are joined in a PDF, and cannot be told apart again
            shown = " ".join(" ".join(pages).split())
            assert report.parts[0].heading in shown
            assert report.sections()[0].heading in shown
            for number, page in enumerate(pages, 1):
                assert report.words.page.format(page=number, pages=len(pages)) in page


def test_arabic_reads_from_the_right_everywhere(exports: dict[str, Path]) -> None:
    final, draft = exports["ar-SA final"], exports["ar-SA draft"]
    for path in (final, draft):
        paragraphs = text_of_part(path).split("</w:p>")
        in_arabic = [each for each in paragraphs if any("\u0600" <= letter <= "\u06ff" for letter in each)]
        assert in_arabic
        assert all("<w:bidi/>" in each and "<w:rtl/>" in each for each in in_arabic)
        assert "<w:bidi/>" in text_of_part(path, "word/header1.xml")
        foot = text_of_part(path, "word/footer1.xml")
        assert "<w:bidi/>" in foot
        assert foot.count("<w:r>") == foot.count("<w:rtl/>") == 4
        assert 'w:bidi="ar-SA"' in text_of_part(path, "word/styles.xml")


def test_latin_words_in_arabic_are_set_from_the_left(exports: dict[str, Path]) -> None:
    assert '<w:r><w:t xml:space="preserve">UNHCR</w:t></w:r>' in text_of_part(exports["ar-SA final"])


def test_other_languages_have_nothing_that_reads_from_the_right(exports: dict[str, Path]) -> None:
    for language in LANGUAGES:
        if language != "ar-SA":
            story = text_of_part(exports[f"{language} draft"])
            assert "<w:bidi/>" not in story
            assert "<w:rtl/>" not in story
