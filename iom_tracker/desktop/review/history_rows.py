"""The rows of the history of a section: the model, and the list in which at most two of them are ticked."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.row_list import RowList
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.review.history_delegate import TOLD_ROLE, HistoryDelegate
from iom_tracker.desktop.review.history_words import Told, told

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_log import PastText

_MOST: Final = 2  # texts that are held against each other
_WORDS: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class HistoryModel(QAbstractListModel):
    """A read-only view of a section's earlier texts, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: tuple[PastText, ...] = ()
        self._told: dict[int, Told] = {}

    @property
    def texts(self) -> "tuple[PastText, ...]":
        """What is shown."""
        return self._texts

    def show(self, texts: "tuple[PastText, ...]") -> None:
        """Show other texts."""
        self.beginResetModel()
        self._texts, self._told = texts, {}
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._texts)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == TOLD_ROLE:
            return self._words(index.row())
        return self._words(index.row()).whole if role in _WORDS else None

    def _words(self, row: int) -> Told:
        """Return a text in words, which are put together once."""
        found = self._told.get(row)
        if found is None:
            found = self._told[row] = told(self._texts[row])
        return found


class HistoryView(RowList):
    """The rows. A click or Space ticks one, or takes the tick off; a third tick takes the place of the first.

    Signals:
        ticked: other rows are ticked.
    """

    ticked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("historyList", "", parent)
        self.setAccessibleName(self.tr("Earlier texts of this section, newest first"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self._model = HistoryModel(self)
        self._order: list[int] = []
        self.setModel(self._model)
        self.setItemDelegate(HistoryDelegate(theme, self))
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    @property
    def texts(self) -> "tuple[PastText, ...]":
        """Everything that is shown."""
        return self._model.texts

    @property
    def chosen(self) -> "tuple[PastText, ...]":
        """What is ticked, oldest first."""
        return tuple(self._model.texts[row] for row in sorted(self._order, reverse=True))

    def show_texts(self, texts: "tuple[PastText, ...]") -> None:
        """Show other texts; what was ticked stays so, as far as it is there, and so does the row with the keyboard."""
        if texts == self._model.texts:
            return
        ticked = [self._model.texts[row].id for row in self._order]
        current = self._model.texts[self.currentIndex().row()].id if self.currentIndex().isValid() else ""
        place = self.verticalScrollBar().value()
        self._order = []
        self._model.show(texts)
        rows = {text.id: row for row, text in enumerate(texts)}
        if current in rows:
            index = self._model.index(rows[current])
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        for id_ in ticked:
            if id_ in rows:
                self.selectionModel().select(self._model.index(rows[id_]), QItemSelectionModel.SelectionFlag.Select)
        self.verticalScrollBar().setValue(place)
        self.ticked.emit()

    def _on_selection_changed(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        gone = {index.row() for index in deselected.indexes()}
        self._order = [row for row in self._order if row not in gone]
        self._order += [index.row() for index in selected.indexes() if index.row() not in self._order]
        if len(self._order) > _MOST:
            first = self._model.index(self._order[0])
            self.selectionModel().select(first, QItemSelectionModel.SelectionFlag.Deselect)
        else:
            self.ticked.emit()
