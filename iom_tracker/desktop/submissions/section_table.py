"""The table of an office's own sections, and how its cells are painted."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.painting import Lane
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.submissions.cells import PADDING, CellDelegate, Index, font_of, lines_of
from iom_tracker.desktop.submissions.row_table import RowTable
from iom_tracker.desktop.submissions.section_model import ROW_ROLE, SectionModel
from iom_tracker.desktop.submissions.section_rows import SectionRow
from iom_tracker.desktop.submissions.section_words import (
    Column,
    length_words,
    plan_sign,
    said_detail,
    said_sign,
    section_words,
)

_WORDS_WIDTH: Final = 104


class SectionDelegate(CellDelegate):
    """Paints the cells of a section."""

    @override
    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, SectionRow):
            return
        lane = Lane(option.rect, option.direction)
        lane.skip(PADDING)
        lane.skip_trailing(PADDING // 2)
        box = lane.rest()
        if index.column() == Column.SECTION:
            self.write_lines(painter, option, box, section_words(row), row.unit_name)
        elif index.column() == Column.WORDS:
            painter.setFont(option.font)
            self.write(painter, option, box, length_words(row), color="danger" if row.status.is_over_cap else "text")
        elif index.column() == Column.PLAN:
            self.write_signs(painter, option, box, [plan_sign(row)])
        else:
            self._paint_said(painter, option, box, row)

    def _paint_said(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: SectionRow) -> None:
        detail = said_detail(row)
        above, below = lines_of(box)
        self.write_signs(painter, option, above if detail else box, [said_sign(row)])
        painter.setFont(font_of(option.font, is_small=True))
        self.write(painter, option, below, detail, color="text_muted")


class SectionTable(RowTable):
    """Shows the sections.

    Signals:
        section_wanted: SectionRef, by Enter or a double click on its row.
    """

    section_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._model = SectionModel()
        super().__init__(self._model, SectionDelegate(theme), parent)
        self._model.setParent(self)
        self.setObjectName("sectionTable")
        self.setAccessibleName(self.tr("Sections of this office"))
        self.share_out({Column.WORDS: _WORDS_WIDTH})
        self.horizontalHeader().setSectionsClickable(False)
        self.entered_row.connect(self._on_entered_row)
        self.doubleClicked.connect(lambda index: self._on_entered_row(index.row()))

    def show_rows(self, rows: Sequence[SectionRow]) -> None:
        """Show other rows."""
        self._model.show(rows)

    def _on_entered_row(self, row: int) -> None:
        self.section_wanted.emit(self._model.row(row).status.ref)
