"""The dialog that shows what differs between two texts, marked word by word."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.version_text import VersionText
from iom_tracker.domain.comparison import ComparedBlock

_SIZE: Final = QSize(680, 440)


class ChangesDialog(QDialog):
    """Shows a text with what was added to it and removed from it.

    Args:
        words: what is compared with what.
    """

    def __init__(
        self, theme: Theme, title: str, words: str, blocks: Sequence[ComparedBlock], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("changes")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self._text = VersionText(theme)
        self._text.setAccessibleName(title)
        self._text.show_changes(blocks)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(_words("changesWords", words))
        column.addWidget(self._text, 1)
        key = self.tr("Words that were added are green and underlined, words that were taken out red and struck.")
        column.addWidget(_words("changesKey", key, "muted"))
        column.addWidget(buttons)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)


def _words(name: str, text: str, tone: str = "") -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
