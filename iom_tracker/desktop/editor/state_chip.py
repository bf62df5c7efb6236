"""The chip on a card that says where the section stands."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import Lane, paint_text, text_width
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.state_look import look_of
from iom_tracker.domain.section import SectionStatus

_HEIGHT: Final = 22
_PADDING: Final = 9
_GAP: Final = 5
_ICON: Final = QSize(14, 14)


class StateChip(QWidget):
    """An icon and a word on a coloured ground; shrinks to the icon where there is no room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self._theme = theme
        self._status: SectionStatus | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """The words on the chip."""
        return look_of(self._status).text if self._status else ""

    def show_status(self, status: SectionStatus) -> None:
        """Show where a section stands."""
        self._status = status
        self.setAccessibleName(self.text)
        self.setToolTip(self.text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(2 * _PADDING + _ICON.width() + _GAP + text_width(self.font(), self.text), _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(2 * _PADDING + _ICON.width(), _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._status is None:
            return
        look = look_of(self._status)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(look.surface))
        painter.drawRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        lane = Lane(self.rect(), self.layoutDirection())
        lane.skip(_PADDING)
        paint_icon(painter, lane.leading(_ICON), look.icon, self._theme, look.color)
        lane.skip(_GAP)
        painter.setPen(self._theme.color(look.color))
        if self.width() > self.minimumSizeHint().width() + 2 * _GAP:
            paint_text(painter, lane.rest(), look.text, self.layoutDirection())
