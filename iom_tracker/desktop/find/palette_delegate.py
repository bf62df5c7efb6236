"""How a row of the palette is painted."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import Lane, paint_text, text_width
from iom_tracker.desktop.appearance.row_delegate import LINE, RowDelegate, first_line, font_like
from iom_tracker.desktop.find.palette_rows import PaletteRow

_ICON: Final = QSize(18, 18)
_GAP: Final = 12
_SMALL: Final = 12
_CHIP: Final = 22
_CHIP_PADDING: Final = 9


class PaletteDelegate(RowDelegate):
    """Paints an icon, a title with a line below it, and the keys at the end; mirrored from right to left."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(self._role)
        if not isinstance(row, PaletteRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option)
        self._paint_row(painter, option, row)
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: PaletteRow) -> None:
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        keys = row.keys or (self.tr("Enter") if is_chosen else "")
        whole = Lane(option.rect, option.direction)
        whole.skip_trailing(_GAP)
        room = self._paint_keys(painter, option, whole, keys) if keys else 0
        lane = first_line(option)
        paint_icon(painter, lane.leading(_ICON), row.icon, self._theme, "accent" if is_chosen else "text_muted")
        lane.skip(_GAP)
        lane.skip_trailing(room)
        painter.setFont(font_like(option.font, bold=is_chosen))
        painter.setPen(self._theme.color("text"))
        paint_text(painter, lane.rest(), row.title, option.direction)
        painter.setFont(font_like(option.font, pixels=_SMALL))
        painter.setPen(self._theme.color("text_muted"))
        paint_text(painter, lane.rest().translated(0, LINE), row.detail, option.direction)

    def _paint_keys(self, painter: QPainter, option: QStyleOptionViewItem, lane: Lane, keys: str) -> int:
        """Paint the keys as a chip at the end of the row, and return the room that it takes."""
        font = font_like(option.font, bold=True, pixels=_SMALL)
        width = text_width(font, keys) + 2 * _CHIP_PADDING
        box = lane.trailing(QSize(width, _CHIP))
        painter.setFont(font)
        painter.setPen(self._theme.color("border_strong"))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), _CHIP / 2, _CHIP / 2)
        painter.setPen(self._theme.color("text_muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
        return width + _GAP
