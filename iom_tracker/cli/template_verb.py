"""The verb that checks a Word template before reports are made of it."""

from pathlib import Path

import click

from iom_tracker.cli import output
from iom_tracker.cli.arguments import FILE, json_flag
from iom_tracker.cli.template_output import template_json, template_text
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
    if as_json:
        output.print_json(template_json(file, report))
    else:
        click.echo(template_text(file, report))
