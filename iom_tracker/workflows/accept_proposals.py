"""Decide of what came back from Word, section by section; the rest can wait, for days and for another start."""

from dataclasses import dataclass

from iom_tracker.domain.proposal import ProposalKind
from iom_tracker.domain.proposals import Proposals
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.author import author
from iom_tracker.workflows.outcome import Changes, Clock, Progress
from iom_tracker.workflows.past_cycles import refuse_closed
from iom_tracker.workflows.putting_aside import PendingImport, keep_finished, let_go, put_aside
from iom_tracker.workflows.returning import (
    Decisions,
    carry_out,
    note_decisions,
    note_import,
    proposals_of,
    take_in_comments,
)
from iom_tracker.workflows.taken_comments import note_taken

__all__ = ["Accepted", "Decisions", "accept_proposals"]


@dataclass(frozen=True, slots=True)
class Accepted:
    """What was decided.

    Attributes:
        comments: how many comments and replies were new, or are resolved now.
        comments_in_all: how many were with what was decided of the document before.
        proposals: the document held against the workspace as it is now.
        pending: the document as it is kept, since something is left to decide; None when it is finished.
    """

    changes: Changes
    comments: int
    comments_in_all: int
    proposals: Proposals
    pending: PendingImport | None


def accept_proposals(
    workspace: Workspace,
    proposals: Proposals,
    decisions: Decisions,
    *,
    progress: Progress | None = None,
    clock: Clock = utc_now,
) -> Accepted:
    """Publish what is accepted, remember what is rejected, and keep the document while something is left to decide.

    Sections that were rejected may be decided anew; the document is then kept again.

    The comments of the sections that are named arrive with it, and those of the sections in which nothing was edited.
    What was written here since the document was read is merged too.

    Raises:
        UnknownSection: a section is named that the document says nothing of.
        NotHeadquarters: wordings are to be taken over, and this is an office's workspace.
        ClosedCycle: the cycle was rolled over meanwhile.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was written.
        Cancelled: progress stopped it; nothing was written.
    """
    with workspace.transaction() as transaction:
        for each in proposals.sections[:1]:  # they are all of one cycle
            refuse_closed(transaction, each.ref)
        authorship = author(transaction, clock)
        changes = carry_out(transaction, proposals, decisions, authorship, progress)
        note_decisions(transaction, proposals, decisions)
        unedited = {each.ref for each in proposals.sections if each.kind is ProposalKind.SAME}
        comments = take_in_comments(transaction, proposals, decisions.named | unedited, authorship)
        in_all = note_taken(transaction, proposals.content, comments)
        after = proposals_of(transaction, proposals.document, proposals.content, proposals.back.reading)
        pending = None
        if after.open:
            pending = put_aside(transaction, after, authorship.time)
        else:
            let_go(transaction, after)
            keep_finished(transaction, after, authorship.time)
        if changes.revisions or pending is None:
            note_import(transaction, after, authorship.time)
    return Accepted(changes, comments, in_all, after, pending)
