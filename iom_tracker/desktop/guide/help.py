"""Opens the help, at the part that fits what the person is doing."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.dialogs.messages import words_for
from iom_tracker.desktop.dialogs.shortcuts import shortcut_rows
from iom_tracker.desktop.frame.places import Places
from iom_tracker.desktop.frame.rail import Place
from iom_tracker.desktop.guide.guide_text import whole_guide
from iom_tracker.desktop.guide.guide_window import GuideWindow
from iom_tracker.desktop.session import Session
from iom_tracker.domain.errors import FileProblem

OFFICE: Final = "An office: from the kit to the receipt"
PARTS: Final[Mapping[Place | None, str]] = {
    None: "Start",
    Place.OVERVIEW: "The overview",
    Place.WRITE: "Write",
    Place.FIND: "Write",
    Place.SUBMISSIONS: "Headquarters: many offices, one workspace",
    Place.CONFLICTS: "Headquarters: many offices, one workspace",
    Place.WORD: "Take a report in",
}


class Help(QObject):
    """Keeps one window of the guide."""

    def __init__(self, window: QWidget, theme: Theme, actions: Actions, session: Session, places: Places) -> None:
        super().__init__(window)
        self._window, self._theme, self._actions = window, theme, actions
        self._session, self._places = session, places
        self._guide: GuideWindow | None = None

    def open(self) -> None:
        """Show the guide at the part that fits."""
        if self._guide is None:
            self._guide = GuideWindow(self._theme, self._window)
            self._guide.show()  # what it holds is measured as it is shown
            self._guide.show_text(self._text())
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()
        self._guide.go_to(self._part())

    def _part(self) -> str:
        snapshot = self._session.snapshot
        is_office = snapshot is not None and snapshot.is_office
        place = self._places.place
        return OFFICE if is_office and place is Place.SUBMISSIONS else PARTS[place]

    def _text(self) -> str:
        try:
            return whole_guide(shortcut_rows(self._actions))
        except FileProblem as error:
            return words_for(error)
