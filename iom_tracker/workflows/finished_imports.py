"""Documents that were decided, but say more than was taken in: what they say can still be read."""

from dataclasses import dataclass

from iom_tracker.domain.proposals import Proposals
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.kept_documents import proposals_of_kept
from iom_tracker.workflows.putting_aside import FinishedImport, finished, finished_imports
from iom_tracker.workflows.taken_comments import comments_taken

__all__ = ["FinishedDocument", "FinishedImport", "finished_imports", "read_finished"]


@dataclass(frozen=True, slots=True)
class FinishedDocument:
    """A document that was decided.

    Attributes:
        proposals: the document held against the workspace as it is now.
        comments: how many comments and replies came with it.
    """

    proposals: Proposals
    comments: int


def read_finished(workspace: Workspace, number: int) -> FinishedDocument:
    """Return what a document says that was decided.

    Raises:
        ImportNotPending: it is not kept (any more).
        CannotAccess, NotAReport, OtherReport: it cannot be read any more, as after a roll-over.
    """
    proposals = proposals_of_kept(workspace, number, finished)
    with workspace.reading() as transaction:
        return FinishedDocument(proposals, comments_taken(transaction, proposals.content))
