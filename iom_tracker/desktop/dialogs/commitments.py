"""The dialog with the list of commitments: what is changed in it is published at once, one change after the other."""

from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.own_direction import OwnDirectionDelegate
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_edit import Move, Place, Reinstatement, Retirement
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.errors import NothingChanged
from iom_tracker.domain.identity import CommitmentId

_SIZE: Final = QSize(820, 560)
_ROW: Final = 27
_ID: Final = Qt.ItemDataRole.UserRole
_Indicator = QAbstractItemView.DropIndicatorPosition


class CommitmentsDialog(QDialog):
    """Shows the commitments in the report's order, those that are retired too.

    Signals:
        edit_wanted: CatalogueEdit.
        addition_wanted: str, the code of the transformation where the person is; empty for none.
        rewording_wanted, place_wanted: str (commitment).
    """

    edit_wanted = Signal(object)
    addition_wanted = Signal(str)
    rewording_wanted = Signal(str)
    place_wanted = Signal(str)

    def __init__(self, theme: Theme, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commitmentsDialog")
        self.setWindowTitle(self.tr("Commitments"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self._theme, self._catalogue = theme, catalogue
        self._make_widgets()
        self._lay_out()
        self._connect()
        self.show_catalogue(catalogue)

    def show_catalogue(self, catalogue: Catalogue, chosen: str = "") -> None:
        """Show the list as it is now; the row where the person is stays, unless another one is named."""
        chosen = chosen or self._id() or self._code()
        offset = self._tree.verticalScrollBar().value()
        self._catalogue = catalogue
        self._tree.clear()
        for code in dict.fromkeys(each.transformation for each in catalogue.cycle.commitments):
            top = QTreeWidgetItem(self._tree, [f"{code}  {catalogue.title(code)}"])
            top.setData(0, _ID, code)
            top.setFont(0, _bold(self._tree.font()))
            top.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled)
            for commitment in (each for each in catalogue.cycle.commitments if each.transformation == code):
                self._add(top, commitment)
        self._tree.expandAll()
        self._choose(chosen)
        self._tree.verticalScrollBar().setValue(offset)
        self._show_what_can_be_done()

    def _make_widgets(self) -> None:
        self._tree = CommitmentTree()
        self._add_one = _button("addCommitment", self.tr("&Add…"))
        self._reword = _button("rewordCommitment", self.tr("&Edit text…"))
        self._up = _button("moveUp", self.tr("Move &up"))
        self._down = _button("moveDown", self.tr("Move &down"))
        self._move = _button("moveCommitment", self.tr("&Move to…"))
        self._retire = _button("retireCommitment", self.tr("&Retire"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        for button in (self._add_one, self._reword, self._up, self._down, self._move, self._retire):
            side.addWidget(button)
        side.addStretch()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._tree, 1)
        row.addLayout(side)
        hint = QLabel(
            self.tr(
                "Each change is published at once; offices get it with their next receipt. Ids never change, and what "
                "was written about a retired commitment can still be read."
            )
        )
        hint.setObjectName("commitmentsHint")
        hint.setProperty("tone", "muted")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(hint)
        column.addLayout(row, 1)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self._tree.currentItemChanged.connect(self._show_what_can_be_done)
        self._tree.moved.connect(self._want_move)
        self._add_one.clicked.connect(lambda: self.addition_wanted.emit(self._code()))
        self._reword.clicked.connect(lambda: self.rewording_wanted.emit(self._id()))
        self._move.clicked.connect(lambda: self.place_wanted.emit(self._id()))
        self._up.clicked.connect(partial(self._step, -1))
        self._down.clicked.connect(partial(self._step, 1))
        self._retire.clicked.connect(self._on_retire)
        self._buttons.rejected.connect(self.reject)

    def _add(self, top: QTreeWidgetItem, commitment: Commitment) -> None:
        words = f"{commitment.id}  {commitment.name}"
        item = QTreeWidgetItem(top, [self.tr("{name} (retired)").format(name=words) if commitment.retired else words])
        item.setData(0, _ID, commitment.id)
        item.setToolTip(0, "\n\n".join(commitment.text))
        if commitment.retired:
            item.setIcon(0, icon("archive", self._theme, "text_muted"))
            item.setForeground(0, self._theme.color("text_muted"))

    def _choose(self, chosen: str) -> None:
        for item in self._tree.items():
            if item.data(0, _ID) == chosen:
                self._tree.setCurrentItem(item)

    def _commitment(self) -> Commitment | None:
        item = self._tree.currentItem()
        return self._catalogue.cycle.commitment(item.data(0, _ID)) if item and item.parent() else None

    def _id(self) -> str:
        commitment = self._commitment()
        return commitment.id if commitment else ""

    def _code(self) -> str:
        item = self._tree.currentItem()
        top = item.parent() or item if item else None
        return str(top.data(0, _ID)) if top else ""

    def _show_what_can_be_done(self) -> None:
        commitment = self._commitment()
        for button in (self._reword, self._move, self._retire):
            button.setEnabled(commitment is not None)
        self._up.setEnabled(self._place(-1) is not None)
        self._down.setEnabled(self._place(1) is not None)
        is_retired = commitment is not None and commitment.retired
        self._retire.setText(self.tr("&Reinstate") if is_retired else self.tr("&Retire"))

    def _place(self, step: int) -> Place | None:
        """Return the place one row further among the commitments of the transformation; None at its ends."""
        item = self._tree.currentItem()
        top = item.parent() if item else None
        if item is None or top is None:
            return None
        place = top.indexOfChild(item) + step
        if not 0 <= place < top.childCount():
            return None
        before = top.child(place - (step < 0))
        return Place(after=before.data(0, _ID)) if place and before else Place(is_first=True)

    def _step(self, step: int) -> None:
        place = self._place(step)
        if place is not None:
            self._want_move(self._id(), place)

    def _want_move(self, commitment: str, place: Place) -> None:
        move = Move(CommitmentId(commitment), place)
        try:
            move.apply(self._catalogue)
        except NothingChanged:
            return  # it was dropped where it stands
        self.edit_wanted.emit(move)

    def _on_retire(self) -> None:
        commitment = self._commitment()
        if commitment is not None:
            deed = Reinstatement if commitment.retired else Retirement
            self.edit_wanted.emit(deed(commitment.id))


class CommitmentTree(QTreeWidget):
    """The list, whose commitments can be dragged; nothing moves before the change is published.

    Signals:
        moved: str (commitment), Place.
    """

    moved = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commitmentTree")
        self.setAccessibleName(self.tr("Commitments in the order of the report"))
        self.setHeaderHidden(True)
        self.setItemDelegate(RoomyDelegate(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)

    def items(self) -> list[QTreeWidgetItem]:
        """Return the transformations and their commitments."""
        tops = [top for place in range(self.topLevelItemCount()) if (top := self.topLevelItem(place))]
        children = (top.child(place) for top in tops for place in range(top.childCount()))
        return [*tops, *(child for child in children if child)]

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        moving, target = self.currentItem(), self.itemAt(event.position().toPoint())
        if moving is not None and moving.parent() is not None and target is not None:
            self.moved.emit(moving.data(0, _ID), place_at(target, self.dropIndicatorPosition()))
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()


class RoomyDelegate(OwnDirectionDelegate):
    """Gives rows room to be told apart, and to be hit."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), _ROW)


def place_at(target: QTreeWidgetItem, where: QAbstractItemView.DropIndicatorPosition) -> Place:
    """Return the place that somebody means who drops a commitment on, above or below a row."""
    top = target.parent()
    if top is None:
        return Place(target.data(0, _ID), is_first=True)
    row = top.indexOfChild(target) - (where is _Indicator.AboveItem)
    before = top.child(row) if row >= 0 else None
    return Place(top.data(0, _ID), before.data(0, _ID)) if before else Place(top.data(0, _ID), is_first=True)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _button(name: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
