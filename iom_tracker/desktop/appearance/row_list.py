"""A list of rows without a frame, as every page has one: Enter does something with the row that has the keyboard."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget
from typing_extensions import override

ENTER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowList(QListView):
    """The rows.

    Signals:
        entered: Enter.
    """

    entered = Signal()

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        """Begin without rows.

        Args:
            words: what it is called for those who do not see it.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in view, if it was."""
        row = self.visualRect(self.currentIndex())
        was_in_view = row.isValid() and row.bottom() >= 0 and row.top() < event.oldSize().height()
        super().resizeEvent(event)
        if was_in_view:
            self.scrollTo(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
