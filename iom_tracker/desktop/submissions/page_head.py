"""The head of a page: what it is, one line that sums up, and buttons; the buttons go below where there is no room."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.theme import Theme

_ICON: Final = QSize(16, 16)
_ROOM_FOR_WORDS: Final = 280


class PageHead(QFrame):
    """Names the page and holds what can be done on it."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageHead")
        self._theme = theme
        heading = LeadingLabel("pageTitle")
        heading.setText(title)
        self._summary = LeadingLabel("pageSummary")
        self._summary.setProperty("tone", "muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(heading)
        words.addWidget(self._summary)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 16, 24, 12)
        self._row.setSpacing(12)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._buttons)

    def add_button(self, name: str, words: str, drawing: str, *, is_primary: bool = False) -> QPushButton:
        """Add a button after the others; the primary one comes last."""
        token = "accent_text" if is_primary else "text"
        button = QPushButton(icon(drawing, self._theme, token), f" {words}")
        button.setObjectName(name)
        button.setAccessibleName(words.removesuffix("…"))
        button.setIconSize(_ICON)
        button.setProperty("role", "primary" if is_primary else "")
        self._buttons.addWidget(button)
        return button

    def show_summary(self, words: str) -> None:
        """Show another line below the title."""
        self._summary.setText(words)

    @override
    def minimumSizeHint(self) -> QSize:
        margins = self._row.contentsMargins()
        width = margins.left() + self._buttons.minimumSize().width() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._row.spacing()
        fits = self._buttons.sizeHint().width() + _ROOM_FOR_WORDS <= room
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction is not self._row.direction():
            self._row.setDirection(direction)
