"""An assignment: who is asked to write a section, an office or one person in it; what is mine follows from it."""

from collections.abc import Iterable
from dataclasses import dataclass

from iom_tracker.domain.event import Event, EventKind, in_force, payload, text_in
from iom_tracker.domain.names import tidy_name


@dataclass(frozen=True, slots=True, order=True)
class Assignee:
    """Who is asked to write.

    Attributes:
        person: empty for anybody in the office.
    """

    office: str
    person: str = ""

    @classmethod
    def named(cls, office: str, person: str = "") -> "Assignee":
        """Return an assignee whose names hold no needless white space.

        Raises:
            NameTooLong: one of them is no name any more.
        """
        return cls(tidy_name(office), tidy_name(person))

    def means(self, office: str, person: str) -> bool:
        """Say whether somebody is meant, whatever capitals and spaces their name is written with."""
        is_office = plain_name(self.office) == plain_name(office)
        return is_office and (not self.person or plain_name(self.person) == plain_name(person))


def assignment_payload(assignee: Assignee | None, replaces: Iterable[str] = ()) -> str:
    """Return the payload of an assignment.

    Args:
        assignee: None where an assignment is only taken back.
        replaces: the ids of the assignments of the section that no longer count.
    """
    if assignee is None:
        return payload(replaces=replaces)
    return payload(office=assignee.office, person=assignee.person, replaces=replaces)


def assignee_of(event: Event) -> Assignee | None:
    """Return whom an event assigns its section to; None where it assigns nothing."""
    office = text_in(event, "office") if event.kind is EventKind.ASSIGNMENT else ""
    return Assignee(office, text_in(event, "person")) if office else None


def assignments(events: Iterable[Event]) -> tuple[tuple[Event, Assignee], ...]:
    """Return the assignments of a section that count, with whom each asks, sorted by event id."""
    standing = in_force(event for event in events if event.kind is EventKind.ASSIGNMENT)
    return tuple((event, assignee) for event in standing if (assignee := assignee_of(event)))


def assignees(events: Iterable[Event]) -> tuple[Assignee, ...]:
    """Return who is asked to write a section, sorted."""
    return tuple(sorted({assignee for _, assignee in assignments(events)}))


def is_asked(asked: Iterable[Assignee], office: str, person: str) -> bool:
    """Say whether somebody is asked, by name or as one of their office."""
    return any(assignee.means(office, person) for assignee in asked)


def is_office_asked(asked: Iterable[Assignee], office: str) -> bool:
    """Say whether an office or anybody in it is asked."""
    return any(plain_name(assignee.office) == plain_name(office) for assignee in asked)


def plain_name(name: str) -> str:
    """Return a name as it is compared: capitals and needless spaces do not count."""
    return " ".join(name.split()).casefold()
