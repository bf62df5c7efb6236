"""The key to the signs of the outline."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.outline.delegate import paint_mark
from iom_tracker.desktop.tally import Mark

_SIDE: Final = 11


class Legend(QWidget):
    """Says what a full, a half and a hollow dot mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 16, 7)
        row.setSpacing(5)
        for mark, words in self._words().items():
            label = QLabel(words)
            label.setProperty("tone", "muted")
            row.addWidget(_Sign(mark, theme))
            row.addWidget(label)
            row.addSpacing(8)
        row.addStretch()

    def _words(self) -> dict[Mark, str]:
        return {Mark.COMPLETE: self.tr("published"), Mark.DRAFT: self.tr("draft"), Mark.EMPTY: self.tr("empty")}


class _Sign(QWidget):
    def __init__(self, mark: Mark, theme: Theme) -> None:
        super().__init__()
        self._mark, self._theme = mark, theme
        self.setFixedSize(QSize(_SIDE, _SIDE))
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(self.rect()), self._mark, self._theme)
