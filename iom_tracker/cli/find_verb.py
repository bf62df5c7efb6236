"""The verb that finds words across the report."""

from pathlib import Path

import click

from iom_tracker.cli import find_output, output
from iom_tracker.cli.arguments import json_flag, workspace_file
from iom_tracker.domain.finding import phrases
from iom_tracker.workflows.find import MOST, wordings_of
from iom_tracker.workflows.find import find as run_find
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.read_workspace import read_snapshot


@click.command
@workspace_file
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--most", type=click.IntRange(1, 10_000), default=MOST, show_default=True, help="Show no more texts than this."
)
@json_flag
def find(*, file: Path, words: tuple[str, ...], most: int, as_json: bool) -> None:
    """Find the texts that hold all of WORDS, the best first: drafts, what is published, wordings of commitments.

    Accents and capitals make no difference. A word that ends with * is the beginning of one; words between quotation
    marks stand beside each other.
    """
    typed = " ".join(words)
    if not phrases(typed):
        raise click.UsageError("Name a word to look for.")
    workspace = open_workspace(file)
    catalogue = read_snapshot(workspace).catalogue
    found = run_find(workspace, typed, wordings_of(catalogue), most=most)
    if as_json:
        output.print_json(find_output.found_json(found, catalogue))
    else:
        click.echo(find_output.found_text(found, catalogue))
