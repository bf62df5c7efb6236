"""The line for the words that the outline is narrowed to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override


class FilterLine(QLineEdit):
    """Escape takes the words back and leaves; Down goes on to the rows.

    Signals:
        left: Escape; the person wants to go on where they were.
        rows_wanted: Down.
    """

    left = Signal()
    rows_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outlineFilter")
        self.setPlaceholderText(self.tr("Filter commitments"))
        self.setAccessibleName(self.tr("Filter commitments"))
        self.setClearButtonEnabled(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.rows_wanted.emit()
        else:
            super().keyPressEvent(event)
