"""Small things that are painted in several places: rings, bars, and boxes that mirror for right-to-left."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

_TOP: Final = 90 * 16  # Qt counts sixteenths of a degree, from three o'clock, anticlockwise
_FULL: Final = 360 * 16
_CHEVRON: Final = 10


class Lane:
    """A row that is filled from both ends; what is the leading end follows the layout's direction."""

    def __init__(self, rect: QRect, direction: Qt.LayoutDirection) -> None:
        self._whole, self._direction = rect, direction
        self._left, self._right = rect.left(), rect.right() + 1

    def skip(self, width: int) -> None:
        """Leave room at the leading end."""
        self._left += width

    def skip_trailing(self, width: int) -> None:
        """Leave room at the trailing end."""
        self._right -= width

    def leading(self, size: QSize) -> QRect:
        """Take a box at the leading end, centred from top to bottom."""
        box = self._box(self._left, size)
        self._left += size.width()
        return box

    def trailing(self, size: QSize) -> QRect:
        """Take a box at the trailing end, centred from top to bottom."""
        self._right -= size.width()
        return self._box(self._right, size)

    def rest(self) -> QRect:
        """Return what is left between both ends, over the full height."""
        width = max(self._right - self._left, 0)
        return self._mirrored(QRect(self._left, self._whole.top(), width, self._whole.height()))

    def _box(self, left: int, size: QSize) -> QRect:
        top = self._whole.top() + (self._whole.height() - size.height()) // 2
        return self._mirrored(QRect(left, top, size.width(), size.height()))

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._whole, box)


def paint_text(painter: QPainter, box: QRect, text: str, direction: Qt.LayoutDirection) -> None:
    """Paint one line at the leading edge of a box, elided at the end of its own direction of writing."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    side = Qt.AlignmentFlag.AlignLeft if direction is Qt.LayoutDirection.LeftToRight else Qt.AlignmentFlag.AlignRight
    painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, elided)


def text_width(font: QFont, text: str) -> int:
    """Return the room that a text needs."""
    return QFontMetrics(font).horizontalAdvance(text) + 1


def paint_ring(painter: QPainter, box: QRectF, share: float, color: QColor, track: QColor) -> None:
    """Paint a share from 0 to 1 as a ring that starts at the top and runs clockwise."""
    width = max(box.width() / 9, 2.5)
    ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(track, width))
    painter.drawEllipse(ring)
    if share > 0:
        painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(ring, _TOP, -round(share * _FULL))


def paint_full_ring(painter: QPainter, box: QRectF, color: QColor, tick: QColor) -> None:
    """Paint that nothing is missing: a filled disc with a tick in it, which no hollow sign looks like."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(box)
    paint_tick(painter, box, tick)


def paint_bar(
    painter: QPainter, box: QRect, share: float, colors: tuple[QColor, QColor], direction: Qt.LayoutDirection
) -> None:
    """Paint a share from 0 to 1 as a bar in the first colour upon the second, from the leading end."""
    color, track = colors
    radius = box.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(track)
    painter.drawRoundedRect(QRectF(box), radius, radius)
    if share > 0:
        filled = QRect(box.topLeft(), QSize(max(round(box.width() * share), box.height()), box.height()))
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(QStyle.visualRect(direction, box, filled)), radius, radius)


def paint_triangle(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Paint a filled triangle that stands on its base."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()])


def paint_tick(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Paint a tick into a square."""
    _paint_line(painter, box, ((0.27, 0.52), (0.44, 0.69), (0.75, 0.33)), color)


def paint_chevron(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Paint a small arrow that points down, in the middle of a box."""
    square = QRectF(0, 0, _CHEVRON, _CHEVRON)
    square.moveCenter(box.center())
    _paint_line(painter, square, ((0.1, 0.3), (0.5, 0.7), (0.9, 0.3)), color)


def _paint_line(painter: QPainter, box: QRectF, points: tuple[tuple[float, float], ...], color: QColor) -> None:
    """Paint a line through points that are given as shares of a box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points])
