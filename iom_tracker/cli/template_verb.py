"""The verb that checks a Word template before reports are made of it, keeps it and forgets it."""

from pathlib import Path

import click

from iom_tracker.cli import output
from iom_tracker.cli.arguments import FILE, json_flag
from iom_tracker.cli.template_output import in_use_text, template_json, template_text
from iom_tracker.workflows.check_template import check_template
from iom_tracker.workflows.keep_template import forget_template, keep_template
from iom_tracker.workflows.read_template import read_template


@click.command
@click.argument("file", type=FILE, required=False)
@click.option("--keep", is_flag=True, help="Keep a copy of FILE: later reports on this machine are made of it.")
@click.option("--forget", is_flag=True, help="Go back to the template that comes with the program.")
@json_flag
def template(*, file: Path | None, keep: bool, forget: bool, as_json: bool) -> None:
    """Check the Word file FILE as a template of the report; without it, say which template is used.

    The check says which slots and styles it has, what reports take from the shipped template instead, and what they
    leave out. A template that cannot be used is refused, with the reason, and never kept.
    """
    if (file is None and keep) or (file is not None and forget):
        raise click.UsageError("Name the FILE to --keep, or only --forget.")
    if file is None:
        _tell_in_use(is_to_be_forgotten=forget, as_json=as_json)
        return
    report = keep_template(file) if keep else check_template(file)
    if as_json:
        output.print_json({**template_json(file, report), "kept": keep})
        return
    click.echo(template_text(file, report))
    if keep:
        click.echo(in_use_text(file.name))


def _tell_in_use(*, is_to_be_forgotten: bool, as_json: bool) -> None:
    if is_to_be_forgotten:
        forget_template()
    name = read_template()
    output.print_json({"kept": name or None}) if as_json else click.echo(in_use_text(name))
