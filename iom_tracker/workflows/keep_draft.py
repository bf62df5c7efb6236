"""Keep what is being typed: autosave to the draft, and its private history."""

from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.section import Draft
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.outcome import Changes, Clock


def keep_draft(
    workspace: Workspace,
    ref: SectionRef,
    body: RichText,
    based_on: tuple[RevisionId, ...],
    *,
    clock: Clock = utc_now,
) -> Changes:
    """Keep the text of a section as its draft; when this returns, it is on the disk.

    A text that equals what was published needs no draft, so an existing one is removed.

    Args:
        based_on: the heads that the writer saw.

    Raises:
        UnknownSection: the workspace has no such section.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was kept.
    """
    draft = Draft(ref, body, tuple(sorted(based_on)), clock())
    with workspace.transaction() as transaction:
        if _says_nothing_new(transaction, draft):
            transaction.drafts.discard(ref)
        else:
            transaction.drafts.keep(draft)
            if transaction.drafts.is_checkpoint_due(draft):
                transaction.drafts.checkpoint(draft, "while typing")
        return Changes(sections=(transaction.sections.status(ref),))


def leave_section(workspace: Workspace, ref: SectionRef) -> None:
    """Note in the private history what the section's draft says now that its writer has left it.

    Raises:
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was noted.
    """
    with workspace.transaction() as transaction:
        draft = transaction.drafts.get(ref)
        if draft is not None:
            transaction.drafts.checkpoint(draft, "left the section")


def discard_draft(workspace: Workspace, ref: SectionRef) -> Changes:
    """Remove a section's draft; its text stays in the private history."""
    with workspace.transaction() as transaction:
        draft = transaction.drafts.get(ref)
        if draft is not None:
            transaction.drafts.checkpoint(draft, "discarded")
            transaction.drafts.discard(ref)
        return Changes(sections=(transaction.sections.status(ref),))


def _says_nothing_new(transaction: Transaction, draft: Draft) -> bool:
    heads = transaction.revisions.head_bodies(draft.ref)
    if tuple(heads) != draft.based_on:
        return False
    return set(heads.values()) == {draft.body.digest} or (not heads and draft.body.is_empty)
