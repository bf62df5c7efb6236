"""Buttons around the text that never keep the keyboard from it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override


class FocusReturn(QObject):
    """Makes buttons take the keyboard by Tab only, and tells when one loses it as it is disabled or hidden.

    Qt would give the keyboard to the next widget in the order of Tab, where typing goes on in a place nobody chose.

    Signals:
        due: the keyboard should go back to where the person was writing.
    """

    due = Signal()

    def watch(self, button: QAbstractButton) -> None:
        """Look after a button."""
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(watched, QAbstractButton) and _is_gone(watched):
            self.due.emit()
        return False


def _is_gone(button: QAbstractButton) -> bool:
    return button.isHidden() or not button.isEnabled()
