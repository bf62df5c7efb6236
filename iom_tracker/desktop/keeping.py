"""What keeps a workspace safe: its one window, a word about where it lies, and copies that come back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.dialogs.backups import BackupsDialog
from iom_tracker.desktop.dialogs.dated import file_name, free_path
from iom_tracker.desktop.dialogs.file_choice import WORKSPACE_SUFFIX, choose_new_workspace
from iom_tracker.desktop.dialogs.messages import tell_with_action
from iom_tracker.desktop.frame.front_call import FrontCall
from iom_tracker.desktop.frame.window_frame import WindowFrame
from iom_tracker.desktop.memory import Memory
from iom_tracker.desktop.session import Session
from iom_tracker.domain.backup import Backup
from iom_tracker.domain.editorial_checks import Finding

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_backups import KeptBackups


class Keeping(QObject):
    """Runs each piece of it from the question to the answer.

    Args:
        open_file: opens a workspace in place of the one that is open.
    """

    def __init__(
        self, window: QWidget, session: Session, memory: Memory, frame: WindowFrame, open_file: Callable[[Path], None]
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._memory = window, session, memory
        self._banner, self._status = frame.banner, frame.status
        self._open = open_file
        FrontCall(window, session)
        session.opened.connect(session.look_at_place)
        session.closed.connect(self._on_closed)
        session.opened.connect(self._on_opened)
        for kept in (session.saved, session.changed):
            kept.connect(session.note_kept)
        session.place_read.connect(self._on_place_read)
        session.backups_read.connect(self._on_backups_read)
        session.restored.connect(self._on_restored)
        self._banner.place_put_away.connect(self._on_place_put_away)

    def ask_what_to_restore(self) -> None:
        """Let a person choose a copy to bring back."""
        self._session.read_backups()

    def _on_opened(self) -> None:
        self._status.forget_place()
        self._banner.show_end(self._session.take_end())

    def _on_closed(self) -> None:
        self._banner.show_place(None)
        self._banner.show_end("")

    def _on_place_read(self, place: Finding | None) -> None:
        snapshot = self._session.snapshot
        is_known = snapshot is not None and self._memory.is_place_known(snapshot.path)
        self._banner.show_place(None if is_known else place)
        self._status.show_place(place)

    def _on_place_put_away(self) -> None:
        if (snapshot := self._session.snapshot) is not None:
            self._memory.note_place_known(snapshot.path)
        self._banner.show_place(None)

    def _on_backups_read(self, kept: "KeptBackups") -> None:
        dialog = BackupsDialog(kept, self._window)
        dialog.restore_wanted.connect(partial(self._ask_where, dialog))
        dialog.open()

    def _ask_where(self, dialog: BackupsDialog, backup: Backup) -> None:
        suggestion = free_path(self._folder(), self._name(backup), WORKSPACE_SUFFIX)
        choose_new_workspace(dialog, suggestion, partial(self._restore, dialog, backup))

    def _restore(self, dialog: BackupsDialog, backup: Backup, out: Path) -> None:
        dialog.accept()
        self._session.restore_backup(backup.path, out)

    def _folder(self) -> Path:
        snapshot = self._session.snapshot
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return snapshot.path.parent if snapshot else Path(documents)

    def _name(self, backup: Backup) -> str:
        snapshot = self._session.snapshot
        known = Path(backup.of).stem or (snapshot.path.stem if snapshot else "")
        return file_name(known, backup.day.isoformat())

    def _on_restored(self, out: Path) -> None:
        text = self.tr("The copy was checked and is back as {file}.").format(file=out)
        action = self.tr("Open it"), partial(self._open, out)
        tell_with_action(self._window, self.tr("Brought back"), text, action)
