"""Starts one program and prints the monotonic time at which its window was first painted, then ends it.

`empty`: a bare PySide6 window. `tracker [FILE]`: ours. `tracker-text FILE`: ours, until the text of a section is on
the screen. `novelwriter`: the peer, with its splash screen left out.
"""

import os
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any


def main(what: str, arguments: list[str]) -> None:
    """Run the program that is asked for."""
    if what == "novelwriter":
        _novelwriter()
    elif what == "empty":
        _empty()
    else:
        _tracker(arguments, wait_for_text=what == "tracker-text")


def _empty() -> None:
    core, widgets = _qt("PySide6")
    watch = _end_after_paint(core, widgets, lambda _: True)
    application = widgets.QApplication([])
    application.installEventFilter(watch)
    window = widgets.QMainWindow()
    window.resize(1200, 700)
    window.show()
    application.exec()


def _tracker(arguments: list[str], *, wait_for_text: bool) -> None:
    core, widgets = _qt("PySide6")

    def shows_text(window: Any) -> bool:
        boxes = window.findChildren(widgets.QTextEdit)
        return any(box.isVisible() and not box.document().isEmpty() for box in boxes)

    watch = _end_after_paint(core, widgets, shows_text if wait_for_text else lambda _: True)
    run_loop = widgets.QApplication.exec

    def watched_loop(*_: object) -> int:
        core.QCoreApplication.instance().installEventFilter(watch)
        return int(run_loop())

    widgets.QApplication.exec = watched_loop
    from iom_tracker.desktop.app import run

    run(Path(arguments[0]) if arguments else None)


def _novelwriter() -> None:
    novelwriter: Any = import_module("novelwriter")
    watch = _end_after_paint(*_qt("PyQt6"), lambda _: True)
    make_application = novelwriter._createApp  # noqa: SLF001 - its seam for tests

    def watched_application() -> Any:
        application = make_application()
        application.installEventFilter(watch)
        return application

    novelwriter.NSplashScreen = NoSplash
    novelwriter._createApp = watched_application  # noqa: SLF001
    novelwriter.main([])


class NoSplash:
    """Stands for the splash screen and shows nothing."""

    def __getattr__(self, _: str) -> Callable[..., None]:
        return lambda *_: None


def _qt(binding: str) -> tuple[Any, Any]:
    return import_module(f"{binding}.QtCore"), import_module(f"{binding}.QtWidgets")


def _end_after_paint(core: Any, widgets: Any, is_there: Callable[[Any], bool]) -> Any:
    """Return an event filter that ends the process when a main window that satisfies the condition was painted."""

    class Watch(core.QObject):  # type: ignore[misc]
        def eventFilter(self, watched: Any, event: Any) -> bool:  # noqa: N802 - Qt's name
            if event.type() == core.QEvent.Type.Paint and isinstance(watched, widgets.QWidget):
                window = watched.window()
                if isinstance(window, widgets.QMainWindow) and is_there(window):
                    core.QTimer.singleShot(0, _note_and_end)
            return False

    return Watch()


def _note_and_end() -> None:
    sys.stdout.write(f"{time.monotonic()}\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
