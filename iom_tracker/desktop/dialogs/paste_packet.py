"""The dialog into which a packet is pasted that came as text in a message."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

_SIZE: Final = QSize(560, 380)


class PastePacketDialog(QDialog):
    """Takes a text.

    Signals:
        wished: str, what was pasted.
    """

    wished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pastePacket")
        self.setWindowTitle(self.tr("Paste a packet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        words = QLabel(
            self.tr(
                "The clipboard holds no packet. Copy the whole message that holds one, from BEGIN IOM PACKET to "
                "END IOM PACKET, and paste it here."
            )
        )
        words.setWordWrap(True)
        self._text = QPlainTextEdit()
        self._text.setObjectName("pastedText")
        self._text.setAccessibleName(self.tr("The text of the packet"))
        self._text.setTabChangesFocus(True)
        self._text.textChanged.connect(self._show_whether_complete)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._merge = buttons.addButton(self.tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._merge.setObjectName("pasteMerge")
        self._merge.setProperty("role", "primary")
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self._text, 1)
        column.addWidget(buttons)
        self.setTabOrder(self._text, buttons)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_whether_complete()

    def _show_whether_complete(self) -> None:
        self._merge.setEnabled(bool(self._text.toPlainText().strip()))

    def _on_accepted(self) -> None:
        self.accept()
        self.wished.emit(self._text.toPlainText())
