"""A packet: what is sent between offices and headquarters, before it becomes bytes and after it was read."""

from dataclasses import dataclass
from enum import StrEnum

from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.event import Event
from iom_tracker.domain.identity import ActorId, CatalogueId, Digest, RevisionId, SectionRef
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.revision import Revision
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.state import SectionState


class PacketKind(StrEnum):
    """What a packet is for."""

    SUBMISSION = "submission"  # an office sends what headquarters has not confirmed
    RECEIPT = "receipt"  # headquarters says what arrived and what became of it
    KIT = "kit"  # headquarters makes a workspace for an office


@dataclass(frozen=True, slots=True)
class Sender:
    """Who says that they wrote a packet, and where.

    Attributes:
        workspace: the id of the workspace that it was packed from.
        sealing_key: the age recipient that answers may be sealed to; empty for none.
    """

    workspace: str
    office: str
    person: str
    sealing_key: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What headquarters says about one section.

    Attributes:
        received: the newest of the office's revisions that have arrived; what they build on has arrived too.
        state: where the section stands at headquarters.
    """

    section: SectionRef
    received: tuple[RevisionId, ...]
    state: SectionState


@dataclass(frozen=True, slots=True)
class Opaque:
    """An object of a newer version of the program, kept and passed on byte for byte.

    Attributes:
        id: the SHA-256 of the content, in hexadecimal.
    """

    id: str
    kind: str
    content: bytes


@dataclass(frozen=True, slots=True)
class CatalogueDelta:
    """A catalogue version of which only the difference to a content that both sides know travels.

    Attributes:
        version: the id of the version, which what comes out must have.
        base: the digest of the content that the delta is held against.
        delta: what `catalogue_delta.delta` returned.
    """

    version: CatalogueId
    parents: tuple[CatalogueId, ...]
    generation: int
    actor: ActorId
    time: str
    base: Digest
    delta: str


@dataclass(frozen=True, slots=True)
class Packet:
    """Everything that a packet says.

    Attributes:
        framework: the key of the framework.
        recipient: the office that it is meant for; empty for headquarters.
        time: wall time of the sender's machine, ISO 8601 in UTC; shown, and decides nothing.
        publications: revisions with their texts, parents before children.
        receipts: only in a receipt.
        is_training: whether it comes from a workspace that is marked as one for training.
        sequence: in a receipt, 1 for the first that the sender wrote for this recipient, counting up: a later one
            replaces an earlier one, in whatever order they arrive; 0 elsewhere.
        due: in a kit or receipt, the day by which the office is to send, as `2017-02-28`; empty for none.
        report: the workspace at headquarters that it belongs to; empty where its sender never heard from there.
    """

    kind: PacketKind
    sender: Sender
    framework: str
    cycle: str
    time: str
    recipient: str = ""
    publications: tuple[tuple[Revision, RichText], ...] = ()
    events: tuple[Event, ...] = ()
    introductions: tuple[Introduction, ...] = ()
    catalogues: tuple[CatalogueVersion, ...] = ()
    deltas: tuple[CatalogueDelta, ...] = ()
    opaque: tuple[Opaque, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    is_training: bool = False
    sequence: int = 0
    due: str = ""
    report: str = ""
