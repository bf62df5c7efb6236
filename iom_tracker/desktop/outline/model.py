"""The outline as Qt sees it: a read-only model whose rows are the nodes."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from iom_tracker.desktop.appearance.counting import number, with_number
from iom_tracker.desktop.outline.nodes import Node, NodeKind, Outline
from iom_tracker.domain.section import SectionStatus

NODE_ROLE: Final = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class OutlineModel(QAbstractItemModel):
    """Shows an outline. Indexes carry a node's key, never a pointer, so that none can dangle."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outline: Outline | None = None

    @property
    def outline(self) -> Outline | None:
        """What is shown; None before the first workspace."""
        return self._outline

    def show(self, outline: Outline | None) -> None:
        """Show another outline."""
        self.beginResetModel()
        self._outline = outline
        self.endResetModel()

    def update(self, statuses: Iterable[SectionStatus]) -> None:
        """Show where some sections stand now."""
        if self._outline is None:
            return
        for node in self._outline.update(statuses):
            index = self.index_of(node)
            self.dataChanged.emit(index, index)

    def node(self, index: Index) -> Node | None:
        """Return the node of an index; the root for the invisible one, None before the first workspace."""
        if self._outline is None:
            return None
        return self._outline.nodes[index.internalId()] if index.isValid() else self._outline.root

    def index_of(self, node: Node) -> QModelIndex:
        """Return the index of a node."""
        return _NOWHERE if node.kind is NodeKind.ROOT else self.createIndex(node.row, 0, node.key)

    @override
    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        above = self.node(parent)
        if above is None or column != 0 or not 0 <= row < len(above.children):
            return QModelIndex()
        return self.index_of(above.children[row])

    @override
    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override] # QObject.parent() is hidden, as in C++
        node = self.node(index)
        return self.index_of(node.parent) if node is not None and node.parent is not None else QModelIndex()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        above = self.node(parent)
        return len(above.children) if above is not None and parent.column() <= 0 else 0

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self.node(index)
        if node is None or not index.isValid():
            return None
        if role == NODE_ROLE:
            return node
        if role == Qt.ItemDataRole.DisplayRole:
            return node.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{node.code}\n{node.full_title}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(node)
        return None

    def _spoken(self, node: Node) -> str:
        words = self.tr("{done} of {all} sections published")
        counts = words.format(done=number(node.tally.published), all=number(node.tally.asked))
        conflicts = with_number(self.tr("{n} in conflict"), node.tally.conflicts) if node.tally.conflicts else ""
        drafts = with_number(self.tr("{n} drafts"), node.tally.drafts) if node.tally.drafts else ""
        if node.is_retired:
            return ", ".join((node.code, node.title, self.tr("retired")))
        return ", ".join(part for part in (node.code, node.title, counts, drafts, conflicts) if part)
