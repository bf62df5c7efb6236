"""An office's own sections as Qt sees them: a read-only table."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from iom_tracker.desktop.submissions.section_rows import SectionRow
from iom_tracker.desktop.submissions.section_words import Column, words_of

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_SPOKEN: Final = frozenset(
    {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
)


class SectionModel(QAbstractTableModel):
    """Shows rows; where the same sections are shown again, the rows stay and only their values change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SectionRow, ...] = ()

    def show(self, rows: Sequence[SectionRow]) -> None:
        """Show other rows."""
        if [row.status.ref for row in rows] == [row.status.ref for row in self._rows]:
            self._rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, Column.SAID))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> SectionRow:
        """Return a row."""
        return self._rows[number]

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or section not in set(Column):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        names = {
            Column.SECTION: self.tr("Section"),
            Column.WORDS: self.tr("Words"),
            Column.PLAN: self.tr("In the next packet"),
            Column.SAID: self.tr("What headquarters said"),
        }
        return names[Column(section)] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        return words_of(row, Column(index.column())) if role in _SPOKEN else None
