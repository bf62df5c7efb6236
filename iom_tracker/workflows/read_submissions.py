"""Read who has sent what and when, who has not, and what headquarters said about our own sections."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from iom_tracker.domain.assignment import assignees
from iom_tracker.domain.correspondence import UNDONE_RUN, Arrival, Confirmation, run_to_undo
from iom_tracker.domain.decision import DECISIONS, note_of
from iom_tracker.domain.event import EventKind, in_force
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.packet import PacketKind
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.packets.keys import fingerprint
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.outgoing import unknown_comments


@dataclass(frozen=True, slots=True)
class OfficeSubmission:
    """What one office was asked for and has sent.

    Attributes:
        assigned: the sections that it was asked to write.
        received: the sections that something came for.
        packed: when it wrote the last file that was merged; empty where nothing came, and for a workspace.
        arrived: when that file was merged here; empty where nothing came.
        people: who signed, each with the short fingerprint of their key.
    """

    office: str
    assigned: tuple[SectionStatus, ...]
    received: tuple[SectionStatus, ...]
    packed: str
    arrived: str
    people: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Submissions:
    """The correspondence of a workspace.

    Attributes:
        offices: those that were asked for something or sent something, sorted by name; an office is not its own.
        arrivals: everything that was merged, newest first.
        confirmations: what headquarters said about our sections, in the report's order.
        headquarters: who sent us a kit or receipts, each with the short fingerprint of their key; none where this
            workspace is headquarters' own.
        due: the day by which headquarters wants our packet; empty for none.
        can_seal: whether the key of headquarters is known, so that packets can be sealed to it.
        can_undo: whether the last merge changed something and was not undone yet.
        comments: how many comments of an office headquarters may not know yet, with what was said of threads.
        notes: with which sections were returned whose texts still stand.
    """

    offices: tuple[OfficeSubmission, ...]
    arrivals: tuple[Arrival, ...]
    confirmations: tuple[Confirmation, ...]
    headquarters: tuple[tuple[str, str], ...]
    due: str
    can_seal: bool
    can_undo: bool
    comments: int = 0
    notes: tuple[tuple[SectionRef, str], ...] = ()


def read_submissions(workspace: Workspace) -> Submissions:
    """Return who has sent what, who has not, and what headquarters said."""
    with workspace.reading() as transaction:
        statuses = transaction.sections.all()
        arrivals = tuple(reversed(transaction.arrivals.all()))
        confirmations = transaction.confirmations.all()
        ourselves = transaction.settings.all().get("office", "")
        headquarters = [each for each in transaction.signers.all().values() if each.is_headquarters]
        return Submissions(
            offices=_offices(transaction, statuses, arrivals, ourselves if headquarters else ""),
            arrivals=arrivals,
            confirmations=tuple(confirmations[ref] for ref in statuses if ref in confirmations),
            headquarters=tuple((each.person or each.office, fingerprint(each.actor)) for each in headquarters),
            due=transaction.settings.all().get("due", ""),
            can_undo=bool(run_to_undo(reversed(arrivals), transaction.settings.all().get(UNDONE_RUN, ""))),
            can_seal=any(each.sealing_key for each in headquarters),
            comments=len(unknown_comments(transaction)) if headquarters else 0,
            notes=_notes(transaction, statuses),
        )


def _notes(
    transaction: Transaction, statuses: Mapping[SectionRef, SectionStatus]
) -> tuple[tuple[SectionRef, str], ...]:
    returned = [ref for ref, status in statuses.items() if status.state is SectionState.RETURNED]
    events, found = transaction.events.of_all(returned), []
    for ref in returned:
        about = [event for event in events[ref] if event.revision in statuses[ref].heads and event.kind in DECISIONS]
        said = (note_of(event) for event in in_force(about) if event.kind is EventKind.RETURNED)
        found.append((ref, " ".join(filter(None, said))))
    return tuple(found)


def _offices(
    transaction: Transaction,
    statuses: Mapping[SectionRef, SectionStatus],
    arrivals: Iterable[Arrival],
    ourselves: str,
) -> tuple[OfficeSubmission, ...]:
    assigned: dict[str, set[SectionRef]] = {}
    for ref, events in transaction.events.of_all(statuses).items():
        for assignee in assignees(events):
            assigned.setdefault(assignee.office, set()).add(ref)
    sent: dict[str, list[Arrival]] = {}
    cycle = transaction.settings.all()["cycle"]
    for arrival in (each for each in arrivals if each.is_of(cycle)):
        if arrival.kind in (PacketKind.SUBMISSION, None) and arrival.office:
            sent.setdefault(arrival.office, []).append(arrival)
    return tuple(
        _office(office, statuses, assigned.get(office, set()), sent.get(office, []))
        for office in sorted({*assigned, *sent} - {ourselves}, key=str.casefold)
    )


def _office(
    office: str, statuses: Mapping[SectionRef, SectionStatus], assigned: set[SectionRef], sent: list[Arrival]
) -> OfficeSubmission:
    received = {ref for arrival in sent for ref, _ in arrival.heads}
    signers = {(each.person or each.office, fingerprint(each.signer)): None for each in sent if each.signer}
    return OfficeSubmission(
        office=office,
        assigned=tuple(status for ref, status in statuses.items() if ref in assigned),
        received=tuple(status for ref, status in statuses.items() if ref in received),
        packed=sent[0].packed if sent else "",
        arrived=sent[0].time if sent else "",
        people=tuple(signers),
    )
