"""An event: a fact about a section or revision that is not text; immutable, and named by its digest."""

import json
from dataclasses import dataclass, field
from enum import StrEnum

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.identity import ActorId, RevisionId, SectionRef


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


def assignment_payload(office: str) -> str:
    """Return the payload of an assignment: which office is asked to write the section."""
    return canonical_json({"office": office})


def assigned_office(event: Event) -> str:
    """Return the office that an event assigns its section to; empty where it assigns nothing."""
    return _from_payload(event, "office") if event.kind is EventKind.ASSIGNMENT else ""


def _from_payload(event: Event, key: str) -> str:
    """Return a text from a payload; empty where it holds none, since payloads come from elsewhere too."""
    try:
        payload = json.loads(event.payload)
    except (ValueError, RecursionError):
        return ""
    value = payload.get(key) if isinstance(payload, dict) else None
    return value if isinstance(value, str) else ""
