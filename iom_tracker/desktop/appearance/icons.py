"""Icons: Lucide drawings in a theme's colours, read and drawn only when they are first painted."""

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.environment.resources import resource

_LOOSE_STROKE: Final = b'stroke-width="2"'
_FINE_STROKE: Final = b'stroke-width="1.75"'

# PySide hands a cloned engine to Qt without keeping its Python half alive; Qt clones only where pixmaps are added.
_kept: Final[list[QIconEngine]] = []


def icon(name: str, theme: Theme, token: str = "text") -> QIcon:  # noqa: S107 - a colour token
    """Return an icon that is always painted in the theme's present colour for a token."""
    return QIcon(_LucideEngine(name, theme, token))


def paint_icon(painter: QPainter, box: QRect, name: str, theme: Theme, token: str = "text") -> None:  # noqa: S107
    """Paint an icon into a box, as delegates need it."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(box.topLeft(), _pixmap(name, theme.color(token).name(), box.size(), ratio))


class _LucideEngine(QIconEngine):
    """Draws one icon at whatever size is asked for; holds no picture itself."""

    def __init__(self, name: str, theme: Theme, token: str) -> None:
        super().__init__()
        self._name, self._theme, self._token = name, theme, token

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        corner = rect.topLeft() + QPoint((rect.width() - side) // 2, (rect.height() - side) // 2)
        paint_icon(painter, QRect(corner, QSize(side, side)), self._name, self._theme, self._token_for(mode))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _pixmap(self._name, self._theme.color(self._token_for(mode)).name(), size, 1.0)

    @override
    def clone(self) -> QIconEngine:
        copy = _LucideEngine(self._name, self._theme, self._token)
        _kept.append(copy)
        return copy

    def _token_for(self, mode: QIcon.Mode) -> str:
        return "text_disabled" if mode is QIcon.Mode.Disabled else self._token


def _pixmap(name: str, color: str, size: QSize, ratio: float) -> QPixmap:
    pixels = QSize(round(size.width() * ratio), round(size.height() * ratio))
    key = f"lucide/{name}/{color}/{pixels.width()}x{pixels.height()}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = _draw(name, color, pixels)
        QPixmapCache.insert(key, pixmap)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _draw(name: str, color: str, pixels: QSize) -> QPixmap:
    pixmap = QPixmap(pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", color.encode()))).render(painter)
    painter.end()
    return pixmap


@cache
def _drawing(name: str) -> bytes:
    svg = resource("icons", "lucide", f"{name}.svg").read_bytes()
    return svg.replace(_LOOSE_STROKE, _FINE_STROKE)
