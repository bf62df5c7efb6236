"""The rows of a list of entries that a person goes through one after the other."""

from collections.abc import Callable, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from iom_tracker.domain.identity import SectionRef

ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole
_WORDS: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
E = TypeVar("E")


class EntryModel(QAbstractListModel, Generic[E]):
    """A read-only view of the entries of a sitting."""

    def __init__(
        self, ref_of: Callable[[E], SectionRef], words_of: Callable[[E], str], parent: QObject | None = None
    ) -> None:
        """Begin without entries.

        Args:
            ref_of: the section of an entry.
            words_of: a row in words, for those who do not see it and as its tool tip.
        """
        super().__init__(parent)
        self._ref_of, self._words_of = ref_of, words_of
        self._entries: tuple[E, ...] = ()

    def show(self, entries: Sequence[E]) -> None:
        """Show other entries; where their sections are the same, the rows stay."""
        shown = self._entries
        if entries and list(map(self._ref_of, entries)) == list(map(self._ref_of, shown)):
            self._entries = tuple(entries)
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def row_of(self, ref: SectionRef | None) -> int:
        """Return the row of a section; -1 for none."""
        return next((row for row, entry in enumerate(self._entries) if self._ref_of(entry) == ref), -1)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        return self._words_of(entry) if role in _WORDS else None
