"""How a row of the list of conflicts is painted, mirrored where the layout runs from right to left."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import Lane, paint_text, text_width
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.phrases import place_of, short_place_of
from iom_tracker.desktop.conflicts.sitting import Entry, Standing

_HEIGHT: Final = 54
_LINE: Final = 19
_TOP: Final = 8
_ICON: Final = QSize(17, 17)
_PADDING: Final = 10
_GAP: Final = 10
_ROUND: Final = 7
_SMALL: Final = 12
_SIGNS: Final = {
    Standing.OPEN: ("triangle-alert", "danger"),
    Standing.LATER: ("circle-dashed", "text_muted"),
    Standing.PENDING: ("rotate-cw", "text_muted"),
    Standing.RESOLVED: ("circle-check", "success"),
    Standing.ELSEWHERE: ("circle-check", "success"),
}


class ConflictDelegate(QStyledItemDelegate):
    """Paints a conflict: how far it is as an icon, what it is about, where it is and what became of it."""

    def __init__(self, theme: Theme, role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._role = theme, role

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, _HEIGHT)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(self._role)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        self._paint_entry(painter, option, entry)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if not (is_selected or has_focus or option.state & QStyle.StateFlag.State_MouseOver):
            return
        painter.setBrush(self._theme.color("selection" if is_selected else "surface_hover"))
        painter.setPen(QPen(self._theme.color("focus"), 2) if has_focus else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 2, -1, -2), _ROUND, _ROUND)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        lane = Lane(_first_line(option.rect), option.direction)
        lane.skip(_PADDING)
        lane.skip_trailing(_PADDING)
        icon, token = _SIGNS[entry.standing]
        paint_icon(painter, lane.leading(_ICON), icon, self._theme, token)
        lane.skip(_GAP)
        painter.setFont(_font(option.font, bold=is_selected))
        painter.setPen(self._theme.color("text"))
        paint_text(painter, lane.rest(), entry.conflict.unit, option.direction)
        painter.setFont(_font(option.font, pixels=_SMALL))
        painter.setPen(self._theme.color("text_muted"))
        box = lane.rest().translated(0, _LINE)
        is_narrow = entry.is_done and text_width(painter.font(), place_of(entry)) > box.width()
        paint_text(painter, box, short_place_of(entry) if is_narrow else place_of(entry), option.direction)


def _first_line(row: QRect) -> QRect:
    return QRect(row.left(), row.top() + _TOP, row.width(), _LINE)


def _font(font: QFont, *, bold: bool = False, pixels: int = 0) -> QFont:
    changed = QFont(font)
    changed.setBold(bold)
    if pixels:
        changed.setPixelSize(pixels)
    return changed
