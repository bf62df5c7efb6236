"""Brings the window to the front when its workspace is opened once more elsewhere on this machine."""

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.session import Session
from iom_tracker.environment.open_files import was_called


class FrontCall(QObject):
    """Waits for calls while a workspace is open."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_directory_changed)
        session.opened.connect(self._watch)

    def _watch(self) -> None:
        call = self._session.call
        if call is not None and call.parent.is_dir() and str(call.parent) not in self._watcher.directories():
            self._watcher.addPath(str(call.parent))

    def _on_directory_changed(self) -> None:
        call = self._session.call
        if call is not None and was_called(call):
            minimized = Qt.WindowState.WindowMinimized
            self._window.setWindowState(self._window.windowState() & ~minimized)
            self._window.raise_()
            self._window.activateWindow()
