"""What is done with files: opening, making, reading in, exporting, each with its dialogs."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.background import ProgressRelay
from iom_tracker.desktop.dialogs.file_choice import WORD_SUFFIX, choose_export, choose_report, choose_workspace
from iom_tracker.desktop.dialogs.import_account import ImportAccountDialog
from iom_tracker.desktop.dialogs.messages import ask_about_unsaved, tell, tell_with_action, words_for
from iom_tracker.desktop.dialogs.new_workspace import NewWorkspaceDialog
from iom_tracker.desktop.dialogs.section_names import names_of
from iom_tracker.desktop.dialogs.work import WorkDialog
from iom_tracker.desktop.session import CycleChoice, NewWorkspace, Session
from iom_tracker.domain.errors import Cancelled, TrackerError
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.locations import data_folder
from iom_tracker.workflows.outcome import Changes

if TYPE_CHECKING:  # these bring Word and the database with them, which the window is painted without
    from iom_tracker.workflows.export_report import ExportResult
    from iom_tracker.workflows.import_document import ImportResult


class FileWork(QObject):
    """Runs each piece of work from the question to the answer.

    Args:
        flush: hands everything that was typed to the session.
    """

    def __init__(self, window: QWidget, session: Session, flush: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._session, self._flush = window, session, flush
        self._save_problem = ""
        self._work: WorkDialog | None = None
        self._relay: ProgressRelay | None = None
        session.cycles_found.connect(self._on_cycles_found)
        session.published.connect(self._on_published)
        session.exported.connect(self._on_exported)
        session.imported.connect(self._on_imported)
        session.failed.connect(self._on_failed)
        session.save_failed.connect(self._on_save_failed)

    def leave_then(self, then: Callable[[], None]) -> None:
        """Do something that closes the workspace, once everything typed is on the disk or given up."""
        if self._relay is not None:
            self._relay.cancel()
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
        """Let a person choose a workspace to open."""
        choose_workspace(self._window, self._folder(), self.open)

    def open_sample(self) -> None:
        """Open the sample report."""
        self.leave_then(lambda: self._session.open_sample(data_folder() / "sample"))

    def ask_for_new(self) -> None:
        """Let a person describe a workspace and make it."""
        self._session.find_cycles()

    def ask_what_to_import(self) -> None:
        """Let a person choose a report and read it in."""
        choose_report(self._window, self._folder(), self._import)

    def ask_where_to_export(self) -> None:
        """Let a person choose a place and write the Word report there."""
        snapshot = self._session.snapshot
        if snapshot is not None:
            choose_export(self._window, snapshot.path.with_suffix(f".{WORD_SUFFIX}"), self._export)

    def tell_failure(self, verb: str, error: TrackerError) -> None:
        """Say why something could not be done."""
        tell(self._window, self._title_for(verb), words_for(error), is_problem=True)

    def _save_again_then(self, then: Callable[[], None]) -> None:
        self._session.save_again()
        self.leave_then(then)

    def _folder(self) -> Path:
        snapshot = self._session.snapshot
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return snapshot.path.parent if snapshot else Path(documents)

    def _on_cycles_found(self, choices: tuple[CycleChoice, ...]) -> None:
        dialog = NewWorkspaceDialog(choices, self._folder(), self._window)
        dialog.wished.connect(self._create)
        dialog.open()

    def _create(self, wish: NewWorkspace) -> None:
        self.leave_then(lambda: self._session.create(wish))

    def _import(self, document: Path) -> None:
        self._flush()
        self._show_work(self.tr("Reading the report…"), self._session.import_report(document))

    def _export(self, out: Path) -> None:
        self._flush()
        self._show_work(self.tr("Writing the Word report…"), self._session.export(out))

    def _show_work(self, title: str, relay: ProgressRelay) -> None:
        self._relay, self._work = relay, WorkDialog(title, self._window)
        relay.advanced.connect(self._work.show_progress)
        self._work.stop_wanted.connect(relay.cancel)
        self._work.open()

    def _end_work(self) -> None:
        if self._work is not None and self._relay is not None:
            self._work.finish()
            self._relay.deleteLater()
            self._work = self._relay = None

    def _on_published(self, changes: Changes) -> None:
        snapshot = self._session.snapshot
        doubled = [status.ref for status in changes.sections if status.state is SectionState.CONFLICT]
        refs = tuple(dict.fromkeys((*doubled, *changes.in_conflict)))
        if refs and snapshot is not None:
            text = self.tr(
                "Two texts stand beside each other in {sections}; both are kept, and choosing comes with a later "
                "version."
            )
            title = self.tr("Two texts in one section")
            tell(self._window, title, text.format(sections=names_of(refs, snapshot.catalogue)))

    def _on_exported(self, result: "ExportResult") -> None:
        self._end_work()
        written = self.tr("{n} sections were written to {file}.")
        if result.sections == 1:
            written = self.tr("1 section was written to {file}.")
        text = written.format(n=result.sections, file=result.file)
        if result.unpublished:
            drafts = self.tr("{n} of them have newer drafts, which the report holds once they are published.")
            if result.unpublished == 1:
                drafts = self.tr("1 of them has a newer draft, which the report holds once it is published.")
            text += "\n\n" + drafts.format(n=result.unpublished)
        open_file = self.tr("Open the document"), lambda: _open_with_its_program(result.file)
        tell_with_action(self._window, self.tr("The Word report is ready"), text, open_file)

    def _on_imported(self, result: "ImportResult") -> None:
        self._end_work()
        snapshot = self._session.snapshot
        if snapshot is not None:
            account = result.sections, snapshot.catalogue, result.words, result.not_placed
            ImportAccountDialog(*account, parent=self._window).open()

    def _on_save_failed(self, error: TrackerError) -> None:
        self._save_problem = words_for(error)

    def _on_failed(self, verb: str, error: TrackerError) -> None:
        if verb in ("export", "import"):
            self._end_work()
        if not isinstance(error, Cancelled):
            self.tell_failure(verb, error)

    def _title_for(self, verb: str) -> str:
        titles = {
            "open": self.tr("The file cannot be opened"),
            "create": self.tr("The workspace cannot be made"),
            "export": self.tr("The report cannot be exported"),
            "import": self.tr("The report cannot be read in"),
            "publish": self.tr("Nothing was published"),
            "remember": self.tr("Settings are not kept"),
        }
        return titles.get(verb, self.tr("Something could not be done"))


def _open_with_its_program(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
