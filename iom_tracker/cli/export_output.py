"""What the terminal prints about a report that was exported."""

from collections.abc import Iterable
from typing import Final

import click

from iom_tracker.cli.output import counted, print_json
from iom_tracker.cli.template_output import findings_json, short_lines
from iom_tracker.domain.report import EarlierExport
from iom_tracker.workflows.export_report import ExportResult

_DRAFT: Final = "Its pages say that it is a draft, since not all of it is cleared."
_FOR_TRAINING: Final = "Its pages say that it is for training."


def print_export(result: ExportResult, *, as_json: bool, is_redline: bool) -> None:
    """Say what was written, and what a person should know of it."""
    if as_json:
        print_json(export_json(result))
        return
    click.echo(f"Wrote {result.file}: {counted(result.sections, 'section')}, {result.bytes:,} bytes.")
    if result.template_name:
        click.echo(f"Made with the template {result.template_name}.")
    if is_redline:
        click.echo(f"With tracked changes: {counted(result.changed, 'section')}.")
    for each in result.printed_again:
        click.echo(f"Its texts are those of {each.document}, exported {each.time}.")
    for each in result.compared:
        click.echo(f"Compared with {each.document}, exported {each.time}.")
    if result.is_draft:
        click.echo(_FOR_TRAINING if result.is_training else _DRAFT)
    for told in (*_cautions(result), *short_lines(result.template, result.file)):
        click.echo(told, err=True)


def export_json(result: ExportResult) -> dict[str, object]:
    """Return what `export --json` prints."""
    return {
        "file": str(result.file),
        "bytes": result.bytes,
        "sections": result.sections,
        "unpublished": result.unpublished,
        "noted": result.is_noted,
        "draft": result.is_draft,
        "training": result.is_training,
        "changed": result.changed,
        "compared_with": _exports_json(result.compared),
        "printed_again": _exports_json(result.printed_again),
        "removed": result.removed,
        "export": result.export,
        "template_name": result.template_name,
        "template": findings_json(result.template, result.file),
    }


def _exports_json(exports: Iterable[EarlierExport]) -> list[dict[str, str]]:
    return [{"export": each.id, "file": each.document, "time": each.time} for each in exports]


def _cautions(result: ExportResult) -> list[str]:
    drafts = f"Not in the file, since it is not published: {counted(result.unpublished, 'draft')}."
    unnoted = "The workspace cannot be written to, so the export is not noted in it."
    removed = f"Left out, since no Word file can hold them: {counted(result.removed, 'character')}."
    told = ((result.unpublished > 0, drafts), (not result.is_noted, unnoted), (result.removed > 0, removed))
    return [words for is_so, words in told if is_so]
