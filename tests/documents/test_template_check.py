import re
from collections.abc import Callable
from pathlib import Path

import pytest

from iom_tracker.documents.template_check import check_template
from iom_tracker.domain.template_report import Matter, TemplateReport
from tests.documents.template_files import from_python_docx
from tests.documents.word_files import MAIN, changed, pack, parts_of, the_template, without_slot, without_style

FOOT, STYLES = "word/footer1.xml", "word/styles.xml"
OWN_CONTENTS = '<w:body><w:p><w:fldSimple w:instr=" TOC \\o "/></w:p>'


def checked(path: Path) -> TemplateReport:
    return check_template(path, the_template())


def matters(report: TemplateReport) -> list[Matter]:
    return [finding.matter for finding in report.findings]


def test_the_shipped_template_has_everything() -> None:
    report = checked(the_template())
    assert report.is_usable
    assert report.findings == ()
    assert report.slots == ("title", "subtitle", "contents", "report", "header")
    assert dict(report.styles)["TOC Heading"] == "TOCHeading"
    assert (report.has_header, report.has_footer, report.has_page_numbers, report.language) == (
        True,
        True,
        True,
        "en-GB",
    )


@pytest.mark.parametrize(
    ("part", "change", "matter"),
    [
        (MAIN, without_slot("title"), Matter.SLOT_NOT_THERE),
        (MAIN, without_slot("contents"), Matter.CONTENTS_NOT_THERE),
        (MAIN, lambda story: story.replace("<w:body>", OWN_CONTENTS), Matter.OWN_CONTENTS),
        ("word/header1.xml", without_slot("header"), Matter.SLOT_NOT_THERE),
        (FOOT, lambda foot: foot.replace(" PAGE ", " DATE "), Matter.NO_PAGE_NUMBERS),
        (STYLES, lambda sheet: re.sub("<w:lang [^>]*>", "", sheet), Matter.NO_LANGUAGE),
        (STYLES, without_style("Heading 2"), Matter.STYLE_ADDED),
    ],
    ids=["title", "contents", "own-contents", "header", "pages", "language", "style"],
)
def test_what_would_be_missed_is_said(tmp_path: Path, part: str, change: Callable[[str], str], matter: Matter) -> None:
    report = checked(changed(the_template(), tmp_path / "t.docx", change, part))
    assert matters(report) == [matter]
    assert report.is_usable


def test_every_fault_is_named_at_once(tmp_path: Path) -> None:
    parts = parts_of(the_template())
    del parts[STYLES]
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        parts[name] = re.sub(rb"<(Override|Relationship) [^>]*styles[^>]*/>", b"", parts[name])
    path = changed(pack(tmp_path / "a.docx", parts), tmp_path / "b.docx", without_slot("report"))
    report = checked(path)
    assert not report.is_usable
    assert matters(report) == [Matter.NO_SLOT, Matter.NO_STYLES, Matter.NO_LANGUAGE]
    assert set(dict(report.styles).values()) == {""}


def test_a_check_leaves_the_template_as_it_is(tmp_path: Path) -> None:
    path = from_python_docx(tmp_path / "t.docx")
    before = path.read_bytes()
    assert Matter.LEVELS_ADDED in matters(checked(path))
    assert path.read_bytes() == before
