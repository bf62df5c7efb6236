"""The outline with its filter, its tabs and the key to its signs."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.outline.delegate import OutlineDelegate
from iom_tracker.desktop.outline.filter import OutlineFilter, Tab
from iom_tracker.desktop.outline.filter_line import FilterLine
from iom_tracker.desktop.outline.legend import Legend
from iom_tracker.desktop.outline.model import NODE_ROLE, OutlineModel
from iom_tracker.desktop.outline.nodes import Node, Outline
from iom_tracker.desktop.outline.tree import OutlineTree
from iom_tracker.desktop.outline.type_ahead import TypeAhead
from iom_tracker.desktop.tally import Tally
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.section import SectionStatus
from iom_tracker.workflows.outcome import WorkspaceSnapshot

_MOST_OPENED: Final = 100
_MOST_ROWS: Final = 300  # that a filter opens: to lay out thousands would take longer than to type the next letter


class OutlinePanel(QWidget):
    """Shows where every section stands, and which commitment is open.

    Signals:
        unit_chosen: str, the commitment (or transformation with questions of its own) that a person went to.
        writing_wanted: Enter on the row that is shown.
        left: Escape; the person wants to go on where they were.
        mine_chosen: bool, whether the person wants to see what they are asked to write, and no more.
        assignment_wanted: tuple[SectionRef, ...], of a row, for which somebody is to be asked.
    """

    unit_chosen = Signal(str)
    writing_wanted = Signal()
    left = Signal()
    mine_chosen = Signal(bool)
    assignment_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outlinePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._model = OutlineModel(self)
        self._filter = OutlineFilter(self._model)
        self._type_ahead = TypeAhead()
        self._menu_node: Node | None = None
        self._can_assign = self._offers_mine = self._is_office = False
        self._make_widgets()
        self._lay_out()
        self._connect()

    @property
    def tally(self) -> Tally:
        """The counts of the report; in an office's workspace of what this person is asked for."""
        outline = self._model.outline
        if outline is None:
            return Tally()
        return outline.tally_of_mine if self._is_office and outline.mine else outline.root.tally

    def show_snapshot(self, snapshot: WorkspaceSnapshot) -> None:
        """Show another workspace."""
        self._is_office = snapshot.is_office
        self._can_assign = not (snapshot.is_office or snapshot.read_only)
        with self._tree.quietly():
            sections = {**snapshot.sections, **snapshot.retired}
            self._model.show(Outline(snapshot.catalogue, sections, snapshot.mine))
            self._filter.refresh()
            self._open_rows()
        self._offer(mine=bool(snapshot.mine) and len(snapshot.mine) < len(snapshot.sections))
        self._show_whether_nothing_fits()
        self._count()

    def choose_mine(self) -> None:
        """Show what this person is asked to write, where that is not all."""
        if self._offers_mine:
            self._buttons[Tab.MINE].setChecked(True)

    def show_nothing(self) -> None:
        """Forget the workspace."""
        self._model.show(None)
        self._input.clear()
        self._buttons[Tab.ALL].setChecked(True)
        self._retired.setChecked(False)

    def show_statuses(self, statuses: Iterable[SectionStatus]) -> None:
        """Show where some sections stand now."""
        self._model.update(statuses)
        self._count()

    def select(self, unit: str) -> None:
        """Mark the row of the unit that is shown."""
        node = self._node(unit)
        if node is not None:
            self._tree.show_unit(unit, self._model.index_of(node))

    def reveal(self, unit: str) -> None:
        """Mark the row of the unit that a person went to; words that hide it are taken back."""
        node = self._node(unit)
        if node is not None and self._filter.is_hidden_by_words(node):
            self._input.clear()
        self.select(unit)

    def neighbour(self, unit: str, step: int) -> str | None:
        """Return the commitment that stands `step` after a unit in the outline; None at its ends."""
        outline = self._model.outline
        is_shown = self._retired.isChecked()
        codes = (
            [node.code for node in outline.nodes if node.own and (is_shown or not node.is_retired)] if outline else []
        )
        if unit not in codes:
            return None
        place = codes.index(unit) + step
        return codes[place] if 0 <= place < len(codes) else None

    def first_unfinished(self) -> SectionRef | None:
        """Return where this person has to go on writing; None without a workspace."""
        outline = self._model.outline
        return outline.first_unfinished() if outline else None

    def is_unfinished(self, ref: SectionRef) -> bool:
        """Say whether something is left to do in a section that this person is asked to write."""
        outline = self._model.outline
        return outline is not None and outline.is_unfinished(ref)

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self._input.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._input.selectAll()

    def show_unused(self, shows: bool) -> None:  # noqa: FBT001 - a slot
        """Show or hide transformations without commitments."""
        with self._tree.quietly():
            self._filter.show_unused(shows)
        self._tree.restore_rows()

    def _make_widgets(self) -> None:
        self._input = FilterLine()
        funnel = QAction(icon("funnel", self._theme, "text_muted"), self.tr("Filter commitments"), self._input)
        self._input.addAction(funnel, QLineEdit.ActionPosition.LeadingPosition)
        self._buttons = {tab: self._tab_button(tab) for tab in Tab}
        self._buttons[Tab.ALL].setChecked(True)
        self._tree = OutlineTree()
        self._tree.setModel(self._model)
        self._tree.setItemDelegate(OutlineDelegate(self._theme, self._tree))
        self._retired = QPushButton()
        self._retired.setObjectName("outlineRetired")
        self._retired.setProperty("role", "tab")
        self._retired.setCheckable(True)
        self._retired.setToolTip(self.tr("Show commitments that are no longer reported on; they can be read"))
        self._retired.hide()
        self._menu = QMenu(self)
        self._menu.setObjectName("outlineMenu")
        self._menu.addAction(icon("user-plus", self._theme), self.tr("Assign…"), self._on_assign)
        self._nothing = QLabel(self.tr("Nothing in the outline fits."), self._tree)
        self._nothing.setObjectName("outlineNothing")
        self._nothing.setProperty("tone", "muted")
        self._nothing.setContentsMargins(16, 12, 16, 12)
        self._nothing.hide()

    def _tab_button(self, tab: Tab) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"outlineTab_{tab.name.lower()}")
        button.setProperty("role", "tab")
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.setSpacing(4)
        tabs.setContentsMargins(12, 0, 12, 0)
        group = QButtonGroup(self)
        for button in self._buttons.values():
            group.addButton(button)
            tabs.addWidget(button)
        tabs.addStretch()
        above = QHBoxLayout()
        above.setContentsMargins(12, 12, 12, 0)
        above.addWidget(self._input)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(above)
        whole.addLayout(tabs)
        whole.addWidget(self._tree, 1)
        below = QHBoxLayout()
        below.setContentsMargins(9, 0, 12, 0)
        below.addWidget(self._retired)
        below.addStretch()
        whole.addLayout(below)
        whole.addWidget(Legend(self._theme))

    def _connect(self) -> None:
        self._tree.unit_chosen.connect(self.unit_chosen)
        self._tree.writing_wanted.connect(self.writing_wanted)
        self._tree.menu_wanted.connect(self._on_menu_wanted)
        self._tree.letters_typed.connect(self._go_to_letters)
        for part in (self._tree, self._input):
            part.left.connect(self._input.clear)
            part.left.connect(self.left)
        self._theme.changed.connect(self._tree.viewport().update)
        self._input.textChanged.connect(self._narrow)
        self._input.returnPressed.connect(self._choose_first)
        self._input.rows_wanted.connect(self._choose_first)
        for button in self._buttons.values():
            button.toggled.connect(self._on_tab_toggled)
            button.clicked.connect(self._on_tab_clicked)
        self._retired.toggled.connect(self._on_retired_toggled)

    def _on_menu_wanted(self, node: Node, place: QPoint) -> None:
        self._menu_node = node
        if self._can_assign and node.sections:
            self._menu.popup(place)

    def _on_assign(self) -> None:
        if self._menu_node is not None:
            self.assignment_wanted.emit(self._menu_node.sections)

    def _on_tab_toggled(self, is_chosen: bool) -> None:  # noqa: FBT001 - a slot
        if is_chosen:
            self._narrow()

    def _on_tab_clicked(self) -> None:
        self.mine_chosen.emit(self._buttons[Tab.MINE].isChecked())

    def _narrow(self) -> None:
        unit = self._tree.shown_unit
        tab = next(tab for tab, button in self._buttons.items() if button.isChecked())
        with self._tree.quietly():
            self._filter.choose(tab, self._input.text())
            if self._filter.is_narrowed:
                self._tree.open_first(_MOST_ROWS)
            else:
                self._tree.restore_rows()
        self._show_whether_nothing_fits()
        node = self._node(unit)
        if node is not None and self._filter.is_narrowed:
            self._tree.mark_unit(self._model.index_of(node))  # what was found is looked for from the top
        elif node is not None:
            self.select(unit)

    def _show_whether_nothing_fits(self) -> None:
        self._nothing.setVisible(self._model.outline is not None and self._model.rowCount() == 0)

    def _choose_first(self) -> None:
        """Go to the first commitment that the filter lets through, and into the tree."""
        index = self._model.index(0, 0)
        while index.isValid() and not self._tree.is_unit(index):
            index = self._tree.indexBelow(index)
        if index.isValid():
            self._tree.setCurrentIndex(index)
            self._tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_letters(self, letters: str) -> None:
        """Go to the next row that begins with what is typed, also under a heading that is closed."""
        node = self._type_ahead.find(letters, self._filter.rows(), self._tree.currentIndex().data(NODE_ROLE))
        if node is not None:
            self._tree.setCurrentIndex(self._model.index_of(node))

    def _open_rows(self) -> None:
        outline = self._model.outline
        if outline is not None:
            is_small = len(outline.commitments) <= _MOST_OPENED
            self._tree.open_rows(node for node in outline.nodes if is_small and node.tally.asked)

    def _count(self) -> None:
        units = self._units()
        in_conflict = sum(node.own_tally.conflicts > 0 for node in units)
        to_do = sum(not node.own_tally.is_finished for node in units)
        self._buttons[Tab.ALL].setText(with_number(self.tr("All {n}"), len(units)))
        self._buttons[Tab.TO_DO].setText(with_number(self.tr("To do {n}"), to_do))
        self._buttons[Tab.MINE].setText(with_number(self.tr("Mine {n}"), sum(node.is_mine for node in units)))
        self._buttons[Tab.MINE].setVisible(self._offers_mine)
        self._buttons[Tab.CONFLICTS].setText(with_number(self.tr("Conflicts {n}"), in_conflict))
        self._buttons[Tab.CONFLICTS].setVisible(in_conflict > 0 or self._buttons[Tab.CONFLICTS].isChecked())

    def _units(self) -> list[Node]:
        """Return the rows that are to be written."""
        outline = self._model.outline
        return [node for node in outline.nodes if node.own and not node.is_retired] if outline else []

    def _offer(self, *, mine: bool) -> None:
        self._offers_mine = mine
        if not mine and self._buttons[Tab.MINE].isChecked():
            self._buttons[Tab.ALL].setChecked(True)
        outline = self._model.outline
        retired = sum(node.is_retired for node in outline.nodes) if outline else 0
        self._retired.setText(with_number(self.tr("Show retired ({n})"), retired))
        self._retired.setVisible(retired > 0)

    def _on_retired_toggled(self, shows: bool) -> None:  # noqa: FBT001 - a slot
        with self._tree.quietly():
            self._filter.show_retired(shows)
        self._narrow()

    def _node(self, unit: str) -> Node | None:
        outline = self._model.outline
        return outline.units.get(unit) if outline else None
