"""The main window: puts the parts together and connects them; what they do stands in the parts."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.dialogs.about import tell_about
from iom_tracker.desktop.dialogs.file_choice import WORKSPACE_SUFFIX
from iom_tracker.desktop.dialogs.messages import words_for
from iom_tracker.desktop.dialogs.shortcuts import ShortcutsDialog
from iom_tracker.desktop.editor.commitment_page import CommitmentPage
from iom_tracker.desktop.file_work import FileWork
from iom_tracker.desktop.frame.banner import Banner
from iom_tracker.desktop.frame.file_drop import FileDrop
from iom_tracker.desktop.frame.first_size import first_size
from iom_tracker.desktop.frame.menus import MainMenu
from iom_tracker.desktop.frame.rail import Rail
from iom_tracker.desktop.frame.side_panel import SidePanel
from iom_tracker.desktop.frame.status_line import StatusLine
from iom_tracker.desktop.frame.theme_choice import ThemeChoice
from iom_tracker.desktop.frame.top_bar import TopBar
from iom_tracker.desktop.frame.welcome_page import WelcomePage
from iom_tracker.desktop.frame.write_view import WriteView
from iom_tracker.desktop.memory import Memory
from iom_tracker.desktop.outline.panel import OutlinePanel
from iom_tracker.desktop.session import Session
from iom_tracker.desktop.undo import UndoOrder
from iom_tracker.desktop.writing import Writing
from iom_tracker.domain.errors import FileMissing, TrackerError
from iom_tracker.domain.section import SectionStatus
from iom_tracker.workflows.outcome import WorkspaceSnapshot

NARROW: Final = 1200
_READING: Final = ("export", "close", "previous_commitment", "next_commitment", "filter_outline", "side_panel")
_WRITING: Final = ("import_report", "save")
_EDITING: Final = ("undo", "redo", "bold", "italic", "bullets", "numbers", "clear_format")


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
        self._lay_out()
        self._connect_actions()
        self._connect_session()
        self._connect_views()
        self._show_recent()
        self._show_nothing()
        self._restore_geometry()

    def open(self, path: Path) -> None:
        """Open a workspace."""
        self._files.open(path)

    def announce(self, path: Path) -> None:
        """Say that a workspace is about to be opened, for the time until it is."""
        self._opening.setText(self.tr("Opening {name}…").format(name=path.name))
        self._stack.setCurrentWidget(self._opening)

    def _make_parts(self) -> None:
        self._actions = Actions(self._theme, self)
        self._menu = MainMenu(self._actions, self)
        self._rail = Rail(self._theme, self._actions, self._menu)
        self._top_bar = TopBar(self._theme, self._actions)
        self._banner = Banner(self._theme)
        self._welcome = WelcomePage(self._theme, self._actions)
        self._outline = OutlinePanel(self._theme)
        self._page = CommitmentPage(self._theme, self._actions, UndoOrder(self))
        self._panel = SidePanel(self._theme)
        self._write_view = WriteView(self._outline, self._page, self._panel)
        self._status = StatusLine(self._theme, self._actions)
        self._writing = Writing(
            self._session,
            self._memory,
            outline=self._outline,
            page=self._page,
            panel=self._panel,
            status=self._status,
        )
        self._files = FileWork(self, self._session, self._page.flush)
        ThemeChoice(self._theme, self._actions, self._memory, self)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._opening = QLabel()
        self._opening.setProperty("tone", "muted")
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in (self._welcome, self._opening, self._write_view):
            self._stack.addWidget(page)
        right = QVBoxLayout()
        right.addWidget(self._top_bar)
        right.addWidget(self._banner)
        right.addWidget(self._stack, 1)
        upper = QHBoxLayout()
        upper.addWidget(self._rail)
        upper.addLayout(right, 1)
        root = QWidget()
        root.setObjectName("root")
        whole = QVBoxLayout(root)
        whole.addLayout(upper, 1)
        whole.addWidget(self._status)
        for layout in (right, upper, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.setCentralWidget(root)

    def _connect_actions(self) -> None:
        self.addActions(self._actions.all())
        slots = {
            "new": self._files.ask_for_new,
            "open": self._files.ask_what_to_open,
            "open_sample": self._files.open_sample,
            "import_report": self._files.ask_what_to_import,
            "export": self._files.ask_where_to_export,
            "close": partial(self._files.leave_then, self._session.close),
            "quit": self.close,
            "save": self._save,
            "publish": self._publish,
            "filter_outline": self._outline.focus_filter,
            "menu": self._rail.open_menu,
            "shortcuts": lambda: ShortcutsDialog(self._actions, self).open(),
            "about": partial(tell_about, self),
        }
        for key, slot in slots.items():
            self._actions.get(key).triggered.connect(lambda _=False, slot=slot: slot())
        self._actions.get("side_panel").toggled.connect(self._write_view.show_panel)
        self._actions.get("unused_transformations").toggled.connect(self._outline.show_unused)
        self._actions.get("unused_transformations").setChecked(True)

    def _connect_session(self) -> None:
        session = self._session
        session.opened.connect(self._on_opened)
        session.closed.connect(self._on_closed)
        session.contents_read.connect(self._show_title)
        session.changed.connect(self._on_changed)
        session.failed.connect(self._on_failed)

    def _connect_views(self) -> None:
        self._rail.write_wanted.connect(self._writing.focus)
        for bar in (self._top_bar, self._status):
            bar.focus_return.due.connect(self._writing.resume)
        self._menu.recent_chosen.connect(self.open)
        self._welcome.recent_chosen.connect(self.open)
        self._memory.recent_changed.connect(self._show_recent)
        self._memory.failed.connect(partial(self._files.tell_failure, "remember"))
        FileDrop(self, f".{WORKSPACE_SUFFIX}").dropped.connect(self.open)

    def _show_recent(self) -> None:
        self._menu.show_recent(self._memory.settings.recent)
        self._welcome.show_recent(self._memory.settings.recent)

    def _on_opened(self, snapshot: WorkspaceSnapshot, file_size: int) -> None:
        self._top_bar.show_report(snapshot)
        self._status.show_file(snapshot.path.name, file_size)
        self._banner.show_access(snapshot.read_only)
        self._welcome.show_problem("")
        self._show_what_can_be_done(snapshot)
        self._stack.setCurrentWidget(self._write_view)
        self._writing.start(snapshot)
        self._memory.note_opened(snapshot.path)
        self._show_tally()

    def _on_closed(self) -> None:
        self._memory.note_section(None)
        self._show_nothing()

    def _show_nothing(self) -> None:
        self.setWindowTitle("iom_tracker")
        self._writing.stop()
        self._top_bar.show_nothing()
        self._status.show_nothing()
        self._banner.show_access("")
        self._show_what_can_be_done(None)
        self._stack.setCurrentWidget(self._welcome)
        self._welcome.setFocus()

    def _show_what_can_be_done(self, snapshot: WorkspaceSnapshot | None) -> None:
        self._rail.show_places(snapshot is not None)
        self._actions.enable(_READING, snapshot is not None)
        self._actions.enable(_WRITING, snapshot is not None and not snapshot.read_only)
        self._actions.get("publish").setEnabled(False)
        if snapshot is None:
            self._actions.enable(_EDITING, False)
        elif snapshot.read_only:
            self._status.show_read_only()
        else:
            self._status.show_opened()

    def _show_title(self, unit: str) -> None:
        if self._session.snapshot is not None:
            self.setWindowTitle(f"{unit} – {self._session.snapshot.path.name} – iom_tracker")

    def _save(self) -> None:
        self._page.flush()
        self._session.save_again()

    def _publish(self) -> None:
        self._page.flush()
        self._session.publish()

    def _on_changed(self, statuses: tuple[SectionStatus, ...]) -> None:
        self._writing.show_statuses(statuses)
        self._show_tally()

    def _on_failed(self, verb: str, error: TrackerError) -> None:
        if verb == "open" and self._session.snapshot is None:
            self._stack.setCurrentWidget(self._welcome)
            self._welcome.show_problem(words_for(error))
            if isinstance(error, FileMissing):
                self._memory.note_gone(error.path)

    def _show_tally(self) -> None:
        tally = self._outline.tally
        snapshot = self._session.snapshot
        self._actions.get("publish").setEnabled(bool(tally.drafts and snapshot and not snapshot.read_only))
        self._top_bar.show_tally(tally)

    def _restore_geometry(self) -> None:
        self.setMinimumSize(QSize(860, 520))
        self.resize(first_size(self.screen().availableSize()))
        self.restoreGeometry(QByteArray.fromBase64(self._memory.settings.geometry.encode()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            for part in (self._rail, self._top_bar, self._write_view):
                part.be_narrow(is_narrow)
            self._actions.get("side_panel").setChecked(not is_narrow)
            self._write_view.show_panel(not is_narrow)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close:
            self._files.leave_then(self._close_for_good)
        event.setAccepted(self._may_close)
        if self._may_close:
            self._memory.note_geometry(bytes(self.saveGeometry().toBase64().data()).decode())

    def _close_for_good(self) -> None:
        self._may_close = True
        self.close()  # does nothing while a close event is being answered
