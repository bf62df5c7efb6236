"""A line across the window that says something which stays true, such as why nothing can be changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from iom_tracker.desktop.appearance.signs import IconSign
from iom_tracker.desktop.appearance.theme import Theme


class Banner(QFrame):
    """Hidden while there is nothing to say.

    Signals:
        decision_wanted: the person wants to decide about commitments of which there are several versions.
    """

    decision_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._words = QLabel()
        self._words.setObjectName("bannerWords")
        self._words.setWordWrap(True)
        self._access = ""
        self._commitments = 0
        self._sign = IconSign(theme, "lock", "warning")
        self._decide = QPushButton(self.tr("Decide…"))
        self._decide.setObjectName("bannerDecide")
        self._decide.setProperty("role", "link")
        self._decide.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._decide.clicked.connect(self.decision_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._decide)
        self.hide()

    def show_access(self, read_only: str) -> None:
        """Say why nothing can be changed: `read-only` or `newer version`; hide where it can."""
        self._access = read_only
        self._refresh()

    def show_commitments(self, count: int) -> None:
        """Say that there are commitments of which there are several versions."""
        self._commitments = count
        self._refresh()

    def _refresh(self) -> None:
        self._words.setText(self._reasons().get(self._access, "") or self._undecided())
        self._sign.show_icon("lock" if self._access else "triangle-alert", "warning")
        self._decide.setVisible(not self._access)
        self.setVisible(bool(self._words.text()))

    def _reasons(self) -> dict[str, str]:
        return {
            "read-only": self.tr(
                "This file is read-only: it can be read and exported. Copy it elsewhere to change it."
            ),
            "newer version": self.tr(
                "Made by a newer version of this program: it can be read and exported here, not changed."
            ),
        }

    def _undecided(self) -> str:
        if not self._commitments:
            return ""
        if self._commitments == 1:
            return self.tr("1 commitment came in several versions; until one is chosen, the first is shown.")
        words = self.tr("{n} commitments came in several versions; until one is chosen, the first of each is shown.")
        return words.format(n=self._commitments)
