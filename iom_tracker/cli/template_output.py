"""What the terminal prints about a Word template."""

from collections.abc import Iterable
from pathlib import Path

from iom_tracker.domain.template_report import TemplateFinding, TemplateReport
from iom_tracker.sentences import template_sentence


def template_json(file: Path, report: TemplateReport) -> dict[str, object]:
    """Return what `template --json` prints."""
    return {
        "file": str(file),
        "slots": list(report.slots),
        "styles": dict(report.styles),
        "header": report.has_header,
        "footer": report.has_footer,
        "page_numbers": report.has_page_numbers,
        "language": report.language,
        "findings": findings_json(report.findings, file),
    }


def template_text(file: Path, report: TemplateReport) -> str:
    """Return what `template` prints."""
    told = f"{file} can be used as a template. Its slots: {', '.join(report.slots)}."
    return "\n".join([told, *(f"  {line}" for line in lines(report.findings, file))])


def in_use_text(name: str) -> str:
    """Return which template reports are made of: the one that is kept under a name, or the shipped one."""
    if name:
        return f"Reports on this machine are made with the template {name}, which is kept."
    return "Reports are made with the template that comes with the program."


def findings_json(findings: Iterable[TemplateFinding], file: Path) -> list[dict[str, str]]:
    """Return findings about a template as JSON."""
    return [
        {
            "kind": each.matter.value,
            "severity": each.severity.value,
            "subject": each.subject,
            "message": template_sentence(each, file),
        }
        for each in findings
    ]


def short_lines(findings: Iterable[TemplateFinding], file: Path) -> list[str]:
    """Return what a report is told of its template, which every report made of it is told again.

    What only came from the shipped template is summed up; the check of the template has it one by one.
    """
    found = list(findings)
    completions = [each for each in found if each.is_completion]
    if len(completions) <= 1:
        return lines(found, file)
    told = f"{completions[0].severity.value}: {len(completions)} styles and lists come from the shipped template"
    return [*lines((each for each in found if not each.is_completion), file), f"{told}; “template FILE” names them."]


def lines(findings: Iterable[TemplateFinding], file: Path) -> list[str]:
    """Return findings about a template, one a line."""
    return [f"{each.severity.value}: {template_sentence(each, file)}" for each in findings]
