"""A card with a text to read, under a head that says what it is."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QWidget

from iom_tracker.desktop.appearance.deciding_layout import lay_out_pane, two_lines
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.signs import ElidedLabel, IconSign
from iom_tracker.desktop.appearance.theme import Theme

_LEAST: Final = QSize(170, 96)


class TextPane(QFrame):
    """Holds one text.

    Args:
        name: the object name; those of the title, the byline and the notice are made of it.
    """

    def __init__(self, theme: Theme, name: str, icon: str, text: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("box", "plain")
        self.setMinimumSize(_LEAST)
        self._text = text
        self._title = ElidedLabel()
        self._title.setObjectName(f"{name}Title")
        self._title.setProperty("tone", "strong")
        self._byline = ElidedLabel()
        self._byline.setObjectName(f"{name}Byline")
        self._byline.setProperty("tone", "muted")
        self._notice = LeadingLabel(f"{name}Notice")
        self._notice.setProperty("tone", "muted")
        self._lay_out(IconSign(theme, icon, "accent", 18))

    def show_head(self, title: str, byline: str = "") -> None:
        """Say what the text is."""
        self._title.show_text(title)
        self._text.setAccessibleName(title)
        self.show_byline(byline)

    def show_byline(self, byline: str) -> None:
        """Say more of it in the second line."""
        self._byline.show_text(byline)

    def show_notice(self, words: str) -> None:
        """Say something above the text; nothing where the words are empty."""
        self._notice.setText(words)
        self._notice.setVisible(bool(words))

    def _lay_out(self, sign: QWidget) -> None:
        lay_out_pane(self, (sign, two_lines(self._title, self._byline)), self._notice, self._text)
