"""What stands round the pages: rail, top bar, banner, status line, and the pages without a workspace."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.frame.banner import Banner
from iom_tracker.desktop.frame.menus import MainMenu
from iom_tracker.desktop.frame.places import Places
from iom_tracker.desktop.frame.rail import Place, Rail
from iom_tracker.desktop.frame.status_line import StatusLine
from iom_tracker.desktop.frame.top_bar import TopBar
from iom_tracker.desktop.frame.training_bar import TrainingBar
from iom_tracker.desktop.frame.welcome_page import WelcomePage
from iom_tracker.desktop.tally import Tally
from iom_tracker.environment.settings import Settings
from iom_tracker.workflows.outcome import WorkspaceSnapshot

_FINDING: Final = ("filter_outline", "find", "find_next", "find_previous", "find_everywhere")
_MOVING: Final = ("previous_commitment", "next_commitment", "side_panel", "full_screen")
_READING: Final = ("export", "close", "history", *_MOVING, *_FINDING)
_WRITING: Final = ("import_report", "save")
_REVIEWING: Final = ("comment", "clear_section", "return_section", "clear_commitment")
_EDITING: Final = ("undo", "redo", "bold", "italic", "bullets", "numbers", "clear_format")


class WindowFrame(QWidget):
    """Says which report is open, and enables what can be done with it."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("root")
        self.theme, self.commands = theme, actions
        self._snapshot: WorkspaceSnapshot | None = None
        self.menu = MainMenu(actions, self)
        self.rail = Rail(theme, actions, self.menu)
        self.top_bar = TopBar(theme, actions)
        self.training = TrainingBar(theme)
        self.banner = Banner(theme)
        self.welcome = WelcomePage(theme, actions)
        self.status = StatusLine(theme, actions)
        self._opening = QLabel()
        self._opening.setProperty("tone", "muted")
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for page in (self.welcome, self._opening):
            self._stack.addWidget(page)
        self.places = Places(self.rail, self._stack)
        self.places.entered.connect(self._on_entered)
        self._lay_out()

    def add_pages(self, *pages: QWidget) -> None:
        """Add pages that places show."""
        for page in pages:
            self._stack.addWidget(page)

    def title(self, unit: str) -> str:
        """Return the title of the window while a unit of the report is shown; training is named first."""
        if self._snapshot is None:
            return "iom_tracker"
        title = f"{unit} – {self._snapshot.path.name} – iom_tracker"
        return self.tr("Training: {title}").format(title=title) if self._snapshot.is_training else title

    def show_opening(self, path: Path) -> None:
        """Say that a workspace is about to be opened."""
        self._opening.setText(self.tr("Opening {name}…").format(name=path.name))
        self.places.leave(self._opening)

    def show_welcome(self, problem: str = "") -> None:
        """Show what can be done without a workspace, and why one could not be opened."""
        self.welcome.show_problem(problem)
        self.places.leave(self.welcome)
        self.welcome.begin()

    def show_recent(self, settings: Settings) -> None:
        """List the recent files, some of which are for training."""
        for list_of_files in (self.menu, self.welcome):
            list_of_files.show_recent(settings.recent, settings.training)

    def show_report(self, snapshot: WorkspaceSnapshot, file_size: int) -> None:
        """Show which report is open, and what its file is like now."""
        self._snapshot = snapshot
        self.top_bar.show_report(snapshot)
        self.training.setVisible(snapshot.is_training)
        self.status.show_file(snapshot.path.name, file_size)

    def begin_report(self, snapshot: WorkspaceSnapshot, file_size: int) -> None:
        """Show a report that was just opened, and enable what can be done with it."""
        self.welcome.show_problem("")
        self.show_report(snapshot, file_size)
        self.banner.show_access(snapshot.read_only)
        self.rail.show_places(True)
        self.commands.enable(_READING, is_enabled=True)
        self.commands.enable((*_WRITING,), is_enabled=not snapshot.read_only)
        self.commands.get("publish").setEnabled(False)
        if snapshot.read_only:
            self.status.show_read_only()
        else:
            self.status.show_opened()

    def end_report(self, settings: Settings) -> None:
        """Show that no report is open, and what the person that is known can begin with."""
        self._snapshot = None
        self.top_bar.show_nothing()
        self.training.hide()
        self.status.show_nothing()
        self.banner.show_access("")
        self.rail.show_places(False)
        self.commands.enable((*_READING, *_WRITING, *_EDITING, *_REVIEWING, "publish"), is_enabled=False)
        self.welcome.show_person(settings.person, settings.office)
        self.show_welcome()

    def show_tally(self, tally: Tally) -> None:
        """Show how far the report has come."""
        can_publish = tally.drafts and self._snapshot and not self._snapshot.read_only
        self.commands.get("publish").setEnabled(bool(can_publish))
        self.top_bar.show_tally(tally)

    def show_correspondence(self, sends: bool, due: str) -> None:  # noqa: FBT001 - a slot
        """Show whether this workspace sends to headquarters, and by when."""
        self.rail.name_exchange(sends)
        self.top_bar.show_due(due)

    def show_undecided(self, sections: int, commitments: int) -> None:
        """Show how much there is to decide."""
        self.rail.show_undecided(sections + commitments)
        self.banner.show_commitments(commitments)

    def be_bare(self, is_bare: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Show the page alone with the line at its foot, or everything again."""
        for part in (self.rail, self.top_bar):
            part.setHidden(is_bare)

    def be_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Make do with little room."""
        self.rail.be_narrow(is_narrow)
        self.top_bar.be_narrow(is_narrow)

    def _on_entered(self, place: Place) -> None:
        self.status.offer_words(place is Place.WRITE)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.addWidget(self.top_bar)
        right.addWidget(self.training)
        right.addWidget(self.banner)
        right.addWidget(self._stack, 1)
        upper = QHBoxLayout()
        upper.addWidget(self.rail)
        upper.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(upper, 1)
        whole.addWidget(self.status)
        for layout in (right, upper, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
