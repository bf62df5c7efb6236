"""Comment on sections: begin a thread, answer in one, say that it is settled; offices and headquarters alike."""

from collections.abc import Sequence
from dataclasses import dataclass

from iom_tracker.domain.automatic_merge import is_automatic
from iom_tracker.domain.comment import OPEN, RESOLVED, Thread, comment_payload, threads
from iom_tracker.domain.errors import NoteMissing, UnknownPassage, UnknownThread
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.passage import Passage
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.author import author
from iom_tracker.workflows.outcome import Changes, Clock
from iom_tracker.workflows.past_cycles import catalogue_for, refuse_closed

_SHOWN = 8  # digits of an id that a person is shown


@dataclass(frozen=True, slots=True)
class Commented:
    """What was said.

    Attributes:
        threads: the section and thread of each comment, in the order of the sections.
    """

    threads: tuple[tuple[SectionRef, Thread], ...]
    changes: Changes


def comment(  # noqa: PLR0913 - a comment says these things
    workspace: Workspace,
    references: Sequence[str],
    text: str,
    *,
    words: str = "",
    passage: Passage | None = None,
    clock: Clock = utc_now,
) -> Commented:
    """Begin a thread on each section that is named.

    Args:
        words: the passage that it is about, the first place that says them; empty for the whole section.
        passage: the same where it is known between which other words they stand.

    Raises:
        NoteMissing: the text is empty.
        UnknownSection: a reference names nothing.
        ClosedCycle: a reference names a section of a cycle that was rolled over.
        UnknownPassage: the words do not stand in one of the sections.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was said.
    """
    said = _said(text)
    with workspace.transaction() as transaction:
        authorship = author(transaction, clock)
        catalogue = catalogue_for(transaction, references)
        found = {ref for reference in references for ref in catalogue.find(reference)}
        events = []
        for ref in (slot.ref for slot in catalogue.all_slots() if slot.ref in found):
            revision, place = _place(transaction, ref, passage or Passage(words))
            payload = comment_payload(said, passage=place)
            events.append(Event(EventKind.COMMENT, ref, revision, authorship.actor, authorship.time, payload))
        return _add(transaction, events, [event.id for event in events])


def answer(workspace: Workspace, ref: SectionRef, thread: str, text: str, *, clock: Clock = utc_now) -> Commented:
    """Answer in a thread.

    Args:
        thread: its id, or how that begins.

    Raises:
        NoteMissing: the text is empty.
        UnknownSection, UnknownThread: it does not name a thread of the section.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was said.
    """
    said = _said(text)
    with workspace.transaction() as transaction:
        authorship = author(transaction, clock)
        found = _thread(transaction, ref, thread)
        payload = comment_payload(said, thread=found.id, turn=found.turn)
        event = Event(EventKind.COMMENT, ref, None, authorship.actor, authorship.time, payload)
        return _add(transaction, [event], [found.id])


def settle(
    workspace: Workspace,
    ref: SectionRef,
    thread: str,
    *,
    is_resolved: bool,
    clock: Clock = utc_now,
) -> Commented:
    """Say that a thread is resolved, or open again; nothing happens where it is so already.

    Raises:
        UnknownSection, UnknownThread: it does not name a thread of the section.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was said.
    """
    with workspace.transaction() as transaction:
        authorship = author(transaction, clock)
        found = _thread(transaction, ref, thread)
        payload = comment_payload(
            "", thread=found.id, standing=RESOLVED if is_resolved else OPEN, replaces=found.last_said
        )
        event = Event(EventKind.COMMENT, ref, None, authorship.actor, authorship.time, payload)
        return _add(transaction, [event] if found.is_resolved is not is_resolved else [], [found.id], ref)


def _said(text: str) -> str:
    if not text.strip():
        raise NoteMissing
    return text.strip()


def _place(transaction: Transaction, ref: SectionRef, wanted: Passage) -> tuple[RevisionId | None, Passage | None]:
    """Return the text that is commented on, and the passage in it; what follows from others bears no comment."""
    is_whole = not wanted.quote.strip()
    for revision, body in transaction.revisions.heads_with_text(ref):
        place = None if is_whole else wanted.find(body.plain)
        if place or is_whole:
            return None if is_automatic(revision) else revision.id, Passage.of(body.plain, *place) if place else None
    if not is_whole:
        raise UnknownPassage(str(ref), wanted.quote)
    return None, None


def _thread(transaction: Transaction, ref: SectionRef, thread: str) -> Thread:
    refuse_closed(transaction, ref)
    transaction.sections.status(ref)
    known = threads(transaction.events.of(ref))
    found = [each for each in known if thread and each.id.startswith(thread)]
    if len(found) != 1:
        raise UnknownThread(str(ref), thread, tuple(each.id[:_SHOWN] for each in known))
    return found[0]


def _add(transaction: Transaction, events: Sequence[Event], wanted: Sequence[str], *touched: SectionRef) -> Commented:
    transaction.events.add(events)
    refs = tuple(dict.fromkeys((*touched, *(event.section for event in events))))
    said = tuple((ref, thread) for ref in refs for thread in threads(transaction.events.of(ref)) if thread.id in wanted)
    return Commented(said, Changes(tuple(transaction.sections.status(ref) for ref in refs)))
