"""The verb that checks a Word template before reports are made of it."""

from pathlib import Path

import click

from iom_tracker.cli import output
from iom_tracker.cli.arguments import FILE, json_flag
from iom_tracker.domain.template_report import TemplateReport
from iom_tracker.sentences import template_sentence
from iom_tracker.workflows.check_template import check_template


@click.command
@click.argument("file", type=FILE)
@json_flag
def template(*, file: Path, as_json: bool) -> None:
    """Check the Word file FILE as a template of the report.

    It says which slots and styles it has, what reports take from the shipped template instead, and what they leave out.
    A template that cannot be used is refused, with the reason.
    """
    report = check_template(file)
    output.print_json(_json(file, report)) if as_json else click.echo(_text(file, report))


def _json(file: Path, report: TemplateReport) -> dict[str, object]:
    return {
        "file": str(file),
        "slots": list(report.slots),
        "styles": dict(report.styles),
        "header": report.has_header,
        "footer": report.has_footer,
        "page_numbers": report.has_page_numbers,
        "language": report.language,
        "findings": [
            {
                "kind": each.matter.value,
                "severity": each.severity.value,
                "subject": each.subject,
                "message": template_sentence(each, file),
            }
            for each in report.findings
        ],
    }


def _text(file: Path, report: TemplateReport) -> str:
    lines = [f"{file} can be used as a template. Its slots: {', '.join(report.slots)}."]
    return "\n".join(lines + [f"  {each.severity.value}: {template_sentence(each, file)}" for each in report.findings])
