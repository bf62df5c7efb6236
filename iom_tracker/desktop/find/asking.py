"""Asks for what is being typed: once at a time, and never for what was typed over meanwhile."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from iom_tracker.desktop.session import Session
from iom_tracker.domain.errors import TrackerError
from iom_tracker.domain.finding import phrases

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.find import Found

PAUSE: Final = 90  # milliseconds without a key


class Asking(QObject):
    """What is asked, and what was answered last.

    Signals:
        answered: Found, for what was typed last.
    """

    answered = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._typed: str | None = None
        self._is_waiting = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        session.found.connect(self._on_found)
        session.failed.connect(self._on_failed)
        session.opened.connect(self.stop)
        session.closed.connect(self.stop)

    def ask(self, typed: str) -> bool:
        """Ask after a short pause; say whether there is anything to ask."""
        self._pause.stop()
        self._typed = typed if phrases(typed) else None
        if self._typed is not None:
            self._pause.start()
        return self._typed is not None

    def stop(self) -> None:
        """Want no answer any more."""
        self._pause.stop()
        self._typed = None

    def _ask(self) -> None:
        snapshot = self._session.snapshot
        if self._typed is not None and snapshot is not None and not self._is_waiting:
            self._is_waiting = True
            self._session.find(self._typed, snapshot.catalogue)

    def _on_found(self, found: "Found") -> None:
        self._is_waiting = False
        if found.asked == self._typed:
            self._typed = None
            self.answered.emit(found)
        elif not self._pause.isActive():
            self._ask()

    def _on_failed(self, verb: str, _: TrackerError) -> None:
        if verb == "find":
            self._is_waiting = False
            self._typed = None
