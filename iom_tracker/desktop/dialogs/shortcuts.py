"""The list of keyboard shortcuts, made from the actions themselves."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from iom_tracker.desktop.actions import Actions


class ShortcutsDialog(QDialog):
    """Shows each action that has a shortcut."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        rows = [action for action in actions.all() if not action.shortcut().isEmpty()]
        half = (len(rows) + 1) // 2
        for place, action in enumerate(rows):
            row, column = place % half, 2 * (place // half)
            keys = QLabel(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            keys.setProperty("tone", "strong")
            grid.addWidget(QLabel(action.text().replace("&", "").removesuffix("…")), row, column)
            grid.addWidget(keys, row, column + 1, Qt.AlignmentFlag.AlignRight)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(24, 20, 24, 16)
        column_of_all.setSpacing(18)
        column_of_all.addLayout(grid)
        column_of_all.addWidget(buttons)
