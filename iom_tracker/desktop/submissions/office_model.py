"""The offices as Qt sees them: a read-only table, and how it is sorted."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from typing_extensions import override

from iom_tracker.desktop.submissions.moments import instant
from iom_tracker.desktop.submissions.office_rows import OfficeRow
from iom_tracker.desktop.submissions.office_words import Column, tool_tip_of, words_of
from iom_tracker.domain.state import SectionState

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
SORT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_CONFLICT_WEIGHT: Final = 100_000


class OfficeModel(QAbstractTableModel):
    """Shows rows; where the same offices stand in the same order, they stay and only their values change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[OfficeRow, ...] = ()

    def show(self, rows: Sequence[OfficeRow]) -> None:
        """Show other rows."""
        stays = [(row.name, row.has_sent) for row in rows] == [(row.name, row.has_sent) for row in self._rows]
        if stays:
            self._rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, Column.RECEIPT))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or section not in set(Column):
            return None
        return {
            Column.OFFICE: self.tr("Office"),
            Column.SECTIONS: self.tr("Sections received"),
            Column.STATES: self.tr("Where they stand"),
            Column.SENT: self.tr("Last sent"),
            Column.RECEIPT: "",
        }[Column(section)]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == ROW_ROLE:
            return row
        if role == SORT_ROLE:
            return _sorted_by(row, column)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return words_of(row, column)
        return tool_tip_of(row, column) if role == Qt.ItemDataRole.ToolTipRole else None


class OfficeOrder(QSortFilterProxyModel):
    """Sorts the offices by a column; by none, those that have not sent stand first."""

    def __init__(self, model: OfficeModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSortRole(SORT_ROLE)
        self.setSortLocaleAware(True)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSourceModel(model)


def _sorted_by(row: OfficeRow, column: Column) -> str | float:
    """Return what a column is sorted by: all numbers are floats, since Qt cuts long integers beside short ones."""
    values: dict[Column, str | float] = {
        Column.OFFICE: row.name,
        Column.SECTIONS: row.share,
        Column.STATES: float(_urgency(row)),
        Column.SENT: float(instant(row.sent)),
        Column.RECEIPT: float(row.has_sent),
    }
    return values[column]


def _urgency(row: OfficeRow) -> int:
    """Return a number that is the higher the more is left to decide; conflicts outweigh all else."""
    counts = dict(row.states)
    left = sum(counts.get(state, 0) for state in (SectionState.RETURNED, SectionState.CHANGED, SectionState.DRAFT))
    return _CONFLICT_WEIGHT * counts.get(SectionState.CONFLICT, 0) + left
