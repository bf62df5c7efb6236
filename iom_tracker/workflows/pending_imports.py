"""Documents that were begun and not finished: list them, go on with one, drop one."""

from iom_tracker.domain.errors import ImportNotPending
from iom_tracker.domain.proposals import Proposals
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.quarantine import PutAside
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.heading_maps import maps_for_kept
from iom_tracker.workflows.outcome import Clock
from iom_tracker.workflows.putting_aside import PendingImport, kept, pending_imports, put_aside
from iom_tracker.workflows.returning import proposals_of
from iom_tracker.workflows.source_document import read_kept

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
    with workspace.reading() as transaction:
        found = _find(transaction, number)
        catalogue = transaction.catalogue.current()
        maps = maps_for_kept(transaction, catalogue, found.content)
    reading = read_kept(found.source, found.content, catalogue, maps)
    with workspace.reading() as transaction:
        return proposals_of(transaction, found.source, found.content, reading, as_printed=as_printed)


def drop_import(workspace: Workspace, number: int) -> None:
    """Let go of a document that was begun; what was accepted of it stays.

    Raises:
        ImportNotPending: there is no such document (any more).
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: it is still kept.
    """
    with workspace.transaction() as transaction:
        transaction.quarantine.drop(_find(transaction, number).id)


def _find(transaction: Transaction, number: int) -> PutAside:
    found = next((each for each in kept(transaction) if each.id == number), None)
    if found is None:
        raise ImportNotPending(number)
    return found
