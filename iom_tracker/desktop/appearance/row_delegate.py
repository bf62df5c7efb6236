"""How a row of two lines in a list of entries is painted; what stands in the lines is said by who uses it."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from iom_tracker.desktop.appearance.painting import Lane
from iom_tracker.desktop.appearance.theme import Theme

LINE: Final = 19  # pixels from one line to the next
_HEIGHT: Final = 54
_TOP: Final = 8
_PADDING: Final = 10
_ROUND: Final = 7


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row: selected, under the mouse, with the keyboard."""

    def __init__(self, theme: Theme, role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._role = theme, role

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, _HEIGHT)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Paint what lies under the words."""
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if not (is_selected or has_focus or option.state & QStyle.StateFlag.State_MouseOver):
            return
        painter.setBrush(self._theme.color("selection" if is_selected else "surface_hover"))
        painter.setPen(QPen(self._theme.color("focus"), 2) if has_focus else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 2, -1, -2), _ROUND, _ROUND)


def first_line(option: QStyleOptionViewItem, below: int = 0) -> Lane:
    """Return the first line of a row between its paddings, or the one so many lines below it."""
    row = option.rect
    lane = Lane(QRect(row.left(), row.top() + _TOP + below * LINE, row.width(), LINE), option.direction)
    lane.skip(_PADDING)
    lane.skip_trailing(_PADDING)
    return lane


def font_like(font: QFont, *, bold: bool = False, pixels: int = 0) -> QFont:
    """Return a copy of a font; 0 pixels leave its size."""
    changed = QFont(font)
    changed.setBold(bold)
    if pixels:
        changed.setPixelSize(pixels)
    return changed
