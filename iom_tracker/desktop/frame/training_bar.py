"""A striped bar below the top bar that says on every page that this workspace is one for training."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.painting import text_width
from iom_tracker.desktop.appearance.theme import Theme

_HEIGHT: Final = 26
_STRIPE: Final = 18
_ROOM: Final = 18


class TrainingBar(QWidget):
    """Hidden in a real workspace."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingBar")
        self.setFixedHeight(_HEIGHT)
        self._theme = theme
        self._words = self.tr("Training: nothing written here goes into a real report")
        self.setAccessibleName(self._words)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("warning_surface"))
        painter.setPen(QPen(self._theme.color("choice_surface"), _STRIPE / 2))
        for left in range(-_HEIGHT, self.width() + _HEIGHT, _STRIPE):
            painter.drawLine(left, _HEIGHT + 4, left + _HEIGHT + 8, -4)
        font = QFont(self.font())
        font.setBold(True)
        width = text_width(font, self._words) + 2 * _ROOM
        box = QRect((self.width() - width) // 2, 0, width, _HEIGHT)
        painter.fillRect(box, self._theme.color("warning_surface"))
        painter.setFont(font)
        painter.setPen(self._theme.color("warning"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)
