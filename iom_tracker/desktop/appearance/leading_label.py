"""Labels that stand at the leading edge of the layout, in whatever script their words are."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override


class LeadingLabel(QLabel):
    """Plain text that wraps. Qt would put English words to the left also where the layout runs from the right."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        align_leading(self)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            align_leading(self)


class WholeLabel(LeadingLabel):
    """A leading label that is never lower than its words need; a form of Qt counts too few lines of some."""

    def show_words(self, words: str) -> None:
        """Show words, and take the room for them."""
        self.setText(words)
        self._take_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_room()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._take_room()

    def _take_room(self) -> None:
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))


def align_leading(label: QLabel) -> None:
    """Put the words of a label to the edge where the layout begins now."""
    is_mirrored = label.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
