"""A button whose place stays while its words change, so that nothing else comes under a pointer that rests on it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override


class SteadyButton(QPushButton):
    """A button that is as wide as the widest of its words.

    Args:
        words: all that it can say, in the language of the window.
    """

    def __init__(self, *words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        widest = max(map(self._width_of, (*self._words, self.text())))
        return QSize(hint.width() + widest - self._width_of(self.text()), hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _width_of(self, words: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()
