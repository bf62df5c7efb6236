"""How an office is painted: its people and their keys, a bar of what has come, the states with their icons."""

from typing import Final

from PySide6.QtCore import QLocale, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import Lane, paint_bar
from iom_tracker.desktop.submissions.cells import PADDING, CellDelegate, Index, font_of, lines_of
from iom_tracker.desktop.submissions.moments import ago, day_of
from iom_tracker.desktop.submissions.office_model import ROW_ROLE
from iom_tracker.desktop.submissions.office_rows import OfficeRow
from iom_tracker.desktop.submissions.office_words import (
    Column,
    people_words,
    sections_words,
    state_signs,
)

_ICON: Final = QSize(20, 20)
_KEY: Final = QSize(13, 13)
_BAR: Final = 5
_DASH: Final = "–"


class OfficeDelegate(CellDelegate):
    """Paints the cells of an office."""

    @override
    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, OfficeRow):
            return
        lane = Lane(option.rect, option.direction)
        lane.skip(PADDING)
        if index.column() == Column.OFFICE:
            self._paint_office(painter, option, row, lane)
        elif index.column() == Column.SECTIONS:
            lane.skip_trailing(PADDING)
            self._paint_sections(painter, option, row, lane.rest())
        elif index.column() == Column.STATES:
            self._paint_states(painter, option, row, lane.rest())
        elif index.column() == Column.SENT:
            self._paint_sent(painter, option, row, lane.rest())

    def _paint_office(self, painter: QPainter, option: QStyleOptionViewItem, row: OfficeRow, lane: Lane) -> None:
        icon, token = ("building-2", "text_muted") if row.has_sent else ("circle-dashed", "warning")
        paint_icon(painter, lane.leading(_ICON), icon, self.theme, token)
        lane.skip(PADDING)
        above, below = lines_of(lane.rest())
        painter.setFont(font_of(option.font, bold=True))
        self.write(painter, option, above, row.name, color="text")
        people = Lane(below, option.direction)
        if row.people:
            paint_icon(painter, people.leading(_KEY), "key-round", self.theme, "text_muted")
            people.skip(5)
        painter.setFont(font_of(option.font, is_small=True))
        self.write(painter, option, people.rest(), people_words(row), color="text_muted" if row.has_sent else "warning")

    def _paint_sections(self, painter: QPainter, option: QStyleOptionViewItem, row: OfficeRow, box: QRect) -> None:
        above, below = lines_of(box)
        beyond = f"+{QLocale().toString(row.beyond)}" if row.beyond else ""
        words = "  ".join(filter(None, (sections_words(row), beyond)))
        painter.setFont(option.font)
        self.write(painter, option, above if row.asked else box, words, color="text")
        if row.asked:
            bar = QRect(below.left(), below.top() + 6, below.width(), _BAR)
            color = self.theme.color("success" if row.received == row.asked else "accent")
            paint_bar(painter, bar, row.share, (color, self.theme.color("track")), option.direction)

    def _paint_states(self, painter: QPainter, option: QStyleOptionViewItem, row: OfficeRow, box: QRect) -> None:
        if row.states:
            self.write_signs(painter, option, box, state_signs(row))
        else:
            painter.setFont(option.font)
            self.write(painter, option, box, _DASH, color="text_muted")

    def _paint_sent(self, painter: QPainter, option: QStyleOptionViewItem, row: OfficeRow, box: QRect) -> None:
        if not row.has_sent:
            painter.setFont(option.font)
            self.write(painter, option, box, _DASH, color="text_muted")
            return
        words, day = ago(row.sent), day_of(row.sent)
        above, below = lines_of(box)
        painter.setFont(option.font)
        self.write(painter, option, box if words == day else above, words, color="text")
        painter.setFont(font_of(option.font, is_small=True))
        self.write(painter, option, below, "" if words == day else day, color="text_muted")
