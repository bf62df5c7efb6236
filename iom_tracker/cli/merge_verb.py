"""The verb that merges what others sent, and undoes it."""

import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import click

from iom_tracker.cli import merge_output, output
from iom_tracker.cli.arguments import FILE_OR_STANDARD, STANDARD, json_flag, workspace_file
from iom_tracker.cli.exit_codes import ExitCode
from iom_tracker.cli.fingerprints import read_fingerprints
from iom_tracker.cli.progress import shown_progress, stopped_by_ctrl_c
from iom_tracker.domain.errors import FileProblem
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.merge import merge as run_merge
from iom_tracker.workflows.merge_report import FileOutcome, FileResult, MergeReport
from iom_tracker.workflows.open_workspace import Workspace, open_workspace
from iom_tracker.workflows.read_conflicts import read_conflicts
from iom_tracker.workflows.read_workspace import read_snapshot
from iom_tracker.workflows.take_drafts import take_drafts as run_take_drafts
from iom_tracker.workflows.undo_merge import undo_merge

_PASTED: Final = "pasted text"


@click.command
@workspace_file
@click.argument("others", nargs=-1, type=FILE_OR_STANDARD, metavar="OTHER...")
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@click.option(
    "--trust",
    "trusted",
    multiple=True,
    callback=read_fingerprints,
    metavar="FINGERPRINT",
    help="Accept this key although its owner was known by another one; may be repeated.",
)
@click.option("--salvage", is_flag=True, help="Take what proves itself out of damaged packets; nobody vouches for it.")
@click.option("--take-drafts", is_flag=True, help="Take texts in workspaces that their authors have not sent.")
@click.option("--undo", is_flag=True, help="Show again what stood there before the last merge; what arrived is kept.")
@json_flag
def merge(
    *,
    file: Path,
    others: tuple[Path, ...],
    dry_run: bool,
    trusted: frozenset[str],
    salvage: bool,
    take_drafts: bool,
    undo: bool,
    as_json: bool,
) -> int:
    """Merge what others sent into the workspace FILE: packets and workspaces, any number, in any order.

    Nothing is overwritten, and a bad file never stops the others. - reads a pasted packet from standard input.
    """
    if undo:
        if others or dry_run or trusted or salvage or take_drafts:
            raise click.UsageError("--undo takes nothing but the workspace.")
        return _undo(file, as_json=as_json)
    if not others:
        raise click.UsageError("Name the files to merge.")
    workspace = open_workspace(file)
    with (
        _readable(others) as files,
        shown_progress("Merging", is_quiet=as_json) as shown,
        stopped_by_ctrl_c(shown) as progress,
    ):
        report = run_merge(workspace, files, dry_run=dry_run, trusted=trusted, salvage=salvage, progress=progress)
    report = replace(report, files=tuple(map(_under_given_name, others, report.files)))
    taken: tuple[SectionRef, ...] = ()
    if take_drafts and not dry_run:
        report, taken = _with_drafts(workspace, report)
    if as_json:
        output.print_json(merge_output.merge_json(report, taken))
    else:
        click.echo(merge_output.merge_text(report, taken, dry_run=dry_run))
    is_refused = any(result.outcome is FileOutcome.REFUSED for result in report.files)
    return ExitCode.REMAINS if is_refused or report.conflicts or report.commitments or report.gaps else 0


@contextmanager
def _readable(others: Sequence[Path]) -> Iterator[list[Path]]:
    """Put what comes through standard input into a file for as long as it is needed."""
    given = [str(other) for other in others]
    if STANDARD not in given:
        yield list(others)
        return
    if given.count(STANDARD) > 1:
        raise click.UsageError("Standard input can be read only once.")
    with TemporaryDirectory() as folder:
        pasted = Path(folder) / _PASTED
        with pasted.open("wb") as copy:
            shutil.copyfileobj(sys.stdin.buffer, copy)
        yield [pasted if str(other) == STANDARD else other for other in others]


def _under_given_name(given: Path, result: FileResult) -> FileResult:
    """Call what was pasted by the name it was given by, not by the file that it was put into."""
    if str(given) != STANDARD:
        return result
    if isinstance(result.reason, FileProblem):
        result.reason.path = Path(_PASTED)
    return replace(result, file=given)


def _with_drafts(workspace: Workspace, report: MergeReport) -> tuple[MergeReport, tuple[SectionRef, ...]]:
    """Take the drafts that were found, and return the report as it is then, with the sections that were taken."""
    changed = {status.ref for status in report.changes.sections}
    taken = set()
    for result in report.files:
        changes = run_take_drafts(workspace, result.drafts, result.office)
        taken |= {status.ref for status in changes.sections}
    statuses = read_snapshot(workspace).sections.values()
    automatic = {status.ref for status in statuses if status.is_automatic} & (changed | taken)
    return replace(
        report,
        merged=tuple(status.ref for status in statuses if status.ref in automatic),
        conflicts=tuple(status.ref for status in statuses if status.state is SectionState.CONFLICT),
    ), tuple(status.ref for status in statuses if status.ref in taken)


def _undo(file: Path, *, as_json: bool) -> int:
    workspace = open_workspace(file)
    result = undo_merge(workspace)
    undecided = read_conflicts(workspace)
    conflicts = tuple(conflict.ref for conflict in undecided.conflicts)
    if as_json:
        output.print_json(merge_output.undo_json(result, conflicts, undecided.automatic))
    else:
        click.echo(merge_output.undo_text(result))
    return ExitCode.REMAINS if result.left or conflicts else 0
