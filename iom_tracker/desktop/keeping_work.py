"""What a session has its worker do so that nothing is lost: one window for each workspace, copies of each day."""

# ruff: noqa: PLC0415 - the workflows bring the database with them, and the window is to be painted before that

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from iom_tracker.desktop.session_work import Opened
from iom_tracker.domain.editorial_checks import Finding
from iom_tracker.domain.errors import FileMissing
from iom_tracker.environment.clock import today
from iom_tracker.environment.file_places import risky_place
from iom_tracker.environment.open_files import Claim, claim

if TYPE_CHECKING:
    from iom_tracker.workflows.open_workspace import Workspace
    from iom_tracker.workflows.read_backups import KeptBackups


def opened_once(do: Callable[[], Opened], held: Claim | None) -> Opened:
    """Open a workspace, unless another program has it open.

    Args:
        held: the workspace that is open here; opened again, it is the same claim.

    Raises:
        OpenElsewhere: another program has it open.
    """
    found = do()
    path = found.workspace.path
    if held is not None and held.is_of(path):
        return replace(found, claim=held)
    return replace(found, claim=claim(path))


def look_at_place(workspace: "Workspace") -> Finding | None:
    """Return what is risky about the place of a workspace."""
    return risky_place(workspace.path)


def keep_day(workspace: "Workspace") -> None:
    """Keep a copy of today; of what may not be changed there is none.

    Raises:
        WorkspaceDamaged: the file is not sound; the copies that are there stay.
        CannotAccess, DiskFull: it cannot be copied.
    """
    from iom_tracker.workflows.back_up import back_up_day

    if workspace.refusal() is None:
        with suppress(FileMissing):  # it was moved away, which the next save says
            back_up_day(workspace, today())


def read_backups(workspace: "Workspace | None") -> "KeptBackups":
    """Return the copies of a workspace, or all that are kept on this machine."""
    from iom_tracker.workflows.read_backups import read_all_backups
    from iom_tracker.workflows.read_backups import read_backups as read_own

    return read_own(workspace) if workspace else read_all_backups()


def restore_backup(backup: Path, out: Path) -> Path:
    """Bring a copy back as a new file, and return that."""
    from iom_tracker.workflows.restore_backup import restore_backup as restore

    restore(backup, out)
    return out
