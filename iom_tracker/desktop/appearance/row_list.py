"""A list of rows without a frame, as every page has one: Enter does something with the row that has the keyboard."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
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
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
