"""What is done with files: opening, making, reading in, each with its dialogs."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.dialogs.failures import tell_failure
from iom_tracker.desktop.dialogs.file_choice import choose_workspace
from iom_tracker.desktop.dialogs.import_account import ImportAccountDialog
from iom_tracker.desktop.dialogs.long_work import LongWork
from iom_tracker.desktop.dialogs.messages import ask_about_unsaved, tell_with_action, words_for
from iom_tracker.desktop.dialogs.new_workspace import NewWorkspaceDialog
from iom_tracker.desktop.dialogs.section_names import names_of
from iom_tracker.desktop.memory import Memory
from iom_tracker.desktop.proofreading_verbs import PROOFREAD
from iom_tracker.desktop.session import Session
from iom_tracker.desktop.wishes import CycleChoice, NewWorkspace
from iom_tracker.domain.errors import Cancelled, TrackerError
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.locations import data_folder
from iom_tracker.workflows.outcome import Changes

if TYPE_CHECKING:  # these bring Word and the database with them, which the window is painted without
    from iom_tracker.workflows.import_document import ImportResult


_LONG: Final = ("export", "import", "merge", "make_kits")
_TOLD_ELSEWHERE: Final = ("find_kit", PROOFREAD)


class FileWork(QObject):
    """Runs each piece of work from the question to the answer.

    Args:
        flush: hands everything that was typed to the session.

    Signals:
        conflicts_wanted: the person wants to decide before anything else.
        chosen: tuple[Path, ...], a file that a person wants to open, of whatever kind.
    """

    conflicts_wanted = Signal()
    chosen = Signal(object)

    def __init__(
        self, window: QWidget, session: Session, memory: Memory, *, work: LongWork, flush: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._memory, self._work, self._flush = window, session, memory, work, flush
        self._save_problem = ""
        session.cycles_found.connect(self._on_cycles_found)
        session.published.connect(self._on_published)
        session.imported.connect(self._on_imported)
        session.failed.connect(self._on_failed)
        session.save_failed.connect(self._on_save_failed)

    def leave_then(self, then: Callable[[], None]) -> None:
        """Do something that closes the workspace, once everything typed is on the disk or given up."""
        self._work.cancel()
        self._flush()
        self._session.settle()
        if not self._session.has_unsaved:
            then()
            return
        ask_about_unsaved(
            self._window,
            self._save_problem,
            save_again=lambda: self._save_again_then(then),
            give_up=then,
        )

    def open(self, path: Path) -> None:
        """Open a workspace instead of the one that is open."""
        self.leave_then(lambda: self._session.open(path))

    def ask_what_to_open(self) -> None:
        """Let a person choose a workspace, or a kit, to open."""
        choose_workspace(self._window, self._folder(), lambda path: self.chosen.emit((path,)))

    def open_sample(self) -> None:
        """Open the sample report."""
        folder, person = data_folder() / "sample", self._memory.settings.person
        self.leave_then(lambda: self._session.open_sample(folder, person))

    def ask_for_new(self) -> None:
        """Let a person describe a workspace and make it."""
        self._session.find_cycles()

    def tell_failure(self, verb: str, error: TrackerError) -> None:
        """Say why something could not be done."""
        tell_failure(self._window, verb, error)

    def _save_again_then(self, then: Callable[[], None]) -> None:
        self._session.save_again()
        self.leave_then(then)

    def _folder(self) -> Path:
        """Return where a new file may lie: beside the open one, but never among what is the program's own."""
        snapshot = self._session.snapshot
        if snapshot and data_folder() not in snapshot.path.parents:
            return snapshot.path.parent
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        return documents if documents.is_dir() else Path.home()

    def _on_cycles_found(self, choices: tuple[CycleChoice, ...]) -> None:
        known = self._memory.settings
        dialog = NewWorkspaceDialog(choices, self._folder(), (known.person, known.office), self._window)
        dialog.wished.connect(self._create)
        dialog.open()

    def _create(self, wish: NewWorkspace) -> None:
        self._memory.note_person(wish.person, wish.office)
        self.leave_then(lambda: self._session.create(wish))

    def _on_published(self, changes: Changes) -> None:
        snapshot = self._session.snapshot
        doubled = [status.ref for status in changes.sections if status.state is SectionState.CONFLICT]
        refs = tuple(dict.fromkeys((*doubled, *changes.in_conflict)))
        if refs and snapshot is not None:
            text = self.tr("Different texts stand beside each other in {sections}. All are kept until one is chosen.")
            resolve = self.tr("Resolve now"), self.conflicts_wanted.emit
            title = self.tr("Different texts in one section")
            tell_with_action(self._window, title, text.format(sections=names_of(refs, snapshot.catalogue)), resolve)

    def _on_imported(self, result: "ImportResult") -> None:
        self._work.end()
        snapshot = self._session.snapshot
        if snapshot is not None:
            account = result.sections, snapshot.catalogue, result.words, result.not_placed
            ImportAccountDialog(*account, parent=self._window).open()

    def _on_save_failed(self, error: TrackerError) -> None:
        self._save_problem = words_for(error)

    def _on_failed(self, verb: str, error: TrackerError) -> None:
        if verb in _LONG:
            self._work.end()
        if verb not in _TOLD_ELSEWHERE and not isinstance(error, Cancelled):
            self.tell_failure(verb, error)
