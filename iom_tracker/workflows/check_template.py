"""Say whether a Word file will do as a template of the report, and what is mended of it."""

from pathlib import Path

from iom_tracker.domain.template_report import TemplateReport
from iom_tracker.workflows.template_in_use import checked


def check_template(path: Path) -> TemplateReport:
    """Return what a template holds, what is missing and what would be taken from the shipped one; nothing is written.

    Raises:
        NotAReport: it is no Word file that can be believed.
        BadTemplate: no report can be made of it.
        FileMissing, CannotAccess: it cannot be read.
    """
    return checked(path)
