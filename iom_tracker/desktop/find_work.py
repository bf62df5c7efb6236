"""What a session has its worker do to find words: the workflow, imported when first used."""

# ruff: noqa: PLC0415 - workflows bring the database with them, and the window is to be painted before that

from typing import TYPE_CHECKING

from iom_tracker.domain.catalogue import Catalogue

if TYPE_CHECKING:
    from iom_tracker.workflows.find import Found, WordIndex
    from iom_tracker.workflows.open_workspace import Workspace


class Finder:
    """Keeps the wordings of the commitments ready while their list is the same; used by the worker alone."""

    def __init__(self) -> None:
        self._catalogue: Catalogue | None = None
        self._wordings: WordIndex | None = None

    def find(self, workspace: "Workspace", typed: str, catalogue: Catalogue) -> "Found":
        """Return the texts that hold what somebody is typing."""
        from iom_tracker.workflows.find import find, wordings_of

        if self._wordings is None or catalogue is not self._catalogue:
            self._catalogue, self._wordings = catalogue, wordings_of(catalogue)
        return find(workspace, typed, self._wordings, is_typing=True)
