"""Open an office kit: it becomes a workspace, ready to write in."""

from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from iom_tracker.domain.assignment import assignees, is_office_asked
from iom_tracker.domain.catalogue_history import catalogue_of, heads
from iom_tracker.domain.correspondence import Arrival, Signer
from iom_tracker.domain.errors import NewerKit, NotAKit
from iom_tracker.domain.event import by_section
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.names import tidy_name
from iom_tracker.domain.packet import Packet, PacketKind
from iom_tracker.environment.clock import utc_now
from iom_tracker.environment.locations import data_folder
from iom_tracker.packets.keys import fingerprint
from iom_tracker.storage.workspace import Transaction, Workspace, new_file
from iom_tracker.workflows.author import author
from iom_tracker.workflows.incoming import Incoming, read_incoming
from iom_tracker.workflows.outcome import Clock


@dataclass(frozen=True, slots=True)
class KitTold:
    """What a kit says before it is opened.

    Attributes:
        sections: what the office is asked to write; none for everything.
        optional: how many of these may be left out.
        fingerprint: of the key of headquarters, short, to be read aloud.
    """

    office: str
    framework: str
    cycle: str
    due: str
    sections: tuple[SectionRef, ...]
    from_office: str
    from_person: str
    fingerprint: str
    is_training: bool
    optional: int = 0


def read_kit(kit: Path) -> KitTold:
    """Return what a kit says.

    Raises:
        NotAKit: the file is another kind of packet, or a workspace.
        FileMissing, CannotAccess, NotAPacket, PacketDamaged, NewerPacket, PacketSealed: it cannot be read.
    """
    with read_incoming(kit, data_folder()) as incoming:
        packet, signer = incoming.packet, _signer(incoming, "")
        return KitTold(
            office=packet.recipient,
            framework=packet.framework,
            cycle=packet.cycle,
            due=packet.due,
            sections=_asked(packet),
            from_office=packet.sender.office,
            from_person=packet.sender.person,
            fingerprint=fingerprint(signer.actor),
            is_training=packet.is_training,
            optional=_optional(packet),
        )


def _asked(packet: Packet) -> tuple[SectionRef, ...]:
    """Return the sections that the office, or somebody in it, is asked to write, in the order of the packet."""
    found = by_section(packet.events).items()
    return tuple(ref for ref, events in found if is_office_asked(assignees(events), packet.recipient))


def _optional(packet: Packet) -> int:
    versions = {each.id: each for each in packet.catalogues}
    questions = (each for head in heads(versions) for each in catalogue_of(versions[head]).cycle.questions)
    keys = {each.key for each in questions if each.optional}
    return sum(ref.question in keys for ref in _asked(packet))


def open_kit(kit: Path, path: Path, *, person: str = "", clock: Clock = utc_now) -> Workspace:
    """Make a workspace from a kit and return it, open.

    Raises:
        NotAKit: the file is another kind of packet, or a workspace.
        NewerKit: its catalogue is understood only by a newer version of the program.
        FileExists: there is a file at that path already.
        FileMissing, CannotAccess, NotAPacket, PacketDamaged, NewerPacket, PacketSealed: it cannot be read or written.
    """
    with read_incoming(kit, data_folder()) as incoming, new_file(path) as unfinished:
        signer = _signer(incoming, clock())
        if not incoming.packet.catalogues:
            raise NewerKit(kit)
        workspace = Workspace.open(unfinished)
        try:
            with workspace.transaction() as transaction:
                _fill(transaction, incoming, tidy_name(person))
                _settle_in(transaction, incoming, signer, clock)
        finally:
            workspace.rest()  # nothing may hold the file when it gets its name or goes
    return Workspace.open(path)


def _signer(incoming: Incoming, time: str) -> Signer:
    signer = incoming.as_signer(time)
    if incoming.kind is not PacketKind.KIT or signer is None:
        raise NotAKit(incoming.path)
    return signer


def _fill(transaction: Transaction, incoming: Incoming, person: str) -> None:
    packet = incoming.packet
    settings = {
        "workspace": uuid4().hex,
        "framework": packet.framework,
        "cycle": packet.cycle,
        "office": packet.recipient,
        "person": person,
        "training": "yes" if packet.is_training else "no",
        "due": packet.due,
        "kit": incoming.digest,
        "report": packet.report or packet.sender.workspace,
    }
    for key, value in settings.items():
        transaction.settings.put(key, value)
    transaction.catalogue.add(packet.catalogues)
    transaction.actors.add(packet.introductions)
    transaction.opaque.add(packet.opaque)
    transaction.events.add(packet.events)
    for batch in incoming.rows:
        transaction.revisions.add_rows(batch)
    transaction.sections.rebuild(transaction.catalogue.current())


def _settle_in(transaction: Transaction, incoming: Incoming, signer: Signer, clock: Clock) -> None:
    transaction.signers.enrol(signer)
    author(transaction, clock)
    transaction.arrivals.note(
        Arrival(
            kind=PacketKind.KIT,
            file=incoming.path.name,
            digest=incoming.digest,
            office=signer.office,
            person=signer.person,
            signer=signer.actor,
            packed=incoming.packet.time,
            added=len(incoming.packet.publications),
            heads=tuple(transaction.revisions.all_published().items()),
            changes=(),
            run="",
            time=clock(),
            events=tuple(event.id for event in incoming.packet.events),
        )
    )
