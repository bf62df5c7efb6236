"""What a reviewer decided about an exact text: returned or cleared; and who may not decide about it.

A decision counts for the revision that it names and for no other. Where people decided differently without seeing
each other the stricter holds, until somebody who saw both decides. Nobody clears a text of their own.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Final

from iom_tracker.domain.automatic_merge import is_automatic
from iom_tracker.domain.event import Event, EventKind, in_force, payload, text_in
from iom_tracker.domain.identity import ActorId, RevisionId
from iom_tracker.domain.revision import Revision, RevisionKind

DECISIONS: Final = frozenset({EventKind.RETURNED, EventKind.CLEARED})
FOR_HEADQUARTERS: Final = DECISIONS | {EventKind.ASSIGNMENT}  # what only headquarters says

Known = Mapping[RevisionId, Revision]


def authors_of(revision: Revision, known: Known) -> frozenset[ActorId]:
    """Return whose text a revision is: its writer's, and the writers' of what it merges or repeats unchanged.

    Args:
        known: the section's revisions, as far as they have arrived.
    """
    found: set[ActorId] = set()
    seen: set[RevisionId] = set()
    waiting = [revision]
    while waiting:
        here = waiting.pop()
        if here.id in seen:
            continue
        seen.add(here.id)
        found.update(() if is_automatic(here) else (here.actor,))
        parents = [known[parent] for parent in here.parents if parent in known]
        waiting += [each for each in parents if here.kind is RevisionKind.MERGE or each.body == here.body]
    return frozenset(found)


def decisions(revision: Revision, events: Iterable[Event], known: Known) -> tuple[Event, ...]:
    """Return the decisions about a revision that count, sorted by id: none of its own authors' clearances."""
    about = [event for event in events if event.revision == revision.id and event.kind in DECISIONS]
    if not about:
        return ()
    authors = authors_of(revision, known)
    return in_force(event for event in about if event.kind is EventKind.RETURNED or event.actor not in authors)


def is_returned(decided: Iterable[Event]) -> bool:
    """Say whether of these decisions, which all count, the strictest is that the text was returned."""
    return any(event.kind is EventKind.RETURNED for event in decided)


def last_cleared(events: Collection[Event], known: Known) -> Revision | None:
    """Return the newest revision of a section whose clearance counts, whatever was written since."""
    named = {event.revision for event in events if event.kind is EventKind.CLEARED}
    cleared = []
    for revision in (known[id_] for id_ in named if id_ is not None and id_ in known):
        decided = decisions(revision, events, known)
        if decided and not is_returned(decided):
            cleared.append(revision)
    return max(cleared, key=lambda each: (each.generation, each.id), default=None)


def decision_payload(note: str = "", replaces: Iterable[str] = ()) -> str:
    """Return the payload of a decision: why, and the ids of the decisions that its writer saw."""
    return payload(note=note, replaces=replaces)


def note_of(event: Event) -> str:
    """Return why a text was returned; empty where that was not said."""
    return text_in(event, "note")
