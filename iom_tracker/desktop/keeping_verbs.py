"""What keeps a workspace safe while it is open: it has one window; a part of the session."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from iom_tracker.desktop import keeping_work as work
from iom_tracker.desktop.session_work import Opened
from iom_tracker.desktop.spelling_verbs import SpellingVerbs
from iom_tracker.environment.open_files import Claim


class KeepingVerbs(SpellingVerbs):
    """The verbs; what runs them is the session."""

    _claim: Claim | None = None

    @property
    def call(self) -> Path | None:
        """The file by which another program asks for this window; None where no workspace is open."""
        return self._claim.call if self._claim else None

    def leave(self) -> None:
        """Give the workspace back, so that another program can open it."""
        self._hold(None)

    def _once(self, do: Callable[[], Opened]) -> Callable[[], Opened]:
        return partial(work.opened_once, do, self._claim)

    def _hold(self, claim: Claim | None) -> None:
        if self._claim is not None and self._claim is not claim:
            self._claim.release()
        self._claim = claim
