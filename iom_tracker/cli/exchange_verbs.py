"""The verbs that send and tell what was sent, each a thin shell around a workflow."""

from datetime import datetime
from pathlib import Path

import click

from iom_tracker.cli import exchange_output, output
from iom_tracker.cli.arguments import (
    NEW_FILE_OR_STANDARD,
    STANDARD,
    day_text,
    due_option,
    json_flag,
    language_option,
    office_option,
    out_file,
    workspace_file,
)
from iom_tracker.cli.reading import opened_to_read
from iom_tracker.workflows.make_kit import make_kit
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.pack import pack as run_pack
from iom_tracker.workflows.read_submissions import read_submissions
from iom_tracker.workflows.write_receipt import write_receipt


@click.command
@workspace_file
@click.argument("out", type=NEW_FILE_OR_STANDARD)
@click.option("--all", "everything", is_flag=True, help="Pack what headquarters has confirmed too.")
@click.option("--seal", is_flag=True, help="Only headquarters shall be able to read it.")
@json_flag
def pack(*, file: Path, out: Path, everything: bool, seal: bool, as_json: bool) -> None:
    """Pack what headquarters has not confirmed into OUT, and submit it.

    A name that ends in .txt gets text to paste into a message; - prints that text.
    """
    target = None if str(out) == STANDARD else out
    result = run_pack(open_workspace(file), target, everything=everything, seal=seal)
    if as_json:
        output.print_json(exchange_output.pack_json(result))
    else:
        if not target:
            click.echo(result.text, nl=False)
        click.echo(exchange_output.pack_text(result), err=not target)
    if result.unpublished and not as_json:
        drafts = output.counted(result.unpublished, "draft")
        click.echo(f"Not in the packet, since it is not published: {drafts}.", err=True)


@click.command
@workspace_file
@office_option
@out_file
@json_flag
def receipt(*, file: Path, office: str, out: Path, as_json: bool) -> None:
    """Write a receipt for an office into OUT: what has arrived from it, and what became of it."""
    result = write_receipt(open_workspace(file), office, out)
    if as_json:
        output.print_json(exchange_output.receipt_json(result))
    else:
        click.echo(exchange_output.receipt_text(result))


@click.command
@workspace_file
@office_option
@out_file
@click.option(
    "--for",
    "references",
    multiple=True,
    metavar="REFERENCE",
    help="Ask for this section, commitment or transformation; may be repeated. Without it the kit holds everything.",
)
@due_option
@language_option
@json_flag
def kit(
    *,
    file: Path,
    office: str,
    out: Path,
    references: tuple[str, ...],
    due: datetime | None,
    language: str | None,
    as_json: bool,
) -> None:
    """Write a kit for an office into OUT: its workspace, ready to be opened."""
    workspace, day = open_workspace(file), day_text(due)
    result = make_kit(workspace, out, office, references=references, due=day, language=language or "")
    if as_json:
        output.print_json(exchange_output.kit_json(result))
    else:
        click.echo(exchange_output.kit_text(result))


@click.command
@workspace_file
@json_flag
def submissions(*, file: Path, as_json: bool) -> None:
    """Say who has sent what and when, who has not, and what headquarters confirmed."""
    found = read_submissions(opened_to_read(file))
    if as_json:
        output.print_json(exchange_output.submissions_json(found))
    else:
        click.echo(exchange_output.submissions_text(found))
