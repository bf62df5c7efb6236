"""What was decided about the texts of a section: submissions, returns and clearances."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from iom_tracker.domain.decision import DECISIONS, Known, decisions, note_of
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import ActorId, RevisionId


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


def what_was_decided(
    events: Sequence[Event], known: Known, heads: Collection[RevisionId], names: Mapping[ActorId, str]
) -> tuple[Decided, ...]:
    """Return the decisions about a section's texts: oldest text first, then in the order of the times on them."""
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
            is_about_head=event.revision in heads,
        )
        for event in sorted(about, key=lambda each: (_generation(each, known), each.time, each.id))
        if event.revision is not None
    )


def _generation(event: Event, known: Known) -> int:
    return known[event.revision].generation if event.revision is not None else 0
