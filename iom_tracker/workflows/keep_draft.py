"""Keep what is being typed: autosave to the draft, and its private history."""

from iom_tracker.domain.identity import Digest, RevisionId, SectionRef
from iom_tracker.domain.private_history import CheckpointReason
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.section import Draft
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.drafting import make_way, put_draft
from iom_tracker.workflows.outcome import Changes, Clock
from iom_tracker.workflows.past_cycles import refuse_closed


def keep_draft(  # noqa: PLR0913 - a draft is made of these facts
    workspace: Workspace,
    ref: SectionRef,
    body: RichText,
    based_on: tuple[RevisionId, ...],
    *,
    replaces: Digest | None = None,
    is_restored: bool = False,
    clock: Clock = utc_now,
) -> Changes:
    """Keep the text of a section as its draft; when this returns, it is on the disk.

    A text that equals what was published needs no draft, so an existing one is removed.

    Args:
        based_on: the heads that the writer saw.
        replaces: the text that the writer saw last; a draft that says something else was typed in another window and
            is kept in the private history first.
        is_restored: whether it is an earlier text; then a draft that is there is kept in the private history first.

    Raises:
        UnknownSection: the workspace has no such section.
        ClosedCycle: it belongs to a cycle that was rolled over.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was kept.
    """
    draft = Draft(ref, body, tuple(sorted(based_on)), clock())
    with workspace.transaction() as transaction:
        refuse_closed(transaction, ref)
        _keep_what_another_window_typed(transaction, draft, replaces)
        if is_restored:
            make_way(transaction, draft)
        status = put_draft(transaction, draft)
        if status.has_draft and not is_restored and transaction.drafts.is_checkpoint_due(draft):
            transaction.drafts.checkpoint(draft, CheckpointReason.TYPING)
        return Changes(sections=(status,))


def leave_section(workspace: Workspace, ref: SectionRef) -> None:
    """Note in the private history what the section's draft says now that its writer has left it.

    Raises:
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was noted.
    """
    with workspace.transaction() as transaction:
        draft = transaction.drafts.get(ref)
        if draft is not None:
            transaction.drafts.checkpoint(draft, CheckpointReason.LEFT)


def _keep_what_another_window_typed(transaction: Transaction, draft: Draft, replaces: Digest | None) -> None:
    other = transaction.drafts.get(draft.ref) if replaces else None
    if other is not None and other.body.digest not in {replaces, draft.body.digest}:
        transaction.drafts.checkpoint(other, CheckpointReason.OTHER_WINDOW)
