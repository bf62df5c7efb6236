"""The verbs that make, fill, read and print a workspace, each a thin shell around a workflow."""

from pathlib import Path

import click

from iom_tracker.cli import exchange_output, output
from iom_tracker.cli.arguments import (
    FILE,
    FILE_OR_STANDARD,
    json_flag,
    new_workspace_file,
    out_file,
    read_text,
    section_ref,
    workspace_file,
)
from iom_tracker.cli.exit_codes import ExitCode
from iom_tracker.cli.export_output import print_export
from iom_tracker.cli.last_year_output import show_last_year
from iom_tracker.cli.portal_output import portal_text
from iom_tracker.cli.progress import shown_progress
from iom_tracker.cli.reading import opened_to_read
from iom_tracker.domain.errors import EmptyText, NothingToCompareWith
from iom_tracker.domain.markdown import from_markdown
from iom_tracker.domain.richtext import EMPTY
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.check import check as run_check
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.open_kit import KitTold, open_kit, read_kit
from iom_tracker.workflows.open_workspace import Workspace, open_workspace
from iom_tracker.workflows.read_submissions import read_submissions
from iom_tracker.workflows.read_workspace import find_sections, read_sections, read_snapshot
from iom_tracker.workflows.report_to_print import ExportChoice
from iom_tracker.workflows.show_report import read_for_portal, show_report
from iom_tracker.workflows.write_section import write_section


@click.command
@new_workspace_file
@click.option("--framework", help="Key of a framework, or a folder with the files of one.")
@click.option("--cycle", help="The reporting year, by its id in that framework.")
@click.option("--office", help="The office that reports.")
@click.option("--kit", type=FILE, help="The kit of an office, which names all of these.")
@click.option("--person", default="", help="Who writes.")
@click.option("--training", is_flag=True, help="Mark the workspace as one for training.")
@json_flag
def new(
    *,
    file: Path,
    framework: str | None,
    cycle: str | None,
    office: str | None,
    kit: Path | None,
    person: str,
    training: bool,
    as_json: bool,
) -> None:
    """Make a new workspace FILE.

    It is made for a framework and a cycle, or from the kit that headquarters sent.
    """
    told = None
    if kit:
        if framework or cycle or office is not None or training:
            raise click.UsageError("A kit names framework, cycle, office and training itself.")
        told = read_kit(kit)
        workspace = open_kit(kit, file, person=person)
    elif framework and cycle:
        workspace = create_workspace(file, framework, cycle, office=office or "", person=person, is_training=training)
    else:
        raise click.UsageError("Name --framework and --cycle, or a --kit.")
    _tell_new(file, workspace, told, as_json=as_json)


def _tell_new(file: Path, workspace: Workspace, kit: KitTold | None, *, as_json: bool) -> None:
    snapshot = read_snapshot(workspace)
    if as_json:
        made = {"file": str(file), "workspace": snapshot.workspace, "sections": len(snapshot.sections)}
        output.print_json({**made, **(exchange_output.kit_told_json(kit) if kit else {})})
    elif kit:
        click.echo(exchange_output.kit_told_text(file, kit))
    else:
        click.echo(f"Made {file} with {len(snapshot.sections)} empty sections.")


def _named(_: click.Context, __: click.Parameter, text: str | None) -> str:
    """Return what the texts are compared with; empty where that is not wanted."""
    if text is not None and not text.strip():
        raise NothingToCompareWith(text, "unnamed")
    return text or ""


@click.command
@workspace_file
@out_file
@click.option(
    "--transformation",
    "transformations",
    multiple=True,
    help="Only this transformation; may be repeated, choices add up.",
)
@click.option(
    "--commitment", "commitments", multiple=True, help="Only this commitment; may be repeated, choices add up."
)
@click.option("--only", type=click.Choice(["cleared"]), help="Only sections in this state.")
@click.option("--template", type=FILE, help="A Word file to fill in; else the one that is kept, else the shipped one.")
@click.option("--shipped-template", is_flag=True, help="Fill in the shipped template, although another one is kept.")
@click.option(
    "--redline-from",
    metavar="REV|EXPORT",
    callback=_named,
    help="Show as tracked changes what changed since that revision or export (the beginning of its id is enough), "
    "since the last export (last), or since clearance (cleared).",
)
@click.option(
    "--redline-to",
    metavar="REV|EXPORT",
    callback=_named,
    help="Print the texts of that revision or export, named in the same way, instead of the present ones; "
    "what had no text then is left out.",
)
@click.option("--final", "is_final", is_flag=True, help="Refuse unless everything that is printed is cleared.")
@click.option(
    "--language",
    default="",
    help="The language of the report: ar, en, es or fr, perhaps with a region, as fr-CH; else told by its script.",
)
@click.option("--no-contents", is_flag=True, help="Leave out the table of contents.")
@click.option(
    "--conflicts",
    type=click.Choice(["refuse", "mark"]),
    default="refuse",
    show_default=True,
    help="What to do with a section in conflict: refuse, or print all its texts, marked.",
)
@click.option("--cycle", default="", help="An earlier cycle of the workspace; else the one in force.")
@json_flag
def export(
    *,
    file: Path,
    out: Path,
    transformations: tuple[str, ...],
    commitments: tuple[str, ...],
    only: str | None,
    template: Path | None,
    shipped_template: bool,
    redline_from: str,
    redline_to: str,
    is_final: bool,
    language: str,
    no_contents: bool,
    conflicts: str,
    cycle: str,
    as_json: bool,
) -> None:
    """Print the workspace FILE as the Word file OUT.

    Unless everything in it is cleared, its pages say that it is a draft.
    """
    if template and shipped_template:
        raise click.UsageError("--template and --shipped-template contradict each other.")
    if redline_to and not redline_from:
        raise click.UsageError("--redline-to says up to when changes are shown; say since when with --redline-from.")
    choice = ExportChoice(
        transformations,
        commitments,
        only == "cleared",
        not no_contents,
        template,
        conflicts == "mark",
        cycle,
        redline_from,
        is_final,
        language,
        shipped_template,
        redline_to,
    )
    with shown_progress("Exporting", is_quiet=as_json) as progress:
        result = export_report(opened_to_read(file), out, choice=choice, progress=progress)
    print_export(result, as_json=as_json, is_redline=bool(redline_from))


@click.command
@workspace_file
@click.argument("ref", required=False)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "portal"]),
    default="text",
    show_default=True,
    help="The layout of the printed report, or Markdown headings, with the same marks inside a section; or what is "
    "published as plain text to paste into the fields of a portal, with words and caps.",
)
@click.option("--last-year", is_flag=True, help="Show what the cycle before says beside this section instead.")
@json_flag
def show(*, file: Path, ref: str | None, form: str, last_year: bool, as_json: bool) -> int:
    """Show a section or several as text.

    REF is a section (CYCLE/COMMITMENT/QUESTION), the id of a commitment or the code of a transformation; without it,
    everything is shown.
    """
    workspace = opened_to_read(file)
    if last_year:
        return show_last_year(workspace, ref, as_json=as_json)
    chosen = find_sections(workspace, ref)
    if as_json:
        output.print_json(output.show_json(read_sections(workspace, chosen)))
        return 0
    if form == "portal":
        click.echo(portal_text(read_for_portal(workspace, ref)))
        return 0
    contents = read_sections(workspace, chosen)
    in_conflict = [content for content in contents if content.status.state is SectionState.CONFLICT]
    if len(chosen) == len(in_conflict) == 1:
        click.echo(output.versions_text(in_conflict[0]))
    else:
        click.echo(show_report(workspace, ref, as_markdown=form == "markdown"))
    for content in in_conflict:
        told = output.counted(len(content.published), "text")
        click.echo(f"{content.status.ref} has {told}; none is chosen yet.", err=True)
    return ExitCode.REMAINS if in_conflict else 0


@click.command
@workspace_file
@click.argument("ref")
@click.option(
    "--text-file",
    type=FILE_OR_STANDARD,
    default="-",
    show_default=True,
    help="Where the text is; - is standard input.",
)
@click.option("--withdraw", is_flag=True, help="Take the published text out instead; it stays in the log.")
@json_flag
def write(*, file: Path, ref: str, text_file: Path, withdraw: bool, as_json: bool) -> None:
    """Publish a text as the section REF.

    The text is simple Markdown: a blank line ends a paragraph, "- " begins a bullet, "1. " a number, and
    **bold** and *italic* are what they seem.
    """
    workspace = open_workspace(file)
    section = section_ref(ref)
    (before,) = read_sections(workspace, [section])
    body = EMPTY if withdraw else from_markdown(read_text(text_file))
    if body.is_empty and not withdraw:
        raise EmptyText(ref)
    changes = write_section(workspace, section, body, before.status.heads)
    status = changes.sections[0]
    if as_json:
        revision = changes.revisions[0] if changes.revisions else None
        output.print_json({**output.section_status_json(status), "revision": revision})
        return
    cap = "" if status.cap is None else f" of {status.cap}"
    done = "Withdrawn" if withdraw else "Published"
    click.echo(f"{done if changes.revisions else 'Unchanged:'} {ref}: {status.words}{cap} words.")
    if status.is_over_cap:
        click.echo(f"{ref} is over its cap of {status.cap} words; it cannot be cleared like this.", err=True)
    if before.status.has_draft:
        click.echo(f"{ref} also has a draft on this machine, which was left as it is.", err=True)


@click.command
@workspace_file
@json_flag
def status(*, file: Path, as_json: bool) -> int:
    """Say how many sections are in each state."""
    workspace = opened_to_read(file)
    snapshot, submissions = read_snapshot(workspace), read_submissions(workspace)
    if as_json:
        output.print_json(output.status_json(snapshot, submissions))
    else:
        click.echo(output.status_text(snapshot, submissions))
    states = {section.state for section in snapshot.sections.values()}
    return ExitCode.REMAINS if SectionState.CONFLICT in states else 0


@click.command
@workspace_file
@json_flag
def check(*, file: Path, as_json: bool) -> int:
    """Check the workspace FILE.

    Its integrity, what is derived from what was published, and what an editor would point at.
    """
    result = run_check(opened_to_read(file))
    if as_json:
        output.print_json(output.check_json(result))
    else:
        click.echo(output.check_text(result))
    return 0 if result.is_sound else ExitCode.REFUSED
