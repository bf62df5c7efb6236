"""Review: headquarters clears exact texts, or returns them with a note."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from iom_tracker.domain.automatic_merge import Publication, is_automatic
from iom_tracker.domain.decision import authors_of, decision_payload, decisions, is_returned
from iom_tracker.domain.errors import CannotReview, NoteMissing, NotHeadquarters
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.history import is_conflict
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.word_count import count_body
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.author import author
from iom_tracker.workflows.outcome import Changes, Clock
from iom_tracker.workflows.past_cycles import catalogue_for
from iom_tracker.workflows.standing_here import is_office

Seen: TypeAlias = Mapping[SectionRef, tuple[RevisionId, ...]]


class Obstacle(StrEnum):
    """Why a section cannot be cleared or returned."""

    EMPTY = "empty"
    CONFLICT = "conflict"
    OVER_CAP = "over_cap"
    OWN = "own"
    UNREAD = "unread"
    RETIRED = "retired"
    MOVED = "moved"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A section that was left as it is."""

    ref: SectionRef
    obstacle: Obstacle


@dataclass(frozen=True, slots=True)
class ReviewReport:
    """What a reviewer did.

    Attributes:
        done: the sections that were cleared or returned, in the report's order.
        held_back: those that were named and left as they are.
    """

    done: tuple[SectionRef, ...]
    held_back: tuple[HeldBack, ...]
    changes: Changes


@dataclass(frozen=True, slots=True)
class _Judged:
    """A section under review.

    Attributes:
        heads: what stands in it, one text even where there are several heads.
        is_named: whether it was named by itself, and not with a whole commitment.
    """

    ref: SectionRef
    heads: tuple[Publication, ...]
    events: tuple[Event, ...]
    is_named: bool


def clear_sections(
    workspace: Workspace, references: Sequence[str], *, seen: Seen | None = None, clock: Clock = utc_now
) -> ReviewReport:
    """Clear the texts of sections, commitments or transformations as they stand now; nobody clears their own.

    What was merged automatically is cleared only where the section is named by itself: that is how it counts as read.

    Args:
        seen: the heads that the reviewer read; where others stand by now, the section is held back.

    Raises:
        NotHeadquarters: this is an office's workspace.
        UnknownSection: a reference names nothing.
        ClosedCycle: a reference names a section of a cycle that was rolled over.
        CannotReview: nothing of it can be cleared.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was cleared.
    """
    with workspace.transaction() as transaction:
        authorship = author(transaction, clock)

        def obstacle(judged: _Judged) -> Obstacle | None:
            return _stands_against_clearing(transaction, judged, authorship)

        return _review(transaction, references, EventKind.CLEARED, authorship, obstacle=obstacle, seen=seen)


def return_sections(
    workspace: Workspace, references: Sequence[str], note: str, *, seen: Seen | None = None, clock: Clock = utc_now
) -> ReviewReport:
    """Return the texts of sections, commitments or transformations with a note; what was cleared no longer is.

    Raises:
        NoteMissing: the note is empty.
        NotHeadquarters, UnknownSection, CannotReview: as in `clear_sections`.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was returned.
    """
    if not note.strip():
        raise NoteMissing
    with workspace.transaction() as transaction:
        authorship = author(transaction, clock)
        return _review(transaction, references, EventKind.RETURNED, authorship, note=note.strip(), seen=seen)


def _review(  # noqa: PLR0913 - a review is made of these facts
    transaction: Transaction,
    references: Sequence[str],
    kind: EventKind,
    author: Authorship,
    *,
    note: str = "",
    seen: Seen | None = None,
    obstacle: Callable[[_Judged], Obstacle | None] = lambda _: None,
) -> ReviewReport:
    if is_office(transaction):
        raise NotHeadquarters("review")
    done, held_back = [], []
    for judged in _named(transaction, references):
        found = _stands_against_both(transaction, judged, seen) or obstacle(judged)
        if found:
            held_back.append(HeldBack(judged.ref, found))
        else:
            _decide(transaction, judged, kind, note, author)
            done.append(judged.ref)
    if held_back and not done:
        telling = next((each for each in held_back if each.obstacle is not Obstacle.EMPTY), held_back[0])
        raise CannotReview(str(telling.ref), telling.obstacle)
    transaction.sections.refresh(done)
    changes = Changes(tuple(transaction.sections.status(ref) for ref in done))
    return ReviewReport(tuple(done), tuple(held_back), changes)


def _named(transaction: Transaction, references: Sequence[str]) -> list[_Judged]:
    catalogue = catalogue_for(transaction, references)
    found = {ref for reference in references for ref in catalogue.find(reference)}
    refs = [slot.ref for slot in catalogue.all_slots() if slot.ref in found]
    heads, events = transaction.revisions.heads_with_texts(refs), transaction.events.of_all(refs)
    return [_Judged(ref, heads[ref], events[ref], str(ref) in references) for ref in refs]


def _stands_against_both(transaction: Transaction, judged: _Judged, seen: Seen | None) -> Obstacle | None:
    if transaction.sections.status(judged.ref).is_retired:
        return Obstacle.RETIRED
    if is_conflict([head for head, _ in judged.heads]):
        return Obstacle.CONFLICT
    if all(body.is_empty for _, body in judged.heads):
        return Obstacle.EMPTY
    stands = tuple(sorted(head.id for head, _ in judged.heads))
    return Obstacle.MOVED if seen is not None and tuple(sorted(seen.get(judged.ref, stands))) != stands else None


def _stands_against_clearing(transaction: Transaction, judged: _Judged, author: Authorship) -> Obstacle | None:
    (first, body), *_ = judged.heads
    if is_automatic(first) and not judged.is_named:
        return Obstacle.UNREAD
    cap = transaction.sections.status(judged.ref).cap
    if cap is not None and count_body(body) > cap:
        return Obstacle.OVER_CAP
    known = transaction.revisions.history(judged.ref)
    if any(author.actor in authors_of(head, known) for head, _ in judged.heads):
        return Obstacle.OWN
    decided = [event for head, _ in judged.heads for event in decisions(head, judged.events, known)]
    return Obstacle.DONE if decided and not is_returned(decided) else None


def _decide(transaction: Transaction, judged: _Judged, kind: EventKind, note: str, author: Authorship) -> None:
    """Say of each head what was decided, instead of what had been decided before."""
    transaction.revisions.make_facts(judged.ref, [head.id for head, _ in judged.heads])
    known = transaction.revisions.history(judged.ref)
    events = []
    for head, _ in judged.heads:
        before = [event.id for event in decisions(head, judged.events, known)]
        payload = decision_payload(note, before)
        events.append(Event(kind, judged.ref, head.id, author.actor, author.time, payload))
    transaction.events.add(events)
