"""What a session does to find words in the report; a part of the session."""

from PySide6.QtCore import QObject, Signal

from iom_tracker.desktop.find_work import Finder
from iom_tracker.desktop.proofreading_verbs import ProofreadingVerbs
from iom_tracker.domain.catalogue import Catalogue


class FindVerbs(ProofreadingVerbs):
    """The verb; what runs it is the session.

    Signals:
        found: Found.
    """

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finder = Finder()

    def find(self, typed: str, catalogue: Catalogue) -> None:
        """Ask which texts of the report hold what somebody is typing."""
        self._ask("find", self.found.emit, self._finder.find, typed, catalogue)
