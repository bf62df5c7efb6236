"""The list of conflicts with how far each of them is."""

from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from iom_tracker.desktop.appearance.chip import Chip
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.conflict_delegate import ConflictDelegate
from iom_tracker.desktop.conflicts.phrases import place_of
from iom_tracker.desktop.conflicts.sitting import Entry, Sitting
from iom_tracker.domain.identity import SectionRef

ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole
_ENTER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BAR: Final = 5


class ConflictListModel(QAbstractListModel):
    """A read-only view of the entries of a sitting."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def show(self, entries: tuple[Entry, ...]) -> None:
        """Show other entries; where their sections are the same, the rows stay."""
        are_same = [each.conflict.ref for each in entries] == [each.conflict.ref for each in self._entries]
        if are_same:
            self._entries = entries
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def row_of(self, ref: SectionRef | None) -> int:
        """Return the row of a section; -1 for none."""
        return next((row for row, entry in enumerate(self._entries) if entry.conflict.ref == ref), -1)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        words = f"{entry.conflict.unit} – {place_of(entry)}"
        values: dict[int, object] = {
            ENTRY_ROLE: entry,
            Qt.ItemDataRole.DisplayRole: words,
            Qt.ItemDataRole.ToolTipRole: words,
        }
        return values.get(role)


class ConflictView(QListView):
    """The rows. The arrow keys show the conflict they come to, Enter goes to its result."""

    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("conflictRows")
        self.setAccessibleName(self.tr("Conflicts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(ConflictDelegate(theme, ENTRY_ROLE, self))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER_KEYS:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


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
        self._model = ConflictListModel(self)
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

    def show_merged(self, merged: int) -> None:
        """Say how many sections needed nobody."""
        words = self.tr("{n} other sections merged without a conflict.").format(n=_number(merged))
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
        self._view = ConflictView(theme)
        self._view.setModel(self._model)
        self._merged = LeadingLabel("mergedCount")
        self._merged.setProperty("tone", "muted")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 12, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._view, 1)
        column.addWidget(self._merged)

    def _on_current_changed(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, Entry):
            self.chosen.emit(entry.conflict.ref)


def _number(count: int) -> str:
    return QLocale().toString(count)
