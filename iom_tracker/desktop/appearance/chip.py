"""A chip: an icon and a word on a coloured ground."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import Lane, paint_text, text_width
from iom_tracker.desktop.appearance.theme import Theme

_HEIGHT: Final = 22
_PADDING: Final = 9
_GAP: Final = 5
_ICON: Final = QSize(14, 14)


class Chip(QWidget):
    """Says one thing, never by its colour alone; shrinks to the icon where there is no room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self._theme = theme
        self._text = self._icon = ""
        self._tone = "text_muted"
        self._ground = "surface_sunken"
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """The words on the chip."""
        return self._text

    def show_words(self, text: str, icon: str, tone: str, ground: str) -> None:
        """Show other words: their icon (empty for none), and the colour tokens of both and of the ground."""
        self._text, self._icon, self._tone, self._ground = text, icon, tone, ground
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        room = _GAP if self._icon else 0
        return QSize(self.minimumSizeHint().width() + room + text_width(self.font(), self._text), _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(2 * _PADDING + (_ICON.width() if self._icon else 0), _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._text:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        lane = Lane(self.rect(), self.layoutDirection())
        lane.skip(_PADDING)
        if self._icon:
            paint_icon(painter, lane.leading(_ICON), self._icon, self._theme, self._tone)
            lane.skip(_GAP)
        painter.setPen(self._theme.color(self._tone))
        if self.width() > self.minimumSizeHint().width() + 2 * _GAP:
            paint_text(painter, lane.rest(), self._text, self.layoutDirection())
