"""Documents that were begun and not finished: list them, go on with one, drop one."""

from iom_tracker.domain.proposals import Proposals
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.kept_documents import find_kept, proposals_of_kept
from iom_tracker.workflows.outcome import Clock
from iom_tracker.workflows.putting_aside import PendingImport, kept, pending_imports, put_aside

__all__ = ["PendingImport", "begin_import", "continue_import", "drop_import", "pending_imports"]


def begin_import(workspace: Workspace, proposals: Proposals, *, clock: Clock = utc_now) -> PendingImport:
    """Keep a document that was read, so that it can be gone on with later; nothing is decided yet.

    Raises:
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: it is not kept.
    """
    with workspace.transaction() as transaction:
        return put_aside(transaction, proposals, clock())


def continue_import(workspace: Workspace, number: int, *, as_printed: bool = False) -> Proposals:
    """Return what a document that was begun proposes now, with what was decided so far.

    Args:
        as_printed: titles, questions and commitments are to be taken over as it prints them.

    Raises:
        NotHeadquarters: they are to be, and this is an office's workspace.
        ImportNotPending: there is no such document (any more).
        CannotAccess, NotAReport, OtherReport: it cannot be read any more, as after a roll-over.
    """
    return proposals_of_kept(workspace, number, kept, as_printed=as_printed)


def drop_import(workspace: Workspace, number: int) -> None:
    """Let go of a document that was begun; what was accepted of it stays.

    Raises:
        ImportNotPending: there is no such document (any more).
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: it is still kept.
    """
    with workspace.transaction() as transaction:
        transaction.quarantine.drop(find_kept(transaction, number, kept).id)
