"""A wide button that says what it does in a title and a sentence."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout
from typing_extensions import override

from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.signs import IconSign
from iom_tracker.desktop.appearance.theme import Theme


class WayButton(QPushButton):
    """One way to begin."""

    def __init__(self, theme: Theme, drawing: str, words: tuple[str, str], action: QAction) -> None:
        super().__init__()
        self._words = words
        self.setProperty("role", "row")
        self.setAccessibleName(words[0])
        self.setAccessibleDescription(words[1])
        self.setToolTip(action.toolTip())
        self.clicked.connect(action.trigger)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(14)
        row.addWidget(IconSign(theme, drawing, "accent", 22))
        row.addLayout(self._lines(), 1)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of what stands on the button, which Qt's own hint does not know."""
        return self._row.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go this way at Enter too, as in a list: it is no button beside others."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _lines(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(1)
        for text, tone in zip(self._words, ("strong", "muted"), strict=True):
            label = LeadingLabel("wayWords", self)
            label.setText(text)
            label.setProperty("tone", tone)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        return column
