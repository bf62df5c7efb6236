"""An event: a fact about a section or revision that is not text; immutable, and named by its digest."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.identity import ActorId, RevisionId, SectionRef

_REPLACES: Final = "replaces"


class EventKind(StrEnum):
    """What happened."""

    SUBMITTED = "submitted"
    RETURNED = "returned"
    CLEARED = "cleared"
    COMMENT = "comment"
    ASSIGNMENT = "assignment"


@dataclass(frozen=True, slots=True)
class Event:
    """A fact about a section.

    Attributes:
        revision: the exact revision it is about; None where it is about the section as such.
        time: wall time, ISO 8601 in UTC; shown, and decides nothing.
        payload: canonical JSON of what belongs to the kind, such as a note.
    """

    kind: EventKind
    section: SectionRef
    revision: RevisionId | None
    actor: ActorId
    time: str
    payload: str = "{}"
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", digest_of(self.header()))

    def header(self) -> str:
        """Return the canonical JSON that the id is the digest of."""
        return canonical_json(
            {
                "kind": self.kind.value,
                "section": str(self.section),
                "revision": self.revision,
                "actor": self.actor,
                "time": self.time,
                "payload": self.payload,
            }
        )


def payload_of(event: Event) -> Mapping[str, object]:
    """Return what a payload says; nothing where it is no JSON object, since payloads come from elsewhere too."""
    try:
        payload = json.loads(event.payload)
    except (ValueError, RecursionError):
        return {}
    return payload if isinstance(payload, dict) else {}


def by_section(events: Iterable[Event]) -> dict[SectionRef, tuple[Event, ...]]:
    """Return events by the section that they are about, in their order."""
    found: dict[SectionRef, list[Event]] = {}
    for event in events:
        found.setdefault(event.section, []).append(event)
    return {section: tuple(each) for section, each in found.items()}


def text_in(event: Event, key: str) -> str:
    """Return a text from an event's payload; empty where it holds none."""
    value = payload_of(event).get(key)
    return value if isinstance(value, str) else ""


def payload(*, replaces: Iterable[str] = (), **said: object) -> str:
    """Return a payload as canonical JSON; what says nothing is left out.

    Args:
        replaces: the ids of the events that its writer saw and that no longer count.
    """
    kept = {key: value for key, value in said.items() if value not in ("", None, False)}
    replaced = sorted(replaces)
    return canonical_json(kept | ({_REPLACES: replaced} if replaced else {}))


def in_force(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the events that no other of these replaces, sorted by id.

    So a later word counts because its writer saw the earlier one, whatever the clocks say; of words that were said
    without seeing each other all count.
    """
    known = {event.id: event for event in events}
    replaced = {id_ for event in known.values() for id_ in replaced_by(event)}
    return tuple(known[id_] for id_ in sorted(known.keys() - replaced))


def replaced_by(event: Event) -> tuple[str, ...]:
    """Return the ids of the events that an event names as no longer counting."""
    value = payload_of(event).get(_REPLACES)
    return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()
