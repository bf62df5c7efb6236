"""The verb that tells the history of a section, holds two of its texts against each other, and restores one."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click

from iom_tracker.cli import exchange_output, log_output, output
from iom_tracker.cli.arguments import json_flag, section_ref, workspace_file
from iom_tracker.cli.decision_output import SHOWN, difference_lines
from iom_tracker.cli.reading import opened_to_read
from iom_tracker.domain.errors import UnknownRevision
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.markdown import to_markdown
from iom_tracker.domain.private_history import Checkpoint
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.read_log import PastText, read_history
from iom_tracker.workflows.read_submissions import read_submissions
from iom_tracker.workflows.restore_text import restore_text

_FEWEST: Final = 4  # digits of an id that are enough, where only one begins with them


@click.command
@workspace_file
@click.argument("ref", required=False)
@click.option("--checkpoints", is_flag=True, help="Also what this machine kept of the drafts, which nobody else sees.")
@click.option("--show", "shown", metavar="ID", help="Print the text of that id.")
@click.option("--compare", "compared", nargs=2, metavar="OLD NEW", help="Hold the text NEW against OLD, word by word.")
@click.option("--restore", "restored", metavar="ID", help="Make that text the draft; a draft that is there is kept.")
@json_flag
def log(
    *,
    file: Path,
    ref: str | None,
    checkpoints: bool,
    shown: str | None,
    compared: tuple[str, str] | None,
    restored: str | None,
    as_json: bool,
) -> None:
    """Show who published what in a section, or what was merged when.

    REF is a section (CYCLE/COMMITMENT/QUESTION); without it, every file that was merged is listed. An ID is that of a
    revision, of which the beginning is enough from four digits on, or of a checkpoint, as checkpoint-12.

    [-these words-] were taken out since OLD, and {+these+} were put in.
    """
    if sum([checkpoints, shown is not None, bool(compared), restored is not None]) > 1:
        raise click.UsageError("Name one of --checkpoints, --show, --compare and --restore.")
    if ref is None:
        if checkpoints or shown is not None or compared or restored is not None:
            raise click.UsageError("Name the section (CYCLE/COMMITMENT/QUESTION).")
        _tell_arrivals(file, as_json=as_json)
    elif restored is not None:
        _restore(file, section_ref(ref), restored, as_json=as_json)
    elif shown is not None:
        _show(file, section_ref(ref), shown, as_json=as_json)
    elif compared:
        _compare(file, section_ref(ref), compared, as_json=as_json)
    else:
        _tell_history(file, section_ref(ref), with_checkpoints=checkpoints, as_json=as_json)


def _tell_arrivals(file: Path, *, as_json: bool) -> None:
    arrivals = read_submissions(opened_to_read(file)).arrivals
    told = {"ref": None, "revisions": [], "arrivals": exchange_output.arrivals_json(arrivals)}
    output.print_json(told) if as_json else click.echo(exchange_output.arrivals_text(arrivals))


def _tell_history(file: Path, ref: SectionRef, *, with_checkpoints: bool, as_json: bool) -> None:
    past = read_history(opened_to_read(file), ref)
    told = [each for each in past if with_checkpoints or not isinstance(each, Checkpoint)]
    if as_json:
        output.print_json(log_output.log_json(str(ref), told, with_checkpoints=with_checkpoints))
    else:
        click.echo(log_output.log_text(told))


def _show(file: Path, ref: SectionRef, wanted: str, *, as_json: bool) -> None:
    found = _found(wanted, read_history(opened_to_read(file), ref), ref)
    output.print_json(log_output.text_json(str(ref), found)) if as_json else click.echo(to_markdown(found.body))


def _compare(file: Path, ref: SectionRef, wanted: tuple[str, str], *, as_json: bool) -> None:
    past = read_history(opened_to_read(file), ref)
    old, new = (_found(each, past, ref) for each in wanted)
    if as_json:
        output.print_json(log_output.comparison_json(str(ref), old, new))
    elif old.body == new.body:
        click.echo("Both say the same.")
    else:
        click.echo("\n".join(difference_lines(old.body, new.body)))


def _restore(file: Path, ref: SectionRef, wanted: str, *, as_json: bool) -> None:
    workspace = open_workspace(file)
    found = _found(wanted, read_history(workspace, ref), ref)
    (status,) = restore_text(workspace, ref, found.body).sections
    if as_json:
        output.print_json({**output.section_status_json(status), "restored": found.id})
    elif status.has_draft:
        click.echo(
            f"Restored {ref} as a draft on this machine: {output.counted(status.words, 'word')}. Nothing was published."
        )
    else:
        click.echo(f"{ref} says what was published last again.")


def _found(wanted: str, past: Sequence[PastText], ref: SectionRef) -> PastText:
    """Return the one text whose id is this or begins like this."""
    wanted = wanted.strip().lower()
    exact = [each for each in past if each.id == wanted]
    begun = [each for each in past if not isinstance(each, Checkpoint) and each.id.startswith(wanted)]
    found = exact or (begun if len(wanted) >= _FEWEST else [])
    if len(found) != 1:
        known = (each.id if isinstance(each, Checkpoint) else each.id[:SHOWN] for each in past)
        raise UnknownRevision(str(ref), wanted, tuple(known))
    return found[0]
