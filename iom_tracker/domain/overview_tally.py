"""How many sections of an overview are in each state: in all, by office, by transformation, by question."""

from collections.abc import Iterable
from dataclasses import dataclass

from iom_tracker.domain.assignment import plain_name
from iom_tracker.domain.overview import Overview, OverviewCell
from iom_tracker.domain.state import SectionState


@dataclass(frozen=True, slots=True)
class Tally:
    """How many chosen sections of something are in each state; what may be left out counts only with text.

    Attributes:
        key: an office's name, a transformation's code, a question's key; empty for all, and for sections of no office.
        label: what it is called on the screen; empty where the key is.
        counts: every state with its number, in the order of the states.
        attention: how many of them need attention.
    """

    key: str
    label: str
    counts: tuple[tuple[SectionState, int], ...]
    attention: int

    @property
    def total(self) -> int:
        """How many sections there are."""
        return sum(number for _, number in self.counts)

    def number(self, state: SectionState) -> int:
        """Return how many are in a state."""
        return dict(self.counts)[state]


def tally(overview: Overview) -> Tally:
    """Return the counts of everything that is chosen."""
    return _tally("", "", overview.chosen())


def by_office(overview: Overview) -> tuple[Tally, ...]:
    """Return the counts of each office that is known, and last of what no office is asked for, if there is any.

    A section that several offices are asked for counts for each of them.
    """
    found: dict[str, list[OverviewCell]] = {plain_name(each.office): [] for each in overview.offices}
    for cell in overview.chosen():
        for name in {plain_name(each.office) for each in cell.assignees} or {""}:
            found.setdefault(name, []).append(cell)
    tallies = [_tally(each.office, each.office, found[plain_name(each.office)]) for each in overview.offices]
    return tuple(tallies) + ((_tally("", "", found[""]),) if "" in found else ())


def by_transformation(overview: Overview) -> tuple[Tally, ...]:
    """Return the counts of each transformation, in the report's order."""
    found: dict[str, tuple[str, list[OverviewCell]]] = {}
    for row in overview.rows:
        found.setdefault(row.transformation.code, (row.transformation.short, []))[1].extend(row.chosen)
    return tuple(_tally(code, label, cells) for code, (label, cells) in found.items())


def by_question(overview: Overview) -> tuple[Tally, ...]:
    """Return the counts of each question, in the questionnaire's order."""
    found: dict[str, list[OverviewCell]] = {question.key: [] for question in overview.columns}
    for cell in overview.chosen():
        found[cell.question.key].append(cell)
    return tuple(_tally(question.key, question.short, found[question.key]) for question in overview.columns)


def _tally(key: str, label: str, cells: Iterable[OverviewCell]) -> Tally:
    numbers = dict.fromkeys(SectionState, 0)
    attention = 0
    for cell in (each for each in cells if each.counts):
        numbers[cell.state] += 1
        attention += bool(cell.attention)
    return Tally(key, label, tuple(numbers.items()), attention)
