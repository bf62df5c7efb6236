"""The overview page: what there is in numbers, the matrix, who has not sent, and what needs attention."""

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.counting import counted, number, with_number
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.overview.attention_list import AttentionList
from iom_tracker.desktop.overview.filter_bar import FilterBar
from iom_tracker.desktop.overview.matrix_table import MatrixTable
from iom_tracker.desktop.overview.office_list import OfficeList
from iom_tracker.desktop.overview.state_bar import StateBar
from iom_tracker.desktop.submissions.page_head import PageHead
from iom_tracker.domain.overview import Overview
from iom_tracker.domain.overview_choice import OverviewChoice, choose
from iom_tracker.domain.overview_tally import tally
from iom_tracker.workflows.outcome import WorkspaceSnapshot

_SIDE: Final = 24
_TOP: Final = Qt.AlignmentFlag.AlignTop  # words alone in a card stand where its first line would
_ANYWHERE: Final = Qt.AlignmentFlag(0)
_CARD_WIDTHS: Final = (280, 310)
_WIDE: Final = 1150
_ROOMY: Final = 900
_CARDS_BELOW: Final = 210
_LEAST_CARDS: Final = 150
_LEAST_MATRIX: Final = 260  # below that the page scrolls


class OverviewPage(QWidget):
    """Shows an overview, narrowed to what the person chose.

    Signals:
        section_wanted: SectionRef, to be read.
        assignment_wanted: tuple[SectionRef, ...], for which somebody is to be asked.
        reminder_wanted, terms_wanted: str (office).
        export_wanted: OverviewChoice, what is to be written into a table.
    """

    section_wanted = Signal(object)
    assignment_wanted = Signal(object)
    reminder_wanted = Signal(str)
    terms_wanted = Signal(str)
    export_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overviewPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._overview: Overview | None = None
        self._can_assign = False
        self._shown: tuple[object, ...] = ()
        self._make_widgets()
        self._lay_out()
        self._connect()

    def show_overview(self, snapshot: WorkspaceSnapshot, overview: Overview) -> None:
        """Show an overview; what was chosen stays, unless it is of another workspace."""
        if self._shown != (snapshot.workspace, snapshot.path):
            self._filter.show_mine(snapshot.is_office)
        self._shown, self._overview = (snapshot.workspace, snapshot.path), overview
        self._can_assign = not (snapshot.read_only or snapshot.is_office)
        self._assign.setVisible(not snapshot.is_office)
        self._offices_card.setVisible(not snapshot.is_office)
        self._offices.setVisible(bool(overview.offices))
        self._nobody.setVisible(not overview.offices)
        self._offices.show_offices(overview.offices, can_write=self._can_assign)
        self._filter.show_choices(overview)
        self._show_chosen()

    def focus(self) -> None:
        """Take the keyboard into the matrix."""
        self._matrix.focus_cell()

    def _show_chosen(self) -> None:
        if self._overview is None:
            return
        narrowed = choose(self._overview, self._filter.choice)
        self._matrix.show_overview(narrowed)
        self._matrix.setVisible(bool(narrowed.rows))
        self._nothing.setText(self._nothing_words())
        self._nothing.setVisible(not narrowed.rows)
        self._export.setEnabled(bool(narrowed.rows))
        self._export.setToolTip("" if narrowed.rows else self._nothing.text())
        self._states.show_tally(tally(narrowed))
        self._head.show_summary(self._summary(narrowed))
        waiting = self._attention.show_overview(narrowed)
        self._attention_heading.setText(with_number(self.tr("Needs attention: {n}"), waiting))
        self._attention.setVisible(bool(waiting))
        self._calm.setVisible(not waiting)
        self._show_whether_assignable()

    def _nothing_words(self) -> str:
        is_bare = self._overview is not None and not self._overview.rows
        return self.tr("There are no commitments yet.") if is_bare else self.tr("No section fits what you chose.")

    def _summary(self, narrowed: Overview) -> str:
        chosen = narrowed.chosen()
        cells = [cell for cell in chosen if cell.counts]
        written = self.tr("{n} of 1 section written") if len(cells) == 1 else self.tr("{n} of {all} sections written")
        written = with_number(written, sum(cell.status.is_answered for cell in cells), all=number(len(cells)))
        left = len(chosen) - len(cells)
        left_out = counted(left, self.tr("1 may be left out"), self.tr("{n} may be left out")) if left else ""
        units = counted(len(narrowed.rows), self.tr("1 commitment"), self.tr("{n} commitments"))
        shown = self.tr("narrowed by the choice below") if self._filter.choice != OverviewChoice() else ""
        return " · ".join(filter(None, (written, left_out, units, shown)))

    def _make_widgets(self) -> None:
        self._head = PageHead(self._theme, self.tr("Overview"))
        self._export = self._head.add_button("exportOverview", self.tr("Export table…"), "sheet")
        self._assign = self._head.add_button("assign", self.tr("Assign…"), "user-plus")
        self._states = StateBar(self._theme)
        self._filter = FilterBar()
        self._matrix = MatrixTable(self._theme)
        self._nothing = _label("overviewNothing", "")
        self._offices = OfficeList(self._theme)
        self._nobody = _label("overviewNobody", self.tr("No office is asked for anything yet."))
        self._attention = AttentionList(self._theme)
        self._attention_heading = _heading("", "attentionHeading")
        self._calm = _label("overviewCalm", self.tr("Nothing needs attention."))
        self._menu = QMenu(self)
        self._menu.setObjectName("matrixMenu")
        ask = self._menu.addAction(icon("user-plus", self._theme), self.tr("Assign…"))
        ask.triggered.connect(self._on_assign)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self._filter)
        self._matrix_card = _card("matrixCard", self._matrix, self._nothing)
        left.addWidget(self._matrix_card, 1)
        right = QVBoxLayout()
        right.setSpacing(12)
        self._offices_card = _card("overviewOffices", _heading(self.tr("Offices")), self._offices, self._nobody)
        right.addWidget(self._offices_card, 1)
        right.addWidget(_card("attentionCard", self._attention_heading, self._attention, self._calm), 1)
        self._side = QWidget()
        self._side.setObjectName("overviewSide")
        self._side.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        self._row.addLayout(left, 1)
        self._row.addWidget(self._side)
        inside = QWidget()
        inside.setObjectName("overviewInside")
        body = QVBoxLayout(inside)
        body.setContentsMargins(_SIDE, 0, _SIDE, 16)
        body.setSpacing(12)
        body.addWidget(self._states)
        body.addLayout(self._row, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(_scroll(inside), 1)
        self.setFocusProxy(self._matrix)

    def _connect(self) -> None:
        self._filter.chosen.connect(self._show_chosen)
        self._matrix.section_wanted.connect(self.section_wanted)
        self._matrix.choice_changed.connect(self._show_whether_assignable)
        self._matrix.menu_wanted.connect(self._on_menu_wanted)
        self._attention.section_wanted.connect(self.section_wanted)
        self._offices.reminder_wanted.connect(self.reminder_wanted)
        self._offices.terms_wanted.connect(self.terms_wanted)
        self._assign.clicked.connect(self._on_assign)
        self._export.clicked.connect(self._on_export)

    def _show_whether_assignable(self) -> None:
        chosen = self._matrix.chosen()
        self._assign.setEnabled(self._can_assign and bool(chosen))
        words = counted(len(chosen), self.tr("1 section is chosen"), self.tr("{n} sections are chosen"))
        self._assign.setToolTip(
            words if chosen else self.tr("Choose rows or cells first: with Ctrl or Shift, or by their names")
        )

    def _on_menu_wanted(self, place: QPoint) -> None:
        if self._can_assign:
            self._menu.popup(place)

    def _on_assign(self) -> None:
        if chosen := self._matrix.chosen():
            self.assignment_wanted.emit(chosen)

    def _on_export(self) -> None:
        self.export_wanted.emit(self._filter.choice)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _ROOMY
        width = _CARD_WIDTHS[self.width() >= _WIDE]
        self._side.setMaximumHeight(16_777_215 if is_wide else _CARDS_BELOW)
        self._side.setMinimumHeight(0 if is_wide else _LEAST_CARDS)
        self._matrix_card.setMinimumHeight(0 if is_wide else _LEAST_MATRIX)
        self._side.setMinimumWidth(width if is_wide else 0)
        self._side.setMaximumWidth(width if is_wide else 16_777_215)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        beside = QBoxLayout.Direction.TopToBottom if is_wide else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        inside = self._side.layout()
        if isinstance(inside, QBoxLayout):
            inside.setDirection(beside)


def _card(name: str, *parts: QWidget) -> QFrame:
    card = QFrame()
    card.setObjectName(name)
    card.setProperty("card", "true")
    column = QVBoxLayout(card)
    column.setContentsMargins(1, 1, 1, 1)
    column.setSpacing(0)
    for part in parts:
        is_heading = part.property("tone") == "heading"
        column.addWidget(part, 0 if is_heading else 1, _TOP if isinstance(part, LeadingLabel) else _ANYWHERE)
    return card


def _scroll(inside: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setObjectName("overviewScroll")
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inside)
    return scroll


def _heading(words: str, name: str = "overviewHeading") -> LeadingLabel:
    label = LeadingLabel(name)
    label.setText(words)
    label.setProperty("tone", "heading")
    label.setContentsMargins(14, 12, 14, 6)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return label


def _label(name: str, words: str) -> LeadingLabel:
    label = LeadingLabel(name)
    label.setText(words)
    label.setProperty("tone", "muted")
    label.setContentsMargins(14, 6, 14, 12)
    return label
