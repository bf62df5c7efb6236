"""The steps of a page: one small button per section, which leads there."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import Lane, paint_text, text_width
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.state_look import look_of
from iom_tracker.domain.section import SectionStatus

_HEIGHT: Final = 30
_PADDING: Final = 7
_GAP: Final = 5
_ICON: Final = QSize(15, 15)
_RADIUS: Final = 6
_LEAST_TEXT: Final = 14


class StepBar(QWidget):
    """The steps in a row.

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
        self._row.setSpacing(6)
        self._row.addStretch()

    @property
    def steps(self) -> tuple["Step", ...]:
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

    def show_status(self, index: int, status: SectionStatus) -> None:
        """Show where the section of a step stands."""
        self._steps[index].show_status(status)

    def show_current(self, current: int | None) -> None:
        """Mark the step whose section has the cursor."""
        for index, step in enumerate(self._steps):
            step.setChecked(index == current)

    def _add(self) -> None:
        index = len(self._steps)
        step = Step(self._theme)
        step.setObjectName(f"step{index + 1}")
        step.setProperty("role", "step")
        step.clicked.connect(lambda: self.chosen.emit(index))
        self._steps.append(step)
        self._row.insertWidget(index, step)


class Step(QAbstractButton):
    """The name of a section with the icon of its state."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._status: SectionStatus | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_status(self, status: SectionStatus) -> None:
        """Show where the section stands."""
        self._status = status
        state = look_of(status).text
        self.setToolTip(f"{self.text()}: {state}")
        self.setAccessibleName(f"{self.text()}, {state}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(2 * _PADDING + _ICON.width() + _GAP + text_width(self._font(), self.text()), _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(2 * _PADDING + _ICON.width() + _GAP + _LEAST_TEXT, _HEIGHT)

    @override
    def nextCheckState(self) -> None:
        """Stay as it is: the page marks the step when the cursor has arrived there."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        lane = Lane(self.rect(), self.layoutDirection())
        lane.skip(_PADDING)
        look = look_of(self._status) if self._status else None
        if look:
            paint_icon(painter, lane.leading(_ICON), look.icon, self._theme, look.color)
        lane.skip(_GAP)
        lane.skip_trailing(_PADDING)
        painter.setFont(self._font())
        painter.setPen(self._theme.color("accent" if self.isChecked() else "text"))
        paint_text(painter, lane.rest(), self.text(), self.layoutDirection())

    def _paint_ground(self, painter: QPainter) -> None:
        is_strong = self.isChecked() or self.hasFocus()
        width = 2.0 if self.hasFocus() else 1.0
        ground = "accent_surface" if self.isChecked() else "surface_hover" if self.underMouse() else "surface"
        painter.setPen(QPen(self._theme.color("focus" if is_strong else "border"), width))
        painter.setBrush(self._theme.color(ground))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(self.isChecked())
        return font
