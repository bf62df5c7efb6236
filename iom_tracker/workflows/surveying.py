"""Surveying: what an overview is made of is read, each kind of fact at once and none section by section."""

from collections.abc import Iterable, Mapping
from datetime import date

from iom_tracker.domain.assignment import assignees
from iom_tracker.domain.comment import threads
from iom_tracker.domain.decision import decisions, note_of
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.office_progress import Asking, Sent
from iom_tracker.domain.overview import Overview, OverviewFacts, lay_out
from iom_tracker.domain.packet import PacketKind
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.storage.workspace import Transaction
from iom_tracker.workflows.standing_here import is_office, mine


def overview_of(transaction: Transaction, today: date | None) -> Overview:
    """Return the overview of a workspace; without a day nobody is called late."""
    statuses = transaction.sections.all()
    catalogue = transaction.catalogue.current()
    optional = frozenset(slot.ref for slot in catalogue.slots() if slot.question.optional)
    return lay_out(
        OverviewFacts(
            catalogue=catalogue,
            asking=_asking(transaction, statuses, optional),
            open_comments=_open_comments(transaction),
            notes=_notes(transaction, statuses.values()),
            mine=mine(transaction, statuses),
            today=today,
            is_training=transaction.settings.all()["training"] == "yes",
        )
    )


def _asking(
    transaction: Transaction, statuses: Mapping[SectionRef, SectionStatus], optional: frozenset[SectionRef]
) -> Asking:
    asked = {ref: assignees(events) for ref, events in transaction.events.of_kind(EventKind.ASSIGNMENT).items()}
    return Asking(
        statuses=statuses,
        optional=optional,
        assignees=asked,
        terms=tuple(transaction.offices.all().values()),
        sent=_sent(transaction),
    )


def _sent(transaction: Transaction) -> tuple[Sent, ...]:
    """Return of each office the last thing that came; an office's own workspace tells nothing about itself."""
    settings = transaction.settings.all()
    ourselves = settings.get("office", "") if is_office(transaction) else ""
    known = (each for each in transaction.arrivals.all() if each.is_of(settings["cycle"]))
    arrivals = [each for each in known if each.kind in (PacketKind.SUBMISSION, None)]
    last = {each.office: Sent(each.office, each.packed, each.time) for each in arrivals if each.office}
    return tuple(each for office, each in last.items() if office != ourselves)


def _open_comments(transaction: Transaction) -> dict[SectionRef, int]:
    commented = transaction.events.of_kind(EventKind.COMMENT).items()
    return {ref: sum(not thread.is_resolved for thread in threads(events)) for ref, events in commented}


def _notes(transaction: Transaction, statuses: Iterable[SectionStatus]) -> dict[SectionRef, tuple[str, ...]]:
    """Return why texts were returned, of those that are."""
    returned = [status for status in statuses if status.state is SectionState.RETURNED]
    events = transaction.events.of_all(status.ref for status in returned)
    known = transaction.revisions.histories(events)
    counted = {
        status.ref: [
            event
            for head in status.heads
            if head in known[status.ref]
            for event in decisions(known[status.ref][head], events[status.ref], known[status.ref])
        ]
        for status in returned
    }
    return {ref: tuple(dict.fromkeys(filter(None, map(note_of, found)))) for ref, found in counted.items()}
