"""The verbs that keep copies of a workspace and bring one back."""

from pathlib import Path

import click

from iom_tracker.cli import output
from iom_tracker.cli.arguments import FILE, NEW_FILE, json_flag, out_file, workspace_file
from iom_tracker.domain.backup import Backup, BackupKind
from iom_tracker.domain.errors import FileProblem
from iom_tracker.environment.clock import today
from iom_tracker.workflows.back_up import back_up, back_up_day
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.read_backups import KeptBackups, read_all_backups, read_backups
from iom_tracker.workflows.restore_backup import restore_backup


@click.command
@workspace_file
@click.argument("out", type=NEW_FILE, required=False)
@click.option("--list", "is_list", is_flag=True, help="List the copies that are kept, and say where they lie.")
@json_flag
def backup(*, file: Path, out: Path | None, is_list: bool, as_json: bool) -> None:
    """Copy the workspace FILE to OUT, checked; or keep a copy of today among those that the program keeps.

    The window keeps one of each day of work: the last 7 days, then one a week for 8 weeks, 200 MB at most.
    """
    if is_list and out is not None:
        raise click.UsageError("Name OUT or --list, not both.")
    if is_list:
        _tell_kept(_kept(file), as_json=as_json)
        return
    workspace = open_workspace(file)
    if out is not None:
        _tell_written(out, back_up(workspace, out), as_json=as_json)
        return
    copy = back_up_day(workspace, today())
    _tell_written(copy, copy.stat().st_size, as_json=as_json)


@click.command
@click.argument("backup", type=FILE)
@out_file
@json_flag
def restore(*, backup: Path, out: Path, as_json: bool) -> None:
    """Bring a copy of a workspace back as the new file OUT, checked.

    BACKUP is a file that `backup FILE --list` names. Nothing is written over; what came since then is merged as ever.
    """
    size = restore_backup(backup, out)
    if as_json:
        output.print_json({"file": str(out), "bytes": size, "backup": str(backup)})
    else:
        click.echo(f"Restored {backup} as {out}, {size:,} bytes.")


def _kept(file: Path) -> KeptBackups:
    """Return the copies of a file, also of one that is damaged or gone."""
    try:
        return read_backups(open_workspace(file))
    except FileProblem:
        found = read_all_backups(file)
        if not found.backups:
            raise
        return found


def _tell_written(file: Path, size: int, *, as_json: bool) -> None:
    if as_json:
        output.print_json({"file": str(file), "bytes": size})
    else:
        click.echo(f"Copied to {file}, {size:,} bytes.")


def _tell_kept(kept: KeptBackups, *, as_json: bool) -> None:
    if as_json:
        output.print_json({"folder": str(kept.folder), "backups": [_backup_json(each) for each in kept.backups]})
        return
    click.echo(f"The copies lie in {kept.folder}.")
    for each in kept.backups:
        told = "before a merge" if each.kind is BackupKind.MERGE else "day of work"
        click.echo(f"  {each.day}  {told:14}  {each.size:>11,} bytes  {each.path}")


def _backup_json(backup: Backup) -> dict[str, object]:
    return {
        "file": str(backup.path),
        "kind": backup.kind,
        "day": backup.day.isoformat(),
        "bytes": backup.size,
        "of": backup.of,
    }
