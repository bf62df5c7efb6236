"""The overview: commitments by questions, and where each section stands, who is asked for it, what needs attention."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.cycle import Commitment, Question
from iom_tracker.domain.framework import Transformation
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.office_progress import Asking, OfficeProgress, progress
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState


class Attention(StrEnum):
    """Why somebody should look at a section."""

    RETURNED = "returned"
    CONFLICT = "conflict"
    UNREAD = "merged automatically, please read"
    OVER_CAP = "over the cap"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class OverviewCell:
    """One section of the overview.

    Attributes:
        assignees: the offices and persons who are asked to write it, sorted.
        open_comments: how many threads about it are not resolved.
        notes: why its text was returned, where it is.
        is_mine: whether this person is asked to write it.
        is_overdue: whether it is still to be written, and the day has passed by which an office was to send it.
        is_chosen: whether it is among what was chosen to be looked at; only such cells are counted.
    """

    status: SectionStatus
    question: Question
    assignees: tuple[Assignee, ...] = ()
    open_comments: int = 0
    notes: tuple[str, ...] = ()
    is_mine: bool = False
    is_overdue: bool = False
    is_chosen: bool = True

    @property
    def state(self) -> SectionState:
        """Where the section stands."""
        return self.status.state

    @property
    def counts(self) -> bool:
        """Whether it counts: a section that may be left out does only with text."""
        return self.status.counts(is_optional=self.question.optional)

    @property
    def is_changed_since_clearance(self) -> bool:
        """Whether another text followed the one that was cleared, whatever became of it."""
        return self.status.cleared is not None and self.state is not SectionState.CLEARED

    @property
    def attention(self) -> tuple[Attention, ...]:
        """Why somebody should look at it; nothing where nobody needs to."""
        found = {
            Attention.RETURNED: self.state is SectionState.RETURNED,
            Attention.CONFLICT: self.state is SectionState.CONFLICT,
            Attention.UNREAD: self.status.is_automatic,
            Attention.OVER_CAP: self.status.is_over_cap,
            Attention.OVERDUE: self.is_overdue,
        }
        return tuple(reason for reason, holds in found.items() if holds)


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """A commitment, or a transformation with questions of its own.

    Attributes:
        commitment: None for a transformation.
        cells: one for each column of the overview; None where that question is not asked of it.
    """

    transformation: Transformation
    commitment: Commitment | None
    cells: tuple[OverviewCell | None, ...]

    @property
    def unit(self) -> str:
        """The commitment's id or the transformation's code."""
        return self.commitment.id if self.commitment else self.transformation.code

    @property
    def name(self) -> str:
        """A short name for lists on the screen."""
        return self.commitment.name if self.commitment else self.transformation.short

    @property
    def asked(self) -> tuple[OverviewCell, ...]:
        """The cells of the questions that are asked of it."""
        return tuple(cell for cell in self.cells if cell is not None)

    @property
    def chosen(self) -> tuple[OverviewCell, ...]:
        """The cells that were chosen."""
        return tuple(cell for cell in self.asked if cell.is_chosen)

    @property
    def assignees(self) -> tuple[Assignee, ...]:
        """Who is asked to write some of it, sorted."""
        return tuple(sorted({assignee for cell in self.asked for assignee in cell.assignees}))


@dataclass(frozen=True)
class Overview:
    """Everything that headquarters looks at at once.

    Attributes:
        columns: the questions, in the questionnaire's order.
        rows: in the report's order.
        offices: what each office was asked for and has sent, sorted by name.
        is_training: whether the workspace is one for training.
    """

    catalogue: Catalogue
    columns: tuple[Question, ...]
    rows: tuple[OverviewRow, ...]
    offices: tuple[OfficeProgress, ...]
    is_training: bool = False

    def chosen(self) -> tuple[OverviewCell, ...]:
        """Return the cells that were chosen, in the report's order."""
        return tuple(cell for row in self.rows for cell in row.chosen)


@dataclass(frozen=True, kw_only=True)
class OverviewFacts:
    """What an overview is made of.

    Attributes:
        open_comments: how many threads about a section are open, where there are any.
        notes: why the text of a section was returned, where it is.
        mine: the sections that this person is asked to write.
        today: the day against which the offices' days are held; None if nobody is to be called late.
    """

    catalogue: Catalogue
    asking: Asking
    open_comments: Mapping[SectionRef, int] = field(default_factory=dict)
    notes: Mapping[SectionRef, tuple[str, ...]] = field(default_factory=dict)
    mine: frozenset[SectionRef] = frozenset()
    today: date | None = None
    is_training: bool = False


def lay_out(facts: OverviewFacts) -> Overview:
    """Return the overview of a workspace, with everything chosen."""
    slots = [slot for slot in facts.catalogue.slots() if slot.ref in facts.asking.statuses]
    offices = progress(facts.asking, facts.today)
    overdue = frozenset(ref for office in offices if office.is_late for ref in office.missing)
    asked = {slot.question.key for slot in slots}
    columns = tuple(each for each in facts.catalogue.cycle.questions if each.key in asked)
    return Overview(facts.catalogue, columns, _rows(facts, slots, columns, overdue), offices, facts.is_training)


def _rows(
    facts: OverviewFacts, slots: Iterable[Slot], columns: tuple[Question, ...], overdue: frozenset[SectionRef]
) -> tuple[OverviewRow, ...]:
    units: dict[str, list[Slot]] = {}
    for slot in slots:
        units.setdefault(slot.ref.unit, []).append(slot)
    return tuple(_row(facts, members, columns, overdue) for members in units.values())


def _row(
    facts: OverviewFacts, slots: list[Slot], columns: tuple[Question, ...], overdue: frozenset[SectionRef]
) -> OverviewRow:
    cells = {slot.question.key: _cell(facts, slot, is_overdue=slot.ref in overdue) for slot in slots}
    return OverviewRow(slots[0].transformation, slots[0].commitment, tuple(cells.get(each.key) for each in columns))


def _cell(facts: OverviewFacts, slot: Slot, *, is_overdue: bool) -> OverviewCell:
    return OverviewCell(
        status=facts.asking.statuses[slot.ref],
        question=slot.question,
        assignees=facts.asking.assignees.get(slot.ref, ()),
        open_comments=facts.open_comments.get(slot.ref, 0),
        notes=facts.notes.get(slot.ref, ()),
        is_mine=slot.ref in facts.mine,
        is_overdue=is_overdue,
    )
