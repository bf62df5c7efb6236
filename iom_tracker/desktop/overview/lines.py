"""The lines of the matrix: the heading of each transformation, and below it what is reported on."""

from dataclasses import dataclass

from iom_tracker.domain.framework import Transformation
from iom_tracker.domain.overview import Overview, OverviewCell, OverviewRow


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Attributes:
        row: None for the heading of a transformation.
        under: the rows of the transformation that are shown.
    """

    transformation: Transformation
    row: OverviewRow | None
    under: tuple[OverviewRow, ...]

    @property
    def key(self) -> str:
        """What tells it from the others: they stay the same line when only their values change."""
        return self.row.unit if self.row else f"{self.transformation.code} "

    def cell(self, place: int) -> OverviewCell | None:
        """Return the section below a question; None for a heading, and where the question is not asked."""
        return self.row.cells[place] if self.row else None

    def cells(self, place: int) -> tuple[OverviewCell, ...]:
        """Return the chosen sections that a cell stands for: one, those of the whole transformation, or none."""
        rows = (self.row,) if self.row else self.under
        found = (row.cells[place] for row in rows)
        return tuple(cell for cell in found if cell is not None and cell.is_chosen)

    def share(self, place: int) -> tuple[int, int]:
        """Return how many of a cell's sections are answered, and how many count."""
        cells = [cell for cell in self.cells(place) if cell.counts]
        return sum(cell.status.is_answered for cell in cells), len(cells)


def lines_of(overview: Overview) -> tuple[Line, ...]:
    """Return the lines in the report's order."""
    lines: list[Line] = []
    for rows in _by_transformation(overview).values():
        lines.append(Line(rows[0].transformation, None, tuple(rows)))
        lines.extend(Line(row.transformation, row, (row,)) for row in rows)
    return tuple(lines)


def _by_transformation(overview: Overview) -> dict[str, list[OverviewRow]]:
    found: dict[str, list[OverviewRow]] = {}
    for row in overview.rows:
        found.setdefault(row.transformation.code, []).append(row)
    return found
