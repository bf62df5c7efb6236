"""How many sections are in each state: a bar in parts, and below it the same in words."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import Lane, paint_text, text_width
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.overview.words import STATE_TOKENS, state_sign
from iom_tracker.desktop.submissions.phrases import Sign
from iom_tracker.domain.overview_tally import Tally
from iom_tracker.domain.state import SectionState

ORDER: Final[tuple[SectionState, ...]] = tuple(STATE_TOKENS)
_BAR: Final = 10
_LINE: Final = 22
_ICON: Final = QSize(14, 14)
_GAP: Final = 6
_BETWEEN: Final = 18


class StateBar(QWidget):
    """Paints counts by state; states without sections are left out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stateBar")
        self._theme = theme
        self._counts: tuple[tuple[SectionState, int], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_tally(self, tally: Tally) -> None:
        """Show other counts."""
        self._counts = tuple((state, tally.number(state)) for state in ORDER if tally.number(state))
        self.setAccessibleName(", ".join(sign.words for sign in self._signs()))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return _BAR + 8 + _LINE * max(len(self._rows(width)), 1)

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(max(self.width(), 400)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bar(painter, QRect(0, 0, self.width(), _BAR))
        for number, row in enumerate(self._rows(self.width())):
            lane = Lane(QRect(0, _BAR + 8 + number * _LINE, self.width(), _LINE), self.layoutDirection())
            for sign in row:
                self._paint_sign(painter, lane, sign)

    def _paint_bar(self, painter: QPainter, bar: QRect) -> None:
        round_ends = QPainterPath()
        round_ends.addRoundedRect(QRectF(bar), _BAR / 2, _BAR / 2)
        painter.save()
        painter.setClipPath(round_ends)
        painter.fillRect(bar, self._theme.color("track"))
        total, before = sum(count for _, count in self._counts), 0
        for state, count in self._counts:
            left, right = (round(bar.width() * each / total) for each in (before, before + count))
            part = QRect(left, bar.top(), max(right - left - 2, 2), bar.height())
            painter.fillRect(
                QStyle.visualRect(self.layoutDirection(), bar, part), self._theme.color(STATE_TOKENS[state])
            )
            before += count
        painter.restore()

    def _paint_sign(self, painter: QPainter, lane: Lane, sign: Sign) -> None:
        paint_icon(painter, lane.leading(_ICON), sign.icon, self._theme, sign.token)
        lane.skip(_GAP)
        painter.setPen(self._theme.color("text"))
        box = lane.leading(QSize(text_width(self.font(), sign.words), _LINE))
        paint_text(painter, box, sign.words, self.layoutDirection())
        lane.skip(_BETWEEN)

    def _signs(self) -> list[Sign]:
        return [state_sign(state, count) for state, count in self._counts]

    def _rows(self, width: int) -> list[list[Sign]]:
        """Return the words line by line."""
        rows: list[list[Sign]] = []
        used = width
        for sign in self._signs():
            room = _ICON.width() + _GAP + text_width(self.font(), sign.words)
            if used + room > width:
                rows.append([])
                used = 0
            rows[-1].append(sign)
            used += room + _BETWEEN
        return rows
