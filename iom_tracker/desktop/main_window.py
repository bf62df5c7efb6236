"""The main window: puts the parts together and connects them; what they do stands in the parts."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

from iom_tracker.desktop.actions import Actions, Slots
from iom_tracker.desktop.appearance.text_size import LEAST_WINDOW
from iom_tracker.desktop.appearance.theme import Theme
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
from iom_tracker.desktop.frame.first_size import first_size
from iom_tracker.desktop.frame.full_screen import FullScreen
from iom_tracker.desktop.frame.rail import Place
from iom_tracker.desktop.frame.reading_order import step_focus
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
from iom_tracker.domain.errors import FileMissing, TrackerError
from iom_tracker.workflows.outcome import WorkspaceSnapshot

NARROW: Final = 1200
_KIT: Final = f".{PACKET_SUFFIX}"
_DROPPED: Final = (f".{WORKSPACE_SUFFIX}", f".{WORD_SUFFIX}", _KIT)


class MainWindow(QMainWindow):
    """The window of one workspace, or of none."""

    def __init__(self, theme: Theme, session: Session, memory: Memory) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("iom_tracker")
        self._theme, self._session, self._memory = theme, session, memory
        self._may_close = False
        self._is_narrow: bool | None = None
        self._make_parts()
        self._make_work()
        self._furnish()
        self._connect_actions()
        self._connect_session()
        self._connect_views()
        self._connect_exchange()
        self._show_recent()
        self._show_nothing()
        self._restore_geometry()

    def open(self, path: Path) -> None:
        """Open a workspace, or start with an office kit."""
        self._exchange.receiving.open((path,))

    def announce(self, path: Path) -> None:
        """Say that a workspace is about to be opened, for the time until it is; what to do with a packet is asked."""
        if path.suffix.lower() != _KIT:
            self._frame.show_opening(path)

    def _make_parts(self) -> None:
        self._actions = Actions(self._theme, self)
        self._frame = WindowFrame(self._theme, self._actions)
        self._places = self._frame.places
        self._outline = OutlinePanel(self._theme)
        undo = UndoOrder(self)
        self._page = CommitmentPage(self._theme, self._actions, undo)
        parts = self._theme, self._actions, self._session
        self._spell_checking = SpellChecking(self, *parts, page=self._page, undo=undo)
        self._panel = SidePanel(self._theme)
        self._write_view = WriteView(self._outline, self._page, self._panel)
        LanguageChoice(self, self._actions, self._memory)
        full_screen = self._actions.get("full_screen")
        self._full_screen = FullScreen(self, full_screen, self._frame, self._write_view, self._give_keyboard_back)
        self._full_screen.leave_at(self._page.comment_wanted, self._page.threads_wanted)
        ThemeChoice(self._theme, self._actions, self._memory, self)

    def _make_work(self) -> None:
        work, flush = LongWork(self), self._page.flush
        parts = self._theme, self._actions, self._session
        self._writing = Writing(
            self._session,
            self._memory,
            outline=self._outline,
            page=self._page,
            panel=self._panel,
            status=self._frame.status,
        )
        self._reviewing = Reviewing(self, *parts, page=self._page, panel=self._panel)
        self._files = FileWork(self, self._session, self._memory, work=work, flush=flush)
        self._exchange = Exchange(self, *parts, self._memory, work=work, flush=flush, leave_then=self._files.leave_then)
        self._headquarters = Headquarters(self, *parts, flush)
        self._word_out = WordOut(self, *parts[1:], work=work, flush=flush)
        self._keeping = Keeping(self, self._session, self._memory, self._frame.banner, self.open)
        self._word = WordBack(self, *parts, work=work, flush=flush)
        self._finding = Finding(self, *parts, self._page)

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
        self.setCentralWidget(self._frame)

    def _connect_actions(self) -> None:
        self.addActions(self._actions.all())
        slots: Slots = {
            "new": self._files.ask_for_new,
            "open": self._files.ask_what_to_open,
            "open_sample": self._files.open_sample,
            "restore": self._keeping.ask_what_to_restore,
            "close": partial(self._files.leave_then, self._session.close),
            "quit": self.close,
            "save": self._writing.save,
            "publish": self._writing.publish,
            "filter_outline": self._filter_outline,
            "full_screen": partial(self._places.go, Place.WRITE),
            "menu": self._frame.rail.open_menu,
            "help": Help(self, self._theme, self._actions, self._session, self._places).open,
            "shortcuts": lambda: ShortcutsDialog(self._actions, self).open(),
            "about": partial(tell_about, self),
        }
        self._actions.connect_all(slots)
        self._actions.get("side_panel").toggled.connect(self._write_view.show_panel)
        self._actions.get("unused_transformations").toggled.connect(self._outline.show_unused)
        self._actions.get("unused_transformations").setChecked(True)

    def _connect_session(self) -> None:
        session = self._session
        session.opened.connect(self._on_opened)
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
        self._memory.recent_changed.connect(self._show_recent)
        self._memory.failed.connect(partial(self._files.tell_failure, "remember"))
        FileDrop(self, _DROPPED).dropped.connect(self._exchange.receiving.take)

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

    def _show_recent(self) -> None:
        self._frame.show_recent(self._memory.settings.recent, self._memory.settings.training)

    def _on_opened(self, snapshot: WorkspaceSnapshot, file_size: int) -> None:
        self._frame.begin_report(snapshot, file_size)
        self._places.go(Place.WRITE)
        self._writing.start(snapshot)
        self._exchange.begin()
        self._memory.note_opened(snapshot.path, is_training=snapshot.is_training)

    def _on_closed(self) -> None:
        self._memory.note_section(None)
        self._show_nothing()

    def _show_nothing(self) -> None:
        self.setWindowTitle("iom_tracker")
        self._full_screen.leave()
        self._writing.stop()
        self._frame.welcome.show_person(self._memory.settings.person, self._memory.settings.office)
        self._frame.end_report()

    def _show_title(self, unit: str) -> None:
        self.setWindowTitle(self._frame.title(unit))

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
            self._frame.show_welcome(words_for(error))
            if isinstance(error, FileMissing):
                self._memory.note_gone(error.path)

    def _restore_geometry(self) -> None:
        self.setMinimumSize(LEAST_WINDOW)
        self.resize(first_size(self.screen().availableSize()))
        self.restoreGeometry(QByteArray.fromBase64(self._memory.settings.geometry.encode()))

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return step_focus(self, forwards=next)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            for part in (self._frame, self._write_view):
                part.be_narrow(is_narrow)
            self._actions.get("side_panel").setChecked(not is_narrow)
            self._write_view.show_panel(not is_narrow)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close:
            self._files.leave_then(self._close_for_good)
        event.setAccepted(self._may_close)
        if self._may_close:
            self._spell_checking.spelling.close()
            self._memory.note_geometry(bytes(self.saveGeometry().toBase64().data()).decode())

    def _close_for_good(self) -> None:
        self._full_screen.leave()
        self._may_close = True
        self._session.leave()
        self.close()  # does nothing while a close event is being answered
