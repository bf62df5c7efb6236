"""One worker for everything that waits for a disk: tasks run in order, their outcomes arrive on the GUI thread.

The only module that names a thread. Python's garbage collector is run by a timer of the GUI thread: left to itself it
runs in whatever thread allocates, and there it would destroy widgets.
"""

import gc
import sys
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Event, Thread
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from iom_tracker.domain.errors import Cancelled, TrackerError

T = TypeVar("T")

_COLLECT_EVERY: Final = 1000
_GIVES_WAY_AFTER: Final = 0.0005  # seconds; Python's own 5 ms make a frame of many callbacks wait for each of them


class TaskCrashed(TrackerError):
    """A task met a bug of ours: the crash hook has it, and what was asked for was not done."""


@dataclass(frozen=True, slots=True)
class _Task(Generic[T]):
    work: Callable[[], T]
    done: Callable[[T], None]
    failed: Callable[[TrackerError], None]


class Background(QObject):
    """The worker. Tasks may be given from the GUI thread only; there too `done` or `failed` is called."""

    _finished = Signal()
    emptied = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: SimpleQueue[Callable[[], Callable[[], None]] | None] = SimpleQueue()
        self._outcomes: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._pending = 0
        self._later: deque[Callable[[], None]] = deque()
        self._leisure = QTimer(self)
        self._leisure.setSingleShot(True)
        self._leisure.setInterval(0)  # what was shown last is painted before
        self._leisure.timeout.connect(self._take_up)
        self._finished.connect(self._on_finished)
        sys.setswitchinterval(_GIVES_WAY_AFTER)
        self._thread = Thread(target=self._work_off, name="iom_tracker worker", daemon=True)
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        """Whether a task waits or runs, or an outcome was not yet handed over."""
        return self._pending > 0 or bool(self._later)

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[TrackerError], None]) -> None:
        """Do work on the worker after all that was given before.

        Args:
            work: must touch no QObject. What it raises and is no TrackerError goes to the crash hook.
            done: called with what the work returned.
            failed: called with the expected error that the work raised, or with TaskCrashed.
        """
        self._pending += 1
        task = _Task(work, done, failed)
        self._tasks.put(lambda: _outcome(task))

    def run_at_leisure(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[TrackerError], None]
    ) -> None:
        """Do work, as `run` does it, once nothing else is to be done; one piece at a time, so that none is held up."""
        self._later.append(lambda: self.run(work, done, failed))
        if not self._pending:
            self._leisure.start()

    def settle(self) -> None:
        """Wait until everything that was given is done and handed over."""
        while self.is_busy:
            self._take_up()
            self._hand_over(self._outcomes.get())

    def close(self) -> None:
        """Finish what was given and end the worker."""
        self.settle()
        self._tasks.put(None)
        self._thread.join()

    def abandon(self) -> None:
        """Finish what was given and end the worker, but hand nothing over: whoever asked is being destroyed."""
        self._tasks.put(None)
        self._thread.join()

    def _work_off(self) -> None:
        while (task := self._tasks.get()) is not None:
            self._outcomes.put(task())
            self._finished.emit()

    def _on_finished(self) -> None:
        if not self._outcomes.empty():
            self._hand_over(self._outcomes.get())

    def _hand_over(self, outcome: Callable[[], None]) -> None:
        self._pending -= 1
        outcome()
        if self._pending:
            return
        if self._later:
            self._leisure.start()
        else:
            self.emptied.emit()

    def _take_up(self) -> None:
        if self._later and not self._pending:
            self._later.popleft()()


def _outcome(task: _Task[T]) -> Callable[[], None]:
    """Do a task's work on this thread and return what is to be called on the GUI thread."""
    try:
        value = task.work()
    except TrackerError as expected:
        error = expected.with_traceback(None)
        return lambda: task.failed(error)
    except Exception as bug:  # noqa: BLE001 - the border of the thread: whatever is left is a bug and is reported
        sys.excepthook(type(bug), bug, bug.__traceback__)
        return lambda: task.failed(TaskCrashed())
    return lambda: task.done(value)


class ProgressRelay(QObject):
    """Carries the progress of a long task to the GUI thread, and the wish to stop it back."""

    advanced = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = Event()
        self._last_percent = -1

    def __call__(self, done: int, total: int) -> None:
        """Note progress; called on the worker.

        Raises:
            Cancelled: `cancel` was called.
        """
        if self._stopped.is_set():
            raise Cancelled
        percent = 100 * done // max(total, 1)
        if percent != self._last_percent:
            self._last_percent = percent
            self.advanced.emit(done, total)

    def cancel(self) -> None:
        """Have the task stop at its next step."""
        self._stopped.set()


class CollectorOnGuiThread(QObject):
    """Runs Python's garbage collector on the thread that owns the widgets."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._has_more_to_keep = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(_COLLECT_EVERY)

    def expect_much(self) -> None:
        """Note that much was read which will live for long."""
        self._has_more_to_keep = True

    def _on_timeout(self) -> None:
        if self._has_more_to_keep:
            self._has_more_to_keep = False
            keep_for_long()
        else:
            collect_what_is_due()


def keep_for_long() -> None:
    """Take what lives now out of what the collector walks through: a large workspace would hold up typing each time.

    What is kept so is still given up when nobody needs it. Only what points at itself waits for the next call.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def collect_what_is_due() -> None:
    """Collect the oldest generation whose threshold is passed, as the collector itself would."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [number for number, count in enumerate(counts) if count > thresholds[number]]
    if due:
        gc.collect(max(due))
