"""What a session does about spelling; a part of the session."""

from PySide6.QtCore import Signal

from iom_tracker.desktop import spelling_work as work
from iom_tracker.desktop.find_verbs import FindVerbs


class SpellingVerbs(FindVerbs):
    """The verbs; what runs them is the session.

    Signals:
        spelling_chosen: SpellingChoice.
    """

    spelling_chosen = Signal(object)

    def read_spelling(self) -> None:
        """Ask what is chosen for the workspace."""
        self._ask_at_leisure("read", self.spelling_chosen.emit, work.read)

    def choose_spelling(self, *, is_on: bool | None = None, language: str | None = None) -> None:
        """Keep a choice for the workspace; None leaves it as it is."""
        self._ask("spelling", self.spelling_chosen.emit, work.choose, is_on=is_on, language=language)
