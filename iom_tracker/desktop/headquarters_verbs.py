"""What headquarters has a session do: the overview, assignments, people; a part of the session."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QDate, QObject, Signal

from iom_tracker.desktop import headquarters_work as work
from iom_tracker.desktop.session_work import Done
from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.catalogue_edit import CatalogueEdit
from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.errors import TrackerError
from iom_tracker.domain.overview_choice import OverviewChoice

if TYPE_CHECKING:
    from iom_tracker.workflows.open_workspace import Workspace
    from iom_tracker.workflows.roll_over import RollOverResult

P = ParamSpec("P")
T = TypeVar("T")


class HeadquartersVerbs(QObject):
    """The verbs; what runs them is the session.

    Signals:
        failed: str (verb), TrackerError.
        overview_read: Overview.
        assigned: tuple[SectionRef, ...], for which that is a change.
        people_read: tuple[Person, ...].
        reminder_read: ReminderFound.
        languages_read: the languages that offices can be written to in, each with its code and its own name.
        terms_changed: OfficeTerms. overview_exported: MatrixResult. catalogue_edited: CatalogueEdited.
        next_cycles_read: tuple[RollOverPlan, ...]. rolled_over: RollOverResult; `opened` comes before it.
    """

    failed = Signal(str, object)
    overview_read = Signal(object)
    assigned = Signal(object)
    people_read = Signal(object)
    reminder_read = Signal(object)
    languages_read = Signal(object)
    terms_changed = Signal(object)
    overview_exported = Signal(object)
    catalogue_edited = Signal(object)
    next_cycles_read = Signal(object)
    rolled_over = Signal(object)

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

    def read_reminder(self, office: str, language: str = "") -> None:
        """Ask for the reminder for an office, in its own language where none is named."""
        self._ask("remind", self.reminder_read.emit, work.remind, office, language, _today())

    def read_languages(self) -> None:
        """Ask in which languages offices can be written to."""
        self._do(work.languages, self.languages_read.emit, partial(self.failed.emit, "terms"))

    def change_terms(self, terms: OfficeTerms) -> None:
        """Note what is agreed with an office."""
        self._ask("terms", self.terms_changed.emit, work.change_terms, terms)

    def export_overview(self, out: Path, choice: OverviewChoice) -> None:
        """Write the overview as a spreadsheet."""
        self._ask("export_overview", self.overview_exported.emit, work.export_overview, out, choice, _today())

    def edit_catalogue(self, edit: CatalogueEdit) -> None:
        """Change the list of commitments."""
        self._ask("catalogue", self._told(self.catalogue_edited.emit), work.edit_catalogue, edit)

    def read_next_cycles(self) -> None:
        """Ask which cycles can come next, and what rolling over to them would do."""
        self._ask("roll_over", self.next_cycles_read.emit, work.read_next_cycles)

    def roll_over(self, cycle: str, archive_to: Path, *, anyway: bool) -> None:
        """Archive the workspace as it is and begin a cycle."""
        self._ask("roll_over", self._on_rolled_over, work.roll_over, cycle, archive_to, anyway=anyway)

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

    def _ask_at_leisure(self, verb: str, done: Callable[[T], None], ask: Callable[["Workspace"], T]) -> None:
        """Have the worker look at the open workspace when nothing else waits."""
        raise NotImplementedError

    def _do(self, do: Callable[[], T], done: Callable[[T], None], failed: Callable[[TrackerError], None]) -> None:
        """Have the worker do something that needs no workspace."""
        raise NotImplementedError

    def _on_done(self, tell: Callable[[T], None], found: Done[T]) -> None:
        """Take what the workspace holds since, and tell what came of it."""
        raise NotImplementedError

    def _on_rolled_over(self, found: "Done[RollOverResult]") -> None:
        """Take up the cycle that has begun, and tell what came of it."""
        raise NotImplementedError


def _today() -> date:
    day = QDate.currentDate()
    return date(day.year(), day.month(), day.day())
