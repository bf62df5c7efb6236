"""Writing the overview as a table for other programs."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.dialogs.dated import file_name_in
from iom_tracker.desktop.dialogs.file_choice import SPREADSHEET_SUFFIX, choose_spreadsheet
from iom_tracker.desktop.dialogs.messages import show_folder, tell_with_action
from iom_tracker.desktop.session import Session
from iom_tracker.domain.overview_choice import OverviewChoice

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.export_overview import MatrixResult


class TableExport(QObject):
    """Asks where, and says what was written."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        session.overview_exported.connect(self._on_exported)

    def ask_where(self, choice: OverviewChoice) -> None:
        """Let a person choose a place, and write there what they look at."""
        snapshot = self._session.snapshot
        if snapshot is not None:
            name = self.tr("{name} overview").format(name=snapshot.path.stem)
            suggestion = snapshot.path.with_name(f"{file_name_in(snapshot, name)}.{SPREADSHEET_SUFFIX}")
            choose_spreadsheet(self._window, suggestion, partial(self._export, choice))

    def _export(self, choice: OverviewChoice, out: Path) -> None:
        self._session.export_overview(out, choice)

    def _on_exported(self, result: "MatrixResult") -> None:
        words = self.tr("1 section was written to {file}.") if result.sections == 1 else ""
        words = words or self.tr("{n} sections were written to {file}.")
        text = with_number(words, result.sections, file=result.file)
        folder = self.tr("Show the folder"), partial(show_folder, result.file.parent)
        tell_with_action(self._window, self.tr("The table is ready"), text, folder)
