"""The documents that were decided and say more than was taken in, each as a line that leads to it."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from iom_tracker.desktop.cleared.words import tr

_WIDEST: Final = 420


class FinishedList(QWidget):
    """Shows them, the last one first; nothing where there are none.

    Signals:
        chosen: int, one of them is to be read.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(tr("Decided before; not all that they say was taken in:"))
        title.setObjectName("decidedBeforeTitle")
        title.setProperty("tone", "muted")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(title)
        self._lines: list[QPushButton] = []
        self.hide()

    def show_documents(self, documents: Sequence[tuple[int, str]]) -> None:
        """Show other documents, each with its words."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(number, words) for number, words in documents]
        self.setVisible(bool(documents))

    def _line(self, number: int, words: str) -> QPushButton:
        line = QPushButton()
        line.setObjectName("finishedDocument")
        line.setProperty("role", "link")
        line.setText(line.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, _WIDEST).replace("&", "&&"))
        line.setToolTip(words)
        line.setAccessibleName(words)
        line.clicked.connect(partial(self.chosen.emit, number))
        self._column.addWidget(line, 0, Qt.AlignmentFlag.AlignHCenter)
        return line
