"""Take what one file brings into a workspace: only added, if it belongs here and its signer is who they say."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from iom_tracker.domain.correspondence import Arrival, Confirmation, SectionChange
from iom_tracker.domain.errors import (
    DamagedText,
    ForeignWorkspaceRefused,
    KitForNewWorkspace,
    OtherReport,
    PacketDamaged,
)
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.packet import PacketKind
from iom_tracker.storage.mapping import section_ref
from iom_tracker.storage.workspace import Transaction
from iom_tracker.workflows.catalogue_arrival import add_catalogues
from iom_tracker.workflows.deciders import refuse_unknown_deciders
from iom_tracker.workflows.incoming import Incoming
from iom_tracker.workflows.meeting import Circumstances, meet
from iom_tracker.workflows.merge_report import SignerTold
from iom_tracker.workflows.standing_here import report_of


@dataclass(frozen=True, slots=True)
class Taken:
    """What a file brought.

    Attributes:
        added: how many revisions, events and other facts were new.
        changes: what it did to the sections of the catalogue.
    """

    added: int
    signer: SignerTold | None
    changes: tuple[SectionChange, ...]


@dataclass
class _Brought:
    """What streamed past.

    Attributes:
        newest: the newest revisions of each section that the file brings, new here or not.
        above: what these and others in the file build on.
        before: the heads that each section with new revisions had.
    """

    new: int = 0
    newest: dict[str, set[str]] = field(default_factory=dict)
    above: dict[str, set[str]] = field(default_factory=dict)
    before: dict[SectionRef, tuple[RevisionId, ...]] = field(default_factory=dict)

    def note(self, batch: Sequence[tuple[object, ...]]) -> Iterable[str]:
        """Note what a batch brings, and return its sections; a revision may stand before what it builds on."""
        ids: dict[str, set[str]] = {}
        parents: dict[str, set[str]] = {}
        for section, id_, listed, *_ in batch:
            ids.setdefault(str(section), set()).add(str(id_))
            if listed != "[]":
                parents.setdefault(str(section), set()).update(str(listed)[2:-2].split('","'))
        for section, found in ids.items():
            above = self.above.setdefault(section, set())
            above |= parents.get(section, set())
            self.newest[section] = (self.newest.get(section, set()) | found) - above
        return ids

    def heads(self) -> tuple[tuple[SectionRef, tuple[RevisionId, ...]], ...]:
        """Return the newest revisions of each section, sorted."""
        found = sorted(self.newest.items())
        return tuple((section_ref(name), tuple(map(RevisionId, sorted(ids)))) for name, ids in found)


def take_in(transaction: Transaction, incoming: Incoming, under: Circumstances) -> Taken:
    """Add everything that is new, keep what is derived, and note where it came from.

    Raises:
        OtherReport, KitForNewWorkspace, SignerRetired: it does not belong here.
        SignerChanged, DecisionsUnconfirmed: a person must decide first.
        PacketDamaged, ForeignWorkspaceRefused: it is not what it says; the transaction must be given up.
    """
    _refuse_other_reports(transaction, incoming)
    _refuse_other_recipients(transaction, incoming)
    refuse_unknown_deciders(transaction, incoming, under.trusted, under.time)
    signer = meet(transaction, incoming, under)
    _join(transaction, incoming)
    _note_due(transaction, incoming)
    added = add_catalogues(transaction, incoming)
    brought = _add_revisions(transaction, incoming)
    events = transaction.events.add(incoming.packet.events)
    transaction.actors.add(incoming.packet.introductions)
    added += brought.new + len(events) + transaction.opaque.add(incoming.packet.opaque)
    transaction.sections.refresh(sorted({*brought.before, *(event.section for event in events)}))
    changes = _changes(transaction, brought)
    added += _note_receipts(transaction, incoming)
    if added or brought.newest:
        transaction.arrivals.note(_arrival(incoming, under, added, brought, changes))
    return Taken(added, signer, changes)


def _refuse_other_reports(transaction: Transaction, incoming: Incoming) -> None:
    settings, packet = transaction.settings.all(), incoming.packet
    if incoming.kind is PacketKind.KIT:
        raise KitForNewWorkspace(incoming.path)
    for reason, theirs in (("framework", packet.framework), ("cycle", packet.cycle)):
        if theirs != settings[reason]:
            is_past = reason == "cycle" and theirs in transaction.catalogue.cycles()
            raise OtherReport(incoming.path, "past_cycle" if is_past else reason, theirs, settings[reason])
    if packet.is_training != (settings["training"] == "yes"):
        raise OtherReport(incoming.path, "training" if packet.is_training else "not_training", "", "")


def _refuse_other_recipients(transaction: Transaction, incoming: Incoming) -> None:
    """Refuse what was written for another headquarters or another office."""
    settings, packet = transaction.settings.all(), incoming.packet
    is_first_receipt = incoming.kind is PacketKind.RECEIPT and not settings.get("report")
    if packet.report and packet.report != report_of(transaction) and not is_first_receipt:
        raise OtherReport(incoming.path, "workspace", "", "")
    theirs, ours = _plain(packet.recipient), _plain(settings.get("office", ""))
    if incoming.kind is PacketKind.RECEIPT and theirs and ours and theirs != ours:
        raise OtherReport(incoming.path, "office", packet.recipient, settings["office"])


def _plain(office: str) -> str:
    return " ".join(office.split()).casefold()


def _join(transaction: Transaction, incoming: Incoming) -> None:
    """Let a workspace that was made without a kit belong to the headquarters that first answers it."""
    if incoming.kind is PacketKind.RECEIPT and incoming.packet.report and not transaction.settings.all().get("report"):
        transaction.settings.put("report", incoming.packet.report)


def _note_due(transaction: Transaction, incoming: Incoming) -> None:
    """Keep the day by which headquarters wants our packet, as its latest receipt says it."""
    heard = int(transaction.settings.all().get("due heard", "0"))
    if incoming.kind is PacketKind.RECEIPT and incoming.packet.due and incoming.packet.sequence > heard:
        transaction.settings.put("due", incoming.packet.due)
        transaction.settings.put("due heard", str(incoming.packet.sequence))


def _add_revisions(transaction: Transaction, incoming: Incoming) -> _Brought:
    """Add the revisions batch by batch; all of a section come in one batch."""
    brought = _Brought()
    for batch in incoming.rows:
        before = transaction.revisions.shown(brought.note(batch))
        fresh = _add_rows(transaction, incoming, batch)
        brought.new += len(fresh)
        for section in dict.fromkeys(section for section, _ in fresh):
            ref = section_ref(section)
            brought.before.setdefault(ref, before.get(ref, ()))
    return brought


def _add_rows(
    transaction: Transaction, incoming: Incoming, batch: Sequence[tuple[object, ...]]
) -> tuple[tuple[str, str], ...]:
    try:
        return transaction.revisions.add_rows(batch)
    except DamagedText as error:
        if incoming.kind is None:
            raise ForeignWorkspaceRefused(incoming.path, "values", error.detail) from error
        raise PacketDamaged(incoming.path, "objects", error.detail) from error


def _changes(transaction: Transaction, brought: _Brought) -> tuple[SectionChange, ...]:
    after = transaction.revisions.shown(map(str, brought.before))
    return tuple(
        SectionChange(ref, before, after.get(ref, ()))
        for ref, before in sorted(brought.before.items())
        if before != after.get(ref, ())
    )


def _note_receipts(transaction: Transaction, incoming: Incoming) -> int:
    if incoming.signer is None:
        return 0
    packet, signer = incoming.packet, incoming.signer
    noted = [
        transaction.confirmations.note(
            Confirmation(each.section, each.received, each.state, packet.sequence, signer, packet.time)
        )
        for each in packet.receipts
    ]
    return sum(noted)


def _arrival(
    incoming: Incoming,
    under: Circumstances,
    added: int,
    brought: _Brought,
    changes: tuple[SectionChange, ...],
) -> Arrival:
    return Arrival(
        kind=incoming.kind,
        file=incoming.path.name,
        digest=incoming.digest,
        office=incoming.packet.sender.office,
        person=incoming.packet.sender.person,
        signer=incoming.signer,
        packed=incoming.packet.time,
        added=added,
        heads=brought.heads(),
        changes=changes,
        run=under.run,
        time=under.time,
        events=tuple(event.id for event in incoming.packet.events) if incoming.kind is PacketKind.RECEIPT else (),
    )
