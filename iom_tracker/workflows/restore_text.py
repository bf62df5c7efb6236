"""Make an earlier text of a section its draft again; nothing is deleted or overwritten."""

from iom_tracker.domain.errors import SectionInConflict
from iom_tracker.domain.history import is_conflict
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.section import Draft
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.drafting import make_way, put_draft
from iom_tracker.workflows.outcome import Changes, Clock
from iom_tracker.workflows.past_cycles import refuse_closed
from iom_tracker.workflows.publication import refuse_retired


def restore_text(workspace: Workspace, ref: SectionRef, body: RichText, *, clock: Clock = utc_now) -> Changes:
    """Make a text the draft of a section; a draft that is there is kept in the private history first.

    It builds on what the draft built on that was there, else on what is published: so what arrived meanwhile is merged
    with it when it is published, as with anything that is typed. No draft is needed of a text that stands there anyway.

    Raises:
        UnknownSection: the workspace has no such section.
        SectionRetired: it belongs to a retired commitment, which can only be read.
        ClosedCycle: it belongs to a cycle that was rolled over.
        SectionInConflict: there are several published texts, and a person must choose between them first.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was changed.
    """
    with workspace.transaction() as transaction:
        refuse_closed(transaction, ref)
        refuse_retired(transaction, ref)
        draft = _draft(transaction, ref, body, clock)
        make_way(transaction, draft)
        return Changes(sections=(put_draft(transaction, draft),))


def _draft(transaction: Transaction, ref: SectionRef, body: RichText, clock: Clock) -> Draft:
    heads = transaction.revisions.heads(ref)
    if is_conflict(heads):
        raise SectionInConflict(str(ref))
    there = transaction.drafts.get(ref)
    based_on = there.based_on if there else tuple(sorted(head.id for head in heads))
    return Draft(ref, body, based_on, clock())
