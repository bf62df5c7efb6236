"""Two buttons to the neighbours of what is shown."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.theme import Theme

_ICON: Final = QSize(18, 18)
_BUTTON: Final = QSize(32, 32)


class StepButtons(QWidget):
    """The previous and the next one, pointing the way the lines run.

    Signals:
        step_wanted: int, 1 for the next and -1 for the previous one.
    """

    step_wanted = Signal(int)

    def __init__(self, theme: Theme, noun: str, parent: QWidget | None = None) -> None:
        """Make the buttons.

        Args:
            noun: what the objects are named after: `previousNoun` and `nextNoun`.
        """
        super().__init__(parent)
        self._theme = theme
        self._previous = self._make_button(f"previous{noun}", -1)
        self._next = self._make_button(f"next{noun}", 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        self._point()

    def say(self, names: tuple[str, str], tips: tuple[str, str]) -> None:
        """Say in words what the two buttons do, to those who do not see them and as tool tips."""
        for button, name, tip in zip((self._previous, self._next), names, tips, strict=True):
            button.setAccessibleName(name)
            button.setToolTip(tip)

    def show_neighbours(self, *, has_previous: bool, has_next: bool) -> None:
        """Let only those steps be taken that lead somewhere."""
        self._previous.setEnabled(has_previous)
        self._next.setEnabled(has_next)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point()

    def _point(self) -> None:
        back, forth = "chevron-left", "chevron-right"
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            back, forth = forth, back
        self._previous.setIcon(icon(back, self._theme))
        self._next.setIcon(icon(forth, self._theme))

    def _make_button(self, name: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIconSize(_ICON)
        button.setFixedSize(_BUTTON)
        button.setProperty("role", "tool")
        button.clicked.connect(lambda: self.step_wanted.emit(step))
        return button
