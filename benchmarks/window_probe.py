"""Works in the window of one program and prints what it took: `tracker FILE`, `novelwriter FOLDER`.

`novelwriter-make FOLDER TEXTS WORDS` makes the project for the peer. Both programs are told to open, are left alone
for a while, get keys one by one, each until its character is painted, and are told to save.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from large_text import words

_KEYS = 100
_SAVES = 20
_REST = 2.0
_BEAT = 2  # milliseconds


class Hand:
    """What is done the same way in both programs."""

    def __init__(self, binding: str) -> None:
        self.core, self.widgets, self._test = (
            import_module(f"{binding}.Qt{name}") for name in ("Core", "Widgets", "Test")
        )
        self._painted = False

    def watch(self, editor: Any) -> None:
        """Notice when a text is painted from now on."""
        hand = self

        class Watch(self.core.QObject):  # type: ignore[misc, name-defined]
            def eventFilter(self, _: Any, event: Any) -> bool:  # noqa: N802 - Qt's name
                hand._painted |= event.type() == hand.core.QEvent.Type.Paint
                return False

        self._filter = Watch()
        editor.viewport().installEventFilter(self._filter)

    def until(self, is_done: Callable[[], object]) -> None:
        """Let the program work until something holds; where there is nothing to do, other threads have their turn."""
        wait = self.core.QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        beat = self.core.QTimer()
        beat.start(_BEAT)
        while not is_done():
            self.widgets.QApplication.processEvents(wait)
        beat.stop()

    def rest(self, seconds: float) -> None:
        """Let the program work for a while."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > end)

    def press(self, editor: Any) -> float:
        """Press a key and return how long it took until its character was painted."""
        self._painted = False
        begun = time.perf_counter()
        self._test.QTest.keyClick(editor, "x")
        self.until(lambda: self._painted)
        return time.perf_counter() - begun

    def work(self, open_text: Callable[[], Any], save: Callable[[], object]) -> None:
        """Do all of it and print the figures."""
        begun = time.perf_counter()
        editor = open_text()
        opened = time.perf_counter() - begun
        self.watch(editor)
        self.rest(_REST)
        memory = _memory()
        keys = []
        for _ in range(_KEYS):
            keys.append(self.press(editor))
            self.rest(0.02)
        saves = [self._saved(editor, save) for _ in range(_SAVES)]
        sys.stdout.write(json.dumps({"open": opened, "memory": memory, "keys": keys, "saves": saves}) + "\n")
        sys.stdout.flush()
        os._exit(0)

    def _saved(self, editor: Any, save: Callable[[], object]) -> float:
        self.press(editor)
        begun = time.perf_counter()
        save()
        return time.perf_counter() - begun


def tracker(workspace: Path) -> None:
    """Work in our window."""
    hand = Hand("PySide6")
    from iom_tracker.desktop import app as start

    parts = start.furnish(start.make_shell(start.make_app()))
    parts.window.showMaximized()
    start.begin(parts, None, None)
    hand.rest(_REST)  # the peer has imported all it needs by now, ours does so behind its first page

    save_now: Any = parts.window.findChild(import_module("PySide6.QtGui").QAction, "save")

    def shown() -> Any:
        boxes = parts.window.findChildren(hand.widgets.QTextEdit, "sectionText")
        return next((box for box in boxes if box.isVisible() and not box.document().isEmpty()), None)

    def open_text() -> Any:
        parts.window.open(workspace)
        hand.until(lambda: shown() is not None)
        hand.widgets.QApplication.processEvents()
        return shown()

    def save() -> None:
        saved: list[int] = []

        def note(size: int) -> None:
            saved.append(size)

        parts.session.saved.connect(note)
        save_now.trigger()
        hand.until(lambda: saved)
        parts.session.saved.disconnect(note)

    hand.work(open_text, save)


def novelwriter(folder: Path, *, texts: int = 0, length: int = 0) -> None:
    """Work in the window of the peer, or make its project."""
    hand = Hand("PyQt6")
    program: Any = import_module("novelwriter")
    gui_main: Any = import_module("novelwriter.guimain")
    program.NSplashScreen = _Nothing
    gui_main.GuiMain.postLaunchTasks = lambda *_: None
    type(gui_main.SHARED).warn = lambda *_, **__: None  # it would wait for an answer: there is no spell checker
    hand.widgets.QApplication.exec = lambda *_: _in_peer(hand, gui_main.SHARED, folder, texts, length)
    program.main([])


def _in_peer(hand: Hand, shared: Any, folder: Path, texts: int, length: int) -> int:
    window = shared.mainGui
    (folder / "nwProject.lock").unlink(missing_ok=True)  # left by the last round, which ended in the midst of its work
    window.showMaximized()
    hand.rest(0.5)
    if texts:
        _make_project(window, shared, folder, texts, length)
        os._exit(0)

    def open_text() -> Any:
        window.openProject(folder)
        hand.until(lambda: not window.docEditor.document().isEmpty())
        hand.widgets.QApplication.processEvents()
        return window.docEditor

    hand.work(open_text, window.saveDocument)
    return 0


def _make_project(window: Any, shared: Any, folder: Path, texts: int, length: int) -> None:
    tools: Any = import_module("novelwriter.core.coretools")
    tools.ProjectBuilder().buildProject({"path": folder, "name": "Report", "chapters": 1})
    window.openProject(folder)
    project = shared.project
    (root, *_) = [item.itemHandle for item in project.tree if item.isRootType()]
    handles = [project.newFile(f"Text {number}", root) for number in range(texts)]
    for number, handle in enumerate(handles):
        project.writeNewFile(handle, 2, True, words(length, str(number)))
    window.openDocument(handles[-1])
    window.saveProject()


class _Nothing:
    def __getattr__(self, _: str) -> Callable[..., None]:
        return lambda *_: None


def _memory() -> int:
    (line,) = [each for each in Path("/proc/self/status").read_text(encoding="ascii").splitlines() if "VmRSS" in each]
    return int(line.split()[1]) * 1024


if __name__ == "__main__":
    what, place, *numbers = sys.argv[1:]
    if what == "tracker":
        tracker(Path(place))
    elif what == "novelwriter":
        novelwriter(Path(place))
    else:
        novelwriter(Path(place), texts=int(numbers[0]), length=int(numbers[1]))
