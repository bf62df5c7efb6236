"""The outline as Qt sees it: a read-only model whose rows are the nodes."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from iom_tracker.desktop.appearance.counting import number, with_number
from iom_tracker.desktop.outline.nodes import Node, Outline
from iom_tracker.domain.section import SectionStatus

NODE_ROLE: Final = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_HEADING: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LEAF: Final = _HEADING | Qt.ItemFlag.ItemNeverHasChildren  # so that the view does not ask each of thousands


class OutlineModel(QAbstractItemModel):
    """Shows an outline, or the rows of it that are let through.

    Indexes carry a node's key, never a pointer, so that none can dangle. It leaves rows out by itself: a proxy of Qt
    would ask it for each of thousands of rows at each letter of a filter.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outline: Outline | None = None
        self._children: dict[int, list[Node]] = {}
        self._rows: dict[int, int] = {}

    @property
    def outline(self) -> Outline | None:
        """What is shown; None before the first workspace."""
        return self._outline

    def show(self, outline: Outline | None) -> None:
        """Show another outline, all of it."""
        self.beginResetModel()
        self._outline = outline
        self._arrange(None)
        self.endResetModel()

    def narrow(self, shown: AbstractSet[int]) -> None:
        """Show the rows with these keys alone; each is to be named with the rows above it."""
        self.beginResetModel()
        self._arrange(shown)
        self.endResetModel()

    def update(self, statuses: Iterable[SectionStatus]) -> None:
        """Show where some sections stand now."""
        if self._outline is None:
            return
        for node in self._outline.update(statuses):
            index = self.index_of(node)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def node(self, index: Index) -> Node | None:
        """Return the node of an index; the root for the invisible one, None before the first workspace."""
        if self._outline is None:
            return None
        return self._outline.nodes[index.internalId()] if index.isValid() else self._outline.root

    def index_of(self, node: Node) -> QModelIndex:
        """Return the index of a node; an invalid one of the root, and of a row that is left out."""
        row = self._rows.get(node.key)
        return _NOWHERE if row is None else self.createIndex(row, 0, node.key)

    def _arrange(self, shown: AbstractSet[int] | None) -> None:
        nodes = self._outline.nodes if self._outline else []
        above = [node for node in nodes if node.children]
        self._children = {
            node.key: [child for child in node.children if shown is None or child.key in shown] for node in above
        }
        self._rows = {child.key: row for children in self._children.values() for row, child in enumerate(children)}

    def headings(self) -> list[QModelIndex]:
        """Return the rows that have rows below them, from the top to the bottom."""
        nodes = self._outline.nodes if self._outline else []
        return [self.index_of(node) for node in nodes if node.key in self._rows and self._children.get(node.key)]

    @override
    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        children = self._children_of(parent)
        return self.createIndex(row, 0, children[row].key) if column == 0 and 0 <= row < len(children) else _NOWHERE

    @override
    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override] # QObject.parent() is hidden, as in C++
        node = self.node(index)
        return self.index_of(node.parent) if node is not None and node.parent is not None else QModelIndex()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self._children_of(parent))

    def _children_of(self, parent: Index) -> list[Node]:
        above = self.node(parent)
        return self._children.get(above.key, []) if above is not None and parent.column() <= 0 else []

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _HEADING if self._children_of(index) else _LEAF

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
