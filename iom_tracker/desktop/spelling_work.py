"""What a session has its worker do about spelling: plain functions around the workflows."""

# ruff: noqa: PLC0415 - the workflows bring the database with them, and the window is to be painted before that

from typing import TYPE_CHECKING

from iom_tracker.domain.spelling import SpellingChoice

if TYPE_CHECKING:
    from iom_tracker.workflows.open_workspace import Workspace


def read(workspace: "Workspace") -> SpellingChoice:
    """Return what is chosen for a workspace."""
    from iom_tracker.workflows.choose_spelling import read_spelling

    return read_spelling(workspace)


def choose(workspace: "Workspace", *, is_on: bool | None, language: str | None) -> SpellingChoice:
    """Keep a choice; None leaves it as it is."""
    from iom_tracker.workflows.choose_spelling import choose_spelling

    return choose_spelling(workspace, is_on=is_on, language=language)
