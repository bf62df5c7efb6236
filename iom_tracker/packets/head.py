"""The head of a packet's objects, their first line: everything about them but the texts, in columns.

Ids are not written, as they follow from what they name. Of a head, the manifest bears the first digits; of any other
revision, they stand here, so that each text proves itself alone and a damaged packet can be salvaged.
"""

from dataclasses import dataclass
from typing import Final

from iom_tracker.domain.event import EventKind
from iom_tracker.domain.identity import ActorId, SectionRef
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.revision import RevisionKind

CHECK_DIGITS: Final = 8  # of the id of a revision or catalogue version
HEAD_DIGITS: Final = 16  # of the id of a revision that no other in the packet builds on, and of the head's own digest
SIGNER: Final = ""  # in the table of actors: whoever signed the packet

# What the first programs read in columns; of a later kind they could not read the packet, so it goes in a full line.
REVISION_KINDS: Final = frozenset({"edit", "merge", "import", "rollover", "withdraw"})
EVENT_KINDS: Final = frozenset({"submitted", "returned", "cleared", "comment", "assignment"})

Parents = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """What the head says of a revision.

    Attributes:
        check: how the id begins.
        parents: ids, or how many rows before they stand.
    """

    check: str
    section: SectionRef
    time: str
    actor: ActorId
    kind: RevisionKind
    parents: Parents
    generation: int
    extra: str


@dataclass(frozen=True, slots=True)
class EventRow:
    """What the head says of an event.

    Attributes:
        revision: an id, or the row of the revision, counted from 0.
    """

    kind: EventKind
    revision: str | int | None
    section: SectionRef
    time: str
    actor: ActorId
    payload: str


@dataclass(frozen=True, slots=True)
class CatalogueRow:
    """What the head says of a version of the catalogue, in the words of `RevisionRow`."""

    check: str
    parents: Parents
    generation: int
    actor: ActorId
    time: str


@dataclass(frozen=True, slots=True)
class Head:
    """Everything about the objects but their texts.

    Attributes:
        others: how the digests of the full lines begin.
    """

    revisions: tuple[RevisionRow, ...]
    events: tuple[EventRow, ...]
    introductions: tuple[Introduction, ...]
    catalogues: tuple[CatalogueRow, ...]
    others: tuple[str, ...]
