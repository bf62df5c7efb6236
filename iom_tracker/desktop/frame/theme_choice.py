"""Choosing light or dark, and remembering it."""

from functools import partial

from PySide6.QtCore import QObject

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.theme import CHOICES, Theme
from iom_tracker.desktop.memory import Memory


class ThemeChoice(QObject):
    """Connects the actions that switch the theme."""

    def __init__(self, theme: Theme, actions: Actions, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._actions, self._memory = theme, actions, memory
        for choice in CHOICES:
            actions.get(f"theme_{choice}").triggered.connect(partial(self._choose, choice))
        actions.get("switch_theme").triggered.connect(self._switch)
        theme.changed.connect(self._show)
        self._show()

    def _choose(self, choice: str) -> None:
        self._theme.choose(choice)
        self._memory.note_theme(choice)

    def _switch(self) -> None:
        self._choose("light" if self._theme.is_dark else "dark")

    def _show(self) -> None:
        """Tick the choice; show the sun where it would get light, the moon where it would get dark."""
        self._actions.get(f"theme_{self._theme.choice}").setChecked(True)
        drawing = "sun" if self._theme.is_dark else "moon"
        self._actions.get("switch_theme").setIcon(icon(drawing, self._theme))
