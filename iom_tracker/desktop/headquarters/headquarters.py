"""Everything that headquarters looks after in the window: the overview, who writes what, who is known."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.frame.rail import Place
from iom_tracker.desktop.headquarters.assigning import Assigning
from iom_tracker.desktop.headquarters.commitments import Commitments
from iom_tracker.desktop.headquarters.next_year import NextYear
from iom_tracker.desktop.headquarters.offices import Offices
from iom_tracker.desktop.headquarters.people import People
from iom_tracker.desktop.headquarters.table_export import TableExport
from iom_tracker.desktop.overview.overview_page import OverviewPage
from iom_tracker.desktop.session import Session
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.overview import Overview

_READING = ("go_overview",)
_LOOKING = ("people",)
_LEADING = ("commitments",)
_CHANGING = ("next_year",)


class Headquarters(QObject):
    """Holds the overview page and keeps it at what the workspace holds while it is shown.

    Signals:
        place_wanted: Place.
        section_wanted: SectionRef, which the person wants to read.
    """

    place_wanted = Signal(object)
    section_wanted = Signal(object)

    def __init__(
        self, window: QWidget, theme: Theme, actions: Actions, session: Session, flush: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._session, self._actions = session, actions
        self.page = OverviewPage(theme)
        self._is_shown = self._is_reading = self._is_stale = False
        self.assigning = Assigning(window, session)
        self._offices = Offices(window, session)
        self._export = TableExport(window, session)
        self._people = People(window, theme, session)
        self._commitments = Commitments(window, theme, session, flush)
        self._next_year = NextYear(window, session, flush)
        self._connect_session()
        self._connect_page()
        actions.connect_all(
            {
                "go_overview": lambda: self.place_wanted.emit(Place.OVERVIEW),
                "people": self._people.show,
                "commitments": self._commitments.show,
                "next_year": self._next_year.ask_which,
            }
        )
        self._forget()

    def enter(self, place: Place) -> None:
        """Read anew what is shown when the person comes to the overview."""
        self._is_shown = place is Place.OVERVIEW
        if self._is_shown:
            self._read()
            self.page.focus()

    def _connect_session(self) -> None:
        session = self._session
        session.overview_read.connect(self._on_read)
        session.opened.connect(self._on_opened)
        session.closed.connect(self._forget)
        session.failed.connect(self._on_failed)
        for signal in (session.refreshed, session.changed, session.commented, session.kits_made, session.terms_changed):
            signal.connect(self._look_again)

    def _connect_page(self) -> None:
        self.page.section_wanted.connect(self._go_to_section)
        self.page.assignment_wanted.connect(self.assigning.ask_whom)
        self.page.reminder_wanted.connect(self._offices.remind)
        self.page.terms_wanted.connect(self._offices.ask_for_terms)
        self.page.export_wanted.connect(self._export.ask_where)

    def _on_opened(self) -> None:
        snapshot = self._session.snapshot
        if snapshot is not None:
            self._actions.enable(_READING, is_enabled=True)
            self._actions.enable(_LOOKING, is_enabled=not snapshot.is_office)
            self._actions.enable(_LEADING, is_enabled=not (snapshot.is_office or snapshot.read_only))
            self._actions.enable(_CHANGING, is_enabled=not snapshot.read_only)

    def _forget(self) -> None:
        self._is_shown = self._is_reading = self._is_stale = False
        self._actions.enable((*_READING, *_LOOKING, *_LEADING, *_CHANGING), is_enabled=False)

    def _look_again(self) -> None:
        if self._is_shown:
            self._read()

    def _read(self) -> None:
        """Read the overview; while it is being read, note that it has to be read again."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        self._session.read_overview()

    def _on_read(self, overview: Overview) -> None:
        snapshot = self._session.snapshot
        self._is_reading = False
        if snapshot is None:
            return
        self.assigning.note(overview)
        self._offices.note(overview)
        self.page.show_overview(snapshot, overview)
        if self._is_stale:
            self._read()

    def _on_failed(self, verb: str) -> None:
        if verb == "overview":
            self._is_reading = False

    def _go_to_section(self, ref: SectionRef) -> None:
        self.place_wanted.emit(Place.WRITE)
        self.section_wanted.emit(ref)
