"""The verbs that take documents in: at once, or section by section with the rest to follow."""

from pathlib import Path

import click

from iom_tracker.cli import import_output, output
from iom_tracker.cli.arguments import FILE, json_flag, section_ref, workspace_file
from iom_tracker.cli.exit_codes import ExitCode
from iom_tracker.cli.progress import shown_progress
from iom_tracker.cli.reading import opened_to_read
from iom_tracker.domain.importing import SectionResult
from iom_tracker.domain.proposal import ProposalKind
from iom_tracker.domain.proposals import Decision, Proposals
from iom_tracker.environment.heading_map_files import read_map_file
from iom_tracker.workflows.accept_proposals import Decisions, accept_proposals
from iom_tracker.workflows.import_document import ImportChoice, ImportResult, import_document
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.pending_imports import continue_import, drop_import, pending_imports

_as_printed = click.option(
    "--as-printed", is_flag=True, help="Take over titles, questions and commitments as the document prints them."
)


@click.command("import")
@workspace_file
@click.argument("report", type=FILE)
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@click.option(
    "--section", "sections", multiple=True, metavar="REF", help="Only this section; may be repeated. The rest waits."
)
@click.option(
    "--keep-missing",
    "kept",
    multiple=True,
    metavar="REF",
    help="Keep this section, which the document lacks, and do not ask again; may be repeated.",
)
@click.option(
    "--remove-missing",
    "removed",
    multiple=True,
    metavar="REF",
    help="Take the text of this section out, which the document lacks; may be repeated. Else it is kept.",
)
@click.option(
    "--map", "map_file", type=FILE, help="A TOML file that says what headings of a report from elsewhere mean."
)
@_as_printed
@json_flag
def import_(
    *,
    file: Path,
    report: Path,
    dry_run: bool,
    sections: tuple[str, ...],
    kept: tuple[str, ...],
    removed: tuple[str, ...],
    map_file: Path | None,
    as_printed: bool,
    as_json: bool,
) -> int:
    """Take a REPORT into the workspace FILE.

    The report is a text, or a Word file: one that this program exported and others edited, or one from elsewhere. What
    was edited is merged with what was written here since the export; {+these words+} were put in there, and
    [-these-] were taken out.

    What it prints differently (titles, questions, commitments) is told. It is taken over with the first texts of a
    workspace, and else with --as-printed; never in an office's workspace.

    Of a report from elsewhere it is told which headings were not understood. A map says what they mean, under
    [headings]: "Heading as printed" = "MEANING", where a meaning is the key of a question, a section, "commitment ID",
    "transformation CODE", "ignore" (this line alone is no part of the answer), "leave out" (nor is what stands
    below it) or "text". It is kept for the organisation that it names.
    """
    workspace = open_workspace(file)
    told, keep, remove = (frozenset(map(section_ref, names)) for names in (sections, kept, removed))
    choice = ImportChoice(told, keep, remove, read_map_file(map_file) if map_file else None, as_printed)
    with shown_progress("Importing", is_quiet=as_json) as progress:
        result = import_document(workspace, report, choice=choice, dry_run=dry_run, progress=progress)
    if as_json:
        output.print_json(import_output.import_json(result))
    else:
        click.echo(import_output.import_text(result, dry_run=dry_run))
    return ExitCode.REMAINS if _remains(result) else 0


@click.command
@workspace_file
@click.argument("number", type=int, required=False)
@click.option("--finish", is_flag=True, help="Take in what is left of it; sections that it lacks are kept.")
@click.option("--drop", is_flag=True, help="Let go of it; what was taken in stays.")
@_as_printed
@json_flag
def imports(*, file: Path, number: int | None, finish: bool, drop: bool, as_printed: bool, as_json: bool) -> int:
    """List the imports that were begun in the workspace FILE and wait to be finished.

    With the NUMBER of one, show what is left of it.
    """
    if (finish or drop) and (number is None or finish is drop):
        raise click.UsageError("Name one import by its number, and either --finish or --drop.")
    if as_printed and not finish:
        raise click.UsageError("--as-printed goes with --finish.")
    if number is None:
        waiting = pending_imports(opened_to_read(file))
        told = {"imports": [import_output.pending_json(each) for each in waiting]}
        output.print_json(told) if as_json else click.echo(import_output.pending_text(waiting))
        return ExitCode.REMAINS if waiting else 0
    if drop:
        drop_import(open_workspace(file), number)
        output.print_json({"dropped": number}) if as_json else click.echo(f"Dropped import {number}.")
        return 0
    if finish:
        return _finish(file, number, as_printed=as_printed, as_json=as_json)
    return _show(file, number, as_json=as_json)


def _remains(result: ImportResult) -> bool:
    """Say whether a person has still to look at something: what was not understood, or is in doubt, counts."""
    read = result.proposals
    has_conflict = any(outcome is SectionResult.CONFLICT for _, outcome in result.sections)
    has_gap = read.is_export_known and any(each.kind is ProposalKind.MISSING for each in read.open)
    legacy = read.back.reading.legacy
    told = result.not_placed or read.disagreements or (legacy and legacy.unrecognised)
    return bool(told or has_gap or has_conflict or result.pending or read.is_wording_open)


def _show(file: Path, number: int, *, as_json: bool) -> int:
    read = continue_import(opened_to_read(file), number)
    _tell(read, f"Left of import {number}, {read.document}", as_json=as_json)
    return ExitCode.REMAINS if read.open else 0


def _finish(file: Path, number: int, *, as_printed: bool, as_json: bool) -> int:
    workspace = open_workspace(file)
    read = continue_import(workspace, number, as_printed=as_printed)
    missing = [each.ref for each in read.open if each.kind is ProposalKind.MISSING]
    accept = [each.ref for each in read.open if each.kind is not ProposalKind.MISSING]
    done = accept_proposals(workspace, read, Decisions(accept, reject=missing, as_printed=as_printed))
    told = read.with_decided(dict.fromkeys(missing, Decision.REJECTED))
    _tell(told, f"Finished import {number}, {read.document}", as_json=as_json, comments=done.comments)
    has_conflict = any(each.kind is ProposalKind.CONFLICT for each in read.open)
    return ExitCode.REMAINS if has_conflict or read.is_wording_open else 0


def _tell(read: Proposals, title: str, *, as_json: bool, comments: int | None = None) -> None:
    if as_json:
        came = {} if comments is None else {"comments": comments}
        output.print_json({**import_output.proposals_json(read), **came})
    else:
        lines = [*import_output.proposals_lines(read, title), *import_output.comment_lines(comments or 0)]
        click.echo("\n".join(lines))
