"""What headquarters has a session do: the overview, assignments, people; a part of the session."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QDate, QObject, Signal

from iom_tracker.desktop import headquarters_work as work
from iom_tracker.desktop.session_work import Done
from iom_tracker.domain.assignment import Assignee

if TYPE_CHECKING:
    from iom_tracker.workflows.open_workspace import Workspace

P = ParamSpec("P")
T = TypeVar("T")


class HeadquartersVerbs(QObject):
    """The verbs; what runs them is the session.

    Signals:
        overview_read: Overview.
        assigned: tuple[SectionRef, ...], for which that is a change.
        people_read: tuple[Person, ...].
    """

    overview_read = Signal(object)
    assigned = Signal(object)
    people_read = Signal(object)

    def read_overview(self) -> None:
        """Ask where every section stands, and how far each office is today."""
        self._ask("overview", self.overview_read.emit, work.read_overview, _today())

    def assign(self, references: Sequence[str], assignee: Assignee | None, *, instead: bool) -> None:
        """Ask somebody to write sections; None to ask nobody any more."""
        done = self._told(self.assigned.emit)
        self._ask("assign", done, work.assign, tuple(references), assignee, instead=instead)

    def read_people(self) -> None:
        """Ask who is known by their key."""
        self._ask("read", self.people_read.emit, work.read_people)

    def retire_person(self, fingerprint: str, *, reinstate: bool) -> None:
        """Retire somebody, or let them send again."""
        self._ask("people", self.people_read.emit, work.retire_person, fingerprint, reinstate=reinstate)

    def _told(self, tell: Callable[[T], None]) -> Callable[[Done[T]], None]:
        return lambda found: self._on_done(tell, found)

    def _ask(
        self,
        verb: str,
        done: Callable[[T], None],
        ask: Callable[Concatenate["Workspace", P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Have the worker do something with the open workspace."""
        raise NotImplementedError

    def _on_done(self, tell: Callable[[T], None], found: Done[T]) -> None:
        """Take what the workspace holds since, and tell what came of it."""
        raise NotImplementedError


def _today() -> date:
    day = QDate.currentDate()
    return date(day.year(), day.month(), day.day())
