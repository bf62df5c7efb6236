"""The area in which the cards scroll: one column, as wide as reads well, whose heights settle before they are seen."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

WIDEST: Final = 940
EDGE: Final = 18
_ROOM_ROUND_CURSOR: Final = 36


def side_margin(width: int) -> int:
    """Return the margin at both sides of the column on a page of this width."""
    return max(EDGE, (width - WIDEST) // 2)


class CardScroll(QScrollArea):
    """A column of cards.

    Qt passes a changed height on by posted events, one floor at a time, and what lies between can be seen for a frame.
    So `settle` does it at once. Heights depend on the width alone, as the scroll bar is always there: a bar that comes
    and goes would change the width of the texts, hence their height, hence itself.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = QWidget()
        self._cards.setObjectName("cards")
        self._column = QVBoxLayout(self._cards)
        self._column.setSpacing(12)
        self._column.addStretch(1)  # all room that is left over: a card may grow, and none should
        self._all: list[QWidget] = []
        self._is_settling = False
        self.setObjectName("cardScroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWidget(self._cards)

    def add_card(self, card: QWidget) -> None:
        """Put a card under the others."""
        self._column.insertWidget(len(self._all), card)
        self._all.append(card)

    def settle(self) -> None:
        """Give every card its height now."""
        if self._is_settling:
            return
        self._is_settling = True
        for card in self._all:
            if (layout := card.layout()) is not None:
                layout.activate()
        self._column.activate()
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
        self._is_settling = False

    def bring_to_top(self, card: QWidget) -> None:
        """Scroll so that a card stands at the top, as far as there is text below it."""
        self.verticalScrollBar().setValue(card.y() - self._column.contentsMargins().top())

    def reveal(self, part: QWidget, line: QRect) -> None:
        """Scroll no further than needed to see a line inside a part of a card."""
        place = part.mapTo(self._cards, QPoint(line.left(), line.center().y()))
        self.ensureVisible(self._cards.width() // 2, place.y(), 0, _ROOM_ROUND_CURSOR)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        is_settling, self._is_settling = self._is_settling, True
        self._set_margins()
        super().resizeEvent(event)
        self._is_settling = is_settling
        self.settle()

    def _set_margins(self) -> None:
        """Leave the same room at both sides of the page; the scroll bar takes part of one of them."""
        side = side_margin(self.width())
        beside_bar = side - self.verticalScrollBar().width()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (beside_bar, side) if is_mirrored else (side, beside_bar)
        self._column.setContentsMargins(left, 14, right, EDGE)
