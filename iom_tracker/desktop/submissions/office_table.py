"""The table of offices, which is sorted by a click on a header and holds a button for each receipt."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.submissions.cells import ROW_HEIGHT
from iom_tracker.desktop.submissions.office_delegate import OfficeDelegate
from iom_tracker.desktop.submissions.office_model import ROW_ROLE, OfficeModel, OfficeOrder
from iom_tracker.desktop.submissions.office_rows import OfficeRow
from iom_tracker.desktop.submissions.office_words import Column
from iom_tracker.desktop.submissions.row_table import HEADER_HEIGHT, RowTable

_MOST_ROWS: Final = 8  # that are shown without scrolling
_WIDTHS: Final = {Column.SECTIONS: 150, Column.SENT: 118, Column.RECEIPT: 112}


class OfficeTable(RowTable):
    """Shows the offices; as high as they need, up to eight of them.

    Signals:
        receipt_wanted: str (office), by its button, or by Enter on its row.
    """

    receipt_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._model = OfficeModel()
        self._order = OfficeOrder(self._model)
        super().__init__(self._order, OfficeDelegate(theme), parent)
        self._model.setParent(self)
        self._order.setParent(self)
        self._theme, self._can_write = theme, True
        self.setObjectName("officeTable")
        self.setAccessibleName(self.tr("Offices"))
        self.share_out({int(column): width for column, width in _WIDTHS.items()})
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.entered_row.connect(self._on_entered_row)
        self._order.modelReset.connect(self._make_buttons)

    def show_rows(self, rows: Sequence[OfficeRow], *, can_write: bool) -> None:
        """Show other rows, keeping the office that is chosen.

        Args:
            rows: in the order in which they stand until a person sorts them.
            can_write: whether receipts can be written.
        """
        chosen = self.currentIndex().data(ROW_ROLE)
        self._can_write = can_write
        self._model.show(rows)
        for button in self._buttons():
            button.setEnabled(can_write)
        if isinstance(chosen, OfficeRow) and not self.currentIndex().isValid():
            self._choose(chosen.name)
        self.setFixedHeight(HEADER_HEIGHT + min(len(rows), _MOST_ROWS) * ROW_HEIGHT)

    def _make_buttons(self) -> None:
        for row in range(self._order.rowCount()):
            index = self._order.index(row, Column.RECEIPT)
            office = index.data(ROW_ROLE)
            if isinstance(office, OfficeRow) and office.has_sent:
                self.setIndexWidget(index, self._button(office.name))

    def _button(self, office: str) -> QPushButton:
        button = QPushButton(icon("mail-check", self._theme, "accent"), f" {self.tr('Receipt')}")
        button.setObjectName("receipt")
        button.setProperty("role", "link")
        button.setAccessibleName(self.tr("Receipt for {office}").format(office=office))
        button.setToolTip(self.tr("Tell {office} what has arrived and where it stands").format(office=office))
        button.setEnabled(self._can_write)
        button.clicked.connect(partial(self.receipt_wanted.emit, office))
        return button

    def _buttons(self) -> list[QPushButton]:
        return self.viewport().findChildren(QPushButton)

    def _choose(self, name: str) -> None:
        for row in range(self._order.rowCount()):
            if self._order.index(row, 0).data(ROW_ROLE).name == name:
                self.selectRow(row)

    def _on_entered_row(self, row: int) -> None:
        office = self._order.index(row, 0).data(ROW_ROLE)
        if self._can_write and isinstance(office, OfficeRow) and office.has_sent:
            self.receipt_wanted.emit(office.name)
