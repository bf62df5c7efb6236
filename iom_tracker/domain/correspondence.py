"""Who sends to this workspace, and what headquarters said about its sections; known on this machine only."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from iom_tracker.domain.identity import ActorId, RevisionId, SectionRef
from iom_tracker.domain.packet import PacketKind, Sender
from iom_tracker.domain.state import SectionState

UNDONE_RUN: Final = "undone merge"  # the setting that holds which merge was undone last


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who is known by their key.

    Attributes:
        sealing_key: the age recipient that packets for them can be sealed to; empty for none.
        is_headquarters: whether kits and receipts come from them.
        time: when they were enrolled here.
        decides: whether their decisions about texts and assignments count here.
        retired: when they were retired here; empty where they were not. Nothing that they sign is taken in any more.
    """

    actor: ActorId
    office: str
    person: str
    sealing_key: str
    is_headquarters: bool
    time: str
    decides: bool = False
    retired: str = ""

    def is_named(self, sender: Sender) -> bool:
        """Say whether a sender says that they are this person of this office."""
        return any(_who(self)) and _who(self) == _plain(sender.office, sender.person)


@dataclass(frozen=True, slots=True)
class OfficeTerms:
    """What headquarters agreed with an office.

    Attributes:
        language: in which it is written to, as `fr`; empty for that of the program.
        due: the day by which it is to send, as `2017-02-28`; empty for none.
    """

    office: str
    language: str = ""
    due: str = ""


class SignerStanding(StrEnum):
    """How a signer stands to those who are known."""

    KNOWN = "known"
    NEW = "new"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What headquarters said last about a section.

    Attributes:
        received: the newest of our revisions that have arrived there.
        state: where the section stands there.
        sequence: the number of the receipt.
        time: when the receipt was written.
    """

    section: SectionRef
    received: tuple[RevisionId, ...]
    state: SectionState
    sequence: int
    signer: ActorId
    time: str


@dataclass(frozen=True, slots=True)
class SectionChange:
    """What a merge did to the heads of a section, as people see them."""

    section: SectionRef
    before: tuple[RevisionId, ...]
    after: tuple[RevisionId, ...]


@dataclass(frozen=True, slots=True)
class Arrival:
    """A packet or workspace that was merged.

    Attributes:
        kind: of the packet; None for a workspace.
        file: its name.
        digest: the SHA-256 of the file.
        office: of its sender.
        signer: None for a workspace, which nobody signs.
        packed: when its sender wrote it; empty for a workspace.
        heads: the newest revisions of each section that it brought.
        changes: what it did to the sections of this workspace.
        run: which files were merged in one go.
        time: when it was merged here.
        events: the ids of the events that it brought, where it came from headquarters, which therefore knows them.
    """

    kind: PacketKind | None
    file: str
    digest: str
    office: str
    person: str
    signer: ActorId | None
    packed: str
    added: int
    heads: tuple[tuple[SectionRef, tuple[RevisionId, ...]], ...]
    changes: tuple[SectionChange, ...]
    run: str
    time: str
    events: tuple[str, ...] = ()

    def is_of(self, cycle: str) -> bool:
        """Say whether it brought texts of a cycle, or none at all; else it is from before the cycle began."""
        return not self.heads or any(section.cycle == cycle for section, _ in self.heads)


def run_to_undo(arrivals: Iterable[Arrival], undone: str) -> tuple[Arrival, ...]:
    """Return the files of the last merge that changed a section; none where that merge has been undone.

    Args:
        arrivals: oldest first.
        undone: the run that was undone last.
    """
    changing = [arrival for arrival in arrivals if arrival.changes]
    last = changing[-1].run if changing else undone
    return () if last == undone else tuple(arrival for arrival in changing if arrival.run == last)


def standing(signer: Signer, known: dict[ActorId, Signer]) -> tuple[SignerStanding, Signer | None]:
    """Return how a signer stands, with whom they are mistaken for where they are changed.

    Somebody is changed who names the office and person of somebody who is known under another key.
    """
    if signer.actor in known:
        return SignerStanding.KNOWN, known[signer.actor]
    who = _who(signer)
    namesake = next((each for each in known.values() if any(who) and _who(each) == who), None)
    return (SignerStanding.CHANGED, namesake) if namesake else (SignerStanding.NEW, None)


def _who(signer: Signer) -> tuple[str, str]:
    return _plain(signer.office, signer.person)


def _plain(office: str, person: str) -> tuple[str, str]:
    return " ".join(office.split()).casefold(), " ".join(person.split()).casefold()
