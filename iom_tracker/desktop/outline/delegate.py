"""How the rows of the outline are painted, mirrored where the layout runs from right to left."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from iom_tracker.desktop.appearance.counting import out_of
from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import (
    Lane,
    paint_bar,
    paint_full_ring,
    paint_ring,
    paint_text,
    paint_triangle,
    text_width,
)
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.outline.model import NODE_ROLE
from iom_tracker.desktop.outline.nodes import Node, NodeKind
from iom_tracker.desktop.tally import Mark

HEIGHTS: Final = {NodeKind.RESPONSIBILITY: 50, NodeKind.TRANSFORMATION: 36, NodeKind.COMMITMENT: 34}
COLORED_RESPONSIBILITIES: Final = 5

_CHEVRON: Final = QSize(14, 14)
_TILE: Final = QSize(28, 28)
_CHIP: Final = QSize(32, 20)
_RING: Final = QSize(16, 16)
_ICON: Final = QSize(16, 16)
_DOT: Final = QSize(10, 10)
_MOST_DOTS: Final = 8
_BAR_HEIGHT: Final = 5
_ROUND: Final = 6
_CHIP_ROUND: Final = 4
_TRAILING_ROOM: Final = 12
_GAP: Final = 9


class OutlineDelegate(QStyledItemDelegate):
    """Paints a responsibility, a transformation or a commitment."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        node = index.data(NODE_ROLE)
        return QSize(120, HEIGHTS[node.kind])

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        node = index.data(NODE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        self._paint_ground(painter, option)
        lane = Lane(option.rect, option.direction)
        lane.skip_trailing(_TRAILING_ROOM)
        if node.kind is NodeKind.RESPONSIBILITY:
            self._paint_responsibility(painter, option, node, lane)
        elif node.kind is NodeKind.TRANSFORMATION:
            self._paint_transformation(painter, option, node, lane)
        else:
            self._paint_commitment(painter, option, node, lane)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (is_selected or has_focus or is_hovered):
            return
        ground = "selection" if is_selected else "surface_hover"
        painter.setBrush(self._theme.color(ground))
        pen = QPen(self._theme.color("focus"), 2 if has_focus else 1.2)
        painter.setPen(pen if is_selected or has_focus else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(4, 1.5, -5, -1.5), _ROUND, _ROUND)

    def _paint_responsibility(self, painter: QPainter, option: QStyleOptionViewItem, node: Node, lane: Lane) -> None:
        color = self._theme.color(_color_token(node))
        lane.skip(8)
        self._paint_chevron(painter, option, node, lane.leading(_CHEVRON))
        lane.skip(7)
        tile = lane.leading(_TILE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(tile, _ROUND, _ROUND)
        painter.setFont(_bold(option.font, 1))
        painter.setPen(self._theme.color("surface"))
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, node.code)
        lane.skip(10)
        self._paint_title_over_bar(painter, option, node, lane)

    def _paint_title_over_bar(self, painter: QPainter, option: QStyleOptionViewItem, node: Node, lane: Lane) -> None:
        whole = lane.rest()
        bar = QRect(whole.left(), whole.top() + 33, whole.width(), _BAR_HEIGHT)
        colors = self._theme.color(_color_token(node)), self._theme.color("track")
        paint_bar(painter, bar, node.tally.share, colors, option.direction)
        line = QRect(option.rect.left(), option.rect.top() + 6, option.rect.width(), 24)
        text = Lane(line.intersected(whole.adjusted(0, 6, 0, -20)), option.direction)
        count = out_of(node.tally.published, node.tally.asked) if node.tally.asked else "–"
        painter.setFont(option.font)
        painter.setPen(self._theme.color("text_muted"))
        box = text.trailing(QSize(text_width(option.font, count), 20))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, count)
        text.skip_trailing(_GAP)
        painter.setFont(_bold(option.font))
        painter.setPen(self._theme.color("text"))
        paint_text(painter, text.rest(), node.title, option.direction)

    def _paint_transformation(self, painter: QPainter, option: QStyleOptionViewItem, node: Node, lane: Lane) -> None:
        is_unused = not node.children and not node.own
        lane.skip(24)
        chevron = lane.leading(_CHEVRON)
        if node.children:
            self._paint_chevron(painter, option, node, chevron)
        lane.skip(7)
        self._paint_code(
            painter, option, node, lane.leading(QSize(max(32, text_width(_bold(option.font), node.code) + 12), 20))
        )
        lane.skip(8)
        if not is_unused:
            self._paint_share(painter, QRectF(lane.trailing(_RING)), node)
            lane.skip_trailing(_GAP)
        painter.setFont(option.font)
        painter.setPen(self._theme.color("text_muted" if is_unused else "text"))
        paint_text(painter, lane.rest(), node.title, option.direction)

    def _paint_share(self, painter: QPainter, box: QRectF, node: Node) -> None:
        color = self._theme.color(_color_token(node))
        if node.tally.share >= 1:
            paint_full_ring(painter, box, color, self._theme.color("surface"))
        else:
            paint_ring(painter, box, node.tally.share, color, self._theme.color("track"))

    def _paint_code(self, painter: QPainter, option: QStyleOptionViewItem, node: Node, chip: QRect) -> None:
        token = _color_token(node)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{token}_surface"))
        painter.drawRoundedRect(chip, _CHIP_ROUND, _CHIP_ROUND)
        painter.setFont(_bold(option.font))
        painter.setPen(self._theme.color(token))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, node.code)

    def _paint_commitment(self, painter: QPainter, option: QStyleOptionViewItem, node: Node, lane: Lane) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        lane.skip(42)
        name, token = _state_icon(node)
        paint_icon(painter, lane.leading(_ICON), name, self._theme, token)
        lane.skip(7)
        self._paint_marks(painter, option, node, lane)
        lane.skip_trailing(_GAP - 2)
        painter.setFont(_bold(option.font) if is_selected else option.font)
        plain = "text_muted" if node.is_retired else "text"
        painter.setPen(self._theme.color("accent" if is_selected else plain))
        paint_text(painter, lane.rest(), node.title, option.direction)

    def _paint_marks(self, painter: QPainter, option: QStyleOptionViewItem, node: Node, lane: Lane) -> None:
        marks = node.marks
        if node.is_retired or len(marks) > _MOST_DOTS:
            share = out_of(node.tally.published, node.tally.asked)
            count = self.tr("retired") if node.is_retired else share
            painter.setPen(self._theme.color("text_muted"))
            size = QSize(text_width(option.font, count), option.rect.height())
            painter.drawText(lane.trailing(size), Qt.AlignmentFlag.AlignCenter, count)
            return
        if not marks:
            return
        shown = marks if option.direction is Qt.LayoutDirection.LeftToRight else marks[::-1]
        box = lane.trailing(QSize(_DOT.width() * len(shown), _DOT.height()))
        painter.drawPixmap(box.topLeft(), _marks_picture(shown, self._theme, painter.device().devicePixelRatioF()))

    def _paint_chevron(self, painter: QPainter, option: QStyleOptionViewItem, node: Node, box: QRect) -> None:
        if not node.children:
            return
        is_open = bool(option.state & QStyle.StateFlag.State_Open)
        forward = "chevron-right" if option.direction is Qt.LayoutDirection.LeftToRight else "chevron-left"
        paint_icon(painter, box, "chevron-down" if is_open else forward, self._theme, "text_muted")


def _marks_picture(marks: tuple[Mark, ...], theme: Theme, ratio: float) -> QPixmap:
    """Return marks from the left to the right as a picture, which most rows share, since scrolling paints many rows."""
    size = QSize(round(_DOT.width() * len(marks) * ratio), round(_DOT.height() * ratio))
    key = f"marks/{theme.is_dark}/{ratio}/{' '.join(mark.value for mark in marks)}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, mark in enumerate(marks):
            paint_mark(painter, QRectF(QPoint(place * _DOT.width(), 0), _DOT), mark, theme)
        painter.end()
        QPixmapCache.insert(key, picture)
    return picture


def paint_mark(painter: QPainter, box: QRectF, mark: Mark, theme: Theme) -> None:
    """Paint where a section stands: full, half, hollow or a triangle, so that colour is never the only sign."""
    dot = box.adjusted(1.6, 1.6, -1.6, -1.6)
    if mark is Mark.CONFLICT:
        paint_triangle(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), theme.color("danger"))
        return
    color = theme.color({Mark.COMPLETE: "success", Mark.DRAFT: "dot_draft", Mark.EMPTY: "dot_empty"}[mark])
    painter.setPen(QPen(color, 1.2))
    painter.setBrush(color if mark is Mark.COMPLETE else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(dot)
    if mark is Mark.DRAFT:
        painter.setBrush(color)
        painter.drawPie(dot, 180 * 16, 180 * 16)


def _state_icon(node: Node) -> tuple[str, str]:
    if node.is_retired:
        return "archive", "text_muted"
    if node.own_tally.conflicts:
        return "triangle-alert", "danger"
    if node.own_tally.is_finished:
        return "circle-check", "success"
    return (
        ("file-text", "text_muted") if node.own_tally.empty < node.own_tally.asked else ("circle-dashed", "text_muted")
    )


def _color_token(node: Node) -> str:
    return f"responsibility_{(node.responsibility - 1) % COLORED_RESPONSIBILITIES + 1}"


def _bold(font: QFont, larger: int = 0) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    bold.setPixelSize(font.pixelSize() + larger)
    return bold
