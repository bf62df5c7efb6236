"""The list of keyboard shortcuts, made from the actions themselves."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from iom_tracker.desktop.actions import Actions


class ShortcutsDialog(QDialog):
    """Shows each action that has a shortcut, and the keys of the page of conflicts."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(3)
        rows = shortcut_rows(actions)
        half = (len(rows) + 1) // 2
        for place, (words, shortcut) in enumerate(rows):
            row, column = place % half, 2 * (place // half)
            keys = QLabel(shortcut)
            keys.setProperty("tone", "strong")
            grid.addWidget(QLabel(words), row, column)
            grid.addWidget(keys, row, column + 1, Qt.AlignmentFlag.AlignRight)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(24, 20, 24, 16)
        column_of_all.setSpacing(18)
        column_of_all.addLayout(grid)
        column_of_all.addWidget(buttons)


def shortcut_rows(actions: Actions) -> list[tuple[str, str]]:
    """Return what can be done by keys, and by which."""
    return [*_of_actions(actions), *_of_conflicts(), *_of_word()]


def _of_conflicts() -> list[tuple[str, str]]:
    return [
        (_tr("Conflicts: next choice"), _native("F8")),
        (_tr("Conflicts: previous choice"), _native("Shift+F8")),
        (
            _tr("Conflicts: take a wording"),
            _tr("{first} to {last}").format(first=_native("Alt+1"), last=_native("Alt+9")),
        ),
        (_tr("Conflicts: accept the result"), _native("Ctrl+Return")),
        (_tr("Conflicts: next"), _native("Ctrl+PgDown")),
        (_tr("Conflicts: previous"), _native("Ctrl+PgUp")),
    ]


def _of_word() -> list[tuple[str, str]]:
    return [
        (_tr("From Word: next change"), _native("F8")),
        (_tr("From Word: previous change"), _native("Shift+F8")),
        (_tr("From Word: accept"), _native("Ctrl+Return")),
    ]


def _of_actions(actions: Actions) -> list[tuple[str, str]]:
    shown = [action for action in actions.all() if not action.shortcut().isEmpty()]
    return [
        (action.text().replace("&", "").removesuffix("…"), _native(action.shortcut().toString())) for action in shown
    ]


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShortcutsDialog", text)
