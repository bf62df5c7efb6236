"""Small widgets that paint themselves: an icon, a line of text that is elided, a ring of progress."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.counting import number
from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.leading_label import align_leading
from iom_tracker.desktop.appearance.painting import paint_ring
from iom_tracker.desktop.appearance.theme import Theme

_RING_SIDE: Final = 42
_RING_TEXT: Final = 11
_RING_INSIDE: Final = 28  # pixels that are free for it


class IconSign(QWidget):
    """An icon of fixed size in a colour of the theme."""

    def __init__(self, theme: Theme, name: str, token: str, side: int = 16) -> None:
        super().__init__()
        self._theme, self._name, self._token = theme, name, token
        self.setFixedSize(side, side)
        theme.changed.connect(self.update)

    def show_icon(self, name: str, token: str) -> None:
        """Show another icon."""
        self._name, self._token = name, token
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self.rect(), self._name, self._theme, self._token)


class ElidedLabel(QLabel):
    """A line of text that is cut with an ellipsis where there is no room, and is then shown whole as a tool tip."""

    def __init__(self, text: str = "", *, cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self._whole = self._hint = ""
        self._mode = cut
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        align_leading(self)
        self.show_text(text)

    @property
    def whole(self) -> str:
        """The text before it was cut."""
        return self._whole

    def show_text(self, text: str, hint: str = "") -> None:
        """Show another text; a hint is its tool tip also where the text has room."""
        self._whole, self._hint = text, hint
        self.setAccessibleName(text)
        self.updateGeometry()
        self._cut()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            align_leading(self)

    def _cut(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, self._mode, self.width())
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._hint or ("" if shown == self._whole else self._whole))


class ProgressRing(QWidget):
    """A share as a ring with its per cent inside."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share, self._percent = 0.0, 0
        self.setObjectName("progressRing")
        self.setFixedSize(_RING_SIDE, _RING_SIDE)
        theme.changed.connect(self.update)

    def show_share(self, share: float, percent: int) -> None:
        """Show another share."""
        self._share, self._percent = share, percent
        self.setAccessibleName(self.tr("{percent} per cent published").format(percent=number(percent)))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_ring(painter, box, self._share, self._theme.color("accent"), self._theme.color("track"))
        words = self.tr("{percent}%").format(percent=number(self._percent))
        painter.setFont(self._font_for(words))
        painter.setPen(self._theme.color("text"))
        painter.drawText(QRect(self.rect()), Qt.AlignmentFlag.AlignCenter, words)

    def _font_for(self, words: str) -> QFont:
        """Return the font in which words fit inside: figures and signs are wider in some languages."""
        font = QFont(self.font())
        font.setBold(True)
        font.setPixelSize(_RING_TEXT)
        wide = QFontMetrics(font).horizontalAdvance(words)
        if wide > _RING_INSIDE:
            font.setPixelSize(_RING_TEXT * _RING_INSIDE // wide)
        return font
