"""Read what was decided and said about sections: decisions, comments, what changed since clearance, who is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from iom_tracker.domain.assignment import Assignee, assignees
from iom_tracker.domain.comment import Thread, threads
from iom_tracker.domain.comparison import ComparedBlock, compare
from iom_tracker.domain.decision import DECISIONS, Known, authors_of, decisions, note_of
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import ActorId, RevisionId, SectionRef
from iom_tracker.domain.richtext import EMPTY, RichText
from iom_tracker.domain.section import SectionStatus
from iom_tracker.environment.locations import data_folder
from iom_tracker.packets.keys import actor_id
from iom_tracker.storage.workspace import Transaction, Workspace


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision about a text of a section.

    Attributes:
        kind: submitted, returned or cleared.
        name: what whoever decided is called.
        counts: whether it has not been replaced by a later one, and was no writer's of the text; a submission always.
        is_about_head: whether it is about a text that stands in the section now.
    """

    kind: EventKind
    revision: RevisionId
    name: str
    time: str
    note: str
    counts: bool
    is_about_head: bool


@dataclass(frozen=True, slots=True)
class ThreadFound:
    """A thread of comments with where its passage stands in the published text.

    Attributes:
        names: what each writer of its comments is called, in their order.
        place: from and to which character of the plain text; None for the whole section, and where the words are gone.
    """

    thread: Thread
    names: tuple[str, ...]
    place: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class SectionReview:
    """What was decided and said about a section.

    Attributes:
        decisions: oldest text first, then in the order of the times that stand on them.
        shown: what is published; with several heads that differ, the text of the first.
        cleared_text: what was cleared last; None where nothing was.
        changes: what differs between that and the published text, word by word; empty where nothing does.
        asked: who is asked to write it.
        can_clear: whether this person wrote none of the text that stands there.
    """

    status: SectionStatus
    decisions: tuple[Decided, ...]
    threads: tuple[ThreadFound, ...]
    shown: RichText
    cleared_text: RichText | None
    changes: tuple[ComparedBlock, ...]
    asked: tuple[Assignee, ...]
    can_clear: bool


def read_review(workspace: Workspace, refs: Sequence[SectionRef]) -> tuple[SectionReview, ...]:
    """Return what was decided and said about sections, in the order asked for.

    Raises:
        UnknownSection: the workspace has no such section.
    """
    with workspace.reading() as transaction:
        names = transaction.actors.names()
        return tuple(_review(transaction, ref, names) for ref in refs)


def _review(transaction: Transaction, ref: SectionRef, names: Mapping[ActorId, str]) -> SectionReview:
    status = transaction.sections.status(ref)
    events, known = transaction.events.of(ref), transaction.revisions.history(ref)
    shown = next((body for _, body in transaction.revisions.heads_with_text(ref)), EMPTY)
    cleared = transaction.revisions.find(ref, status.cleared) if status.cleared else None
    us = actor_id(data_folder())
    return SectionReview(
        status=status,
        decisions=_decided(status, events, known, names),
        threads=tuple(_found(thread, shown, names) for thread in threads(events)),
        shown=shown,
        cleared_text=cleared[1] if cleared else None,
        changes=compare(cleared[1], shown) if cleared and cleared[1] != shown else (),
        asked=assignees(events),
        can_clear=all(us not in authors_of(known[head], known) for head in status.heads),
    )


def _decided(
    status: SectionStatus, events: Sequence[Event], known: Known, names: Mapping[ActorId, str]
) -> tuple[Decided, ...]:
    counting = {each.id for revision in known.values() for each in decisions(revision, events, known)}
    about = [event for event in events if event.revision in known and event.kind in {*DECISIONS, EventKind.SUBMITTED}]
    return tuple(
        Decided(
            kind=event.kind,
            revision=event.revision,
            name=names.get(event.actor, event.actor[:8]),
            time=event.time,
            note=note_of(event),
            counts=event.kind is EventKind.SUBMITTED or event.id in counting,
            is_about_head=event.revision in status.heads,
        )
        for event in sorted(about, key=lambda each: (_generation(each, known), each.time, each.id))
        if event.revision is not None
    )


def _generation(event: Event, known: Known) -> int:
    return known[event.revision].generation if event.revision is not None else 0


def _found(thread: Thread, shown: RichText, names: Mapping[ActorId, str]) -> ThreadFound:
    called = (comment.by or names.get(comment.actor, comment.actor[:8]) for comment in thread.comments)
    return ThreadFound(thread, tuple(called), thread.passage.find(shown.plain) if thread.passage else None)
