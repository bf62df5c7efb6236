"""The dialog in which headquarters says why it returns a text."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

_SIZE: Final = QSize(480, 260)


class ReturnDialog(QDialog):
    """Takes a note.

    Signals:
        wished: str, the note.
        left: str, what is written when the dialog goes, said or not.
    """

    wished = Signal(str)
    left = Signal(str)

    def __init__(self, section: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("returnSection")
        self.setWindowTitle(self.tr("Return {section}").format(section=section))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        words = QLabel(self.tr("Say what is to be changed. The office reads it above its text."))
        words.setWordWrap(True)
        self._note = QPlainTextEdit(note)
        self._note.setObjectName("returnNote")
        self._note.setAccessibleName(self.tr("What is to be changed"))
        self._note.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._return = buttons.addButton(self.tr("Return"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._return.setObjectName("returnReturn")
        self._return.setProperty("role", "primary")
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._note.textChanged.connect(self._show_whether_said)
        self.finished.connect(lambda: self.left.emit(self._note.toPlainText()))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self._note, 1)
        column.addWidget(buttons)
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_whether_said()

    def _show_whether_said(self) -> None:
        self._return.setEnabled(bool(self._note.toPlainText().strip()))

    def _on_accepted(self) -> None:
        self.accept()
        self.wished.emit(self._note.toPlainText().strip())
