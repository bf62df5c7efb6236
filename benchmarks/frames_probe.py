"""Types, scrolls and filters in the window of a workspace and prints how long no frame could be painted each time.

What is measured is the time between two beats of a fast timer: while the window works on anything else, it does not
beat. Beside the time on the wall stands the time of the processor on the window's thread, which a busy machine leaves
alone.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QScrollArea, QTreeView, QWidget

from iom_tracker.desktop import app as start

_BEAT = 2
_BETWEEN_KEYS = 40
Step = Callable[[], object]
W = TypeVar("W", bound=QWidget)


class Heart(QObject):
    """Beats while the event loop runs and keeps the stretches between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.stretches: list[tuple[float, float]] = []
        self._last = (time.perf_counter(), time.thread_time())
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT)

    def begin(self) -> None:
        """Forget what was before."""
        self._last = (time.perf_counter(), time.thread_time())
        self.stretches.clear()

    def _beat(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        self.stretches.append((now[0] - self._last[0], now[1] - self._last[1]))
        self._last = now


def main(workspace: Path) -> None:
    """Do it all and print the figures."""
    parts = start.furnish(start.make_shell(start.make_app()))
    parts.window.resize(1366, 768)
    parts.window.show()
    heart = Heart()
    figures = {"opening": during(heart, iter([lambda: parts.window.open(workspace)]), rest=6_000)}
    window = parts.window
    figures["typing"] = during(heart, typing(window), rest=2_000)
    tree = part(window, QTreeView, "outline")
    figures["scrolling the outline"] = during(heart, scrolling(tree))
    figures["scrolling the page"] = during(heart, scrolling(part(window, QScrollArea, "cardScroll")))
    figures["filtering"] = during(heart, filtering(part(window, QLineEdit, "outlineFilter")))
    figures["letters in the outline"] = during(heart, letters(tree))
    figures["next commitment"] = during(heart, going_on(window), rest=1_000)
    figures["opening every heading"] = during(heart, iter([tree.expandAll]))
    figures["scrolling with all open"] = during(heart, scrolling(tree))
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()
    os._exit(0)


def during(heart: Heart, steps: Iterator[Step], rest: int = 500) -> list[tuple[float, float]]:
    """Take a step every few milliseconds and return the stretches, those of the rest afterwards too."""
    loop = QEventLoop()

    def go_on() -> None:
        step = next(steps, None)
        if step is None:
            QTimer.singleShot(rest, loop.quit)
        else:
            step()
            QTimer.singleShot(_BETWEEN_KEYS, go_on)

    heart.begin()
    QTimer.singleShot(0, go_on)
    loop.exec()
    return list(heart.stretches)


def typing(window: QWidget) -> Iterator[Step]:
    """Type 120 characters into the section that has the cursor."""
    box = window.focusWidget()  # without a window manager no window is active, and none of its parts has the focus
    text = "Shelters were built in four districts. Roads stayed closed. " * 2
    return (lambda character=character: QTest.keyClicks(box, character) for character in text)  # type: ignore[misc]


def filtering(line: QLineEdit) -> Iterator[Step]:
    """Type words into the filter, take them back letter by letter."""
    yield line.setFocus
    for character in "300123":
        yield lambda character=character: QTest.keyClicks(line, character)  # type: ignore[misc]
    for _ in range(6):
        yield lambda: QTest.keyClick(line, Qt.Key.Key_Backspace)
    for character in "displacement":
        yield lambda character=character: QTest.keyClicks(line, character)  # type: ignore[misc]
    yield lambda: QTest.keyClick(line, Qt.Key.Key_Escape)


def letters(tree: QTreeView) -> Iterator[Step]:
    """Go to a commitment by its number, then from end to end."""
    yield tree.setFocus
    for character in "304321":
        yield lambda character=character: QTest.keyClicks(tree, character)  # type: ignore[misc]
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Home):
        yield lambda key=key: QTest.keyClick(tree, key)  # type: ignore[misc]


def scrolling(area: QAbstractScrollArea) -> Iterator[Step]:
    """Turn the wheel down and up again."""
    return (lambda turn=turn: wheel(area, turn) for turn in (*[-360] * 40, *[360] * 20))  # type: ignore[misc]


def going_on(window: QWidget) -> Iterator[Step]:
    """Go through ten commitments."""
    alt = Qt.KeyboardModifier.AltModifier
    return (lambda: QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down, alt) for _ in range(10))


def wheel(area: QAbstractScrollArea, turn: int) -> None:
    """Turn the wheel over the middle of an area."""
    view = area.viewport()
    middle = QPointF(view.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(view.mapToGlobal(view.rect().center())),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def part(window: QWidget, kind: type[W], name: str) -> W:
    """Return a part of the window by its name."""
    found = window.findChild(kind, name)
    if not isinstance(found, kind):
        raise TypeError(name)
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]))
