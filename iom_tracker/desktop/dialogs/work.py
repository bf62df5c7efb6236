"""The dialog of a long task: how far it is, and a button to stop it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

_WIDTH: Final = 380


class WorkDialog(QDialog):
    """Stays until the task is over; Escape and the button ask the task to stop."""

    stop_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("work")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(_WIDTH)
        self._words = QLabel(title)
        self._bar = QProgressBar()
        self._bar.setObjectName("workBar")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setObjectName("workCancel")
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        for widget in (self._words, self._bar, buttons):
            column.addWidget(widget)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the task is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def finish(self) -> None:
        """Go, since the task is over."""
        self.hide()
        self.deleteLater()

    @override
    def reject(self) -> None:
        self._words.setText(self.tr("Stopping…"))
        self.stop_wanted.emit()
