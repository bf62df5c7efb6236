"""A list of which a person picks one while the keyboard stays in the field above it."""

from collections.abc import Callable, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from iom_tracker.desktop.appearance.row_list import ENTER_KEYS, RowList

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
_PAGE: Final = 6
_STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}
_WORDS: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
R = TypeVar("R")


class RowModel(QAbstractListModel, Generic[R]):
    """A read-only view of some rows."""

    def __init__(self, words_of: Callable[[R], str], parent: QObject | None = None) -> None:
        """Begin without rows.

        Args:
            words_of: a row in words, for those who do not see it.
        """
        super().__init__(parent)
        self._words_of = words_of
        self._rows: tuple[R, ...] = ()

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows that are shown."""
        return self._rows

    def show(self, rows: Sequence[R]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        return self._words_of(row) if role in _WORDS else None


class PickField(QLineEdit):
    """A field that moves through the list below it and picks from it.

    Signals:
        picked: Enter, for the row that is chosen in the list.
    """

    picked = Signal()

    def __init__(self, name: str, words: str, rows: "PickList") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self._rows = rows

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._rows.move_by(_STEPS[key])
        elif key in ENTER_KEYS:
            self.picked.emit()
        else:
            super().keyPressEvent(event)


class PickList(RowList):
    """The rows. Enter picks the one that has the keyboard, a click the one under the mouse.

    Signals:
        picked: the row that is chosen now.
    """

    picked = Signal()

    def __init__(self, name: str, words: str) -> None:
        super().__init__(name, words)
        self.setUniformItemSizes(True)
        self.clicked.connect(self.picked)
        self.entered.connect(self.picked)

    def move_by(self, step: int) -> None:
        """Choose the row that stands so many rows further, as far as there are any."""
        last = self.model().rowCount() - 1
        if last >= 0:
            self.choose(min(max(self.currentIndex().row() + step, 0), last))

    def choose(self, row: int) -> None:
        """Choose a row and bring it into sight."""
        self.setCurrentIndex(self.model().index(row, 0))
        self.scrollTo(self.currentIndex())
