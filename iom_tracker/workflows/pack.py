"""Pack what headquarters has not confirmed; what is packed counts as submitted."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from iom_tracker.domain.completeness import Completeness
from iom_tracker.domain.decision import FOR_HEADQUARTERS
from iom_tracker.domain.errors import NothingToPack, SealingKeyUnknown
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.history import is_conflict
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.packet import Packet, PacketKind
from iom_tracker.domain.richtext import EMPTY
from iom_tracker.environment.clock import utc_now
from iom_tracker.environment.locations import data_folder
from iom_tracker.packets.bundle import write_packet
from iom_tracker.packets.paste_text import packet_as_text
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.adoption import not_understood
from iom_tracker.workflows.author import author
from iom_tracker.workflows.catalogue_departure import deltas_for_headquarters
from iom_tracker.workflows.outcome import Changes, Clock
from iom_tracker.workflows.outgoing import (
    Publications,
    events_known_there,
    introductions_of,
    publications_of,
    sender_of,
    unknown_comments,
    write_file,
)
from iom_tracker.workflows.standing_here import completeness_here, is_office


@dataclass(frozen=True, slots=True)
class PackResult:
    """What was packed.

    Attributes:
        file: None for text to paste.
        text: the packet as text to paste into a message; empty for a file.
        bytes: the size of the file or text.
        sections: the sections that it holds, in the report's order.
        revisions: how many revisions it holds.
        comments: how many comments, with what was said of threads.
        has_list: whether the list of commitments, which has changed, is in it.
        completeness: of what this person is asked to write.
        unpublished: how many drafts on this machine are not in it.
    """

    file: Path | None
    text: str
    bytes: int
    sections: tuple[SectionRef, ...]
    revisions: int
    comments: int
    completeness: Completeness
    unpublished: int
    changes: Changes
    has_list: bool = False


def pack(
    workspace: Workspace,
    out: Path | None,
    *,
    everything: bool = False,
    seal: bool = False,
    clock: Clock = utc_now,
) -> PackResult:
    """Write a packet with what headquarters has not confirmed; its sections are submitted from then on.

    Args:
        out: where to write it; a name that ends in .txt gets text to paste. None for the text itself.
        everything: pack what is confirmed too, and what belongs to retired commitments.
        seal: only headquarters shall be able to read it.

    Raises:
        NothingToPack: headquarters has confirmed everything, or nothing was published. How the list of commitments has
            changed is packed along, by itself only where everything is: offices get it with their receipts.
        SealingKeyUnknown: nobody told us the key of headquarters; an office kit and a receipt do.
        CannotAccess, FileExists: the file cannot be written; then nothing is submitted either.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was packed.
    """
    with workspace.transaction() as transaction:
        authorship = author(transaction, clock)
        sealed_to = _sealing_key(transaction) if seal else ""
        chosen = _unconfirmed(transaction, everything=everything)
        if not chosen and not unknown_comments(transaction, everything=everything):
            _refuse_without_texts(transaction, everything=everything)
        _submit(transaction, chosen, authorship)
        chosen = _unconfirmed(transaction, everything=everything)  # what was merged automatically is now a fact
        packet = _packet(transaction, chosen, _events(transaction, chosen, everything=everything), authorship)
        data = write_packet(packet, data_folder(), seal_to=sealed_to)
        text = "" if out else packet_as_text(data)
        size = write_file(out, data, workspace.path) if out else len(text)
        statuses = transaction.sections.all()
        return PackResult(
            file=out,
            text=text,
            bytes=size,
            sections=tuple(ref for ref in statuses if ref in chosen),
            revisions=len(packet.publications),
            comments=sum(event.kind is EventKind.COMMENT for event in packet.events),
            completeness=completeness_here(transaction, statuses),
            unpublished=sum(status.has_draft for status in statuses.values()),
            changes=Changes(tuple(statuses[ref] for ref in statuses if ref in chosen)),
            has_list=bool(packet.deltas),
        )


def _refuse_without_texts(transaction: Transaction, *, everything: bool) -> None:
    """Refuse to pack, unless everything is wanted and the list of commitments is part of it."""
    has_list = bool(deltas_for_headquarters(transaction))
    if everything and not has_list:
        raise NothingToPack("unpublished")
    if not everything:
        raise NothingToPack("list" if has_list and not is_office(transaction) else "confirmed")


def _sealing_key(transaction: Transaction) -> str:
    keys = [each.sealing_key for each in transaction.signers.all().values() if each.is_headquarters]
    if not any(keys):
        raise SealingKeyUnknown
    return next(key for key in keys if key)


def _unconfirmed(transaction: Transaction, *, everything: bool) -> dict[SectionRef, Publications]:
    known = {} if everything else _known_there(transaction)
    cycle = transaction.settings.all()["cycle"]
    left_out = {} if everything else transaction.sections.retired()
    found = {
        section: publications_of(transaction, section, known.get(section, frozenset()))
        for section in transaction.revisions.sections()
        if section.cycle == cycle and section not in left_out
    }
    return {section: publications for section, publications in found.items() if publications}


def _known_there(transaction: Transaction) -> dict[SectionRef, frozenset[RevisionId]]:
    """Return the revisions of each section that headquarters confirmed or sent itself."""
    known = {ref: frozenset(each.received) for ref, each in transaction.confirmations.all().items()}
    for arrival in transaction.arrivals.all():
        if arrival.kind in (PacketKind.KIT, PacketKind.RECEIPT):
            for ref, heads in arrival.heads:
                known[ref] = known.get(ref, frozenset()) | frozenset(heads)
    return known


def _submit(transaction: Transaction, sections: Mapping[SectionRef, Publications], author: Authorship) -> None:
    """Submit what each section says now, unless texts conflict, none is left, or nobody asks for it any more."""
    events, facts, retired = [], [], transaction.sections.retired()
    for section in sections:
        heads = transaction.revisions.heads(section)
        if section in retired or is_conflict(heads):
            continue
        facts += [section] if transaction.revisions.make_facts(section, [head.id for head in heads]) else []
        submitted = {each.revision for each in transaction.events.of(section) if each.kind is EventKind.SUBMITTED}
        events += [
            Event(EventKind.SUBMITTED, section, head.id, author.actor, author.time)
            for head in heads
            if head.id not in submitted and head.body != EMPTY.digest
        ]
    submitted_now = (event.section for event in transaction.events.add(events))
    transaction.sections.refresh(dict.fromkeys((*facts, *submitted_now)))


def _events(
    transaction: Transaction, sections: Mapping[SectionRef, Publications], *, everything: bool
) -> tuple[Event, ...]:
    """Return what headquarters may not know of what happened to these sections, and what was said about any.

    What it decided and whom it asks to write, headquarters knows best, and an office does not vouch for it.
    """
    known = frozenset() if everything else events_known_there(transaction)
    found = [event for section in sections for event in transaction.events.of(section) if event.id not in known]
    is_ours = not is_office(transaction)
    about = (event for event in found if is_ours or event.kind not in FOR_HEADQUARTERS)
    return tuple(dict.fromkeys((*about, *unknown_comments(transaction, everything=everything))))


def _packet(
    transaction: Transaction,
    sections: Mapping[SectionRef, Publications],
    events: tuple[Event, ...],
    author: Authorship,
) -> Packet:
    settings = transaction.settings.all()
    publications = tuple(publication for found in sections.values() for publication in found)
    actors = {author.actor, *(revision.actor for revision, _ in publications), *(event.actor for event in events)}
    return Packet(
        kind=PacketKind.SUBMISSION,
        sender=sender_of(transaction),
        framework=settings["framework"],
        cycle=settings["cycle"],
        time=author.time,
        publications=publications,
        events=events,
        introductions=introductions_of(transaction, actors),
        deltas=deltas_for_headquarters(transaction),
        opaque=not_understood(transaction),
        is_training=settings["training"] == "yes",
        report=settings.get("report", ""),
    )
