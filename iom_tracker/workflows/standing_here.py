"""Where we stand: whether this is an office's workspace or headquarters' own, and which sections are mine."""

from collections.abc import Collection, Mapping

from iom_tracker.domain.assignment import Assignee, assignees, is_asked
from iom_tracker.domain.completeness import Completeness, completeness
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.names import same_name
from iom_tracker.domain.section import SectionStatus
from iom_tracker.storage.workspace import Transaction


def is_office(transaction: Transaction) -> bool:
    """Say whether headquarters sends kits or receipts to this workspace; otherwise it is headquarters' own."""
    return any(signer.is_headquarters for signer in transaction.signers.all().values())


def report_of(transaction: Transaction) -> str:
    """Return the id of the workspace at headquarters that this one belongs to; its own where it is headquarters'."""
    settings = transaction.settings.all()
    return settings.get("report", "") or settings["workspace"]


def asked_here(transaction: Transaction, sections: Collection[SectionRef]) -> dict[SectionRef, tuple[Assignee, ...]]:
    """Return who is asked to write which of these sections, sorted; those that nobody is asked for are left out."""
    found = transaction.events.of_kind(EventKind.ASSIGNMENT).items()
    asked = {ref: assignees(events) for ref, events in found if ref in sections}
    return {ref: each for ref, each in asked.items() if each}


def mine(transaction: Transaction, sections: Collection[SectionRef]) -> frozenset[SectionRef]:
    """Return which of these sections this person is asked to write: all where none is assigned to them."""
    return mine_of(transaction, sections, asked_here(transaction, sections))


def mine_of(
    transaction: Transaction, sections: Collection[SectionRef], asked: Mapping[SectionRef, tuple[Assignee, ...]]
) -> frozenset[SectionRef]:
    """Return which of these sections this person is asked to write, where it is known who is asked for what."""
    settings = transaction.settings.all()
    office, person = settings.get("office", ""), settings.get("person", "")
    theirs = frozenset(ref for ref, each in asked.items() if is_asked(each, office, person))
    return theirs or frozenset(sections)


def completeness_here(transaction: Transaction, statuses: Mapping[SectionRef, SectionStatus]) -> Completeness:
    """Return how complete that is which this person is asked to write."""
    optional = transaction.catalogue.current().optional()
    asked = mine(transaction, statuses)
    return completeness((status for ref, status in statuses.items() if ref in asked), optional)


def spelled_here(transaction: Transaction, office: str) -> str:
    """Return an office's name as it is known here, where only capitals and spaces differ; else as it is given."""
    assigned = transaction.events.of_kind(EventKind.ASSIGNMENT).values()
    known = (
        *transaction.offices.all(),
        *(each.office for each in transaction.arrivals.all()),
        *(each.office for events in assigned for each in assignees(events)),
    )
    return next((name for name in known if same_name(name, office)), office)
