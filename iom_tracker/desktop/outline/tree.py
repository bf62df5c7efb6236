"""The tree of the outline: which row is chosen, and which are open."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget
from typing_extensions import override

from iom_tracker.desktop.outline.model import NODE_ROLE, OutlineModel
from iom_tracker.desktop.outline.nodes import Node

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OutlineTree(QTreeView):
    """A tree without indentation, whose delegate paints everything; a click on a heading opens or closes it.

    Signals:
        unit_chosen: str, the row with sections of its own that a person went to.
        writing_wanted: Enter on such a row.
        left: Escape.
        letters_typed: str, letters that a row may begin with.
        menu_wanted: Node, QPoint.
    """

    unit_chosen = Signal(str)
    writing_wanted = Signal()
    left = Signal()
    letters_typed = Signal(str)
    menu_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_quiet = False
        self._shown_unit = ""
        self._opened: set[int] = set()
        self.setObjectName("outline")
        self.setAccessibleName(self.tr("Outline of the report"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.expanded.connect(partial(self._on_row_turned, is_open=True))
        self.collapsed.connect(partial(self._on_row_turned, is_open=False))

    @property
    def shown_unit(self) -> str:
        """The unit that was chosen last."""
        return self._shown_unit

    def show_unit(self, unit: str, index: QModelIndex) -> None:
        """Mark the row of the unit that is shown; the index may be invalid where the row is filtered away."""
        self._shown_unit = unit
        with self.quietly():
            self.setCurrentIndex(index)
        self.scrollTo(index)

    def mark_unit(self, index: QModelIndex) -> None:
        """Mark the row of the unit that is shown where its heading is open, without going to it."""
        above = index.parent()
        while above.isValid() and self.isExpanded(above):
            above = above.parent()
        if not above.isValid():
            self.setAutoScroll(False)
            with self.quietly():
                self.setCurrentIndex(index)
            self.setAutoScroll(True)

    def is_unit(self, index: QModelIndex) -> bool:
        """Say whether a row has sections of its own."""
        node = _node(index)
        return node is not None and bool(node.own)

    def open_rows(self, nodes: Iterable[Node]) -> None:
        """Let these rows be open, and no others, until a person opens or closes some."""
        self._opened = {node.key for node in nodes}
        self.restore_rows()

    def restore_rows(self) -> None:
        """Open and close rows as they were before a filter hid some."""
        with self.quietly():
            for index in self._headings():
                node = _node(index)
                self.setExpanded(index, node is not None and node.key in self._opened)

    def open_first(self, most: int) -> None:
        """Open headings from the top while no more than so many rows come out, close the others, and go to the top."""
        with self.quietly():
            for index in self._headings():
                above = index.parent()
                count = self.model().rowCount(index)
                fits = count <= most and (not above.isValid() or self.isExpanded(above))
                self.setExpanded(index, fits)
                most -= count if fits else 0
        self.scrollToTop()

    def _headings(self) -> list[QModelIndex]:
        model = self.model()
        return model.headings() if isinstance(model, OutlineModel) else []

    def _on_row_turned(self, index: QModelIndex, *, is_open: bool) -> None:
        node = _node(index)
        if node is not None and not self._is_quiet:
            (self._opened.add if is_open else self._opened.discard)(node.key)

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Change rows or the choice without announcing it: nobody chose anything."""
        was_quiet, self._is_quiet = self._is_quiet, True
        try:
            yield
        finally:
            self._is_quiet = was_quiet

    @override
    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        node = _node(current)
        if node is not None and node.own and not self._is_quiet:
            self._shown_unit = node.code
            self.unit_chosen.emit(node.code)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        node = _node(index)
        if node is not None and node.children and event.button() is Qt.MouseButton.LeftButton:
            self.setExpanded(index, not self.isExpanded(index))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        node = _node(index)
        if node is not None:
            place = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_wanted.emit(node, place)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Leave the search to the panel: Qt's own knows the names alone, and only of open rows."""
        self.letters_typed.emit(search)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        node = _node(self.currentIndex())
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if event.key() in _ENTER and node is not None:
            if node.own:
                self.writing_wanted.emit()
            else:
                self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))
            return
        super().keyPressEvent(event)


def _node(index: QModelIndex | QPersistentModelIndex) -> Node | None:
    node = index.data(NODE_ROLE) if index.isValid() else None
    return node if isinstance(node, Node) else None
