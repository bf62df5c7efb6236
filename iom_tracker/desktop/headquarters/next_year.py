"""Beginning the next year."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.dialogs.messages import show_folder, tell, tell_with_action
from iom_tracker.desktop.dialogs.next_year import NextYearDialog
from iom_tracker.desktop.session import Session

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.roll_over import RollOverPlan, RollOverResult


class NextYear(QObject):
    """Shows what would be done, has it done, and says where the archive is.

    Args:
        flush: hands everything that was typed to the session.
    """

    def __init__(self, window: QWidget, session: Session, flush: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._session, self._flush = window, session, flush
        self._dialog: NextYearDialog | None = None
        session.next_cycles_read.connect(self._on_plans_read)
        session.rolled_over.connect(self._on_rolled_over)
        session.failed.connect(self._on_failed)

    def ask_which(self) -> None:
        """Ask which year comes next, and begin it."""
        self._flush()
        self._session.read_next_cycles()

    def _on_plans_read(self, plans: "tuple[RollOverPlan, ...]") -> None:
        snapshot = self._session.snapshot
        if snapshot is None or self._dialog is not None:
            return
        if not plans:
            tell(self._window, self.tr("Next year"), self.tr("No other year can follow this one here."))
            return
        self._dialog = NextYearDialog(plans, snapshot, self._window)
        self._dialog.wished.connect(self._begin)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _begin(self, cycle: str, archive: Path, anyway: bool) -> None:  # noqa: FBT001 - a slot
        if self._dialog is not None:
            self._dialog.show_working(True)
            self._session.roll_over(cycle, archive, anyway=anyway)

    def _on_rolled_over(self, result: "RollOverResult") -> None:
        self._end()
        if self._dialog is not None:
            self._dialog.accept()
        text = self.tr("{year} has begun. {last} as it was lies in {file}; it can be read and printed there.")
        text = text.format(year=result.plan.catalogue.cycle.id, last=result.plan.follows, file=result.archive)
        folder = self.tr("Show the folder"), partial(show_folder, result.archive.parent)
        tell_with_action(self._window, self.tr("The next year has begun"), text, folder)

    def _on_failed(self, verb: str) -> None:
        if verb == "roll_over":
            self._end()

    def _end(self) -> None:
        if self._dialog is not None:
            self._dialog.show_working(False)

    def _forget(self) -> None:
        self._dialog = None
