"""What the page shows when nothing is left to decide."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.signs import IconSign
from iom_tracker.desktop.appearance.theme import Theme

_SIGN: Final = 56


class FinishedView(QWidget):
    """Says so, and offers the way back to writing."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflictsFinished")
        self._title = self._label("finishedTitle")
        self._words = self._label("finishedWords")
        self._words.setProperty("tone", "muted")
        self.button = QPushButton(self.tr("Back to writing"))
        self.button.setObjectName("backToWriting")
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(IconSign(theme, "circle-check", "success", _SIGN), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(10)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_count(self, resolved: int) -> None:
        """Say how many conflicts there were in this sitting."""
        self._title.setText(self.tr("All conflicts are resolved") if resolved else self.tr("There are no conflicts"))
        words = self.tr("{n} conflicts were resolved here. Every version is kept in the history.")
        words = (
            self.tr("1 conflict was resolved here. Every version is kept in the history.") if resolved == 1 else words
        )
        nothing = self.tr("When two versions of a section cannot be merged, they come here.")
        self._words.setText(with_number(words, resolved) if resolved else nothing)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label
