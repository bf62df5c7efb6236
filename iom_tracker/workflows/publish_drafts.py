"""Publish drafts: each becomes a revision that follows the heads its writer saw."""

from collections.abc import Sequence

from iom_tracker.domain.errors import SectionInConflict, SectionRetired
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.private_history import CheckpointReason
from iom_tracker.domain.section import Draft
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.author import author
from iom_tracker.workflows.outcome import Changes, Clock
from iom_tracker.workflows.publication import follow


def publish_drafts(
    workspace: Workspace, refs: Sequence[SectionRef] | None = None, *, clock: Clock = utc_now
) -> Changes:
    """Publish the drafts of these sections, or of all; drafts that would decide a conflict are kept and named.

    Of all drafts, those of retired commitments and of earlier cycles are kept.

    Raises:
        SectionRetired: one of these sections belongs to a retired commitment; nothing was published.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was published.
    """
    with workspace.transaction() as transaction:
        return _publish(transaction, _chosen(transaction, refs), clock)


def _chosen(transaction: Transaction, refs: Sequence[SectionRef] | None) -> list[Draft]:
    retired = transaction.sections.retired()
    drafts = [draft for draft in transaction.drafts.all() if transaction.sections.find(draft.ref)]
    if refs is None:
        return [draft for draft in drafts if draft.ref not in retired]
    for ref in refs:
        if ref in retired:
            raise SectionRetired(str(ref))
    return [draft for draft in drafts if draft.ref in refs]


def _publish(transaction: Transaction, drafts: list[Draft], clock: Clock) -> Changes:
    authorship = author(transaction, clock)
    new, kept = [], []
    for draft in drafts:
        try:
            following = follow(transaction, draft.ref, draft.body, draft.based_on, authorship)
        except SectionInConflict:
            kept.append(draft.ref)
            continue
        new += [following] if following else []
        transaction.drafts.checkpoint(draft, CheckpointReason.PUBLISHED)
        transaction.drafts.discard(draft.ref)
    added = transaction.revisions.add(new)
    transaction.sections.refresh(revision.section for revision in added)
    return Changes(
        sections=tuple(transaction.sections.status(draft.ref) for draft in drafts),
        revisions=tuple(revision.id for revision in added),
        in_conflict=tuple(kept),
    )
