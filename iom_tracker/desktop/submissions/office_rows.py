"""What the table of offices says, as values: one row for each, those that have not sent first."""

from collections import Counter
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.state import SectionState

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_submissions import OfficeSubmission

_MOST_URGENT_FIRST: Final = (
    SectionState.CONFLICT,
    SectionState.RETURNED,
    SectionState.CHANGED,
    SectionState.DRAFT,
    SectionState.EMPTY,
    SectionState.SUBMITTED,
    SectionState.CLEARED,
)


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """An office.

    Attributes:
        asked: how many sections it was asked for, without those that may be left out and have not come.
        received: how many of these have come; of all sections where it was asked for none.
        beyond: how many more have come that it was not asked for.
        states: how many of its sections are in each state that there is, the most urgent first.
        sent: when it wrote its last file, as far as that is known, else when that came.
    """

    name: str
    people: tuple[tuple[str, str], ...]
    has_sent: bool
    asked: int
    received: int
    beyond: int
    states: tuple[tuple[SectionState, int], ...]
    sent: str
    arrived: str

    @property
    def share(self) -> float:
        """The share of what was asked that has come, from 0 to 1; whole where nothing was asked."""
        return self.received / self.asked if self.asked else float(self.has_sent)


@dataclass(frozen=True, slots=True)
class Overview:
    """All offices in five numbers."""

    offices: int
    sent: int
    asked: int
    received: int
    conflicts: int


def office_rows(
    offices: Iterable["OfficeSubmission"], optional: AbstractSet[SectionRef] = frozenset()
) -> tuple[OfficeRow, ...]:
    """Return the rows; the order of offices that have sent, and of those that have not, stays.

    Args:
        optional: the sections that may be left out.
    """
    return tuple(sorted((_row(office, optional) for office in offices), key=lambda row: row.has_sent))


def overview(offices: Iterable["OfficeSubmission"], optional: AbstractSet[SectionRef] = frozenset()) -> Overview:
    """Sum up; a section in conflict counts once, however many offices wrote it."""
    offices = tuple(offices)
    rows = office_rows(offices, optional)
    statuses = {status for office in offices for status in office.received}
    return Overview(
        offices=len(rows),
        sent=sum(row.has_sent for row in rows),
        asked=sum(row.asked for row in rows),
        received=sum(row.received for row in rows),
        conflicts=sum(status.state is SectionState.CONFLICT for status in statuses),
    )


def _row(office: "OfficeSubmission", optional: AbstractSet[SectionRef]) -> OfficeRow:
    came = {status.ref for status in office.received}
    asked = {status.ref for status in office.assigned} - (optional - came)
    expected = came & asked if asked else came
    states = Counter(status.state for status in office.received)
    return OfficeRow(
        name=office.office,
        people=office.people,
        has_sent=bool(office.arrived),
        asked=len(asked),
        received=len(expected),
        beyond=len(came - expected),
        states=tuple((state, states[state]) for state in _MOST_URGENT_FIRST if states[state]),
        sent=office.packed or office.arrived,
        arrived=office.arrived,
    )
