"""Keep a copy of each day of work, or write one where a person wants it."""

from datetime import date
from pathlib import Path

from iom_tracker.storage.backups import back_up_day as copy_day
from iom_tracker.storage.backups import restore as write_copy
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.kept_copies import folder_of_days


def back_up_day(workspace: Workspace, today: date) -> Path:
    """Keep a copy of the workspace for a day, unless one holds the same already; return the copy.

    Raises:
        WorkspaceDamaged: the file is not sound; the copies that are there stay.
        FileMissing, CannotAccess, DiskFull: it cannot be copied.
    """
    return copy_day(workspace, folder_of_days(workspace), today)


def back_up(workspace: Workspace, out: Path) -> int:
    """Write a copy of the workspace that proves itself, and return its size in bytes.

    Raises:
        FileExists: there is a file already.
        WorkspaceDamaged: the workspace does not prove itself.
        FileMissing, CannotAccess, DiskFull: the copy cannot be written.
    """
    return write_copy(workspace.path, out)
