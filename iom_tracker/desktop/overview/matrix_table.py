"""The table of the matrix: cells are opened by click and Enter, and chosen with Ctrl, Shift and the pointer."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.overview.matrix_delegate import HEADING_HEIGHT, ROW_HEIGHT, MatrixDelegate
from iom_tracker.desktop.overview.matrix_model import MatrixModel
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.overview import Overview

_HEADER_HEIGHT: Final = 34
_NAME_SHARE: Final = 0.29
_LEAST_NAME: Final = 170
_LEAST_PLACE: Final = 62
_EASY_PLACE: Final = 97  # in which the name of a question has room
_ENTER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Index = QModelIndex | QPersistentModelIndex


class MatrixTable(QTableView):
    """Shows an overview, and keeps its place when that changes.

    Signals:
        section_wanted: SectionRef, by a click on its cell, or Enter.
        choice_changed: the person chose other cells.
        menu_wanted: QPoint on the screen; the person wants to know what can be done with the chosen cells.
    """

    section_wanted = Signal(object)
    choice_changed = Signal()
    menu_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix = MatrixModel(self)
        self._pressed = QPersistentModelIndex()
        self.setObjectName("matrix")
        self.setAccessibleName(self.tr("Commitments by questions"))
        self.setModel(self._matrix)
        self.setItemDelegate(MatrixDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_up_headers()
        theme.changed.connect(self.viewport().update)
        self.selectionModel().selectionChanged.connect(self.choice_changed)
        self._matrix.modelReset.connect(self._give_heights)

    def show_overview(self, overview: Overview) -> None:
        """Show another overview; the cell where the person is and the lines that are seen stay where they can."""
        current, offset = self._spot(self.currentIndex()), self.verticalScrollBar().value()
        chosen = frozenset(self.chosen())
        self._matrix.show(overview)
        if current and not self.currentIndex().isValid():
            self.setCurrentIndex(self._matrix.place_of(*current))
            self.verticalScrollBar().setValue(offset)
        if chosen and not self.chosen():
            self.choice_changed.emit()

    def chosen(self) -> tuple[SectionRef, ...]:
        """Return the sections of the chosen cells, in the report's order."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: (index.row(), index.column()))
        return tuple(dict.fromkeys(ref for index in indexes for ref in self._matrix.sections_at(index)))

    def choose(self, refs: Iterable[SectionRef]) -> None:
        """Go to the first of some sections that is shown."""
        places = (self._matrix.place_of(ref.unit, ref.question) for ref in refs)
        first = next((place for place in places if place.isValid()), None)
        if first is not None:
            self.setCurrentIndex(first)

    def focus_cell(self) -> None:
        """Take the keyboard, at the cell where the person was, or at the first section."""
        if not self.currentIndex().isValid() and self._matrix.rowCount() > 1:
            self.selectionModel().setCurrentIndex(
                self._matrix.index(1, 1), self.selectionModel().SelectionFlag.NoUpdate
            )
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _spot(self, index: Index) -> tuple[str, str] | None:
        if not index.isValid():
            return None
        cell = self._matrix.cell(index)
        return self._matrix.line(index.row()).key, cell.question.key if cell else ""

    def _open(self, index: Index) -> None:
        cell = self._matrix.cell(index)
        if cell is not None:
            self.section_wanted.emit(cell.status.ref)
        elif index.isValid() and index.column() == 0 and (refs := self._matrix.sections_at(index)):
            self.section_wanted.emit(refs[0])

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(HEADING_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setFixedHeight(_HEADER_HEIGHT)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(_LEAST_PLACE)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)

    def _give_heights(self) -> None:
        """Let headings be lower than the lines below them."""
        for row in range(self._matrix.rowCount()):
            if self._matrix.line(row).row is None:
                self.setRowHeight(row, HEADING_HEIGHT)
        self._share_out()

    def _share_out(self) -> None:
        """Give the names nearly a third of the width, and the questions the rest in equal parts."""
        questions = self._matrix.columnCount() - 1
        room = self.viewport().width()
        if questions < 1:
            return
        name = min(round(room * _NAME_SHARE), room - _EASY_PLACE * questions)
        each = max((room - max(name, _LEAST_NAME)) // questions, _LEAST_PLACE)
        for column in range(1, questions + 1):
            self.setColumnWidth(column, each)
        self.setColumnWidth(0, max(room - each * questions, _LEAST_NAME))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER_KEYS:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        plain = event.button() is Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint())) if plain else _NONE
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index, pressed = self.indexAt(event.position().toPoint()), self._pressed
        self._pressed = _NONE
        if pressed.isValid() and index == pressed and index.column():
            self._open(index)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.visualRect(self.currentIndex()).center() if by_key else QPoint(event.pos())
        if self.chosen():
            self.menu_wanted.emit(self.viewport().mapToGlobal(place) if by_key else event.globalPos())


_NONE: Final = QPersistentModelIndex()
