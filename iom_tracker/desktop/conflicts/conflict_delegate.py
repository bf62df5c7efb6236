"""How a row of the list of conflicts is painted, mirrored where the layout runs from right to left."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import paint_text, text_width
from iom_tracker.desktop.appearance.row_delegate import LINE, RowDelegate, first_line, font_like
from iom_tracker.desktop.conflicts.phrases import place_of, short_place_of
from iom_tracker.desktop.conflicts.sitting import Entry, Standing

_ICON: Final = QSize(17, 17)
_GAP: Final = 10
_SMALL: Final = 12
_SIGNS: Final = {
    Standing.OPEN: ("triangle-alert", "danger"),
    Standing.LATER: ("circle-dashed", "text_muted"),
    Standing.PENDING: ("rotate-cw", "text_muted"),
    Standing.RESOLVED: ("circle-check", "success"),
    Standing.ELSEWHERE: ("circle-check", "success"),
}


class ConflictDelegate(RowDelegate):
    """Paints a conflict: how far it is as an icon, what it is about, where it is and what became of it."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(self._role)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option)
        self._paint_entry(painter, option, entry)
        painter.restore()

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        lane = first_line(option)
        icon, token = _SIGNS[entry.standing]
        paint_icon(painter, lane.leading(_ICON), icon, self._theme, token)
        lane.skip(_GAP)
        painter.setFont(font_like(option.font, bold=is_selected))
        painter.setPen(self._theme.color("text"))
        paint_text(painter, lane.rest(), entry.conflict.unit, option.direction)
        painter.setFont(font_like(option.font, pixels=_SMALL))
        painter.setPen(self._theme.color("text_muted"))
        box = lane.rest().translated(0, LINE)
        is_narrow = entry.is_done and text_width(painter.font(), place_of(entry)) > box.width()
        paint_text(painter, box, short_place_of(entry) if is_narrow else place_of(entry), option.direction)


def row_words(entry: Entry) -> str:
    """Return a row in words, for those who do not see it and as its tool tip."""
    return f"{entry.conflict.unit} – {place_of(entry)}"
