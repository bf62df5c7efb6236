"""Open a workspace file."""

from pathlib import Path

from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.adoption import adopt

__all__ = ["Workspace", "open_workspace"]


def open_workspace(path: Path) -> Workspace:
    """Return the workspace in a file; an older file is brought up to date first.

    What an older program kept in it without understanding it becomes what it is.

    Raises:
        FileMissing, NotAWorkspace, NewerWorkspace, WorkspaceLocked, CannotAccess, WorkspaceDamaged: why it cannot be.
    """
    workspace = Workspace.open(path)
    adopt(workspace)
    return workspace
