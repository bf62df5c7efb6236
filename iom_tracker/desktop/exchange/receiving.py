"""Files that a person brought, by dropping them or by opening them: each is opened, started with, or merged."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.dialogs.failures import tell_failure
from iom_tracker.desktop.dialogs.file_choice import PACKET_SUFFIX, WORD_SUFFIX
from iom_tracker.desktop.dialogs.messages import ask, tell, tell_with_action
from iom_tracker.desktop.exchange.kits import Kits
from iom_tracker.desktop.memory import Memory
from iom_tracker.desktop.session import Session
from iom_tracker.domain.errors import NotAKit, TrackerError

Files = tuple[Path, ...]


class Receiving(QObject):
    """Finds out what files are for.

    Args:
        open_file: opens a workspace.
        merge: merges files into the open workspace.

    Signals:
        document_brought: Path, a Word file to be read into the open workspace.
    """

    document_brought = Signal(object)

    def __init__(  # noqa: PLR0913 - it connects these parts
        self,
        window: QWidget,
        session: Session,
        memory: Memory,
        kits: Kits,
        *,
        open_file: Callable[[Path], None],
        merge: Callable[[Files], None],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._memory, self._kits = window, session, memory, kits
        self._open, self._merge = open_file, merge
        self._waiting: Files = ()
        kits.not_a_kit.connect(self._on_not_a_kit)
        session.opened.connect(self._on_opened)
        session.failed.connect(self._on_failed)

    def open(self, files: Files) -> None:
        """Do what a person means who opens files: a workspace is opened."""
        if len(files) == 1 and not _is_packet(files[0]):
            self._open(files[0])
        else:
            self.take(files)

    def take(self, files: Files) -> None:
        """Do what a person means who drops files on the window; where that is not certain, ask."""
        documents = [file for file in files if file.suffix.lower() == f".{WORD_SUFFIX}"]
        if documents:
            self._take_document(documents, files)
        elif len(files) == 1 and _is_packet(files[0]):
            self._kits.find(files[0])
        elif self._session.snapshot is not None:
            self._take_into_open(files)
        elif len(files) == 1:
            self._open(files[0])
        else:
            text = self.tr("Open the workspace first that these files belong to; then drop them on the window.")
            tell(self._window, self.tr("No workspace is open"), text)

    def _take_document(self, documents: list[Path], files: Files) -> None:
        if self._session.snapshot is None:
            text = self.tr("Open the workspace first that this report belongs to; then drop it on the window.")
            tell(self._window, self.tr("No workspace is open"), text)
        elif self._session.snapshot.read_only:
            text = self.tr("This workspace can only be read, so no report can be read into it.")
            tell(self._window, self.tr("Nothing was read in"), text)
        elif len(files) == 1:
            self.document_brought.emit(documents[0])
        else:
            text = self.tr("Word files are read in one at a time. Drop {name} alone on the window.")
            tell(self._window, self.tr("Nothing was read in"), text.format(name=documents[0].name))

    def _take_into_open(self, files: Files) -> None:
        if len(files) > 1:
            self._merge(files)
            return
        text = self.tr("{name} is a workspace. It can be opened in place of this one, or merged into this one.")
        ask(
            self._window,
            self.tr("Open or merge?"),
            text.format(name=files[0].name),
            (self.tr("Merge it into this workspace"), lambda: self._merge(files)),
            (self.tr("Open it"), lambda: self._open(files[0])),
        )

    def _on_not_a_kit(self, path: Path, error: TrackerError) -> None:
        if self._session.snapshot is not None:
            self._merge((path,))
        elif isinstance(error, NotAKit):
            self._tell_what_to_do(path)
        else:
            tell_failure(self._window, "find_kit", error)

    def _tell_what_to_do(self, path: Path) -> None:
        text = self.tr("{name} is a packet for a workspace. Open that workspace, then drop the packet on the window.")
        title, text = self.tr("No workspace is open"), text.format(name=path.name)
        recent = self._memory.settings.recent
        if not recent:
            tell(self._window, title, text)
            return
        last = Path(recent[0])
        words = self.tr("Open {name} and merge").format(name=last.name)
        tell_with_action(self._window, title, text, (words, lambda: self._open_and_merge(last, (path,))))

    def _open_and_merge(self, workspace: Path, files: Files) -> None:
        self._waiting = files
        self._open(workspace)

    def _on_opened(self) -> None:
        waiting, self._waiting = self._waiting, ()
        if waiting:
            self._merge(waiting)

    def _on_failed(self, verb: str) -> None:
        if verb == "open":
            self._waiting = ()


def _is_packet(path: Path) -> bool:
    return path.suffix.lower() == f".{PACKET_SUFFIX}"
