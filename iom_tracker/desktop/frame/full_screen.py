"""Writing with nothing else on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.frame.window_frame import WindowFrame
from iom_tracker.desktop.frame.write_view import WriteView


class FullScreen(QObject):
    """Has the page of a commitment fill the screen while its action is ticked; Escape takes the tick off.

    The line at the foot stays, since it says whether the text is saved.

    Args:
        resume: gives the keyboard back to the text.
    """

    def __init__(
        self, window: QWidget, action: QAction, frame: WindowFrame, view: WriteView, resume: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window, self._action, self._frame, self._view, self._resume = window, action, frame, view, resume
        self._before = window.windowState()
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.leave)
        action.toggled.connect(self._on_toggled)

    def leave_at(self, *signals: SignalInstance) -> None:
        """Leave before these signals are answered by what would not be seen."""
        for signal in signals:
            signal.connect(self.leave)

    def leave(self) -> None:
        """Show everything again."""
        self._action.setChecked(False)

    def _on_toggled(self, is_full: bool) -> None:  # noqa: FBT001 - a slot
        self._escape.setEnabled(is_full)
        self._frame.be_bare(is_full)
        self._view.be_bare(is_full)
        if is_full:
            self._before = self._window.windowState()
            self._window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        else:
            self._window.setWindowState(self._before)
        self._resume()
