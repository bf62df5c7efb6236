"""The list of commitments, shown and changed."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.dialogs.commitment_edits import AdditionDialog, EditDialog, MoveDialog, RewordingDialog
from iom_tracker.desktop.dialogs.commitments import CommitmentsDialog
from iom_tracker.desktop.session import Session
from iom_tracker.domain.catalogue_edit import Addition, CatalogueEdit
from iom_tracker.workflows.outcome import WorkspaceSnapshot


class Commitments(QObject):
    """Shows the dialog, and keeps it at what holds.

    Args:
        flush: hands everything that was typed to the session.
    """

    def __init__(self, window: QWidget, theme: Theme, session: Session, flush: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._theme, self._session, self._flush = window, theme, session, flush
        self._dialog: CommitmentsDialog | None = None
        self._added = ""
        session.refreshed.connect(self._on_refreshed)
        session.closed.connect(self._close)

    def show(self) -> None:
        """Show the list."""
        snapshot = self._session.snapshot
        if snapshot is None or self._dialog is not None:
            return
        self._dialog = CommitmentsDialog(self._theme, snapshot.catalogue, self._window)
        self._dialog.edit_wanted.connect(self._make)
        self._dialog.addition_wanted.connect(self._ask_for_addition)
        self._dialog.rewording_wanted.connect(self._ask_for_text)
        self._dialog.place_wanted.connect(self._ask_for_place)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _make(self, edit: CatalogueEdit) -> None:
        self._added = edit.commitment if isinstance(edit, Addition) else ""
        self._flush()
        self._session.edit_catalogue(edit)

    def _ask_for_addition(self, code: str) -> None:
        snapshot = self._session.snapshot
        if snapshot is not None:
            self._ask(AdditionDialog(snapshot.catalogue, code, self._dialog))

    def _ask_for_text(self, id_: str) -> None:
        snapshot = self._session.snapshot
        commitment = snapshot.catalogue.cycle.commitment(id_) if snapshot else None
        if snapshot is not None and commitment is not None:
            self._ask(RewordingDialog(snapshot.catalogue, commitment, self._dialog))

    def _ask_for_place(self, id_: str) -> None:
        snapshot = self._session.snapshot
        commitment = snapshot.catalogue.cycle.commitment(id_) if snapshot else None
        if snapshot is not None and commitment is not None:
            self._ask(MoveDialog(snapshot.catalogue, commitment, self._dialog))

    def _ask(self, dialog: EditDialog) -> None:
        dialog.wished.connect(self._make)
        dialog.open()

    def _on_refreshed(self, snapshot: WorkspaceSnapshot) -> None:
        if self._dialog is not None:
            self._dialog.show_catalogue(snapshot.catalogue, self._added)
            self._added = ""

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()

    def _forget(self) -> None:
        self._dialog = None
