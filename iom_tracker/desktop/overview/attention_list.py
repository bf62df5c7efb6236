"""What needs attention: a list that takes the person to each section."""

from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import Lane
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.overview.words import attention_sign
from iom_tracker.desktop.submissions.cells import PADDING, CellDelegate
from iom_tracker.domain.overview import Overview, OverviewCell

ITEM_ROLE: Final = Qt.ItemDataRole.UserRole
_ROW: Final = 46
_ICON: Final = QSize(16, 16)
_ENTER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Index = QModelIndex | QPersistentModelIndex
Item = tuple[str, OverviewCell]
_NOWHERE: Final = QModelIndex()


class AttentionModel(QAbstractListModel):
    """The sections that need attention, each with what it is called."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()

    def show(self, overview: Overview) -> None:
        """Show the chosen sections of an overview that need attention; where they are the same ones, they stay."""
        items = tuple(
            (f"{row.unit} {cell.question.short}", cell)
            for row in overview.rows
            for cell in row.chosen
            if cell.attention
        )
        stays = [name for name, _ in items] == [name for name, _ in self._items]
        if not stays:
            self.beginResetModel()
        self._items = items
        if not stays:
            self.endResetModel()
        elif items:
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._items)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        name, cell = self._items[index.row()]
        if role == ITEM_ROLE:
            return name, cell
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{name}: {attention_sign(cell).words}"
        return None


class AttentionDelegate(CellDelegate):
    """Paints a section with why it needs attention below its name."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, _ROW)

    @override
    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        name, cell = index.data(ITEM_ROLE)
        sign = attention_sign(cell)
        lane = Lane(option.rect, option.direction)
        lane.skip(PADDING)
        lane.skip_trailing(PADDING)
        paint_icon(painter, lane.leading(_ICON), sign.icon, self.theme, sign.token)
        lane.skip(10)
        self.write_lines(painter, option, lane.rest(), name, sign.words)


class AttentionList(QListView):
    """Shows them.

    Signals:
        section_wanted: SectionRef, by a click, or Enter.
    """

    section_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attentionList")
        self.setAccessibleName(self.tr("Needs attention"))
        self._found = AttentionModel(self)
        self.setModel(self._found)
        delegate = AttentionDelegate(theme, self)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.viewport().update)
        self.clicked.connect(self._open)

    def show_overview(self, overview: Overview) -> int:
        """Show what of an overview needs attention, and return how much that is."""
        self._found.show(overview)
        return self._found.rowCount()

    def _open(self, index: Index) -> None:
        if index.isValid():
            _, cell = index.data(ITEM_ROLE)
            self.section_wanted.emit(cell.status.ref)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectedIndexes():
            self.setCurrentIndex(self.currentIndex())  # Qt would go there without showing it

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER_KEYS:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)
