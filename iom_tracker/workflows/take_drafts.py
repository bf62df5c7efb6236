"""Take texts that their author has not sent: they were found in a workspace, and a person here wants them."""

from collections.abc import Sequence

from iom_tracker.domain.history import is_conflict
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.section import Draft
from iom_tracker.domain.unsent_draft import as_unsent_draft
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.author import author
from iom_tracker.workflows.outcome import Changes, Clock
from iom_tracker.workflows.publication import follow


def take_drafts(workspace: Workspace, drafts: Sequence[Draft], office: str, *, clock: Clock = utc_now) -> Changes:
    """Publish drafts from another workspace, marked as not submitted by their author; nothing is overwritten.

    What was taken before is not taken again.

    Args:
        office: whose workspace they were found in.

    Raises:
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was taken.
    """
    with workspace.transaction() as transaction:
        authorship = author(transaction, clock)
        known = transaction.sections.all()
        wanted = [draft for draft in drafts if draft.ref in known]
        taken = {draft.ref for draft in wanted if _take(transaction, draft, office, authorship)}
        transaction.sections.refresh(sorted(taken))
        return Changes(tuple(transaction.sections.status(ref) for ref in known if ref in taken))


def _take(transaction: Transaction, draft: Draft, office: str, author: Authorship) -> bool:
    """Publish a draft, and say whether that was new."""
    seen = [id_ for id_ in draft.based_on if transaction.revisions.find(draft.ref, id_)]
    parents = [found[0] for id_ in seen if (found := transaction.revisions.find(draft.ref, id_))]
    following = follow(
        transaction, draft.ref, draft.body, seen[:1] if is_conflict(parents) else seen, author, kind=RevisionKind.IMPORT
    )
    if following is None or _is_there(transaction, following[0]):
        return False
    transaction.revisions.add([(as_unsent_draft(following[0], office), following[1])])
    return True


def _is_there(transaction: Transaction, revision: Revision) -> bool:
    """Say whether the same text follows the same ones already: it was taken before, or its author has sent it since."""
    history = transaction.revisions.published_history(revision.section)
    return any((each.parents, each.body) == (revision.parents, revision.body) for each in history.values())
