"""A step: the button that leads to a section, with the icon of its state and its name, or its number."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from iom_tracker.desktop.appearance.counting import number
from iom_tracker.desktop.appearance.icons import paint_icon
from iom_tracker.desktop.appearance.painting import Lane, paint_text, text_width
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.state_look import StateLook, look_of
from iom_tracker.domain.section import SectionStatus

_HEIGHT = 30
_ICON = QSize(15, 15)
_RADIUS = 6


class Room(Enum):
    """How much room steps take: padding, and the gaps after the icon and between two steps."""

    AMPLE = 7, 5, 6
    CLOSE = 5, 4, 4
    NUMBERED = 6, 4, 5  # only the current one has its name then; the cards bear the same numbers


class Step(QAbstractButton):
    """The name of a section with the icon of its state. It is never cut: where there is little room, its number is."""

    def __init__(self, theme: Theme, place: int) -> None:
        super().__init__()
        self._theme, self._place = theme, place
        self._room = Room.AMPLE
        self._look: StateLook | None = None
        self.setObjectName(f"step{place}")
        self.setProperty("role", "step")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @property
    def shown(self) -> str:
        """What stands on it: its name, or its number."""
        is_named = self._room is not Room.NUMBERED or self.isChecked()
        return self.text() if is_named else number(self._place)

    def show_status(self, status: SectionStatus, *, is_theirs: bool = False) -> None:
        """Show where the section stands, and whether headquarters sent what is published of it."""
        self._look = look_of(status, is_theirs=is_theirs)
        state = self._look.text
        self.setToolTip(f"{self.text()}: {state}")
        self.setAccessibleName(f"{self.text()}, {state}")
        self.update()

    def take_room(self, room: Room) -> None:
        """Take so much room."""
        self._room = room
        self.updateGeometry()
        self.update()

    def width_in(self, room: Room, *, is_current: bool) -> int:
        """Return how wide it is where it takes so much room."""
        padding, gap, _ = room.value
        is_named = room is not Room.NUMBERED or is_current
        words = self.text() if is_named else number(self._place)
        return 2 * padding + _ICON.width() + gap + text_width(self._font(is_strong=is_current), words)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.width_in(self._room, is_current=self.isChecked()), _HEIGHT)

    @override
    def nextCheckState(self) -> None:
        """Stay as it is: the page marks the step when the cursor has arrived there."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        padding, gap, _ = self._room.value
        lane = Lane(self.rect(), self.layoutDirection())
        lane.skip(padding)
        if self._look:
            paint_icon(painter, lane.leading(_ICON), self._look.icon, self._theme, self._look.color)
        lane.skip(gap)
        lane.skip_trailing(padding)
        painter.setFont(self._font(is_strong=self.isChecked()))
        painter.setPen(self._theme.color("accent" if self.isChecked() else "text"))
        paint_text(painter, lane.rest(), self.shown, self.layoutDirection())

    def _paint_ground(self, painter: QPainter) -> None:
        is_strong = self.isChecked() or self.hasFocus()
        width = 2.0 if self.hasFocus() else 1.0
        ground = "accent_surface" if self.isChecked() else "surface_hover" if self.underMouse() else "surface"
        painter.setPen(QPen(self._theme.color("focus" if is_strong else "border"), width))
        painter.setBrush(self._theme.color(ground))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)

    def _font(self, *, is_strong: bool) -> QFont:
        font = QFont(self.font())
        font.setBold(is_strong)
        return font
