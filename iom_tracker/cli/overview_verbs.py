"""The verbs of headquarters' overview, each a thin shell around a workflow."""

from datetime import date, datetime
from pathlib import Path

import click

from iom_tracker.cli import output, overview_output
from iom_tracker.cli.arguments import (
    NEW_FILE,
    day_text,
    due_option,
    json_flag,
    language_option,
    today_option,
    workspace_file,
)
from iom_tracker.cli.overview_table import overview_text
from iom_tracker.domain.overview_choice import OverviewChoice, choose
from iom_tracker.domain.state import SectionState
from iom_tracker.environment import clock
from iom_tracker.workflows.change_terms import change_terms
from iom_tracker.workflows.export_overview import export_overview
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.read_overview import read_overview
from iom_tracker.workflows.remind import remind as run_remind


@click.command
@workspace_file
@click.argument("out", type=NEW_FILE, required=False)
@click.option("--office", "offices", multiple=True, metavar="NAME", help="Only what it is asked for; may be repeated.")
@click.option(
    "--state", "states", multiple=True, type=click.Choice([state.value for state in SectionState]),
    help="Only sections in this state; may be repeated.",
)  # fmt: skip
@click.option("--transformation", "codes", multiple=True, metavar="CODE", help="Only under this one; may be repeated.")
@click.option("--mine", is_flag=True, help="Only what I am asked to write.")
@click.option("--attention", is_flag=True, help="Only what somebody should look at.")
@click.option("--language", metavar="CODE", help="The language of the spreadsheet, as fr.")
@today_option
@json_flag
def overview(
    *,
    file: Path,
    out: Path | None,
    offices: tuple[str, ...],
    states: tuple[str, ...],
    codes: tuple[str, ...],
    mine: bool,
    attention: bool,
    language: str | None,
    today: datetime | None,
    as_json: bool,
) -> None:
    """Show where every section stands, commitment by question, and how far each office is.

    With OUT it is written into a spreadsheet instead; the name ends in .xlsx or .csv.
    """
    choice = OverviewChoice(offices, tuple(map(SectionState, states)), codes, mine, attention)
    if out is not None:
        _write(file, out, choice, language or "", _day(today), as_json=as_json)
        return
    found = choose(read_overview(open_workspace(file), today=_day(today)), choice)
    if as_json:
        output.print_json(overview_output.overview_json(found))
    else:
        click.echo(overview_text(found))


def _write(file: Path, out: Path, choice: OverviewChoice, language: str, today: date, *, as_json: bool) -> None:
    result = export_overview(open_workspace(file), out, choice=choice, language=language, today=today)
    if as_json:
        output.print_json(overview_output.matrix_json(result))
    else:
        click.echo(overview_output.matrix_text(result))


@click.command
@workspace_file
@click.argument("name")
@due_option
@click.option("--no-due", is_flag=True, help="There is no day by which it is to send.")
@language_option
@json_flag
def office(*, file: Path, name: str, due: datetime | None, no_due: bool, language: str | None, as_json: bool) -> None:
    """Note what is agreed with the office NAME: its language, and the day by which it is to send."""
    if due and no_due:
        raise click.UsageError("--due and --no-due contradict each other.")
    day = "" if no_due else day_text(due) or None
    terms = change_terms(open_workspace(file), name, due=day, language=language)
    if as_json:
        output.print_json(overview_output.terms_json(terms))
    else:
        click.echo(overview_output.terms_text(terms))


@click.command
@workspace_file
@today_option
@json_flag
def offices(*, file: Path, today: datetime | None, as_json: bool) -> None:
    """List the offices: what is agreed with each, what is missing, what was returned, who is late."""
    found = read_overview(open_workspace(file), today=_day(today)).offices
    if as_json:
        output.print_json({"offices": [overview_output.office_json(each) for each in found]})
    else:
        click.echo("\n".join(map(overview_output.office_text, found)) or "No office is known yet.")


@click.command
@workspace_file
@click.option("--office", "name", default="", metavar="NAME", help="Remind this office, whatever is left to send.")
@language_option
@today_option
@json_flag
def remind(*, file: Path, name: str, language: str | None, today: datetime | None, as_json: bool) -> None:
    """Write a reminder, ready to be sent, for every office that has something to send."""
    found = run_remind(open_workspace(file), office=name, language=language or "", today=_day(today))
    if as_json:
        output.print_json({"reminders": [overview_output.reminder_json(each) for each in found]})
    else:
        click.echo("\n".join(map(overview_output.reminder_text, found)) or "No office has anything left to send.")


def _day(today: datetime | None) -> date:
    return today.date() if today else clock.today()
