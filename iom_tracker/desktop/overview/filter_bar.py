"""What of the overview is looked at: office, state, transformation, what needs attention, what is mine."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from iom_tracker.desktop.dialogs.choosing import ChoiceBox
from iom_tracker.desktop.overview.state_bar import ORDER
from iom_tracker.desktop.overview.words import state_name
from iom_tracker.domain.overview import Overview
from iom_tracker.domain.overview_choice import OverviewChoice
from iom_tracker.domain.state import SectionState

_EVERYTHING: Final = ""
_GAP: Final = 8


class FilterBar(QWidget):
    """Controls in a row, or in two where one has no room.

    What was chosen stays when the overview changes, as long as it is there.

    Signals:
        chosen: OverviewChoice.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overviewFilter")
        self._office = _box("filterOffice", self.tr("Office"))
        self._state = _box("filterState", self.tr("State"))
        self._transformation = _box("filterTransformation", self.tr("Transformation"))
        self._attention = _toggle("filterAttention", self.tr("Needs attention"))
        self._mine = _toggle("filterMine", self.tr("Mine"))
        self._clear = QPushButton(self.tr("Show everything"))
        self._clear.setObjectName("filterClear")
        self._clear.setProperty("role", "link")
        _fill(self._state, self.tr("All states"), ((state_name(state), state.value) for state in ORDER))
        self._lay_out()
        self._connect()

    @property
    def choice(self) -> OverviewChoice:
        """What is chosen."""
        return OverviewChoice(
            offices=_picked(self._office),
            states=tuple(SectionState(value) for value in _picked(self._state)),
            transformations=_picked(self._transformation),
            only_mine=self._mine.isChecked(),
            only_attention=self._attention.isChecked(),
        )

    def show_choices(self, overview: Overview) -> None:
        """Offer what there is in an overview."""
        _fill(self._office, self.tr("All offices"), ((each.office, each.office) for each in overview.offices))
        self._office.setVisible(bool(overview.offices))
        codes = dict.fromkeys((row.transformation.code, row.transformation.short) for row in overview.rows)
        _fill(self._transformation, self.tr("All transformations"), ((f"{code}  {name}", code) for code, name in codes))
        self._show_whether_narrowed()

    def show_mine(self, is_chosen: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Choose what is mine, or no longer, without announcing it; nothing else is chosen."""
        self._reset()
        with QSignalBlocker(self._mine):
            self._mine.setChecked(is_chosen)
        self._show_whether_narrowed()

    @override
    def minimumSizeHint(self) -> QSize:
        width = max(self._boxes.minimumSize().width(), self._buttons.minimumSize().width())
        return QSize(width, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Stand in one row where that fits."""
        fits = self._boxes.minimumSize().width() + _GAP + self._buttons.sizeHint().width() <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction is not self._row.direction():
            self._row.setDirection(direction)

    def _lay_out(self) -> None:
        self._boxes, self._buttons = QHBoxLayout(), QHBoxLayout()
        for box, stretch in ((self._office, 3), (self._state, 3), (self._transformation, 4)):
            self._boxes.addWidget(box, stretch)
        for button in (self._attention, self._mine, self._clear):
            self._buttons.addWidget(button)
        self._buttons.addStretch()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for row in (self._row, self._boxes, self._buttons):
            row.setSpacing(_GAP)
        self._row.addLayout(self._boxes, 10)
        self._row.addLayout(self._buttons)

    def _connect(self) -> None:
        for box in (self._office, self._state, self._transformation):
            box.currentIndexChanged.connect(self._on_chosen)
        for button in (self._attention, self._mine):
            button.toggled.connect(self._on_chosen)
        self._clear.clicked.connect(self._on_cleared)

    def _on_chosen(self) -> None:
        self._show_whether_narrowed()
        self.chosen.emit(self.choice)

    def _on_cleared(self) -> None:
        self._reset()
        self._on_chosen()

    def _reset(self) -> None:
        for part in (self._office, self._state, self._transformation):
            with QSignalBlocker(part):
                part.setCurrentIndex(0)
        for button in (self._attention, self._mine):
            with QSignalBlocker(button):
                button.setChecked(False)

    def _show_whether_narrowed(self) -> None:
        self._clear.setVisible(self.choice != OverviewChoice())
        self._turn()


def _box(name: str, words: str) -> ChoiceBox:
    box = ChoiceBox()
    box.setObjectName(name)
    box.setAccessibleName(words)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    box.setMaximumWidth(240)
    return box


def _toggle(name: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setProperty("role", "filter")
    button.setCheckable(True)
    return button


def _picked(box: QComboBox) -> tuple[str, ...]:
    picked = box.currentData()
    return (picked,) if picked else ()


def _fill(box: QComboBox, everything: str, choices: Iterable[tuple[str, str]]) -> None:
    """Offer other choices; the one that was made stays if it is among them."""
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        box.addItem(everything, _EVERYTHING)
        for words, value in choices:
            box.addItem(words, value)
            box.setItemData(box.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        box.setCurrentIndex(max(box.findData(chosen), 0))
