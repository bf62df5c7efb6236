"""How far an office is: what it is asked for, what is still to come, what was returned to it, and whether it is late.

An office that got a kit without being asked for anything in particular is asked for what nobody else is asked for.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from iom_tracker.domain.assignment import Assignee, plain_name
from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState


class Sending(StrEnum):
    """How much of what it was asked for an office has sent."""

    NOTHING = "nothing"
    PART = "a part"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class Sent:
    """What an office has sent.

    Attributes:
        packed: when it wrote the last file that was merged; empty for a workspace.
        arrived: when that file was merged here.
    """

    office: str
    packed: str
    arrived: str


@dataclass(frozen=True, slots=True)
class OfficeProgress:
    """How far an office is.

    Attributes:
        asked: the sections that it is asked to write, in the report's order.
        missing: those of them that are not written yet; what is optional is never missing.
        counted: how many of them count: all but optional ones without text.
        written: how many of these are written.
        returned: those of them whose text was returned.
        packed: when it wrote the last file that was merged; empty where nothing came, and for a workspace.
        arrived: when that file was merged here; empty where nothing came.
        days_late: since its day has passed with something missing; 0 where that is not so.
    """

    terms: OfficeTerms
    asked: tuple[SectionRef, ...]
    missing: tuple[SectionRef, ...]
    returned: tuple[SectionRef, ...]
    counted: int = 0
    written: int = 0
    packed: str = ""
    arrived: str = ""
    days_late: int = 0

    @property
    def office(self) -> str:
        """Its name."""
        return self.terms.office

    @property
    def sending(self) -> Sending:
        """How much it has sent."""
        if not self.arrived:
            return Sending.NOTHING
        return Sending.PART if self.missing else Sending.EVERYTHING

    @property
    def is_late(self) -> bool:
        """Whether its day has passed with something missing."""
        return self.days_late > 0

    @property
    def is_awaited(self) -> bool:
        """Whether it has something to send: what is missing, or what was returned."""
        return bool(self.missing or self.returned)


@dataclass(frozen=True, kw_only=True)
class Asking:
    """Whom headquarters asks for what, and what came.

    Attributes:
        statuses: of every section that is asked for, in the report's order.
        optional: the sections that may be left out.
        assignees: who is asked to write each section; a section that nobody is asked for may be left out.
        sent: of each office the last thing that it sent.
    """

    statuses: Mapping[SectionRef, SectionStatus]
    optional: Collection[SectionRef] = ()
    assignees: Mapping[SectionRef, tuple[Assignee, ...]] = field(default_factory=dict)
    terms: tuple[OfficeTerms, ...] = ()
    sent: tuple[Sent, ...] = ()


def progress(asking: Asking, today: date | None) -> tuple[OfficeProgress, ...]:
    """Return how far each office is, sorted by name.

    Args:
        today: the day against which the offices' days are held; None if nobody is to be called late.
    """
    terms, asked, sent = _terms(asking), _asked(asking), {plain_name(each.office): each for each in asking.sent}
    unasked = tuple(ref for ref in asking.statuses if not asking.assignees.get(ref))
    found = (
        _progress(asking, each, asked.get(name) or (unasked if each in asking.terms else ()), sent.get(name), today)
        for name, each in terms.items()
    )
    return tuple(sorted(found, key=lambda each: (plain_name(each.office), each.office)))


def is_written(status: SectionStatus) -> bool:
    """Say whether a section has a published text; a draft on this machine is none."""
    return status.state is not SectionState.EMPTY and (status.state is not SectionState.DRAFT or bool(status.heads))


def _terms(asking: Asking) -> dict[str, OfficeTerms]:
    """Return the terms of every office that is known, under its plain name; those without any are asked as usual."""
    named = (assignee.office for asked in asking.assignees.values() for assignee in asked)
    others = (OfficeTerms(office) for office in dict.fromkeys((*named, *(each.office for each in asking.sent))))
    found: dict[str, OfficeTerms] = {}
    for each in (*asking.terms, *others):
        found.setdefault(plain_name(each.office), each)
    return found


def _asked(asking: Asking) -> dict[str, tuple[SectionRef, ...]]:
    found: dict[str, dict[SectionRef, None]] = {}
    for ref in asking.statuses:
        for assignee in asking.assignees.get(ref, ()):
            found.setdefault(plain_name(assignee.office), {})[ref] = None
    return {name: tuple(refs) for name, refs in found.items()}


def _progress(
    asking: Asking, terms: OfficeTerms, asked: tuple[SectionRef, ...], sent: Sent | None, today: date | None
) -> OfficeProgress:
    statuses = asking.statuses
    missing = tuple(ref for ref in asked if ref not in asking.optional and not is_written(statuses[ref]))
    counted = [statuses[ref] for ref in asked if statuses[ref].counts(is_optional=ref in asking.optional)]
    return OfficeProgress(
        terms=terms,
        asked=asked,
        missing=missing,
        returned=tuple(ref for ref in asked if statuses[ref].state is SectionState.RETURNED),
        counted=len(counted),
        written=sum(map(is_written, counted)),
        packed=sent.packed if sent else "",
        arrived=sent.arrived if sent else "",
        days_late=_days_since(terms.due, today) if missing else 0,
    )


def day_of(text: str) -> date | None:
    """Return the day that a text names, as in `2017-02-28`; None where it names none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _days_since(due: str, today: date | None) -> int:
    day = day_of(due)
    return max(0, (today - day).days) if day and today else 0


def office_named(name: str, offices: Iterable[str]) -> str | None:
    """Return the office of that name as it is written here, whatever capitals and spaces are used; None if unknown."""
    return next((office for office in offices if plain_name(office) == plain_name(name)), None)
