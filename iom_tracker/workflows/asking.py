"""Asking an office or a person to write sections, and no longer asking them."""

from collections.abc import Iterable

from iom_tracker.domain.assignment import Assignee, assignees, assignment_payload, assignments
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import SectionRef
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Transaction


def ask(
    transaction: Transaction, sections: Iterable[SectionRef], assignee: Assignee, author: Authorship
) -> tuple[SectionRef, ...]:
    """Assign sections beside those who are asked already, and return those for which that is new."""
    fresh = [
        Event(EventKind.ASSIGNMENT, section, None, author.actor, author.time, assignment_payload(assignee))
        for section in sections
        if assignee not in assignees(transaction.events.of(section))
    ]
    return tuple(event.section for event in transaction.events.add(fresh))


def ask_instead(
    transaction: Transaction, sections: Iterable[SectionRef], assignee: Assignee | None, author: Authorship
) -> tuple[SectionRef, ...]:
    """Assign sections to one office or person, or to nobody, instead of those who are asked now.

    Returns the sections for which that is a change.
    """
    fresh = []
    for section in sections:
        standing = assignments(transaction.events.of(section))
        if {each for _, each in standing} != ({assignee} if assignee else set()):
            said = assignment_payload(assignee, [event.id for event, _ in standing])
            fresh.append(Event(EventKind.ASSIGNMENT, section, None, author.actor, author.time, said))
    return tuple(event.section for event in transaction.events.add(fresh))
