"""Resolve a conflict: a person decides, and what they decide builds on every text that they saw."""

from collections.abc import Collection, Sequence

from iom_tracker.domain.automatic_merge import is_automatic
from iom_tracker.domain.errors import NotInConflict, SectionMoved
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.state import were_submitted
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.author import author
from iom_tracker.workflows.outcome import Changes, Clock
from iom_tracker.workflows.past_cycles import refuse_closed
from iom_tracker.workflows.publication import refuse_retired
from iom_tracker.workflows.standing_here import is_office


def resolve(
    workspace: Workspace,
    ref: SectionRef,
    body: RichText,
    seen: Sequence[RevisionId],
    *,
    clock: Clock = utc_now,
) -> Changes:
    """Publish what a person decided about texts that stood beside each other, or accept what was merged automatically.

    Args:
        seen: the heads that the person saw. What came meanwhile stays beside the decision.

    Raises:
        UnknownSection: the workspace has no such section.
        SectionRetired: its commitment was retired.
        ClosedCycle: it belongs to a cycle that was rolled over.
        NotInConflict: the heads that were seen are one, and it was no automatic merge.
        SectionMoved: a text that was seen is not there (any more).
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was decided.
    """
    with workspace.transaction() as transaction:
        refuse_closed(transaction, ref)
        refuse_retired(transaction, ref)
        parents = _parents(transaction, ref, frozenset(seen))
        authorship = author(transaction, clock)
        revision = Revision.following(
            parents,
            section=ref,
            kind=RevisionKind.MERGE,
            actor=authorship.actor,
            time=authorship.time,
            body=body.digest,
        )
        transaction.revisions.add([(revision, body)])
        _stay_submitted(transaction, parents, revision, authorship)
        transaction.sections.refresh([ref])
        return Changes((transaction.sections.status(ref),), (revision.id,))


def _stay_submitted(
    transaction: Transaction, parents: Collection[Revision], revision: Revision, author: Authorship
) -> None:
    """Let a decision about submitted texts count as submitted, at headquarters; an office has yet to send it."""
    if not is_office(transaction) and were_submitted(parents, transaction.events.of(revision.section)):
        event = Event(EventKind.SUBMITTED, revision.section, revision.id, author.actor, author.time)
        transaction.events.add([event])


def _parents(transaction: Transaction, ref: SectionRef, seen: frozenset[RevisionId]) -> tuple[Revision, ...]:
    shown = transaction.revisions.heads(ref)
    if len(shown) == 1 and is_automatic(shown[0]) and seen == {shown[0].id}:
        return shown
    history = transaction.revisions.published_history(ref)
    if not seen or not seen <= history.keys():
        raise SectionMoved(str(ref))
    parents = tuple(history[id_] for id_ in sorted(seen))
    if len(parents) < 2:  # noqa: PLR2004 - one text is no conflict
        raise NotInConflict(str(ref))
    return parents
