"""What a session has its worker do to find words: a plain function around the workflow, imported when first used."""

# ruff: noqa: PLC0415 - workflows bring the database with them, and the window is to be painted before that

from typing import TYPE_CHECKING

from iom_tracker.domain.catalogue import Catalogue

if TYPE_CHECKING:
    from iom_tracker.workflows.find import Found
    from iom_tracker.workflows.open_workspace import Workspace


def find(workspace: "Workspace", typed: str, catalogue: Catalogue) -> "Found":
    """Return the texts that hold what somebody is typing."""
    from iom_tracker.workflows.find import find as look

    return look(workspace, typed, catalogue, is_typing=True)
