"""The place that says where files can be dropped."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.counting import counted
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.signs import IconSign
from iom_tracker.desktop.appearance.theme import Theme

_ICON: Final = 26
_LINE: Final = 1.5
_DASHES: Final = (5.0, 4.0)
_ROUND: Final = 9


class DropZone(QWidget):
    """Invites files, and says so while some are held over the page."""

    def __init__(self, theme: Theme, invitation: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dropZone")
        self._theme, self._invitation, self._is_over = theme, invitation, False
        self._icon = IconSign(theme, "inbox", "text_muted", _ICON)
        self._words = LeadingLabel("dropWords")
        self._words.setText(invitation)
        self._words.setProperty("tone", "strong")
        explaining = LeadingLabel("dropExplanation")
        explaining.setText(explanation)
        explaining.setProperty("tone", "muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._words)
        words.addWidget(explaining)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 22, 20, 22)
        row.setSpacing(14)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        theme.changed.connect(self.update)

    def show_hover(self, files: int) -> None:
        """Say that files are being held over the page; 0 for none."""
        letting_go = counted(files, self.tr("Let go to read it"), self.tr("Let go to read all {n}"))
        self._words.setText(letting_go if files else self._invitation)
        self._icon.show_icon("inbox", "accent" if files else "text_muted")
        self._is_over = bool(files)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("accent" if self._is_over else "border_strong"), _LINE)
        if not self._is_over:
            pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.setBrush(self._theme.color("accent_surface" if self._is_over else "surface"))
        inset = _LINE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _ROUND, _ROUND)
