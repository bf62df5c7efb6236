"""The main window: painted at once, then furnished with what works on a report."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.text_size import LEAST_WINDOW
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.dialogs.file_choice import PACKET_SUFFIX
from iom_tracker.desktop.frame.first_size import first_size
from iom_tracker.desktop.frame.reading_order import step_focus
from iom_tracker.desktop.frame.window_frame import WindowFrame
from iom_tracker.desktop.memory import Memory

if TYPE_CHECKING:  # they bring most of the program with them, which the window is painted without
    from iom_tracker.desktop.session import Session
    from iom_tracker.desktop.window_parts import WindowParts

NARROW: Final = 1200
_KIT: Final = f".{PACKET_SUFFIX}"


class MainWindow(QMainWindow):
    """The window of one workspace, or of none. Nothing can be done with it before it is furnished."""

    def __init__(self, theme: Theme, memory: Memory) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self._memory = memory
        self._parts: WindowParts | None = None
        self._may_close = False
        self._is_narrow: bool | None = None
        self._frame = WindowFrame(theme, Actions(theme, self))
        self.setCentralWidget(self._frame)
        self.setWindowTitle(self._frame.title(""))
        self._frame.show_recent(memory.settings)
        self._frame.end_report(memory.settings)
        self._restore_geometry()

    def announce(self, path: Path) -> None:
        """Say that a workspace is about to be opened, for the time until it is; what to do with a packet is asked."""
        if path.suffix.lower() != _KIT:
            self._frame.show_opening(path)

    def furnish(self, session: "Session") -> None:
        """Put in everything that works on a report."""
        from iom_tracker.desktop.window_parts import WindowParts  # noqa: PLC0415 - the window is painted before

        self._parts = WindowParts(self, self._frame, session, self._memory)
        if self._is_narrow is not None:
            self._parts.be_narrow(self._is_narrow)

    def open(self, path: Path) -> None:
        """Open a workspace, or start with an office kit."""
        if self._parts is not None:
            self._parts.open(path)

    def _restore_geometry(self) -> None:
        self.setMinimumSize(LEAST_WINDOW)
        self.resize(first_size(self.screen().availableSize()))
        self.restoreGeometry(QByteArray.fromBase64(self._memory.settings.geometry.encode()))

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return step_focus(self, forwards=next)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._frame.be_narrow(is_narrow)
            if self._parts is not None:
                self._parts.be_narrow(is_narrow)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._parts is not None and not self._may_close:
            self._parts.leave_then(self._close_for_good)
            event.setAccepted(self._may_close)
        if event.isAccepted():
            self._memory.note_geometry(bytes(self.saveGeometry().toBase64().data()).decode())

    def _close_for_good(self) -> None:
        self._may_close = True
        if self._parts is not None:
            self._parts.leave()
        self.close()  # does nothing while a close event is being answered
