"""One line on a card that says something about its text, with buttons for what can be done about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.signs import IconSign
from iom_tracker.desktop.appearance.theme import Theme


class CardLine(QFrame):
    """A sign and words on a coloured ground; hidden while there is nothing to say."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = IconSign(theme, "triangle-alert", "danger")
        self._words = LeadingLabel(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 6, 4)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        self._row = row
        self.hide()

    def add_button(self, name: str, words: str) -> QPushButton:
        """Put a button behind the words."""
        button = link_button(name, words)
        self._row.addWidget(button)
        return button

    def say(self, tone: str, drawing: str, words: str) -> None:
        """Say something in a tone, with a drawing, so that colour is not the only sign."""
        self._sign.show_icon(drawing, tone)
        self._words.setText(words)
        self.setProperty("notice", tone)
        for widget in (self, self._words):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.show()


def link_button(name: str, words: str) -> QPushButton:
    """Return a button that looks like a link, as they stand on cards."""
    button = QPushButton(words)
    button.setObjectName(name)
    button.setProperty("role", "link")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
