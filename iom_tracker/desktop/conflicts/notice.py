"""One line that says what has happened to the conflict that is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.signs import IconSign
from iom_tracker.desktop.appearance.theme import Theme


class Notice(QFrame):
    """Words on a coloured ground, with a button where something can be done about it.

    Args:
        name: the object name; those of the words and the button are made of it.

    Signals:
        answered: the button was pressed.
    """

    answered = Signal()

    def __init__(self, theme: Theme, name: str = "conflictNotice", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._words = LeadingLabel(f"{name}Words")
        self._button = QPushButton()
        self._button.setObjectName(f"{name}Button")
        self._button.setProperty("role", "link")
        self._button.clicked.connect(self.answered)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(9)
        row.addWidget(IconSign(theme, "circle-alert", "warning"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self.hide()

    def show_words(self, words: str, button: str = "") -> None:
        """Say something; nothing where the words are empty."""
        self._words.setText(words)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setVisible(bool(words))
