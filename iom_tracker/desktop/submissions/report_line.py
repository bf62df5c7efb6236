"""One line of the results of a merge: an icon, words, what explains them, and what can be done about it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.signs import IconSign
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.submissions.phrases import Sign

_ICON: Final = 17


class ReportLine(QWidget):
    """Says one thing."""

    def __init__(self, theme: Theme, sign: Sign, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportLine")
        self.setAccessibleName(" ".join(filter(None, (sign.words, detail))))
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._words.addWidget(self._label("reportWords", sign.words))
        if detail:
            label = self._label("reportDetail", detail)
            label.setProperty("tone", "muted")
            self._words.addWidget(label)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addWidget(IconSign(theme, sign.icon, sign.token, _ICON), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)

    def offer(self, name: str, words: str, then: Callable[[], None]) -> None:
        """Add a button at the end of the line."""
        button = QPushButton(words)
        button.setObjectName(name)
        button.setProperty("role", "link")
        button.clicked.connect(lambda _: then())
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def compare_keys(self, known: str, now: str) -> None:
        """Show the key that somebody had and the one that they have now, below each other."""
        for name, words, key in (
            ("knownKey", self.tr("Key until now:"), known),
            ("keyNow", self.tr("Key of this file:"), now),
        ):
            value = self._label(name, key)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(QLabel(words))
            row.addWidget(value, 1)
            self._words.addLayout(row)

    def _label(self, name: str, text: str) -> LeadingLabel:
        label = LeadingLabel(name)
        label.setText(text)
        return label
