"""Which page is shown: the ones around a workspace, and its places, each with what has the keyboard there."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from iom_tracker.desktop.frame.rail import Place, Rail


class Places(QObject):
    """Takes the person from one place to another; going back to writing keeps its place and its cursor.

    Signals:
        entered: Place, after it is shown.
        leaving: Place that is about to be left.
    """

    entered = Signal(object)
    leaving = Signal(object)

    def __init__(self, rail: Rail, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._rail, self._stack = rail, stack
        self._pages: Mapping[Place, Callable[[], QWidget]] = {}
        self._place: Place | None = None

    @property
    def place(self) -> Place | None:
        """Where the person is; None where no workspace is shown."""
        return self._place

    def furnish(self, pages: Mapping[Place, Callable[[], QWidget]]) -> None:
        """Name the page of each place; which one it is may depend on the workspace."""
        self._pages = pages

    def go(self, place: Place) -> None:
        """Show a place; where it is shown already, only its page may be another."""
        if self._place not in (None, place):
            self.leaving.emit(self._place)
        self._place = place
        self._rail.show_place(place)
        self._stack.setCurrentWidget(self._pages[place]())
        self.entered.emit(place)

    def leave(self, page: QWidget) -> None:
        """Show a page that belongs to no workspace."""
        self._place = None
        self._stack.setCurrentWidget(page)
