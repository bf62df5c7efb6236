from pathlib import Path

import pytest

from iom_tracker.domain.errors import BadTemplate
from iom_tracker.domain.template_report import Severity
from iom_tracker.workflows.check_template import check_template
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.report_to_print import ExportChoice
from tests.builders import a_publication, a_workspace, publish
from tests.documents.template_files import from_python_docx
from tests.documents.word_files import changed, the_template, without_slot


def test_a_template_is_told_with_what_is_taken_from_the_shipped_one(tmp_path: Path) -> None:
    report = check_template(from_python_docx(tmp_path / "t.docx"))
    assert "Answer" in [each.subject for each in report.findings if each.severity is Severity.MENDED]


def test_a_template_without_a_place_for_the_report_is_refused(tmp_path: Path) -> None:
    path = changed(the_template(), tmp_path / "t.docx", without_slot("report"))
    with pytest.raises(BadTemplate) as refusal:
        check_template(path)
    assert (refusal.value.path, refusal.value.reason) == (path, "no_slot")


def test_an_export_says_what_of_its_template_was_mended_and_no_more(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters were built."))
    choice = ExportChoice(template=from_python_docx(tmp_path / "t.docx"))
    mended = export_report(workspace, tmp_path / "out.docx", choice=choice).template
    assert {each.severity for each in mended} == {Severity.MENDED}
    assert export_report(workspace, tmp_path / "out.docx").template == ()
