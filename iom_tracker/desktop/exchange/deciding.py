"""What a person must decide: conflicts on their page, and commitments of which there are several versions."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.conflicts.conflict_page import ConflictPage
from iom_tracker.desktop.dialogs.commitment_versions import CommitmentVersionsDialog
from iom_tracker.desktop.dialogs.messages import words_for
from iom_tracker.desktop.session import Session
from iom_tracker.domain.errors import TrackerError
from iom_tracker.domain.identity import SectionRef
from iom_tracker.workflows.outcome import WorkspaceSnapshot

if TYPE_CHECKING:
    from iom_tracker.workflows.merge_report import MergeReport
    from iom_tracker.workflows.read_conflicts import Undecided


class Deciding(QObject):
    """Keeps the conflict page at what the workspace holds.

    Signals:
        counted: int, int: how many sections and how many commitments are undecided.
    """

    counted = Signal(int, int)

    def __init__(self, window: QWidget, session: Session, page: ConflictPage) -> None:
        super().__init__(window)
        self._window, self._session, self._page = window, session, page
        self._undecided: Undecided | None = None
        self._merged = 0
        self._wanted: SectionRef | None = None
        self._goes_on = False
        page.resolved.connect(session.resolve)
        session.resolved.connect(page.note_resolved)
        session.resolve_failed.connect(self._on_resolve_failed)
        session.conflicts_read.connect(self._on_conflicts_read)
        session.merged.connect(self._on_merged)
        session.commitment_decided.connect(self._on_commitment_decided)
        session.opened.connect(self._on_opened)
        session.closed.connect(self._forget)

    def show_section(self, ref: SectionRef) -> None:
        """Show the conflict of a section, as soon as it is read."""
        self._wanted = ref
        self._session.read_conflicts()

    def decide_commitment(self) -> None:
        """Let a person decide about the first commitment of which there are several versions, then about the next."""
        snapshot = self._session.snapshot
        if snapshot is None or self._undecided is None or not self._undecided.commitments:
            return
        dialog = CommitmentVersionsDialog(
            self._undecided.commitments[0], self._undecided.names, snapshot.catalogue, self._window
        )
        dialog.decided.connect(self._session.decide_commitment)
        dialog.open()

    def _on_conflicts_read(self, undecided: "Undecided") -> None:
        self._undecided = undecided
        self._page.show_conflicts(undecided.conflicts, self._merged)
        self.counted.emit(len(undecided.conflicts), len(undecided.commitments))
        if self._wanted is not None:
            self._page.select(self._wanted)
            self._wanted = None
        if self._goes_on:
            self._goes_on = False
            self.decide_commitment()

    def _on_merged(self, report: "MergeReport") -> None:
        in_conflict = frozenset(report.conflicts)
        self._merged = sum(status.ref not in in_conflict for status in report.changes.sections)

    def _on_resolve_failed(self, ref: SectionRef, error: TrackerError) -> None:
        self._page.note_failed(ref, words_for(error))

    def _on_commitment_decided(self) -> None:
        self._goes_on = True

    def _on_opened(self, snapshot: WorkspaceSnapshot) -> None:
        self._forget()
        self._page.be_read_only(bool(snapshot.read_only))

    def _forget(self) -> None:
        self._page.clear()
        self._undecided, self._wanted, self._merged, self._goes_on = None, None, 0, False
        self.counted.emit(0, 0)
