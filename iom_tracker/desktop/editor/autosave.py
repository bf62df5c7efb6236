"""When typed text is due to be kept: after a pause, and never much later than the first key that is not kept."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

PAUSE: Final = 600  # milliseconds
LONGEST_WAIT: Final = 900  # milliseconds; "saved" plus the disk stays within a second, also for who never pauses


class Autosave(QObject):
    """Waits for a pause in typing."""

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.due)
        self._since = QElapsedTimer()

    @property
    def is_waiting(self) -> bool:
        """Whether something was typed that is not kept."""
        return self._timer.isActive()

    def touch(self) -> None:
        """Note that something was typed."""
        if not self.is_waiting:
            self._since.start()
        self._timer.start(max(min(PAUSE, LONGEST_WAIT - self._since.elapsed()), 0))

    def flush(self) -> None:
        """Be due now if anything is waiting."""
        if self.is_waiting:
            self.stop()
            self.due.emit()

    def stop(self) -> None:
        """Wait no longer, since what is in the box was given out in another way."""
        self._timer.stop()
