"""How an earlier text is painted in the history: a box to tick, whose it is, how it came to be, and when."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import Lane, paint_text, paint_tick
from iom_tracker.desktop.appearance.row_delegate import LINE, RowDelegate, first_line, font_like
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.review.history_words import Told

TOLD_ROLE: Final = Qt.ItemDataRole.UserRole
_LINES: Final = 3
_PADDING: Final = 16
_BOX: Final = QSize(16, 16)
_ICON: Final = QSize(15, 15)
_GAP: Final = 8
_SMALL: Final = 12


class HistoryDelegate(RowDelegate):
    """Paints three lines, and one more for each thing that became of the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, TOLD_ROLE, parent)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        told = index.data(TOLD_ROLE)
        more = len(told.standings) if isinstance(told, Told) else 0
        return QSize(120, _PADDING + LINE * (_LINES + more))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        told = index.data(TOLD_ROLE)
        if not isinstance(told, Told):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option)
        self._paint_row(painter, option, told)
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, told: Told) -> None:
        lane = first_line(option)
        self._paint_box(painter, QRectF(lane.leading(_BOX)), is_ticked=_is_ticked(option))
        lane.skip(_GAP)
        self._paint_line(painter, option, lane, (told.icon, "text_muted", told.title), is_title=True)
        for number, (icon, token, words) in enumerate(_lines(told), start=1):
            under = first_line(option, number)
            under.skip(_BOX.width() + _GAP)
            self._paint_line(painter, option, under, (icon, token, words), is_title=False)

    def _paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, lane: Lane, line: tuple[str, str, str], *, is_title: bool
    ) -> None:
        icon, token, words = line
        place = lane.leading(_ICON)
        if icon:
            paint_icon(painter, place, icon, self._theme, token)
        lane.skip(_GAP)
        painter.setFont(font_like(option.font, bold=is_title, pixels=0 if is_title else _SMALL))
        painter.setPen(self._theme.color("text" if is_title else token))
        paint_text(painter, lane.rest(), words, option.direction)

    def _paint_box(self, painter: QPainter, box: QRectF, *, is_ticked: bool) -> None:
        painter.setPen(QPen(self._theme.color("accent" if is_ticked else "border_strong"), 1))
        painter.setBrush(self._theme.color("accent" if is_ticked else "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if is_ticked:
            paint_tick(painter, box, self._theme.color("accent_text"))


def _lines(told: Told) -> tuple[tuple[str, str, str], ...]:
    became = ((each.icon, each.token, each.words) for each in told.standings)
    return ("", "text_muted", told.how), ("", "text_muted", told.time), *became


def _is_ticked(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)
