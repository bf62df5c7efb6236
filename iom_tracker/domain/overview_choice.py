"""What of an overview is looked at: offices, states, transformations, mine, what needs attention; all together."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from iom_tracker.domain.assignment import plain_name
from iom_tracker.domain.errors import OfficeNotAsked, UnknownTransformation
from iom_tracker.domain.office_progress import office_named
from iom_tracker.domain.overview import Overview, OverviewCell, OverviewRow
from iom_tracker.domain.state import SectionState

_Condition: TypeAlias = Callable[[OverviewCell], bool]


@dataclass(frozen=True, slots=True)
class OverviewChoice:
    """What to look at; empty means everything, and a cell has to meet all that is said.

    Attributes:
        offices: any of them is asked for it.
        states: it is in any of them.
        transformations: codes; it stands under any of them.
        only_mine: this person is asked to write it.
        only_attention: somebody should look at it.
    """

    offices: tuple[str, ...] = ()
    states: tuple[SectionState, ...] = ()
    transformations: tuple[str, ...] = ()
    only_mine: bool = False
    only_attention: bool = False


def choose(overview: Overview, choice: OverviewChoice) -> Overview:
    """Return an overview with the rows in which something is chosen; in these the other cells are marked as not chosen.

    What the overview had left out already stays out, so that choices can be made one after the other.

    Raises:
        OfficeNotAsked, UnknownTransformation: the choice names what is not there.
    """
    _refuse_unknown(overview, choice)
    conditions = tuple(_conditions(choice))
    rows = (_row(row, conditions) for row in overview.rows if _is_under(row, choice))
    return replace(overview, rows=tuple(row for row in rows if row.chosen))


def _refuse_unknown(overview: Overview, choice: OverviewChoice) -> None:
    known = tuple(each.office for each in overview.offices)
    for office in choice.offices:
        if office_named(office, known) is None:
            raise OfficeNotAsked(office, known)
    for code in choice.transformations:
        if overview.catalogue.framework.transformation(code) is None:
            raise UnknownTransformation(code)


def _is_under(row: OverviewRow, choice: OverviewChoice) -> bool:
    return not choice.transformations or row.transformation.code in choice.transformations


def _row(row: OverviewRow, conditions: tuple[_Condition, ...]) -> OverviewRow:
    return replace(row, cells=tuple(_cell(cell, conditions) if cell else None for cell in row.cells))


def _cell(cell: OverviewCell, conditions: tuple[_Condition, ...]) -> OverviewCell:
    is_chosen = cell.is_chosen and all(meets(cell) for meets in conditions)
    return cell if is_chosen is cell.is_chosen else replace(cell, is_chosen=is_chosen)


def _conditions(choice: OverviewChoice) -> Iterator[_Condition]:
    offices = frozenset(map(plain_name, choice.offices))
    if offices:
        yield lambda cell: any(plain_name(each.office) in offices for each in cell.assignees)
    if choice.states:
        yield lambda cell: cell.state in choice.states
    if choice.only_mine:
        yield lambda cell: cell.is_mine
    if choice.only_attention:
        yield lambda cell: bool(cell.attention)
