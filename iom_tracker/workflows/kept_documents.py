"""Documents that are kept here, begun or decided: each is read as it is and held against the workspace of now."""

from collections.abc import Callable, Sequence

from iom_tracker.domain.errors import ImportNotPending
from iom_tracker.domain.proposals import Proposals
from iom_tracker.storage.quarantine import PutAside
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.heading_maps import maps_for_kept
from iom_tracker.workflows.returning import proposals_of
from iom_tracker.workflows.source_document import read_kept

Kept = Callable[[Transaction], Sequence[PutAside]]


def find_kept(transaction: Transaction, number: int, kept: Kept) -> PutAside:
    """Return a document that is kept.

    Raises:
        ImportNotPending: there is no such document (any more).
    """
    found = next((each for each in kept(transaction) if each.id == number), None)
    if found is None:
        raise ImportNotPending(number)
    return found


def proposals_of_kept(workspace: Workspace, number: int, kept: Kept, *, as_printed: bool = False) -> Proposals:
    """Return what a document that is kept proposes now.

    Args:
        kept: the documents among which it is.
        as_printed: titles, questions and commitments are to be taken over as it prints them.

    Raises:
        NotHeadquarters: they are to be, and this is an office's workspace.
        ImportNotPending: there is no such document (any more).
        CannotAccess, NotAReport, OtherReport: it cannot be read any more, as after a roll-over.
    """
    with workspace.reading() as transaction:
        found = find_kept(transaction, number, kept)
        catalogue = transaction.catalogue.current()
        maps = maps_for_kept(transaction, catalogue, found.content)
    reading = read_kept(found.source, found.content, catalogue, maps)
    with workspace.reading() as transaction:
        return proposals_of(transaction, found.source, found.content, reading, as_printed=as_printed)
