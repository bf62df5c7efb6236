"""Write a receipt: what arrived from an office, what became of it, and how the list of commitments has changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from iom_tracker.domain.assignment import assignee_of, is_office_asked, plain_name
from iom_tracker.domain.errors import NotHeadquarters, UnknownOffice
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.history import ancestors
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.names import same_name
from iom_tracker.domain.packet import Packet, PacketKind, Receipt
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.clock import utc_now
from iom_tracker.environment.locations import data_folder
from iom_tracker.packets.bundle import write_packet
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.adoption import not_understood
from iom_tracker.workflows.author import author
from iom_tracker.workflows.catalogue_departure import deltas_for_office
from iom_tracker.workflows.outcome import Clock
from iom_tracker.workflows.outgoing import (
    Publications,
    introductions_of,
    our_sealing_key,
    publications_of,
    sender_of,
    write_file,
)
from iom_tracker.workflows.standing_here import is_office, report_of

Received = dict[SectionRef, tuple[RevisionId, ...]]


@dataclass(frozen=True, slots=True)
class ReceiptResult:
    """The receipt that was written."""

    file: Path
    bytes: int
    office: str
    sections: tuple[Receipt, ...]


def write_receipt(workspace: Workspace, office: str, out: Path, *, clock: Clock = utc_now) -> ReceiptResult:
    """Write a receipt for an office.

    It confirms what has arrived, says where each section stands, and brings the text that headquarters has settled on,
    with the list of commitments where that is no longer the one that offices began with.

    Raises:
        NotHeadquarters: this is an office's workspace.
        UnknownOffice: nothing has arrived from an office of that name, and nothing was asked of it.
        CannotAccess, FileExists: the file cannot be written.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was written.
    """
    with workspace.transaction() as transaction:
        if is_office(transaction):
            raise NotHeadquarters("receipt")
        authorship = author(transaction, clock)
        name, received = _received(transaction, office)
        receipts = _receipts(transaction, received)
        packet = _packet(transaction, name, receipts, authorship)
        size = write_file(out, write_packet(packet, data_folder()), workspace.path)
    return ReceiptResult(out, size, name, receipts)


def _due(transaction: Transaction, office: str) -> str:
    """Return the day by which an office is to send, as it is agreed now."""
    return next((each.due for each in transaction.offices.all().values() if same_name(each.office, office)), "")


def _received(transaction: Transaction, office: str) -> tuple[str, Received]:
    """Return an office's name as it writes it itself, and the newest of what it sent."""
    wanted = plain_name(office)
    received: Received = {}
    names = [name for name in _asked(transaction) if plain_name(name) == wanted]
    for arrival in transaction.arrivals.all():
        if arrival.kind not in (PacketKind.SUBMISSION, None) or not wanted or plain_name(arrival.office) != wanted:
            continue
        names.append(arrival.office)
        for ref, heads in arrival.heads:
            received[ref] = tuple(dict.fromkeys((*received.get(ref, ()), *heads)))
    if not names:
        raise UnknownOffice(office, _offices(transaction))
    return names[-1], received


def _asked(transaction: Transaction) -> frozenset[str]:
    """Return the offices that got a kit or were asked for something, now or before."""
    events = (event for found in transaction.events.of_kind(EventKind.ASSIGNMENT).values() for event in found)
    asked = {assignee.office for assignee in map(assignee_of, events) if assignee}
    return frozenset(asked | transaction.offices.all().keys())


def _offices(transaction: Transaction) -> tuple[str, ...]:
    arrivals = transaction.arrivals.all()
    sent = {each.office for each in arrivals if each.office and each.kind in (PacketKind.SUBMISSION, None)}
    return tuple(sorted(sent | _asked(transaction)))


def _receipts(transaction: Transaction, received: Received) -> tuple[Receipt, ...]:
    statuses = {**transaction.sections.all(), **transaction.sections.retired()}
    return tuple(
        Receipt(ref, _newest(transaction, ref, received[ref]), status.state)
        for ref, status in statuses.items()
        if ref in received
    )


def _newest(transaction: Transaction, ref: SectionRef, received: tuple[RevisionId, ...]) -> tuple[RevisionId, ...]:
    history = transaction.revisions.published_history(ref)
    behind = {id_ for head in received if head in history for id_ in ancestors(history[head].parents, history)}
    return tuple(sorted(id_ for id_ in received if id_ in history and id_ not in behind))


def _packet(transaction: Transaction, office: str, receipts: tuple[Receipt, ...], author: Authorship) -> Packet:
    settings = transaction.settings.all()
    publications = tuple(each for receipt in receipts for each in _settled(transaction, receipt))
    events = _events(transaction, office, receipts)
    has_kit = plain_name(office) in map(plain_name, _asked(transaction))
    deltas = deltas_for_office(transaction, has_kit=has_kit)
    actors = {author.actor, *(revision.actor for revision, _ in publications), *(event.actor for event in events)}
    return Packet(
        kind=PacketKind.RECEIPT,
        sender=sender_of(transaction, sealing_key=our_sealing_key()),
        framework=settings["framework"],
        cycle=settings["cycle"],
        time=author.time,
        recipient=office,
        publications=publications,
        events=events,
        introductions=introductions_of(transaction, actors | {each.actor for each in deltas}),
        deltas=deltas,
        opaque=not_understood(transaction),
        receipts=receipts,
        is_training=settings["training"] == "yes",
        sequence=_next_number(transaction),
        due=_due(transaction, office),
        report=report_of(transaction),
    )


def _events(transaction: Transaction, office: str, receipts: Iterable[Receipt]) -> tuple[Event, ...]:
    """Return what happened to the sections that the office sent, is asked for, or was asked for before."""
    cycle = transaction.settings.all()["cycle"]
    asked = {
        section
        for section, events in transaction.events.of_kind(EventKind.ASSIGNMENT).items()
        if section.cycle == cycle and is_office_asked(filter(None, map(assignee_of, events)), office)
    }
    found = transaction.events.of_all(sorted({*asked, *(receipt.section for receipt in receipts)}))
    return tuple(event for events in found.values() for event in events)


def _settled(transaction: Transaction, receipt: Receipt) -> Publications:
    """Return what the office lacks of a section; a conflict is not for the office to decide, so it is not sent."""
    if receipt.state is SectionState.CONFLICT:
        return ()
    return publications_of(transaction, receipt.section, receipt.received)


def _next_number(transaction: Transaction) -> int:
    number = 1 + int(transaction.settings.all().get("receipts", "0"))
    transaction.settings.put("receipts", str(number))
    return number
