from pathlib import Path

from build_template import build

from iom_tracker.documents.template import Template
from tests.tools import check_docx


def test_the_template_is_the_same_each_time(tmp_path: Path) -> None:
    build(tmp_path / "a" / "one.docx")
    build(tmp_path / "two.docx")
    assert (tmp_path / "a" / "one.docx").read_bytes() == (tmp_path / "two.docx").read_bytes()


def test_the_template_has_all_that_a_report_needs(tmp_path: Path) -> None:
    build(tmp_path / "t.docx")
    assert Template(tmp_path / "t.docx", with_contents=True).contents_title == "Contents"
    check_docx(tmp_path / "t.docx")
