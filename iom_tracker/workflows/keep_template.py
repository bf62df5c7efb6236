"""Keep a template, so that reports on this machine are made of it without naming it again; or let go of it."""

from pathlib import Path

from iom_tracker.domain.template_report import TemplateReport
from iom_tracker.environment import kept_template
from iom_tracker.workflows.template_in_use import checked


def keep_template(path: Path) -> TemplateReport:
    """Check a template and keep a copy of it instead of the one that was kept; return what the check found.

    Raises:
        NotAReport: it is no Word file that can be believed.
        BadTemplate: no report can be made of it.
        FileMissing, CannotAccess: it cannot be read, or not be kept.
    """
    report = checked(path)
    kept_template.keep_template(path)
    return report


def forget_template() -> None:
    """Go back to the shipped template.

    Raises:
        CannotAccess: the system does not let us forget the kept one.
    """
    kept_template.forget_template()
