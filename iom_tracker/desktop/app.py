"""Start of the window: painted first, then furnished, then the worker brings what a workspace needs."""

import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, qVersion
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.language import language_of, speak
from iom_tracker.desktop.appearance.text_size import grow_from_next_start, scale_of_system
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.background import Background, CollectorOnGuiThread
from iom_tracker.desktop.main_window import MainWindow
from iom_tracker.desktop.memory import Memory
from iom_tracker.domain.errors import OpenElsewhere, TrackerError
from iom_tracker.environment.crash_reports import CrashReport, open_fault_log, take_last_crash, write_crash_report
from iom_tracker.environment.settings import load_settings

if TYPE_CHECKING:  # it brings most of the program with it, which the window is painted without
    from iom_tracker.desktop.session import Session


@dataclass(frozen=True)
class Shell:
    """What is there when the window is painted for the first time."""

    app: QApplication
    window: MainWindow
    memory: Memory
    collector: CollectorOnGuiThread
    background: Background


@dataclass(frozen=True)
class Parts(Shell):
    """What lives as long as the program."""

    session: "Session"


class CrashHook(QObject):
    """Takes every error that nobody expected: a report is written, and the person is told.

    It may be called on the worker, so the telling is left to a signal. One fault is told once: in painting it
    would come back with every picture.
    """

    reported = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: set[tuple[str, ...]] = set()

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the report; take the place of `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        traceback.print_exception(kind, error, trace)
        fault = (kind.__name__, *traceback.format_tb(trace))
        if fault in self._told:
            return
        self._told.add(fault)
        self.reported.emit(write_crash_report(error.with_traceback(trace), {"Qt": qVersion()}))


def run(path: Path | None) -> int:
    """Open the window, on a workspace if one is named, and return the exit code when it is closed."""
    last_crash = take_last_crash({"Qt": qVersion()})
    fault_log = open_fault_log()
    shell = make_shell(make_app())
    hook = CrashHook(shell.app)
    hook.reported.connect(partial(_tell_of_crash, shell.window))
    sys.excepthook = hook
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    wanted = path or shell.memory.file_to_reopen()
    if wanted is not None:
        shell.window.announce(wanted)
    once_painted(shell.window, lambda: begin(furnish(shell), wanted, last_crash))
    shell.window.show()
    try:
        return shell.app.exec()
    finally:
        shell.background.close()
        sys.excepthook = sys.__excepthook__
        if fault_log is not None:
            fault_log.close()


class FirstPaint(QObject):
    """Waits for the first paint of a window. Work that begins earlier takes the processor from it."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False


def once_painted(window: QWidget, then: Callable[[], None]) -> None:
    """Call something once, right after the window was painted for the first time."""
    FirstPaint(window, then)


def make_app() -> QApplication:
    """Return the application with its names, as large as the system's text; Qt takes a size only when it begins."""
    app = _new_app()
    if grow_from_next_start(scale_of_system(app)):
        app.shutdown()
        app = _new_app()
    return app


def _new_app() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("iom_tracker")
    app.setDesktopFileName("iom_tracker")
    return app


def make_shell(app: QApplication) -> Shell:
    """Make the window without what works on a report; nothing is read but the settings."""
    collector = CollectorOnGuiThread(app)
    settings = load_settings()
    speak(app, language_of(settings.language))
    memory = Memory(settings, app)
    theme = Theme(settings.theme, app)
    theme.apply(app)
    return Shell(app, MainWindow(theme, memory), memory, collector, Background(app))


def furnish(shell: Shell) -> Parts:
    """Put in what works on a report."""
    from iom_tracker.desktop.session import Session  # noqa: PLC0415 - the window is painted before

    session = Session(shell.background, shell.app)
    shell.window.furnish(session)
    for much_read in (session.opened, session.refreshed):
        much_read.connect(shell.collector.expect_much)
    return Parts(shell.app, shell.window, shell.memory, shell.collector, shell.background, session)


def begin(parts: Parts, path: Path | None, last_crash: CrashReport | None) -> None:
    """Open what is to be opened, now that the window is there."""
    if path is not None:
        _leave_to_other_window(parts)
        parts.window.open(path.absolute())
    else:
        parts.session.prepare()
    if last_crash is not None:
        from iom_tracker.desktop.dialogs.crash_report import tell_of_last_crash  # noqa: PLC0415 - seldom needed

        tell_of_last_crash(parts.window, last_crash)


def _leave_to_other_window(parts: Parts) -> None:
    """End once it is told that the file is open in another window, which comes to the front.

    This goes for the first file only: a window that has shown one stays when another cannot be opened.
    """
    has_opened: list[object] = []

    def on_failed(_verb: str, error: TrackerError) -> None:
        if isinstance(error, OpenElsewhere) and not has_opened:
            for told in parts.window.findChildren(QMessageBox):
                told.finished.connect(parts.window.close)

    parts.session.opened.connect(lambda snapshot, _size: has_opened.append(snapshot.path))
    parts.session.failed.connect(on_failed)


def _tell_of_crash(window: QWidget, report: CrashReport) -> None:
    from iom_tracker.desktop.dialogs.crash_report import tell_of_crash  # noqa: PLC0415 - seldom needed

    tell_of_crash(window, report)
