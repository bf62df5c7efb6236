"""How a text becomes the draft of a section, and what stood there before is kept in the private history."""

from iom_tracker.domain.private_history import CheckpointReason
from iom_tracker.domain.section import Draft, SectionStatus
from iom_tracker.storage.workspace import Transaction


def put_draft(transaction: Transaction, draft: Draft) -> SectionStatus:
    """Put a text in the place of a section's draft; none is needed where it says what was published.

    Raises:
        UnknownSection: the workspace has no such section.
    """
    if transaction.revisions.make_facts(draft.ref, draft.based_on):
        transaction.sections.refresh([draft.ref])
    if _says_nothing_new(transaction, draft):
        transaction.drafts.discard(draft.ref)
    else:
        transaction.drafts.keep(draft)
    return transaction.sections.status(draft.ref)


def make_way(transaction: Transaction, coming: Draft) -> None:
    """Keep a section's draft in the private history, since an earlier text is about to take its place."""
    there = transaction.drafts.get(coming.ref)
    if there is not None and there.body != coming.body:
        transaction.drafts.checkpoint(there, CheckpointReason.RESTORED)


def _says_nothing_new(transaction: Transaction, draft: Draft) -> bool:
    heads = transaction.revisions.head_bodies(draft.ref)
    if tuple(heads) != draft.based_on:
        return False
    return set(heads.values()) == {draft.body.digest} or (not heads and draft.body.is_empty)
