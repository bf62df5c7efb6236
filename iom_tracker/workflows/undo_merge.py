"""Undo a merge: the texts from before are published again on top of what arrived; nothing is taken out."""

from collections.abc import Iterable
from dataclasses import dataclass

from iom_tracker.domain.correspondence import UNDONE_RUN, Arrival, SectionChange, run_to_undo
from iom_tracker.domain.errors import NothingToUndo
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import EMPTY
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.author import author
from iom_tracker.workflows.outcome import Changes, Clock

# Not that it was cleared: that was said of another revision, and whoever undoes a merge must not clear its text.
_DECISIONS = frozenset({EventKind.SUBMITTED, EventKind.RETURNED})


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What undoing did.

    Attributes:
        files: the names of the files whose effect was undone.
        left: sections that stay as they are, since somebody wrote in them after the merge, or several texts stood there
            before it.
    """

    files: tuple[str, ...]
    restored: tuple[SectionRef, ...]
    left: tuple[SectionRef, ...]
    changes: Changes


def undo_merge(workspace: Workspace, *, clock: Clock = utc_now) -> UndoResult:
    """Show again what every section said before the last merge; what arrived stays in the history.

    Raises:
        NothingToUndo: no merge changed anything since the last one that was undone.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was undone.
    """
    with workspace.transaction() as transaction:
        arrivals = _last_run(transaction)
        authorship = author(transaction, clock)
        changes = _whole_changes(arrivals)
        known = {ref for change in changes if (ref := change.section) in transaction.sections.all()}
        restored = tuple(each.section for each in changes if _restore(transaction, each, authorship))
        transaction.settings.put(UNDONE_RUN, arrivals[0].run)
        return UndoResult(
            files=tuple(arrival.file for arrival in arrivals),
            restored=restored,
            left=tuple(each.section for each in changes if each.section not in restored),
            changes=Changes(tuple(transaction.sections.status(ref) for ref in restored if ref in known)),
        )


def _last_run(transaction: Transaction) -> tuple[Arrival, ...]:
    arrivals = run_to_undo(transaction.arrivals.all(), transaction.settings.all().get(UNDONE_RUN, ""))
    if not arrivals:
        raise NothingToUndo
    return arrivals


def _whole_changes(arrivals: Iterable[Arrival]) -> tuple[SectionChange, ...]:
    """Return what several files together did to each section."""
    whole: dict[SectionRef, SectionChange] = {}
    for change in (change for arrival in arrivals for change in arrival.changes):
        before = whole[change.section].before if change.section in whole else change.before
        whole[change.section] = SectionChange(change.section, before, change.after)
    return tuple(whole.values())


def _restore(transaction: Transaction, change: SectionChange, author: Authorship) -> bool:
    shown = tuple(head.id for head in transaction.revisions.heads(change.section))
    if shown != change.after or len(change.before) > 1 or change.before == change.after:
        return False
    _publish_again(transaction, change, author)
    return True


def _publish_again(transaction: Transaction, change: SectionChange, author: Authorship) -> None:
    section = change.section
    heads = transaction.revisions.heads(section)
    before = transaction.revisions.find(section, change.before[0]) if change.before else None
    body = before[1] if before else EMPTY
    revision = Revision.following(
        heads,
        section=section,
        kind=RevisionKind.WITHDRAW if body.is_empty else RevisionKind.MERGE,
        actor=author.actor,
        time=author.time,
        body=body.digest,
    )
    transaction.revisions.add([(revision, body)])
    transaction.events.add(_decided_again(transaction, change, revision.id, author))
    transaction.sections.refresh([section])


def _decided_again(
    transaction: Transaction, change: SectionChange, revision: RevisionId, author: Authorship
) -> list[Event]:
    """Return what had been decided about the text from before, for the same text now."""
    return [
        Event(event.kind, event.section, revision, author.actor, author.time, event.payload)
        for event in transaction.events.of(change.section)
        if event.kind in _DECISIONS and event.revision in change.before
    ]
