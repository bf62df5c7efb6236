"""The one long task that a window waits for, with its dialog."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.background import ProgressRelay
from iom_tracker.desktop.dialogs.work import WorkDialog


class LongWork(QObject):
    """Shows how far the task is and lets a person stop it. The dialog keeps hands off the window meanwhile."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: WorkDialog | None = None
        self._relay: ProgressRelay | None = None

    def begin(self, title: str, relay: ProgressRelay) -> None:
        """Show a task that was given to the worker; while one is shown, another waits behind it unseen."""
        if self._dialog is not None:
            return
        self._relay, self._dialog = relay, WorkDialog(title, self._window)
        relay.advanced.connect(self._dialog.show_progress)
        self._dialog.stop_wanted.connect(relay.cancel)
        self._dialog.open()

    def end(self) -> None:
        """Take the dialog away, since the task is over."""
        if self._dialog is not None and self._relay is not None:
            self._dialog.finish()
            self._relay.deleteLater()
            self._dialog = self._relay = None

    def cancel(self) -> None:
        """Have the task stop at its next step."""
        if self._relay is not None:
            self._relay.cancel()
