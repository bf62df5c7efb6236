"""What keeps a workspace safe: it has one window, a copy of each day, and its place is looked at; part of a session."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from iom_tracker.desktop import keeping_work as work
from iom_tracker.desktop.session_work import Opened
from iom_tracker.desktop.spelling_verbs import SpellingVerbs
from iom_tracker.environment.open_files import Claim

if TYPE_CHECKING:
    from iom_tracker.workflows.open_workspace import Workspace


class KeepingVerbs(SpellingVerbs):
    """The verbs; what runs them is the session.

    Signals:
        place_read: Finding, what is risky about where the workspace lies; or None.
        backups_read: KeptBackups.
        restored: Path, the new file.
    """

    place_read = Signal(object)
    backups_read = Signal(object)
    restored = Signal(object)
    _workspace: "Workspace | None"
    _claim: Claim | None = None
    _is_day_kept = False

    @property
    def call(self) -> Path | None:
        """The file by which another program asks for this window; None where no workspace is open."""
        return self._claim.call if self._claim else None

    def take_end(self) -> str:
        """Return when something was kept last, once, where the program was ended before without closing; else nothing.

        The time is in ISO 8601.
        """
        if self._claim is None:
            return ""
        time, self._claim.left_at = self._claim.left_at, ""
        return time

    def note_kept(self) -> None:
        """Note that what was typed or done is in the workspace now."""
        if self._claim is not None:
            self._claim.note_kept()

    def look_at_place(self) -> None:
        """Ask whether the workspace lies where something may happen to it."""
        self._ask_at_leisure("place", self.place_read.emit, work.look_at_place)

    def read_backups(self) -> None:
        """Ask which copies there are of the open workspace, or of all where none is open."""
        read = partial(work.read_backups, self._workspace)
        self._do(read, self.backups_read.emit, partial(self.failed.emit, "read_backups"))

    def restore_backup(self, backup: Path, out: Path) -> None:
        """Bring a copy back as a new file."""
        self._do(partial(work.restore_backup, backup, out), self.restored.emit, partial(self.failed.emit, "restore"))

    def leave(self) -> None:
        """Keep a copy of the day, and give the workspace back, so that another program can open it."""
        self._hold(None)

    def _keep_day(self) -> None:
        """Keep a copy of the day once after the workspace was opened."""
        if not self._is_day_kept:
            self._is_day_kept = True
            self._ask("back_up", _take_note, work.keep_day)

    def _once(self, do: Callable[[], Opened]) -> Callable[[], Opened]:
        return partial(work.opened_once, do, self._claim)

    def _hold(self, claim: Claim | None) -> None:
        """Hold a workspace in place of the one that is left."""
        self._is_day_kept = False
        left, self._claim = self._claim, claim
        if self._workspace is None or left is None or left is claim:
            return
        # Nobody is there any more to be told why there is no copy: the next window that opens it tries again.
        self._do(partial(work.keep_day, self._workspace), _take_note, _take_note)
        left.release()

    def _let_go(self, claim: Claim | None) -> None:
        """Let go of a workspace that is not opened after all."""
        if claim is not None and claim is not self._claim:
            claim.release()


def _take_note(_: object) -> None:
    """Stand for an outcome that nobody waits for."""
