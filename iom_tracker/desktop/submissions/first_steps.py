"""What to do first, while no office was asked for anything and nothing has come."""

from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.leading_label import LeadingLabel

_SIDE: Final = 24


class FirstSteps(QFrame):
    """Three steps, numbered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstSteps")
        self.setProperty("card", "true")
        heading = QLabel(self.tr("How submissions get here"))
        heading.setProperty("tone", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(12)
        column.addWidget(heading)
        for number, words in enumerate(self._steps(), start=1):
            column.addLayout(self._step(number, words))

    def _steps(self) -> tuple[str, str, str]:
        return (
            self.tr("Make an office kit for each office. It says what they are asked to write, and by when."),
            self.tr("Send each office its kit, by e-mail or on a stick. They write, and send a packet back."),
            self.tr("Drop the packets on this page. Nothing is ever overwritten, and what cannot be merged is shown."),
        )

    def _step(self, number: int, words: str) -> QHBoxLayout:
        tile = QLabel(QLocale().toString(number))
        tile.setObjectName("stepNumber")
        tile.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tile.setFixedSize(_SIDE, _SIDE)
        text = LeadingLabel("firstStep")
        text.setText(words)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        return row
