"""The list of conflicts with how far each of them is."""

from typing import Final

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QSignalBlocker,
    Signal,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.appearance.chip import Chip
from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.entry_rows import ENTRY_ROLE, EntryModel
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.row_list import RowList
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.conflict_delegate import ConflictDelegate, row_words
from iom_tracker.desktop.conflicts.sitting import Entry, Sitting
from iom_tracker.domain.identity import SectionRef

_BAR: Final = 5
_SHORTEST: Final = 32


class ConflictList(QFrame):
    """Shows every conflict of the sitting, with those that are resolved.

    Signals:
        chosen: SectionRef, the row a person went to.
        entered: Enter on a row.
    """

    chosen = Signal(object)
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflictList")
        self._model = EntryModel[Entry](lambda entry: entry.conflict.ref, row_words, self)
        self._make_widgets(theme)
        self._lay_out()
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._view.entered.connect(self.entered)

    def show_sitting(self, sitting: Sitting, shown: SectionRef | None) -> None:
        """Show how far the sitting is, and which conflict is shown."""
        with QSignalBlocker(self):
            self._model.show(sitting.entries)
            self.mark(shown)
        total = len(sitting.entries)
        is_finished = sitting.is_finished
        words = self.tr("{done} of {total} resolved").format(done=_number(sitting.done), total=_number(total))
        tone = ("success", "success_surface") if sitting.done else ("text_muted", "surface_sunken")
        self._chip.show_words(words, "circle-check" if is_finished and total else "", *tone)
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(sitting.done)
        for part in (self._chip, self._bar):
            part.setVisible(total > 0)

    def show_merged(self, merged: int) -> None:
        """Say how many sections needed nobody."""
        words = with_number(self.tr("{n} other sections merged without a conflict."), merged)
        one = self.tr("1 other section merged without a conflict.")
        self._merged.setText(one if merged == 1 else words)
        self._merged.setVisible(bool(merged))

    def mark(self, ref: SectionRef | None) -> None:
        """Mark the row of the conflict that is shown."""
        row = self._model.row_of(ref)
        with QSignalBlocker(self):
            self._view.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())

    def _make_widgets(self, theme: Theme) -> None:
        self._heading = QLabel(self.tr("Conflicts"))
        self._heading.setObjectName("conflictsHeading")
        self._chip = Chip(theme)
        self._chip.setObjectName("resolvedChip")
        self._bar = QProgressBar()
        self._bar.setObjectName("resolvedBar")
        self._bar.setAccessibleName(self.tr("Resolved conflicts"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_BAR)
        self._bar.setMinimumWidth(_SHORTEST)
        self._view = RowList("conflictRows", self.tr("Conflicts"))
        self._view.setItemDelegate(ConflictDelegate(theme, ENTRY_ROLE, self._view))
        self._view.setModel(self._model)
        self._merged = LeadingLabel("mergedCount")
        self._merged.setProperty("tone", "muted")

    def _lay_out(self) -> None:
        progress = QHBoxLayout()
        progress.setSpacing(10)
        progress.addWidget(self._bar, 1)
        progress.addWidget(self._chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 12, 14)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(progress)
        column.addWidget(self._view, 1)
        column.addWidget(self._merged)

    def _on_current_changed(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, Entry):
            self.chosen.emit(entry.conflict.ref)


def _number(count: int) -> str:
    return QLocale().toString(count)
