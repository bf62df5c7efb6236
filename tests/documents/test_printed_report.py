"""The exported report as programs that are not ours see it."""

import json
import re
from itertools import chain
from pathlib import Path

import pytest

from iom_tracker.documents.report_writer import write_report
from iom_tracker.domain.report import Report
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, rich_text
from tests.documents.reports import a_report, a_unit
from tests.documents.word_files import the_template
from tests.tools import (
    carlito,
    check_docx,
    libreoffice_to_pdf,
    pandoc_plain,
    pdf_pages,
    reference_folder,
    validate_ooxml,
)


@pytest.fixture(scope="session")
def with_contents(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("printed") / "with-contents.docx"
    write_report(report, the_template(), out)
    return out


@pytest.fixture(scope="session")
def without_contents(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("printed") / "without-contents.docx"
    write_report(report, the_template(), out, contents=False)
    return out


@pytest.fixture(scope="session")
def awkward(tmp_path_factory: pytest.TempPathFactory) -> Path:
    unit = a_unit(an_awkward_body(), text=("R&D <x> \"quoted\" 'text'", "تلتزم المنظمة"))
    out = tmp_path_factory.mktemp("printed") / "awkward.docx"
    write_report(a_report(unit, heading="Goal <G1> & \"co\": 'Walk' more"), the_template(), out)
    return out


@pytest.fixture(scope="session")
def pages(with_contents: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    carlito()
    return pdf_pages(libreoffice_to_pdf(with_contents, tmp_path_factory.mktemp("pages")))


def an_awkward_body() -> RichText:
    nested = [
        Block((Span(f"{kind.value} {level}"),), kind, level)
        for level in (*range(9), 2, 0)
        for kind in (BlockType.NUMBER, BlockType.BULLET)
    ]
    spans = (
        Span("a < b & c > \"d\" 'e' ]]> --> "),
        Span("bold\u2028", bold=True),
        Span("both", bold=True, italic=True),
        Span("link & more", italic=True, link="https://iom.int/?a=1&b=(2)"),
    )
    arabic = (Span("قالت المنظمة الدولية للهجرة (IOM) "), Span("إن 123 مخيما", bold=True), Span(" قد بُنيت."))
    word = "Donaudampfschifffahrtsgesellschaft" * 30
    return rich_text(
        [Block(spans), Block(arabic), Block((Span(word),)), *nested, Block((Span("𝄞 e\u0301 \u200f end"),))]
    )


def words_of_the_reference() -> list[str]:
    """Return the words of the printed report in order: headings, commitments, answers; no header lines, no bullets."""
    reference = json.loads((reference_folder() / "iom-report-2016.json").read_text(encoding="utf-8"))
    lines: list[str] = []
    for part in reference["transformations"]:
        lines.append(f"Transformation {part['code']}: {part['title']}")
        for unit in part["commitments"]:
            lines += [f"Commitment ID: {unit['id']}", *unit["text_as_printed"]]
            for key, blocks in unit["sections"].items():
                lines += [unit["headings_as_printed"][key], *(block["text"] for block in blocks)]
    return list(chain.from_iterable(line.split() for line in lines))


def words_of_pandoc(path: Path) -> list[str]:
    lines = pandoc_plain(path).splitlines()
    return list(chain.from_iterable(re.sub(r"^ *-  +", "", line).split() for line in lines))


def test_the_checker_finds_no_error(with_contents: Path, without_contents: Path, awkward: Path) -> None:
    assert "error" not in check_docx(with_contents, without_contents, awkward).replace("(0 errors, 0 warnings)", "")


@pytest.mark.parametrize("name", ["with_contents", "without_contents", "awkward"])
def test_the_open_xml_sdk_finds_no_error(name: str, request: pytest.FixtureRequest) -> None:
    validate_ooxml(request.getfixturevalue(name))


def test_pandoc_reads_the_reference_word_for_word(without_contents: Path) -> None:
    expected = words_of_the_reference()
    assert len(expected) == 7820
    assert words_of_pandoc(without_contents) == expected


def test_pandoc_reads_the_same_behind_the_contents(with_contents: Path) -> None:
    assert words_of_pandoc(with_contents)[-7820:] == words_of_the_reference()


def test_every_page_has_its_header_and_its_number(pages: list[str], report: Report) -> None:
    for number, page in enumerate(pages, 1):
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        assert lines[:3] == list(report.layout.header)
        assert lines[-1] == f"Page {number} of {len(pages)}"


def test_the_contents_name_the_pages_on_which_things_stand(pages: list[str]) -> None:
    entries = re.findall(r"^ *(Commitment ID: \d+)\.+(\d+)$", pages[0], re.MULTILINE)
    assert len(entries) == 16
    assert [name for name, page in entries if name not in pages[int(page) - 1]] == []


def test_no_heading_stands_alone_at_the_foot_of_a_page(pages: list[str], report: Report) -> None:
    headings = {part.heading for part in report.parts} | {section.heading for section in report.sections()}
    last_lines = [[line.strip() for line in page.splitlines() if line.strip()][-2] for page in pages]
    assert headings.isdisjoint(last_lines)
    assert not any(line.startswith("Commitment ID: ") for line in last_lines[1:])


def test_libreoffice_prints_awkward_text(awkward: Path, tmp_path: Path) -> None:
    text = "\n".join(pdf_pages(libreoffice_to_pdf(awkward, tmp_path)))
    for shown in ("a < b & c > \"d\" 'e' ]]> -->", "link & more", "R&D <x>", "number 8", 'Goal <G1> & "co"'):
        assert shown in text
