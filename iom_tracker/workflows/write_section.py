"""Write a section at once, without a draft: what the terminal does."""

from collections.abc import Sequence

from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.richtext import RichText
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.author import author
from iom_tracker.workflows.outcome import Changes, Clock
from iom_tracker.workflows.past_cycles import refuse_closed
from iom_tracker.workflows.publication import follow, refuse_retired


def write_section(
    workspace: Workspace,
    ref: SectionRef,
    body: RichText,
    seen: Sequence[RevisionId],
    *,
    clock: Clock = utc_now,
) -> Changes:
    """Publish a text as the revision that follows the heads its writer saw.

    Raises:
        UnknownSection: the workspace has no such section.
        SectionRetired: its commitment was retired.
        ClosedCycle: it belongs to a cycle that was rolled over.
        SectionInConflict: the writer saw several texts and must resolve, not write.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was written.
    """
    with workspace.transaction() as transaction:
        refuse_closed(transaction, ref)
        refuse_retired(transaction, ref)
        following = follow(transaction, ref, body, seen, author(transaction, clock))
        added = transaction.revisions.add([following] if following else [])
        transaction.sections.refresh(revision.section for revision in added)
        return Changes((transaction.sections.status(ref),), tuple(revision.id for revision in added))
