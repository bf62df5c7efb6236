"""The steps of a page: one small button per section, which leads there."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.step import Room, Step
from iom_tracker.domain.section import SectionStatus


class StepBar(QWidget):
    """The steps in a row, all of them whole: where their names have no room, all but the current one show a number.

    Signals:
        chosen: the index of the step that was clicked.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stepBar")
        self._theme = theme
        self._steps: list[Step] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch()

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that are shown."""
        return tuple(step for step in self._steps if not step.isHidden())

    def show_steps(self, names: Sequence[str]) -> None:
        """Show these steps, none of them current."""
        while len(self._steps) < len(names):
            self._add()
        for index, step in enumerate(self._steps):
            step.setVisible(index < len(names))
            step.setText(names[index] if index < len(names) else "")
        self.show_current(None)
        self._share_room()

    def show_status(self, index: int, status: SectionStatus, *, is_theirs: bool = False) -> None:
        """Show where the section of a step stands."""
        self._steps[index].show_status(status, is_theirs=is_theirs)

    def show_current(self, current: int | None) -> None:
        """Mark the step whose section has the cursor."""
        for index, step in enumerate(self._steps):
            step.setChecked(index == current)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return no width: the steps find their room in what there is."""
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Take as much room as there is; which step is current changes nothing in it."""
        room = next((each for each in Room if self._width_in(each) <= self.width()), Room.NUMBERED)
        _, _, between = room.value
        self._row.setSpacing(between)
        for step in self._steps:
            step.take_room(room)

    def _width_in(self, room: Room) -> int:
        usual = [step.width_in(room, is_current=False) for step in self.steps]
        more = [step.width_in(room, is_current=True) - width for step, width in zip(self.steps, usual, strict=True)]
        _, _, between = room.value
        return sum(usual) + max(more, default=0) + between * len(usual)

    def _add(self) -> None:
        index = len(self._steps)
        step = Step(self._theme, index + 1)
        step.clicked.connect(lambda: self.chosen.emit(index))
        self._steps.append(step)
        self._row.insertWidget(index, step)
