"""Surveying: what an overview is made of is read, each kind of fact at once and none section by section."""

from collections.abc import Iterable, Mapping
from datetime import date

from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.catalogue import Catalogue
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
from iom_tracker.workflows.standing_here import asked_here, is_office, mine_of


def overview_of(transaction: Transaction, today: date | None) -> Overview:
    """Return the overview of a workspace; without a day nobody is called late."""
    statuses = transaction.sections.all()
    catalogue = transaction.catalogue.current()
    asked = asked_here(transaction, statuses)
    return lay_out(
        OverviewFacts(
            catalogue=catalogue,
            asking=_asking(transaction, catalogue, statuses, asked),
            open_comments=_open_comments(transaction),
            notes=_notes(transaction, statuses.values()),
            mine=mine_of(transaction, statuses, asked),
            today=today,
            is_training=transaction.settings.all()["training"] == "yes",
        )
    )


def _asking(
    transaction: Transaction,
    catalogue: Catalogue,
    statuses: Mapping[SectionRef, SectionStatus],
    asked: Mapping[SectionRef, tuple[Assignee, ...]],
) -> Asking:
    return Asking(
        statuses=statuses,
        optional=catalogue.optional(),
        assignees=asked,
        terms=tuple(transaction.offices.all().values()),
        sent=_sent(transaction, statuses),
    )


def _sent(transaction: Transaction, statuses: Mapping[SectionRef, SectionStatus]) -> tuple[Sent, ...]:
    """Return of each office the last thing that came for these sections; what came for an earlier cycle is past.

    An office's own workspace tells nothing about itself.
    """
    ourselves = transaction.settings.all().get("office", "") if is_office(transaction) else ""
    arrivals = (each for each in transaction.arrivals.all() if each.kind in (PacketKind.SUBMISSION, None))
    ours = [each for each in arrivals if any(ref in statuses for ref, _ in each.heads)]
    last = {each.office: Sent(each.office, each.packed, each.time) for each in ours if each.office}
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
