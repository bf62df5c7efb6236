"""A line across the window that says something which stays true, such as why nothing can be changed."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.frame.signs import IconSign


class Banner(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._words = QLabel()
        self._words.setObjectName("bannerWords")
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(10)
        row.addWidget(IconSign(theme, "lock", "warning"))
        row.addWidget(self._words, 1)
        self.hide()

    def show_access(self, read_only: str) -> None:
        """Say why nothing can be changed: `read-only` or `newer version`; hide where it can."""
        reasons = {
            "read-only": self.tr(
                "This file is read-only: it can be read and exported. Copy it elsewhere to change it."
            ),
            "newer version": self.tr(
                "Made by a newer version of this program: it can be read and exported here, not changed."
            ),
        }
        self._words.setText(reasons.get(read_only, ""))
        self.setVisible(bool(read_only))
