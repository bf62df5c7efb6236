"""The dialog that makes office kits: for which offices, which commitments, by when."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QDate, QModelIndex, QPersistentModelIndex, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.own_direction import OwnDirectionDelegate
from iom_tracker.desktop.appearance.painting import paint_tick
from iom_tracker.desktop.dialogs.choosing import ChoiceBox, TickBox
from iom_tracker.desktop.dialogs.dated import today
from iom_tracker.domain.catalogue import Catalogue, Slot

_SIZE: Final = QSize(820, 520)
_REFERENCES: Final = Qt.ItemDataRole.UserRole
_ROW: Final = 24  # pixels
_DAYS: Final = 42  # until kits are due, unless a person says otherwise
_Ticks = frozenset[str]
Index = QModelIndex | QPersistentModelIndex


class MakeKitsDialog(QDialog):
    """One kit for each office; all are asked for the same, except those for which something else is ticked.

    Signals:
        wished: a tuple of (office, references) for each kit, and str, the day as `2017-02-28` or nothing.
    """

    wished = Signal(object, str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("makeKits")
        self.setWindowTitle(self.tr("Make office kits"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self._own: dict[str, _Ticks] = {}
        self._make_widgets(catalogue)
        self._for_all = self._ticked()
        self._lay_out()
        self._connect()
        self._on_offices_changed()
        self._offices.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_widgets(self, catalogue: Catalogue) -> None:
        self._offices = QPlainTextEdit()
        self._offices.setObjectName("kitOffices")
        self._offices.setTabChangesFocus(True)
        self._offices.setPlaceholderText(self.tr("Iraq, Erbil sub-office\nSouth Sudan, Bentiu\n…"))
        self._who = ChoiceBox()
        self._who.setObjectName("kitWho")
        self._tree = QTreeWidget()
        self._tree.setObjectName("kitTree")
        self._tree.setAccessibleName(self.tr("Asked to write"))
        self._tree.setHeaderHidden(True)
        self._tree.setItemDelegate(TickDelegate(self._tree))
        _fill(self._tree, catalogue, self.tr("Questions about {code} itself"))
        self._is_due = TickBox(self.tr("&Due by"))
        self._is_due.setObjectName("kitIsDue")
        self._is_due.setChecked(True)
        self._due = QLineEdit(QDate.currentDate().addDays(_DAYS).toString(Qt.DateFormat.ISODate))
        self._due.setObjectName("kitDue")
        self._due.setAccessibleName(self.tr("Due by"))
        self._hint = QLabel()
        self._hint.setObjectName("kitHint")
        self._hint.setProperty("tone", "muted")
        self._hint.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._make = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._make.setObjectName("kitMake")
        self._make.setProperty("role", "primary")

    def _lay_out(self) -> None:
        due = QHBoxLayout()
        due.setSpacing(8)
        due.addWidget(self._is_due)
        due.addWidget(self._due, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setRowStretch(2, 1)
        grid.addWidget(_label(self.tr("&Offices, one a line"), self._offices), 0, 0)
        grid.addWidget(self._offices, 1, 0, 2, 1)
        grid.addLayout(due, 3, 0)
        grid.addWidget(_label(self.tr("&Asked to write"), self._who), 0, 1)
        grid.addWidget(self._who, 1, 1)
        grid.addWidget(self._tree, 2, 1, 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(grid, 1)
        column.addWidget(self._hint)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self._offices.textChanged.connect(self._on_offices_changed)
        self._who.currentIndexChanged.connect(self._show_ticks)
        self._tree.itemChanged.connect(self._on_ticked)
        self._is_due.toggled.connect(self._due.setEnabled)
        self._is_due.toggled.connect(self._show_whether_complete)
        self._due.textChanged.connect(self._show_whether_complete)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    def _names(self) -> tuple[str, ...]:
        lines = (" ".join(line.split()) for line in self._offices.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    def _on_offices_changed(self) -> None:
        chosen = self._who.currentData() or ""
        with QSignalBlocker(self._who):
            self._who.clear()
            self._who.addItem(self.tr("All offices"), "")
            for name in self._names():
                self._who.addItem(name, name)
            self._who.setCurrentIndex(max(self._who.findData(chosen), 0))
        self._show_ticks()

    def _show_ticks(self) -> None:
        """Show what the chosen office is asked to write."""
        ticks = self._own.get(self._who.currentData() or "", self._for_all)
        with QSignalBlocker(self._tree):
            for item in _leaves(self._tree):
                item.setCheckState(0, Qt.CheckState.Checked if _key(item) in ticks else Qt.CheckState.Unchecked)
        self._tree.viewport().update()
        self._show_whether_complete()

    def _on_ticked(self) -> None:
        office = self._who.currentData() or ""
        if office:
            self._own[office] = self._ticked()
        else:
            self._for_all = self._ticked()
        self._show_whether_complete()

    def _ticked(self) -> _Ticks:
        return frozenset(_key(item) for item in _leaves(self._tree) if item.checkState(0) is Qt.CheckState.Checked)

    def _show_whether_complete(self) -> None:
        names = self._names()
        idle = [name for name in names if not self._own.get(name, self._for_all)]
        words = self.tr("Make 1 kit…") if len(names) == 1 else self.tr("Make {n} kits…")
        self._make.setText(with_number(words, len(names)) if names else self.tr("Make kits…"))
        self._make.setEnabled(bool(names) and not idle and self._has_day())
        self._hint.setText(self._what_is_missing(names, idle))

    def _what_is_missing(self, names: Sequence[str], idle: Sequence[str]) -> str:
        if not names:
            return self.tr("Name at least one office.")
        if idle:
            return self.tr("Nothing is ticked for {offices}.").format(offices=", ".join(idle))
        if not self._has_day():
            return self.tr("Write the day as in {day}.").format(day=today())
        own = [name for name in names if name in self._own]
        return self.tr("Own choice for {offices}.").format(offices=", ".join(own)) if own else ""

    def _has_day(self) -> bool:
        return not self._is_due.isChecked() or QDate.fromString(self._due.text(), Qt.DateFormat.ISODate).isValid()

    def _on_accepted(self) -> None:
        due = self._due.text() if self._is_due.isChecked() else ""
        kits = tuple((name, self._references(self._own.get(name, self._for_all))) for name in self._names())
        self.accept()
        self.wished.emit(kits, due)

    def _references(self, ticks: _Ticks) -> tuple[str, ...]:
        chosen = (item.data(0, _REFERENCES) for item in _leaves(self._tree) if _key(item) in ticks)
        return tuple(reference for references in chosen for reference in references)


class TickDelegate(OwnDirectionDelegate):
    """Paints the tick of an item, as a style sheet knows no lines, and gives rows room to be hit."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        full = QStyleOptionViewItem(option)
        self.initStyleOption(full, index)
        widget = self.parent()
        if full.checkState == Qt.CheckState.Checked and isinstance(widget, QWidget):
            part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
            square = widget.style().subElementRect(part, full, widget)
            paint_tick(painter, QRectF(square), widget.palette().color(QPalette.ColorRole.HighlightedText))


def _fill(tree: QTreeWidget, catalogue: Catalogue, itself: str) -> None:
    """Show the transformations with what is asked about them; everything is ticked."""
    for code, slots in _by_transformation(catalogue).items():
        top = QTreeWidgetItem(tree, [f"{code}  {catalogue.title(slots[0].transformation.code)}"])
        top.setFlags(top.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        for unit, those in _by_unit(slots).items():
            commitment = those[0].commitment
            words = f"{unit}  {commitment.name}" if commitment else itself.format(code=code)
            leaf = QTreeWidgetItem(top, [words])
            leaf.setToolTip(0, words)
            leaf.setData(0, _REFERENCES, (unit,) if commitment else tuple(str(slot.ref) for slot in those))
            leaf.setCheckState(0, Qt.CheckState.Checked)
    tree.expandAll()


def _by_transformation(catalogue: Catalogue) -> Mapping[str, list[Slot]]:
    found: dict[str, list[Slot]] = {}
    for slot in catalogue.slots():
        found.setdefault(slot.transformation.code, []).append(slot)
    return found


def _by_unit(slots: Sequence[Slot]) -> Mapping[str, list[Slot]]:
    found: dict[str, list[Slot]] = {}
    for slot in slots:
        found.setdefault(slot.ref.unit, []).append(slot)
    return found


def _leaves(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    tops = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    leaves = (top.child(place) for top in tops if top for place in range(top.childCount()))
    return [leaf for leaf in leaves if leaf]


def _key(item: QTreeWidgetItem) -> str:
    return " ".join(item.data(0, _REFERENCES))


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    label.setProperty("tone", "strong")
    return label
