"""Open a workspace file."""

from pathlib import Path

from iom_tracker.storage.workspace import Workspace

__all__ = ["Workspace", "open_workspace"]


def open_workspace(path: Path) -> Workspace:
    """Return the workspace in a file; an older file is brought up to date first.

    Raises:
        FileMissing, NotAWorkspace, NewerWorkspace, WorkspaceLocked, CannotAccess, WorkspaceDamaged: why it cannot be.
    """
    return Workspace.open(path)
