"""How a row of what was found is painted: where it is, and what it says there with the words marked."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import paint_text, text_width
from iom_tracker.desktop.appearance.row_delegate import RowDelegate, first_line, font_like
from iom_tracker.desktop.textbox.text_conversion import width_of
from iom_tracker.domain.finding import Excerpt, Hit

_HEIGHT: Final = 76
_LINES: Final = 2
_UNDER_FIRST: Final = 24
_ICON: Final = QSize(16, 16)
_GAP: Final = 10
_SMALL: Final = 12
_TEXT: Final = 13


@dataclass(frozen=True, slots=True)
class HitRow:
    """What was found, in words.

    Attributes:
        title: of the commitment or the transformation, after its id.
        place: the question, or that it is the commitment itself.
        note: whether it is a draft; empty where there is nothing to say.
    """

    hit: Hit
    title: str
    place: str
    note: str

    @property
    def words(self) -> str:
        """The row for those who do not see it."""
        about = ", ".join(part for part in (self.title, self.place, self.note) if part)
        return f"{about}. {self.hit.excerpt.text}"


class HitDelegate(RowDelegate):
    """Paints the rows, mirrored where the layout runs from right to left."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, _HEIGHT)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(self._role)
        if not isinstance(row, HitRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option)
        box = self._paint_place(painter, option, row)
        self._paint_excerpt(painter, option, row.hit.excerpt, box)
        painter.restore()

    def _paint_place(self, painter: QPainter, option: QStyleOptionViewItem, row: HitRow) -> QRect:
        """Paint where it is, and return the box of this line."""
        lane = first_line(option)
        paint_icon(painter, lane.leading(_ICON), "file-text", self._theme, "accent")
        lane.skip(_GAP)
        whole = lane.rest()
        small = font_like(option.font, pixels=_SMALL)
        painter.setFont(small)
        note = f"{row.place} · {row.note}" if row.note else row.place
        painter.setPen(self._theme.color("text_muted"))
        box = lane.trailing(QSize(min(text_width(small, note), whole.width() // 2), whole.height()))
        paint_text(painter, box, note, option.direction)
        lane.skip_trailing(_GAP)
        painter.setFont(font_like(option.font, bold=True))
        painter.setPen(self._theme.color("text"))
        paint_text(painter, lane.rest(), row.title, option.direction)
        return whole

    def _paint_excerpt(self, painter: QPainter, option: QStyleOptionViewItem, excerpt: Excerpt, box: QRect) -> None:
        font = font_like(option.font, pixels=_TEXT)
        layout = QTextLayout(excerpt.text, font, painter.device())
        layout.setTextOption(_option(option.direction))
        layout.setFormats([self._marked(excerpt.text, place) for place in excerpt.hits])
        layout.beginLayout()
        top = 0.0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(box.width())
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        painter.setPen(self._theme.color("text"))
        layout.draw(painter, QPointF(box.left(), box.top() + _UNDER_FIRST))

    def _marked(self, text: str, place: tuple[int, int]) -> QTextLayout.FormatRange:
        """Return the look of a hit: a ground and bold letters, so that colour is not the only sign."""
        mark, look = QTextLayout.FormatRange(), QTextCharFormat()
        look.setBackground(self._theme.color("choice_surface"))
        look.setFontWeight(QFont.Weight.Bold)
        mark.start, end = width_of(text[: place[0]]), width_of(text[: place[1]])
        mark.length, mark.format = end - mark.start, look
        return mark


def _option(direction: Qt.LayoutDirection) -> QTextOption:
    is_left = direction is Qt.LayoutDirection.LeftToRight
    side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
