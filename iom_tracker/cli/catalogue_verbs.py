"""The verbs that list the commitments and change them, each a thin shell around a workflow."""

from pathlib import Path
from typing import Final

import click

from iom_tracker.cli import catalogue_output, output
from iom_tracker.cli.arguments import FILE_OR_STANDARD, json_flag, read_text, workspace_file
from iom_tracker.domain.catalogue_edit import (
    Addition,
    CatalogueEdit,
    Move,
    Place,
    Reinstatement,
    Retirement,
    Rewording,
    paragraphs,
)
from iom_tracker.domain.identity import CommitmentId
from iom_tracker.workflows.edit_catalogue import edit_catalogue
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.read_workspace import read_snapshot

_TEXT_TOO: Final = ("add", "reword")
_PLACE_TOO: Final = ("add", "move")


@click.command
@workspace_file
@json_flag
def commitments(*, file: Path, as_json: bool) -> None:
    """List the commitments in the order of the report, retired ones too."""
    catalogue = read_snapshot(open_workspace(file)).catalogue
    if as_json:
        output.print_json(catalogue_output.commitments_json(catalogue))
    else:
        click.echo(catalogue_output.commitments_text(catalogue))


@click.command
@workspace_file
@click.argument("id_", metavar="ID")
@click.option("--add", is_flag=True, help="Add it, with --text-file, under --transformation or --after another.")
@click.option("--reword", is_flag=True, help="Give it another text (--text-file), another --name, or both.")
@click.option("--retire", is_flag=True, help="Have it no longer reported on; its sections can still be read.")
@click.option("--reinstate", is_flag=True, help="Have it reported on again.")
@click.option("--move", is_flag=True, help="Put it --after another, --first, or under another --transformation.")
@click.option(
    "--text-file",
    type=FILE_OR_STANDARD,
    help="Where its text is; blank lines part its paragraphs, and - is standard input.",
)
@click.option("--name", help="A short working name for lists on the screen; without it, the beginning of the text.")
@click.option(
    "--transformation", metavar="CODE", help="Under which transformation it goes; without --after, at its end."
)
@click.option("--after", metavar="ID", help="The commitment that it follows.")
@click.option("--first", is_flag=True, help="Before all others of its transformation.")
@json_flag
def commitment(
    *,
    file: Path,
    id_: str,
    text_file: Path | None,
    name: str | None,
    transformation: str | None,
    after: str | None,
    first: bool,
    as_json: bool,
    **deeds: bool,
) -> None:
    """Change the commitment ID: add, reword, retire, reinstate or move it.

    Only headquarters does that. Offices get it with their next receipt; nothing that was written is lost.
    """
    deed = _the_only(deeds)
    place = Place(transformation, after, first)
    _refuse_misplaced(deed, has_text=text_file is not None or name is not None, place=place)
    text = paragraphs(read_text(text_file)) if text_file else None
    edited = edit_catalogue(open_workspace(file), _edit(deed, CommitmentId(id_), text, name, place))
    if as_json:
        output.print_json(catalogue_output.edited_json(deed, edited))
    else:
        click.echo(catalogue_output.edited_text(edited))


def _the_only(deeds: dict[str, bool]) -> str:
    chosen = [deed for deed, is_chosen in deeds.items() if is_chosen]
    if len(chosen) != 1:
        raise click.UsageError("Name one of --add, --reword, --retire, --reinstate and --move.")
    return chosen[0]


def _refuse_misplaced(deed: str, *, has_text: bool, place: Place) -> None:
    """Refuse options that do not go together, before anything is read."""
    if has_text and deed not in _TEXT_TOO:
        raise click.UsageError("--text-file and --name are for --add and --reword.")
    if place != Place() and deed not in _PLACE_TOO:
        raise click.UsageError("--transformation, --after and --first are for --add and --move.")
    if place.after is not None and place.is_first:
        raise click.UsageError("Name --after or --first, not both.")


def _edit(deed: str, id_: CommitmentId, text: tuple[str, ...] | None, name: str | None, place: Place) -> CatalogueEdit:
    if deed == "add":
        return _addition(id_, text, name, place)
    if deed == "move":
        if place == Place():
            raise click.UsageError("Say where it goes: --transformation, --after or --first.")
        return Move(id_, place)
    if deed == "reword":
        if text is None and name is None:
            raise click.UsageError("Name --text-file, --name, or both.")
        return Rewording(id_, text, name)
    return Retirement(id_) if deed == "retire" else Reinstatement(id_)


def _addition(id_: CommitmentId, text: tuple[str, ...] | None, name: str | None, place: Place) -> Addition:
    if text is None:
        raise click.UsageError("A new commitment needs its text: --text-file.")
    if place.transformation is None and place.after is None:
        raise click.UsageError("Say where it goes: --transformation or --after.")
    return Addition(id_, text, place, name or "")
