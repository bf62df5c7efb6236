"""The verbs that show what a person must decide, and take the decision."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, TypeVar

import click

from iom_tracker.cli import decision_output, output
from iom_tracker.cli.arguments import FILE_OR_STANDARD, json_flag, read_text, ref_argument, section_ref, workspace_file
from iom_tracker.cli.exit_codes import ExitCode
from iom_tracker.cli.reading import opened_to_read
from iom_tracker.domain.catalogue_merge import CommitmentClash
from iom_tracker.domain.errors import EmptyText, NotInConflict, UnknownRevision
from iom_tracker.domain.identity import CatalogueId, CommitmentId, RevisionId, SectionRef, is_identifier
from iom_tracker.domain.markdown import from_markdown
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.text_merge import merge_texts
from iom_tracker.workflows.decide_commitment import decide_commitment
from iom_tracker.workflows.open_workspace import Workspace, open_workspace
from iom_tracker.workflows.read_conflicts import read_conflicts
from iom_tracker.workflows.read_workspace import read_sections, read_snapshot
from iom_tracker.workflows.resolve import resolve as run_resolve

_FEWEST: Final = 4  # digits of an id that are enough, where only one begins with them

AnyId = TypeVar("AnyId", RevisionId, CatalogueId)


@click.command
@workspace_file
@json_flag
def conflicts(*, file: Path, as_json: bool) -> int:
    """Show what a person must decide: every text beside each other, and what differs.

    [-these words-] were taken out since the last common text, and {+these+} were put in.
    """
    undecided = read_conflicts(opened_to_read(file))
    if as_json:
        output.print_json(decision_output.conflicts_json(undecided))
    else:
        click.echo(decision_output.conflicts_text(undecided))
    return ExitCode.REMAINS if undecided.conflicts or undecided.commitments else 0


@click.command
@workspace_file
@ref_argument
@click.option("--take", metavar="REV", help="Take this text; the beginning of its id is enough, from four digits on.")
@click.option(
    "--text-file",
    type=FILE_OR_STANDARD,
    help="Publish this text instead of them; - is standard input.",
)
@click.option("--combine", is_flag=True, help="Keep every sentence of all texts, once.")
@click.option(
    "--keep-others-as",
    "other_ids",
    multiple=True,
    metavar="ID",
    help="Keep the next other version of a commitment under this id; may be repeated, in the order of conflicts.",
)
@json_flag
def resolve(
    *,
    file: Path,
    ref: str,
    take: str | None,
    text_file: Path | None,
    combine: bool,
    other_ids: tuple[str, ...],
    as_json: bool,
) -> None:
    """Decide about REF, a section or commitment of which there are several texts.

    With --take, a text that was merged automatically counts as read.
    """
    if [take is not None, text_file is not None, combine].count(True) != 1:
        raise click.UsageError("Name one of --take, --text-file and --combine.")
    workspace = open_workspace(file)
    if "/" not in ref:
        _decide_commitment(workspace, ref, take, other_ids, as_json=as_json)
        return
    if other_ids:
        raise click.UsageError("--keep-others-as is for commitments.")
    _decide_section(workspace, section_ref(ref), take, text_file, as_json=as_json)


def _decide_section(
    workspace: Workspace, ref: SectionRef, take: str | None, text_file: Path | None, *, as_json: bool
) -> None:
    base, texts, seen = _undecided(workspace, ref)
    if take is not None:
        body = texts[_found(take, texts, str(ref))]
    elif text_file is not None:
        body = _written(text_file, ref)
    else:
        body = merge_texts(base, list(texts.values())).combined()
    changes = run_resolve(workspace, ref, body, seen)
    (status,), (revision,) = changes.sections, changes.revisions
    if as_json:
        output.print_json(decision_output.resolved_json(status, revision))
        return
    cap = "" if status.cap is None else f" of {status.cap}"
    click.echo(f"Decided {ref}: {status.words}{cap} words.")
    if status.is_over_cap:
        click.echo(f"{ref} is over its cap of {status.cap} words; it cannot be cleared like this.", err=True)


def _undecided(
    workspace: Workspace, ref: SectionRef
) -> tuple[RichText | None, dict[RevisionId, RichText], Sequence[RevisionId]]:
    """Return the last common text, the texts to choose from, and all heads, of a conflict or an automatic merge."""
    (content,) = read_sections(workspace, [ref])
    undecided = read_conflicts(workspace)
    for conflict in undecided.conflicts:
        if conflict.ref == ref:
            return conflict.base_text, {head.revision: head.body for head in conflict.heads}, conflict.seen
    if ref not in undecided.automatic:
        raise NotInConflict(str(ref))
    return None, dict(zip(content.status.heads, content.published, strict=True)), content.status.heads


def _written(text_file: Path, ref: SectionRef) -> RichText:
    body = from_markdown(read_text(text_file))
    if body.is_empty:
        raise EmptyText(str(ref))
    return body


def _decide_commitment(
    workspace: Workspace, id_: str, take: str | None, other_ids: Sequence[str], *, as_json: bool
) -> None:
    clash = _clash(workspace, id_)
    if take is None:
        raise click.UsageError("Between the versions of a commitment --take decides.")
    keep = _found(take, [version.version for version in clash.versions], id_)
    others = [each.version for each in clash.versions if each.version != keep and each.commitment]
    if len(other_ids) > len(others):
        raise click.UsageError(f"There are only {output.counted(len(others), 'other version')} of {id_} to keep.")
    _refuse_bad_ids(workspace, other_ids)
    moved = dict(zip(others, map(CommitmentId, other_ids), strict=False))
    changes = decide_commitment(workspace, clash.id, keep, others_as=moved)
    if as_json:
        output.print_json(decision_output.decided_json(clash, keep, changes))
    else:
        kept = "".join(f", another is kept as {other}" for other in other_ids)
        click.echo(f"Decided commitment {id_}: version {keep[: decision_output.SHOWN]} counts{kept}.")


def _refuse_bad_ids(workspace: Workspace, ids: Sequence[str]) -> None:
    """Refuse new ids of commitments that are none, or are in use."""
    in_use: set[str] = {commitment.id for commitment in read_snapshot(workspace).catalogue.cycle.commitments}
    for id_ in ids:
        if not is_identifier(id_) or id_ in in_use:
            problem = "is in use already" if id_ in in_use else "is no id: letters, digits, “_”, “.” and “-” only"
            raise click.BadParameter(f"“{id_}” {problem}.", param_hint="--keep-others-as")
        in_use.add(id_)


def _clash(workspace: Workspace, id_: str) -> CommitmentClash:
    for clash in read_conflicts(workspace).commitments:
        if clash.id == id_:
            return clash
    read_snapshot(workspace).catalogue.find(id_)
    raise NotInConflict(id_)


def _found(beginning: str, ids: Iterable[AnyId], reference: str) -> AnyId:
    """Return the one id that begins like this."""
    known = list(ids)
    wanted = beginning.strip().lower()
    found = [id_ for id_ in known if id_.startswith(wanted)] if len(wanted) >= _FEWEST else []
    if len(found) != 1:
        raise UnknownRevision(reference, beginning, tuple(id_[: decision_output.SHOWN] for id_ in known))
    return found[0]
