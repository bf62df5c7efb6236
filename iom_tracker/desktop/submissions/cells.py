"""How the cells of both tables are painted, mirrored where the layout runs from right to left."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import Lane, paint_text, text_width
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.submissions.phrases import Sign

ROW_HEIGHT: Final = 56
PADDING: Final = 12
LINE: Final = 20
_ICON: Final = QSize(14, 14)
_GAP: Final = 5
_BETWEEN_SIGNS: Final = 14
_LINES: Final = 2
_SMALL: Final = 12
_FOCUS_LINE: Final = 2

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints the ground of a cell; what stands on it is left to the table."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint what stands in a cell."""
        raise NotImplementedError

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        self.paint_content(painter, option, index)
        painter.restore()

    def write(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, text: str, *, color: str) -> None:
        """Write a line in a colour of the theme, with the painter's font."""
        painter.setPen(self.theme.color(color))
        paint_text(painter, box, text, option.direction)

    def write_lines(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, upper: str, lower: str) -> None:
        """Write a bold line above a small muted one."""
        above, below = lines_of(box)
        painter.setFont(font_of(option.font, bold=True))
        self.write(painter, option, above if lower else box, upper, color="text")
        painter.setFont(font_of(option.font, is_small=True))
        self.write(painter, option, below, lower, color="text_muted")

    def write_signs(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, signs: Sequence[Sign]) -> None:
        """Write icons with their words, on a second line where one has no room; two lines are all there is room for."""
        rows = _shortened(list(_flow(option.font, signs, box.width())))
        painter.setFont(option.font)
        top = box.center().y() - len(rows) * LINE // 2 + 1
        for number, row in enumerate(rows):
            lane = Lane(QRect(box.left(), top + number * LINE, box.width(), LINE), option.direction)
            for sign in row:
                self._write_sign(painter, option, lane, sign)

    def _write_sign(self, painter: QPainter, option: QStyleOptionViewItem, lane: Lane, sign: Sign) -> None:
        paint_icon(painter, lane.leading(_ICON), sign.icon, self.theme, sign.token)
        lane.skip(_GAP)
        width = min(text_width(option.font, sign.words), lane.rest().width())
        self.write(painter, option, lane.leading(QSize(width, LINE)), sign.words, color="text")
        lane.skip(_BETWEEN_SIGNS)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        box, is_selected = option.rect, bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self.theme.color("selection" if is_selected else "surface_hover"))
        has_focus = is_selected and _is_focused(option.widget)
        line = self.theme.color("focus" if has_focus else "border")
        width = _FOCUS_LINE if has_focus else 1
        painter.fillRect(box.adjusted(0, box.height() - width, 0, 0), line)
        if has_focus:
            painter.fillRect(box.adjusted(0, 0, 0, width - box.height()), line)


def _is_focused(view: QWidget | None) -> bool:
    return view is not None and view.hasFocus()


def lines_of(box: QRect) -> tuple[QRect, QRect]:
    """Return the two lines in the middle of a box."""
    top = box.center().y() - LINE + 1
    return QRect(box.left(), top, box.width(), LINE), QRect(box.left(), top + LINE, box.width(), LINE)


def font_of(font: QFont, *, bold: bool = False, is_small: bool = False) -> QFont:
    """Return a font that is bold or small."""
    changed = QFont(font)
    changed.setBold(bold)
    if is_small:
        changed.setPixelSize(_SMALL)
    return changed


def _shortened(lines: list[list[Sign]]) -> list[list[Sign]]:
    """Return as many lines as there is room for, and show where others were left out."""
    if len(lines) > _LINES:
        *ahead, last = lines[_LINES - 1]
        lines = [*lines[: _LINES - 1], [*ahead, replace(last, words=f"{last.words} …")]]
    return lines


def _flow(font: QFont, signs: Sequence[Sign], width: int) -> Iterator[list[Sign]]:
    """Return the signs line by line."""
    line: list[Sign] = []
    used = 0
    for sign in signs:
        room = _ICON.width() + _GAP + text_width(font, sign.words)
        if line and used + room > width:
            yield line
            line, used = [], 0
        line.append(sign)
        used += room + _BETWEEN_SIGNS
    if line:
        yield line
