"""Office kits: making them for offices, and starting with one."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.dialogs.dated import file_name, file_name_in, free_path
from iom_tracker.desktop.dialogs.file_choice import PACKET_SUFFIX, WORKSPACE_SUFFIX, choose_folder
from iom_tracker.desktop.dialogs.long_work import LongWork
from iom_tracker.desktop.dialogs.make_kits import MakeKitsDialog
from iom_tracker.desktop.dialogs.messages import show_folder, tell, tell_with_action, words_for
from iom_tracker.desktop.dialogs.open_kit import OpenKitDialog
from iom_tracker.desktop.memory import Memory
from iom_tracker.desktop.session import Session
from iom_tracker.desktop.wishes import KitFound, KitOrder, KitsMade
from iom_tracker.domain.errors import TrackerError
from iom_tracker.workflows.outcome import WorkspaceSnapshot

Asked = tuple[tuple[str, tuple[str, ...]], ...]


class Kits(QObject):
    """Makes kits and opens them.

    Args:
        leave_then: does something that closes the open workspace, once everything typed is on the disk.

    Signals:
        not_a_kit: Path, TrackerError: a file that was looked into and is no kit that can be read.
    """

    not_a_kit = Signal(object, object)

    def __init__(
        self,
        window: QWidget,
        session: Session,
        memory: Memory,
        work: LongWork,
        leave_then: Callable[[Callable[[], None]], None],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._memory, self._work = window, session, memory, work
        self._leave_then = leave_then
        self._asked_for: Path | None = None
        self._started: tuple[str, Path] | None = None
        session.kit_found.connect(self._on_found)
        session.failed.connect(self._on_failed)
        session.opened.connect(self._on_opened)
        session.kits_made.connect(self._on_made)

    def find(self, path: Path) -> None:
        """Start with a kit, or go on where it was started before; `not_a_kit` says that the file is none."""
        self._asked_for = path
        self._session.find_kit(path)

    def ask_which(self) -> None:
        """Let a person say for which offices kits are to be made, and make them."""
        snapshot = self._session.snapshot
        if snapshot is not None:
            dialog = MakeKitsDialog(snapshot.catalogue, self._window)
            dialog.wished.connect(self._ask_where)
            dialog.open()

    def _on_found(self, found: KitFound) -> None:
        snapshot = self._session.snapshot
        known = self._memory.workspace_of_kit(found.digest)
        if known is None:
            dialog = OpenKitDialog(found, _place_for(found), self._memory.settings.person, self._window)
            dialog.wished.connect(partial(self._start, found))
            dialog.open()
        elif snapshot is None or snapshot.path != known:
            self._leave_then(lambda: self._session.open(known))
        else:
            text = self.tr("This workspace was made from that kit; write here.")
            tell(self._window, self.tr("The kit is open already"), text)

    def _start(self, found: KitFound, path: Path, person: str) -> None:
        self._memory.note_person(person)
        self._started = found.digest, path
        self._leave_then(lambda: self._session.open_kit(found.path, path, person))

    def _on_opened(self, snapshot: WorkspaceSnapshot) -> None:
        if self._started and self._started[1] == snapshot.path:
            self._memory.note_kit(*self._started)
        self._started = None

    def _on_failed(self, verb: str, error: TrackerError) -> None:
        if verb == "find_kit" and self._asked_for is not None:
            self.not_a_kit.emit(self._asked_for, error)

    def _ask_where(self, asked: Asked, due: str) -> None:
        snapshot = self._session.snapshot
        if snapshot is not None:
            make = partial(self._make, asked, due)
            choose_folder(self._window, self.tr("Folder for the kits"), snapshot.path.parent, make)

    def _make(self, asked: Asked, due: str, folder: Path) -> None:
        snapshot = self._session.snapshot
        if snapshot is None:
            return
        orders: list[KitOrder] = []
        for office, references in asked:
            taken = [order.out for order in orders]
            name = file_name_in(snapshot, office, snapshot.catalogue.cycle.id, self.tr("kit"))
            orders.append(KitOrder(office, references, due, free_path(folder, name, PACKET_SUFFIX, taken)))
        self._work.begin(self.tr("Making kits…"), self._session.make_kits(orders))

    def _on_made(self, kits: KitsMade) -> None:
        self._work.end()
        lines = [self._made_words(kits)] if kits.made else []
        lines += [f"{kit.office}: {kit.file.name}" for kit in kits.made]
        lines += [f"{office}: {words_for(error)}" for office, error in kits.refused]
        title = self.tr("Office kits")
        if not kits.made:
            tell(self._window, title, "\n".join(lines), is_problem=True)
            return
        folder = kits.made[0].file.parent
        tell_with_action(
            self._window, title, "\n".join(lines), (self.tr("Show the folder"), lambda: show_folder(folder))
        )

    def _made_words(self, kits: KitsMade) -> str:
        words = self.tr("{n} kits were made. Send each office its own; opening it starts a ready workspace.")
        if len(kits.made) == 1:
            words = self.tr("1 kit was made. Send it to its office; opening it starts a ready workspace.")
        return with_number(words, len(kits.made)) + "\n"


def _place_for(found: KitFound) -> Path:
    """Return where the workspace of a kit may lie: beside it, or among the documents where nothing can be written."""
    beside = found.path.absolute().parent
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    folder = beside if os.access(beside, os.W_OK) else documents
    return free_path(folder, file_name(found.told.office, found.told.cycle), WORKSPACE_SUFFIX)
