"""The verb that points at what an editor would point at in the words of a report."""

from pathlib import Path

import click

from iom_tracker.cli import output
from iom_tracker.cli.arguments import json_flag, workspace_file
from iom_tracker.cli.proofread_output import proofread_json, proofread_text
from iom_tracker.cli.reading import opened_to_read
from iom_tracker.workflows.read_findings import read_findings


@click.command
@workspace_file
@click.argument("ref", required=False)
@json_flag
def proofread(*, file: Path, ref: str | None, as_json: bool) -> None:
    """Point at what an editor would look at in the words of FILE.

    That is: over the cap, said twice, the same in two commitments, a code of another transformation, a quote that is
    not closed, an acronym that is not spelled out, a year that fits no cycle. Nothing is changed.

    REF is a section (CYCLE/COMMITMENT/QUESTION), the id of a commitment or the code of a transformation; without it,
    everything is read.
    """
    found = read_findings(opened_to_read(file), ref)
    if as_json:
        output.print_json(proofread_json(found))
    else:
        click.echo(proofread_text(found))
