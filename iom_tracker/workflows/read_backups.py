"""List the copies of workspaces that are kept on this machine."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from iom_tracker.domain.backup import Backup, backup_named
from iom_tracker.domain.errors import CannotAccess
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.kept_copies import backups_folder, file_of_days, folder_of_workspace, name_of_days


@dataclass(frozen=True, slots=True)
class KeptBackups:
    """The copies, the newest first, and the folder that they lie in."""

    folder: Path
    backups: tuple[Backup, ...]


def read_backups(workspace: Workspace) -> KeptBackups:
    """Return the copies of a workspace: of every file with it, and from before merges."""
    return _kept(folder_of_workspace(workspace))


def read_all_backups(file: Path | None = None) -> KeptBackups:
    """Return the copies of all workspaces, or the days of one file, which may be gone or damaged."""
    found = _kept(backups_folder())
    if file is None:
        return found
    days = tuple(each for each in found.backups if each.path.parent.name == name_of_days(file))
    return KeptBackups(found.folder, days)


def _kept(folder: Path) -> KeptBackups:
    try:
        found = sorted(_backups(folder), key=lambda each: (each.day, each.path.name), reverse=True)
    except OSError as error:
        raise CannotAccess(folder, error.strerror or str(error)) from error
    return KeptBackups(folder, tuple(found))


def _backups(folder: Path) -> Iterator[Backup]:
    for path in folder.rglob("*.iomdb"):
        is_day = " " in path.parent.name
        backup = backup_named(path, path.stat().st_size, file_of_days(path.parent) if is_day else "")
        if backup:
            yield backup
