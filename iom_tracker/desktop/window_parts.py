"""The parts of the window that work on a report: makes them and connects them; what they do stands in the parts.

They are made once the window is painted, since making them takes longer than everything before.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from iom_tracker.desktop.dialogs.about import tell_about
from iom_tracker.desktop.dialogs.file_choice import PACKET_SUFFIX, WORD_SUFFIX, WORKSPACE_SUFFIX
from iom_tracker.desktop.dialogs.long_work import LongWork
from iom_tracker.desktop.dialogs.messages import words_for
from iom_tracker.desktop.dialogs.shortcuts import ShortcutsDialog
from iom_tracker.desktop.editor.commitment_page import CommitmentPage
from iom_tracker.desktop.exchange.exchange import Exchange
from iom_tracker.desktop.file_work import FileWork
from iom_tracker.desktop.finding import Finding
from iom_tracker.desktop.frame.file_drop import FileDrop
from iom_tracker.desktop.frame.full_screen import FullScreen
from iom_tracker.desktop.frame.rail import Place
from iom_tracker.desktop.frame.side_panel import SidePanel
from iom_tracker.desktop.frame.theme_choice import ThemeChoice
from iom_tracker.desktop.frame.window_frame import WindowFrame
from iom_tracker.desktop.frame.write_view import WriteView
from iom_tracker.desktop.guide.help import Help
from iom_tracker.desktop.headquarters.headquarters import Headquarters
from iom_tracker.desktop.keeping import Keeping
from iom_tracker.desktop.language_choice import LanguageChoice
from iom_tracker.desktop.memory import Memory
from iom_tracker.desktop.outline.panel import OutlinePanel
from iom_tracker.desktop.reviewing import Reviewing
from iom_tracker.desktop.session import Session
from iom_tracker.desktop.spell_checking import SpellChecking
from iom_tracker.desktop.undo import UndoOrder
from iom_tracker.desktop.word_back import WordBack
from iom_tracker.desktop.word_out import WordOut
from iom_tracker.desktop.writing import Writing
from iom_tracker.domain.errors import FileMissing, OpenElsewhere, TrackerError
from iom_tracker.workflows.outcome import WorkspaceSnapshot

_DROPPED: Final = (f".{WORKSPACE_SUFFIX}", f".{WORD_SUFFIX}", f".{PACKET_SUFFIX}")


class WindowParts(QObject):
    """What the window of one workspace, or of none, works with."""

    def __init__(self, window: QMainWindow, frame: WindowFrame, session: Session, memory: Memory) -> None:
        super().__init__(window)
        self._window, self._frame, self._session, self._memory = window, frame, session, memory
        self._theme, self._actions = frame.theme, frame.commands
        self._places = frame.places
        session.opened.connect(self._on_opened)  # before all others: the page is asked for before what is beside it
        self._make_parts()
        self._make_work()
        self._furnish()
        self._connect_actions()
        self._connect_session()
        self._connect_views()
        self._connect_exchange()
        self._writing.stop()

    def open(self, path: Path) -> None:
        """Open a workspace, or start with an office kit."""
        self._exchange.receiving.open((path,))

    def be_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Make do with little room."""
        self._write_view.be_narrow(is_narrow)
        self._actions.get("side_panel").setChecked(not is_narrow)
        self._write_view.show_panel(not is_narrow)

    def leave_then(self, go_on: Callable[[], None]) -> None:
        """Go on once nothing that was typed is missing on the disk."""
        self._files.leave_then(go_on)

    def leave(self) -> None:
        """Leave the workspace for good and end what runs beside the window, which is about to close."""
        self._full_screen.leave()
        self._session.leave()
        self._spell_checking.spelling.close()

    def _make_parts(self) -> None:
        self._outline = OutlinePanel(self._theme)
        undo = UndoOrder(self)
        self._page = CommitmentPage(self._theme, self._actions, undo)
        parts = self._theme, self._actions, self._session
        self._spell_checking = SpellChecking(self._window, *parts, page=self._page, undo=undo)
        self._panel = SidePanel(self._theme)
        self._write_view = WriteView(self._outline, self._page, self._panel)
        LanguageChoice(self._window, self._actions, self._memory)
        full_screen = self._actions.get("full_screen")
        writing = self._frame, self._write_view
        self._full_screen = FullScreen(self._window, full_screen, *writing, self._give_keyboard_back)
        self._full_screen.leave_at(self._page.comment_wanted, self._page.threads_wanted)
        ThemeChoice(self._theme, self._actions, self._memory, self._window)

    def _make_work(self) -> None:
        window, flush = self._window, self._page.flush
        work = LongWork(window)
        parts = self._theme, self._actions, self._session
        self._writing = Writing(
            self._session,
            self._memory,
            outline=self._outline,
            page=self._page,
            panel=self._panel,
            status=self._frame.status,
        )
        self._reviewing = Reviewing(window, *parts, page=self._page, panel=self._panel)
        self._files = FileWork(window, self._session, self._memory, work=work, flush=flush)
        self._exchange = Exchange(window, *parts, self._memory, work=work, flush=flush, leave_then=self.leave_then)
        self._headquarters = Headquarters(window, *parts, flush)
        self._word_out = WordOut(window, *parts[1:], work=work, flush=flush)
        self._keeping = Keeping(window, self._session, self._memory, self._frame, self.open)
        self._word = WordBack(window, *parts, memory=self._memory, work=work, flush=flush)
        self._finding = Finding(window, *parts, self._page)

    def _furnish(self) -> None:
        exchange = self._exchange
        overview = self._headquarters.page
        own = exchange.submissions, exchange.send, exchange.conflicts
        self._frame.add_pages(overview, self._write_view, *own, self._word.page, self._finding.page)
        self._places.furnish(
            {
                Place.OVERVIEW: lambda: overview,
                Place.WRITE: lambda: self._write_view,
                Place.SUBMISSIONS: lambda: exchange.page,
                Place.CONFLICTS: lambda: exchange.conflicts,
                Place.WORD: lambda: self._word.page,
                Place.FIND: lambda: self._finding.page,
            }
        )

    def _connect_actions(self) -> None:
        self._window.addActions(self._actions.all())
        self._actions.connect_all(
            {
                "new": self._files.ask_for_new,
                "open": self._files.ask_what_to_open,
                "open_sample": self._files.open_sample,
                "restore": self._keeping.ask_what_to_restore,
                "close": partial(self._files.leave_then, self._session.close),
                "quit": self._window.close,
                "save": self._writing.save,
                "publish": self._writing.publish,
                "filter_outline": self._filter_outline,
                "full_screen": partial(self._places.go, Place.WRITE),
                "menu": self._frame.rail.open_menu,
                "help": Help(self._window, self._theme, self._actions, self._session, self._places).open,
                "shortcuts": lambda: ShortcutsDialog(self._actions, self._window).open(),
                "about": partial(tell_about, self._window),
            }
        )
        self._actions.get("side_panel").toggled.connect(self._write_view.show_panel)
        self._actions.get("unused_transformations").toggled.connect(self._outline.show_unused)
        self._actions.get("unused_transformations").setChecked(True)

    def _connect_session(self) -> None:
        session = self._session
        session.closed.connect(self._on_closed)
        session.contents_read.connect(self._show_title)
        session.refreshed.connect(self._frame.show_report)
        session.failed.connect(self._on_failed)

    def _connect_views(self) -> None:
        frame = self._frame
        self._writing.tallied.connect(frame.show_tally)
        for bar in (frame.top_bar, frame.status):
            bar.focus_return.due.connect(self._give_keyboard_back)
        for list_of_files in (frame.menu, frame.welcome):
            list_of_files.recent_chosen.connect(self.open)
        frame.welcome.told.connect(self._memory.note_person)
        self._memory.recent_changed.connect(lambda: frame.show_recent(self._memory.settings))
        self._memory.failed.connect(partial(self._files.tell_failure, "remember"))
        FileDrop(self._window, _DROPPED).dropped.connect(self._exchange.receiving.take)

    def _connect_exchange(self) -> None:
        exchange, go = self._exchange, self._places.go
        self._places.leaving.connect(self._page.flush)
        self._places.entered.connect(self._on_place_entered)
        for part in (exchange, self._headquarters, self._word, self._finding):
            part.place_wanted.connect(go)
            part.section_wanted.connect(self._writing.go_to)
        self._outline.assignment_wanted.connect(self._headquarters.assigning.ask_after_reading)
        self._word.conflict_wanted.connect(exchange.resolve)
        self._word.counted.connect(self._frame.rail.show_waiting)
        exchange.receiving.document_brought.connect(self._word.take)
        exchange.correspondence_known.connect(self._frame.show_correspondence)
        exchange.deciding.counted.connect(self._frame.show_undecided)
        self._page.resolve_wanted.connect(exchange.resolve)
        self._frame.banner.decision_wanted.connect(exchange.deciding.decide_commitment)
        self._frame.top_bar.unread_wanted.connect(partial(go, Place.WRITE))
        self._frame.top_bar.unread_wanted.connect(self._writing.go_to_unread)
        for part_with_conflicts in (self._files, self._word_out):
            part_with_conflicts.conflicts_wanted.connect(partial(go, Place.CONFLICTS))
        self._files.chosen.connect(exchange.receiving.open)

    def _on_opened(self, snapshot: WorkspaceSnapshot, file_size: int) -> None:
        self._page.forget()  # first of all: whatever fails behind it, no text goes from one file into another
        self._frame.begin_report(snapshot, file_size)
        self._places.go(Place.WRITE)
        self._writing.start(snapshot)
        self._exchange.begin()
        self._memory.note_opened(snapshot.path, is_training=snapshot.is_training)

    def _on_closed(self) -> None:
        self._memory.note_section(None)
        self._show_nothing()

    def _show_nothing(self) -> None:
        self._window.setWindowTitle(self._frame.title(""))
        self._full_screen.leave()
        self._writing.stop()
        self._frame.end_report(self._memory.settings)

    def _show_title(self, unit: str) -> None:
        self._window.setWindowTitle(self._frame.title(unit))

    def _filter_outline(self) -> None:
        self._full_screen.leave()
        self._places.go(Place.WRITE)
        self._outline.focus_filter()

    def _on_place_entered(self, place: Place) -> None:
        if place is Place.WRITE:
            self._writing.resume()
        else:
            self._full_screen.leave()
        self._exchange.enter(place)
        self._headquarters.enter(place)
        self._word.enter(place)
        self._finding.enter(place)

    def _give_keyboard_back(self) -> None:
        if self._places.place is Place.WRITE:
            self._writing.resume()

    def _on_failed(self, verb: str, error: TrackerError) -> None:
        if verb == "open" and self._session.snapshot is None:
            is_told = isinstance(error, OpenElsewhere)  # in a message, behind which the other window comes to the front
            self._frame.show_welcome("" if is_told else words_for(error))
            if isinstance(error, FileMissing):
                self._memory.note_gone(error.path)
