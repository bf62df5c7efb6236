"""The template that a report is made of: one that is named, else the one that is kept, else the shipped one."""

from dataclasses import dataclass
from pathlib import Path

from iom_tracker.documents.template_check import check_template
from iom_tracker.domain.errors import BadTemplate, FileProblem, KeptTemplateRefused
from iom_tracker.domain.template_report import Severity, TemplateReport
from iom_tracker.environment.kept_template import kept_template
from iom_tracker.environment.resources import resource


@dataclass(frozen=True, slots=True)
class TemplateInUse:
    """A template.

    Attributes:
        name: what a person calls the file; empty for the shipped one.
    """

    file: Path
    name: str = ""


def shipped_template() -> TemplateInUse:
    """Return the template that comes with the program."""
    return TemplateInUse(resource("word", "report.docx"))


def template_in_use() -> TemplateInUse:
    """Return the template that reports are made of where none is named.

    Raises:
        KeptTemplateDamaged, CannotAccess: the kept one is not what was put there, or cannot be read.
        KeptTemplateRefused: no report can be made of it any more.
    """
    kept = kept_template()
    if kept is None:
        return shipped_template()
    try:
        checked(kept.file)
    except FileProblem as error:
        error.path = Path(kept.name)
        raise KeptTemplateRefused(kept.name, error) from error
    return TemplateInUse(kept.file, kept.name)


def checked(path: Path) -> TemplateReport:
    """Return what a template holds, what is missing and what would be taken from the shipped one; nothing is written.

    Raises:
        NotAReport: it is no Word file that can be believed.
        BadTemplate: no report can be made of it.
        FileMissing, CannotAccess: it cannot be read.
    """
    report = check_template(path, shipped_template().file)
    fault = next((each for each in report.findings if each.severity is Severity.REFUSED), None)
    if fault:
        raise BadTemplate(path, fault.matter, fault.subject)
    return report
