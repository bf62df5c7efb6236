"""The overview as a table in the terminal: one sign a section, in 80 columns, readable without colour."""

from collections.abc import Iterator, Mapping
from textwrap import wrap
from typing import Final

from iom_tracker.cli.output import counted
from iom_tracker.cli.overview_output import office_text
from iom_tracker.domain.overview import Overview, OverviewCell, OverviewRow
from iom_tracker.domain.overview_tally import tally
from iom_tracker.domain.state import SectionState

WIDTH: Final = 80
_COLUMN: Final = 3  # a sign, a star, a space
_AT_ONCE: Final = 18  # questions side by side; more than that take another table
_UNIT: Final = 12  # the longest id that is shown whole
_SIGNS: Final[Mapping[SectionState, str]] = {
    SectionState.EMPTY: ".",
    SectionState.DRAFT: "d",
    SectionState.SUBMITTED: "s",
    SectionState.RETURNED: "R",
    SectionState.CLEARED: "C",
    SectionState.CHANGED: "~",
    SectionState.CONFLICT: "!",
}
_LEFT_OUT: Final = "-"
_ATTENTION: Final = "*"


def overview_text(overview: Overview) -> str:
    """Return what `overview` prints: the table, its legend, and a line for each office."""
    if not overview.rows:
        return "Nothing is left by this choice."
    starts = range(0, len(overview.columns), _AT_ONCE)
    tables = [line for start in starts for line in _table(overview, slice(start, start + _AT_ONCE))]
    offices = [office_text(each) for each in overview.offices]
    parts = [_head(overview), *tables, "", *_legend(overview), *(["", *offices] if offices else [])]
    return "\n".join(parts)


def _head(overview: Overview) -> str:
    found, catalogue = tally(overview), overview.catalogue
    training = ["training"] if overview.is_training else []
    attention = f"{counted(found.attention, 'section')} to look at"
    told = [catalogue.framework.title, catalogue.cycle.id, counted(found.total, "section"), attention, *training]
    return _cut(" · ".join(told), WIDTH)


def _table(overview: Overview, part: slice) -> Iterator[str]:
    numbers = range(1, len(overview.columns) + 1)[part]
    unit = min(_UNIT, max(len(row.unit) for row in overview.rows))
    name = WIDTH - _COLUMN * len(numbers) - unit - 2
    yield ""
    yield " " * (unit + name + 2) + "".join(f"{number:<{_COLUMN}}" for number in numbers).rstrip()
    heading = ""
    for row in overview.rows:
        if row.transformation.code != heading:
            heading = row.transformation.code
            yield _cut(f"{heading} {row.transformation.short}", WIDTH)
        signs = "".join(f"{_sign(cell):<{_COLUMN}}" for cell in row.cells[part])
        yield f"{_cut(row.unit, unit):<{unit}} {_cut(_name(row), name):<{name}} {signs}".rstrip()


def _name(row: OverviewRow) -> str:
    return row.name if row.commitment else "(the transformation as a whole)"


def _sign(cell: OverviewCell | None) -> str:
    if cell is None:
        return ""
    if not cell.is_chosen:
        return _LEFT_OUT
    return _SIGNS[cell.state] + (_ATTENTION if cell.attention else "")


def _legend(overview: Overview) -> Iterator[str]:
    questions = [f"{number} {question.short}" for number, question in enumerate(overview.columns, 1)]
    signs = [f"{sign} {state.value}" for state, sign in _SIGNS.items()]
    yield from _wrapped(questions)
    yield from _wrapped([*signs, f"{_ATTENTION} to be looked at", f"{_LEFT_OUT} not chosen"])


def _wrapped(parts: list[str]) -> list[str]:
    """Return parts in lines that fit, none of them broken in two."""
    glued = "  ".join(part.replace(" ", "\0") for part in parts)
    lines = wrap(glued, WIDTH, break_on_hyphens=False, drop_whitespace=True)
    return [line.replace("\0", " ") for line in lines]


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"
