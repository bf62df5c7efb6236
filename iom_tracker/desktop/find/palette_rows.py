"""What the palette offers: the commitments of the report, what can be done now, and a look into the texts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from iom_tracker.desktop.actions import TABLE, Actions
from iom_tracker.desktop.appearance.counting import counted
from iom_tracker.desktop.find.matching import best, folded
from iom_tracker.domain.catalogue import Catalogue

MOST: Final = 60
_ITSELF: Final = "palette"


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """One line to pick.

    Attributes:
        keys: the shortcut, for an action that has one.
        unit: the commitment or transformation to go to; empty for none.
        action: the action to do; empty for none. Where both are empty, the texts are looked into.
    """

    title: str
    detail: str
    icon: str
    keys: str = ""
    unit: str = ""
    action: str = ""

    @property
    def words(self) -> str:
        """The row for those who do not see it."""
        return ", ".join(part for part in (self.title, self.detail, self.keys) if part)


@dataclass(frozen=True, slots=True)
class Offers:
    """Rows with the lines that what is typed is held against."""

    rows: tuple[PaletteRow, ...]
    lines: tuple[str, ...]

    @classmethod
    def of(cls, rows: Iterable[PaletteRow]) -> "Offers":
        """Return rows as they are offered."""
        kept = tuple(rows)
        return cls(kept, tuple(folded(row.title) for row in kept))

    def with_others(self, others: "Offers") -> "Offers":
        """Return these rows and others behind them."""
        return Offers(self.rows + others.rows, self.lines + others.lines)

    def fitting(self, typed: str) -> list[PaletteRow]:
        """Return the rows that fit what is typed, the best first."""
        return [self.rows[place] for place in best(self.lines, typed, MOST)]


NO_OFFERS: Final = Offers((), ())


def units_of(catalogue: Catalogue, units: Iterable[str]) -> Offers:
    """Return what can be gone to: every commitment, and the transformations that have questions of their own.

    Args:
        units: those that have sections.
    """
    return Offers.of(_units(catalogue, units))


def actions_of(actions: Actions) -> Offers:
    """Return what can be done now."""
    keys = (key for key in TABLE if key != _ITSELF)
    return Offers.of(_action_row(key, actions.get(key)) for key in keys if actions.get(key).isEnabled())


def text_row(typed: str, total: int | None) -> PaletteRow:
    """Return the row that leads to all texts that hold what is typed, with how many there are once that is known."""
    title = _tr("Find “{words}” in the whole report").format(words=typed.strip())
    if total is None:
        return PaletteRow(title, _tr("Looks into every text"), "search")
    words = counted(total, _tr("1 text"), _tr("{n} texts"))
    return PaletteRow(title, words, "search")


def _units(catalogue: Catalogue, units: Iterable[str]) -> Iterator[PaletteRow]:
    titles = {str(each.code): catalogue.title(each.code) for each in catalogue.framework.transformations}
    commitments = {str(each.id): each for each in catalogue.cycle.commitments}
    for unit in units:
        commitment = commitments.get(unit)
        if commitment is None:
            yield PaletteRow(f"{unit}  {titles.get(unit, '')}", "", "file-text", unit=unit)
            continue
        code = commitment.transformation
        detail = f"{code}  {titles.get(code, '')}"
        if commitment.retired:
            detail = _tr("{place} · retired").format(place=detail)
        yield PaletteRow(f"{unit}  {commitment.name}", detail, "file-text", unit=unit)


def _action_row(key: str, action: QAction) -> PaletteRow:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return PaletteRow(action.text().replace("&", ""), _tr("Command"), TABLE[key].icon or "keyboard", keys, action=key)


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)
