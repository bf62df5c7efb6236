"""The words of a section against its cap, in figures and as a thin bar."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.counting import number, out_of, with_number
from iom_tracker.desktop.appearance.painting import paint_bar, paint_text, text_width
from iom_tracker.desktop.appearance.theme import Theme

_BAR: Final = 3
_GAP: Final = 3
_ABOVE: Final = 2  # so that the figures stand on one line with the question and the chip
_LEAST_WIDTH: Final = 56


class WordMeter(QWidget):
    """Says how many words there are, and by how many they are too many."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wordMeter")
        self._theme = theme
        self._words = 0
        self._cap: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def over(self) -> int:
        """By how many words the cap is exceeded."""
        return max(self._words - self._cap, 0) if self._cap is not None else 0

    @property
    def text(self) -> str:
        """What is said."""
        if self._cap is None:
            return with_number(self.tr("{n} words"), self._words)
        figures = out_of(self._words, self._cap)
        return (
            self.tr("{figures} · {over} over").format(figures=figures, over=number(self.over)) if self.over else figures
        )

    def show_count(self, words: int, cap: int | None) -> None:
        """Show another count."""
        if (words, cap) == (self._words, self._cap):
            return
        self._words, self._cap = words, cap
        self.setToolTip(self._sentence())
        self.setAccessibleName(self._sentence())
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = max(text_width(self.font(), self.text), _LEAST_WIDTH)
        return QSize(width, _ABOVE + self.fontMetrics().height() + _GAP + _BAR)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text_box = QRect(0, _ABOVE, self.width(), self.fontMetrics().height())
        painter.setPen(self._theme.color("warning" if self.over else "text_muted"))
        # Said from the trailing edge, where the bar ends, so that growing figures do not move.
        opposite = {
            Qt.LayoutDirection.LeftToRight: Qt.LayoutDirection.RightToLeft,
            Qt.LayoutDirection.RightToLeft: Qt.LayoutDirection.LeftToRight,
        }
        paint_text(painter, text_box, self.text, opposite[self.layoutDirection()])
        if self._cap:
            bar = QRect(0, text_box.bottom() + 1 + _GAP, self.width(), _BAR)
            colors = (self._theme.color("warning" if self.over else "accent"), self._theme.color("track"))
            paint_bar(painter, bar, min(self._words / self._cap, 1.0), colors, self.layoutDirection())

    def _sentence(self) -> str:
        if self._cap is None:
            return self.text
        if self.over:
            sentence = self.tr("{n} words of {cap}, {over} over the cap")
            return with_number(sentence, self._words, cap=number(self._cap), over=number(self.over))
        return with_number(self.tr("{n} words of {cap}"), self._words, cap=number(self._cap))
