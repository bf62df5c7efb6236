"""Say whether a Word file will do as a template of the report, and what is mended of it."""

from pathlib import Path

from iom_tracker.documents.template_check import check_template as check
from iom_tracker.domain.errors import BadTemplate
from iom_tracker.domain.template_report import Severity, TemplateReport
from iom_tracker.environment.resources import resource


def check_template(path: Path) -> TemplateReport:
    """Return what a template holds, what is missing and what would be taken from the shipped one; nothing is written.

    Raises:
        NotAReport: it is no Word file that can be believed.
        BadTemplate: no report can be made of it.
        FileMissing, CannotAccess: it cannot be read.
    """
    report = check(path, resource("word", "report.docx"))
    fault = next((each for each in report.findings if each.severity is Severity.REFUSED), None)
    if fault:
        raise BadTemplate(path, fault.matter, fault.subject)
    return report
