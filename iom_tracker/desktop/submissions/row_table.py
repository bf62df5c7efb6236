"""A table whose rows are chosen as a whole, by mouse and by keyboard."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from iom_tracker.desktop.submissions.cells import ROW_HEIGHT, CellDelegate

HEADER_HEIGHT: Final = 34
_BY_TAB: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_ENTER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowTable(QTableView):
    """Shows rows of one height without a grid.

    Signals:
        entered_row: int, the row on which Enter was pressed.
    """

    entered_row = Signal(int)

    def __init__(self, model: QAbstractItemModel, delegate: CellDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_up_headers()
        delegate.theme.changed.connect(self.viewport().update)

    def share_out(self, widths: dict[int, int]) -> None:
        """Give columns a width; the others share what is left."""
        header = self.horizontalHeader()
        for column in range(self.model().columnCount()):
            is_fixed = column in widths
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Fixed if is_fixed else QHeaderView.ResizeMode.Stretch
            )
            if is_fixed:
                header.resizeSection(column, widths[column])

    def _set_up_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setFixedHeight(HEADER_HEIGHT)
        header.setHighlightSections(False)
        header.setSectionsMovable(False)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: whoever comes by Tab is on the first row, if nowhere yet."""
        super().focusInEvent(event)
        if event.reason() in _BY_TAB and not self.selectedIndexes():
            self.selectRow(max(self.currentIndex().row(), 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER_KEYS and self.currentIndex().isValid():
            self.entered_row.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
