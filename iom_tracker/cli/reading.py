"""Opens a workspace for a verb that only reads, and says so where only a newer program understands all of it."""

from pathlib import Path

import click

from iom_tracker.domain.errors import NewerWorkspace
from iom_tracker.sentences import sentence
from iom_tracker.workflows.open_workspace import Workspace, open_workspace


def opened_to_read(file: Path) -> Workspace:
    """Return a workspace; of a newer one it is told on standard error that it can only be read.

    Raises:
        FileMissing, NotAWorkspace, NewerWorkspace, WorkspaceLocked, CannotAccess, WorkspaceDamaged: why it cannot be.
    """
    workspace = open_workspace(file)
    refusal = workspace.refusal()
    if isinstance(refusal, NewerWorkspace):
        click.echo(sentence(refusal), err=True)
    return workspace
