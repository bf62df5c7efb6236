"""How the matrix is painted: each section as a tile with its icon, its words and a thin bar of how full it is."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import Lane, paint_bar, paint_text, text_width
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.overview.lines import Line
from iom_tracker.desktop.overview.matrix_model import LINE_ROLE, name_of
from iom_tracker.desktop.overview.words import assignee_words, cell_look, share_words, words_count
from iom_tracker.desktop.submissions.cells import font_of, lines_of
from iom_tracker.domain.overview import OverviewCell, OverviewRow
from iom_tracker.domain.state import SectionState

ROW_HEIGHT: Final = 44
HEADING_HEIGHT: Final = 34
COLORED_RESPONSIBILITIES: Final = 5
_CHIP: Final = QSize(34, 20)
_ICON: Final = QSize(14, 14)
_SMALL_ICON: Final = QSize(12, 12)
_PADDING: Final = 12
_INDENT: Final = 22
_GAP: Final = 5
_ROUND: Final = 6
_BAR: Final = 3
_DASH: Final = "–"

Index = QModelIndex | QPersistentModelIndex


class MatrixDelegate(QStyledItemDelegate):
    """Paints the lines; mirrored where the layout runs from right to left."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, line)
        if index.column():
            self._paint_place(painter, option, line, index.column() - 1)
        elif line.row is None:
            self._paint_heading(painter, option, line)
        else:
            self._paint_name(painter, option, line.row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._frame(painter, option.rect, "focus", 2)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.color("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.color("surface_hover"))
        elif line.row is None:
            painter.fillRect(option.rect, self._theme.color("surface_sunken"))

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        lane = Lane(option.rect, option.direction)
        lane.skip(_PADDING)
        token = f"responsibility_{(line.transformation.responsibility - 1) % COLORED_RESPONSIBILITIES + 1}"
        width = max(_CHIP.width(), text_width(font_of(option.font, bold=True), line.transformation.code) + 2 * _GAP)
        chip = lane.leading(QSize(width, _CHIP.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{token}_surface"))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setFont(font_of(option.font, bold=True))
        painter.setPen(self._theme.color(token))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, line.transformation.code)
        lane.skip(9)
        painter.setPen(self._theme.color("text"))
        paint_text(painter, lane.rest(), name_of(line), option.direction)

    def _paint_name(self, painter: QPainter, option: QStyleOptionViewItem, row: OverviewRow) -> None:
        lane = Lane(option.rect, option.direction)
        lane.skip(_INDENT)
        lane.skip_trailing(_GAP)
        above, below = lines_of(lane.rest())
        painter.setFont(option.font)
        painter.setPen(self._theme.color("text"))
        paint_text(painter, above, row.name, option.direction)
        painter.setFont(font_of(option.font, is_small=True))
        painter.setPen(self._theme.color("text_muted"))
        asked = assignee_words(row.assignees)
        paint_text(painter, below, f"{row.unit} · {asked}" if asked else row.unit, option.direction)

    def _paint_place(self, painter: QPainter, option: QStyleOptionViewItem, line: Line, place: int) -> None:
        cell = line.cell(place)
        if cell is not None:
            self._paint_section(painter, option, cell)
            return
        painter.setFont(font_of(option.font, bold=True, is_small=True))
        painter.setPen(self._theme.color("text_muted"))
        words = share_words(line, place) if line.row is None else _DASH
        painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_section(self, painter: QPainter, option: QStyleOptionViewItem, cell: OverviewCell) -> None:
        look = cell_look(cell.status)
        tile = option.rect.adjusted(3, 4, -3, -4)
        if not cell.is_chosen:
            painter.setOpacity(0.35)
        painter.setPen(self._edge(cell))
        painter.setBrush(self._theme.color(look.surface))
        painter.drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        self._paint_bar(painter, option, cell, tile)
        self._paint_words(painter, option, cell, tile.adjusted(0, 0, 0, -4 if cell.status.words else 0))
        painter.setOpacity(1)

    def _edge(self, cell: OverviewCell) -> QPen | Qt.PenStyle:
        if cell.state is SectionState.EMPTY:
            return QPen(self._theme.color("border_strong"), 1, Qt.PenStyle.DashLine)
        return QPen(self._theme.color("danger"), 1) if cell.attention else Qt.PenStyle.NoPen

    def _paint_bar(self, painter: QPainter, option: QStyleOptionViewItem, cell: OverviewCell, tile: QRect) -> None:
        status = cell.status
        if status.words and status.cap:
            bar = QRect(tile.left() + 8, tile.bottom() - 6, tile.width() - 16, _BAR)
            color = "danger" if status.is_over_cap else cell_look(status).color
            colors = self._theme.color(color), self._theme.color("track")
            paint_bar(painter, bar, min(status.words / status.cap, 1.0), colors, option.direction)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, cell: OverviewCell, box: QRect) -> None:
        look = cell_look(cell.status)
        font = font_of(option.font, bold=True, is_small=True)
        comments = _SMALL_ICON.width() + 4 if cell.open_comments else 0
        words = _fitting(cell, font, box.width() - _ICON.width() - _GAP - comments - 8)
        used = _ICON.width() + (_GAP + text_width(font, words) if words else 0) + comments
        lane = Lane(box, option.direction)
        lane.skip(max((box.width() - used) // 2, 2))
        paint_icon(painter, lane.leading(_ICON), look.icon, self._theme, look.color)
        if words:
            lane.skip(_GAP)
            painter.setFont(font)
            painter.setPen(self._theme.color("danger" if cell.status.is_over_cap else look.color))
            painter.drawText(lane.leading(QSize(text_width(font, words), 18)), Qt.AlignmentFlag.AlignCenter, words)
        if comments:
            lane.skip(4)
            paint_icon(painter, lane.leading(_SMALL_ICON), "messages-square", self._theme, "text_muted")

    def _frame(self, painter: QPainter, box: QRect, token: str, width: int) -> None:
        painter.setPen(QPen(self._theme.color(token), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(1.5, 2.5, -1.5, -2.5), _ROUND + 1, _ROUND + 1)


def _fitting(cell: OverviewCell, font: QFont, room: int) -> str:
    """Return the words of a section with its cap where there is room for it, else without."""
    words = words_count(cell)
    return words if text_width(font, words) <= room else words.partition("/")[0]
