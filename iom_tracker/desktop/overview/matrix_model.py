"""The matrix as Qt sees it: a read-only table of lines by questions, the first column names the lines."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from iom_tracker.desktop.overview.lines import Line, lines_of
from iom_tracker.desktop.overview.words import assignee_words, cell_tool_tip, cell_words
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.overview import Overview, OverviewCell

LINE_ROLE: Final = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class MatrixModel(QAbstractTableModel):
    """Shows an overview; where the same lines stand in the same order, they stay and only their values change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._questions: tuple[tuple[str, str], ...] = ()

    def show(self, overview: Overview) -> None:
        """Show another overview."""
        lines = lines_of(overview)
        questions = tuple((question.key, question.short) for question in overview.columns)
        stays = questions == self._questions and [each.key for each in lines] == [each.key for each in self._lines]
        if not stays:
            self.beginResetModel()
        self._lines, self._questions = lines, questions
        if not stays:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(questions)))

    def line(self, row: int) -> Line:
        """Return what a row shows."""
        return self._lines[row]

    def cell(self, index: Index) -> OverviewCell | None:
        """Return the one section of a cell; None where it stands for several, or none."""
        return self._lines[index.row()].cell(index.column() - 1) if index.isValid() and index.column() else None

    def place_of(self, unit: str, question: str) -> QModelIndex:
        """Return where a section of a unit is shown, or the unit's name for none; invalid where it is not."""
        keys = ["", *(key for key, _ in self._questions)]
        rows = (row for row, line in enumerate(self._lines) if line.key == unit)
        row = next(rows, None)
        return self.index(row, keys.index(question)) if row is not None and question in keys else QModelIndex()

    def sections_at(self, index: Index) -> tuple[SectionRef, ...]:
        """Return the sections that a cell stands for: below a question, or of the whole line in the first column."""
        if not index.isValid():
            return ()
        line = self._lines[index.row()]
        places = range(len(self._questions)) if index.column() == 0 else (index.column() - 1,)
        return tuple(cell.status.ref for place in places for cell in line.cells(place))

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._questions) + 1

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section <= len(self._questions):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignHCenter if section else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._questions[section - 1][1] if section else self.tr("Commitment")
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, place = self._lines[index.row()], index.column() - 1
        if role == LINE_ROLE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return cell_words(line, place) if place >= 0 else name_of(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell_tool_tip(line, place) if place >= 0 else _named(line)
        return None


def name_of(line: Line) -> str:
    """Return what a line is called."""
    return line.row.name if line.row else line.transformation.short


def _named(line: Line) -> str:
    if line.row is None:
        return f"{line.transformation.code} {line.transformation.title}"
    return "\n".join(filter(None, (f"{line.row.unit} {line.row.name}", assignee_words(line.row.assignees))))
