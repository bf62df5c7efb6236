"""Choosing the language of the window, which it speaks from the next start on."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.language import NAMES, SHIPPED, SYSTEM, language_of
from iom_tracker.desktop.dialogs.messages import tell
from iom_tracker.desktop.memory import Memory


class LanguageChoice(QObject):
    """Connects the actions that choose a language; only languages that are shipped are offered."""

    def __init__(self, window: QWidget, actions: Actions, memory: Memory) -> None:
        super().__init__(window)
        self._window, self._actions, self._memory = window, actions, memory
        for choice in (SYSTEM, *NAMES):
            action = actions.get(f"language_{choice}")
            action.setVisible(choice in (SYSTEM, *SHIPPED))
            action.triggered.connect(partial(self._choose, choice))
        chosen = memory.settings.language
        actions.get(f"language_{chosen if chosen in SHIPPED else SYSTEM}").setChecked(True)

    def _choose(self, choice: str) -> None:
        if choice == self._memory.settings.language:
            return
        self._memory.note_language(choice)
        words = self.tr("From its next start on, the program speaks {language}. Close it and start it again.")
        tell(self._window, self.tr("Language"), words.format(language=NAMES[language_of(choice)]))
