"""What a session has its worker do for headquarters: plain functions around the workflows, imported when first used."""

# ruff: noqa: PLC0415 - workflows bring the database with them, and the window is to be painted before that

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from iom_tracker.desktop.session_work import Done, looked_at
from iom_tracker.desktop.wishes import ReminderFound
from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.catalogue_edit import CatalogueEdit
from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.errors import BadCycle
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.overview import Overview
from iom_tracker.domain.overview_choice import OverviewChoice

if TYPE_CHECKING:
    from iom_tracker.workflows.edit_catalogue import CatalogueEdited
    from iom_tracker.workflows.export_overview import MatrixResult
    from iom_tracker.workflows.open_workspace import Workspace
    from iom_tracker.workflows.read_people import Person
    from iom_tracker.workflows.roll_over import RollOverPlan, RollOverResult

References = Sequence[str]


def read_overview(workspace: "Workspace", today: date) -> Overview:
    """Return where every section stands, and how far each office is."""
    from iom_tracker.workflows.read_overview import read_overview as read

    return read(workspace, today=today)


def assign(
    workspace: "Workspace", references: References, assignee: Assignee | None, *, instead: bool
) -> Done[tuple[SectionRef, ...]]:
    """Ask somebody to write sections, or nobody any more."""
    from iom_tracker.workflows.assign import assign as ask

    return looked_at(workspace, lambda: ask(workspace, references, assignee, instead=instead))


def read_people(workspace: "Workspace") -> "tuple[Person, ...]":
    """Return who is known by their key."""
    from iom_tracker.workflows.read_people import read_people as read

    return read(workspace)


def retire_person(workspace: "Workspace", fingerprint: str, *, reinstate: bool) -> "tuple[Person, ...]":
    """Retire somebody, or let them send again, and return who is known now."""
    from iom_tracker.workflows.retire_person import retire_person as retire

    retire(workspace, fingerprint, reinstate=reinstate)
    return read_people(workspace)


def remind(workspace: "Workspace", office: str, language: str, today: date) -> ReminderFound:
    """Return the reminder for an office; in its own language where none is named."""
    from iom_tracker.environment.reminder_files import load_wording
    from iom_tracker.workflows.remind import remind as write

    (reminder,) = write(workspace, office=office, language=language, today=today)
    return ReminderFound(reminder, languages(), load_wording(reminder.language).is_right_to_left)


def languages() -> tuple[tuple[str, str], ...]:
    """Return the languages that offices can be written to in, each with its code and what it calls itself."""
    from iom_tracker.environment.reminder_files import known_languages, load_wording

    return tuple((code, load_wording(code).name) for code in known_languages())


def change_terms(workspace: "Workspace", terms: OfficeTerms) -> OfficeTerms:
    """Note what is agreed with an office."""
    from iom_tracker.workflows.change_terms import change_terms as change

    return change(workspace, terms.office, due=terms.due, language=terms.language)


def export_overview(workspace: "Workspace", out: Path, choice: OverviewChoice, today: date) -> "MatrixResult":
    """Write the overview as a spreadsheet."""
    from iom_tracker.workflows.export_overview import export_overview as write

    return write(workspace, out, choice=choice, today=today)


def edit_catalogue(workspace: "Workspace", edit: CatalogueEdit) -> "Done[CatalogueEdited]":
    """Change the list of commitments."""
    from iom_tracker.workflows.edit_catalogue import edit_catalogue as change

    return looked_at(workspace, lambda: change(workspace, edit))


def read_next_cycles(workspace: "Workspace") -> "tuple[RollOverPlan, ...]":
    """Return what rolling over would do, for each cycle that can come next: shipped ones, and the next year again."""
    from iom_tracker.environment.framework_files import known_cycles
    from iom_tracker.workflows.read_workspace import read_snapshot
    from iom_tracker.workflows.roll_over import read_roll_over

    catalogue = read_snapshot(workspace).catalogue
    shipped = (cycle for framework, cycle in known_cycles() if framework == catalogue.framework.key)
    plans = []
    for cycle in dict.fromkeys((str(catalogue.cycle.year + 1), *shipped)):
        try:
            plan = read_roll_over(workspace, cycle)
        except BadCycle:
            continue  # it was there before
        if plan.catalogue.cycle.year > catalogue.cycle.year:
            plans.append(plan)
    return tuple(plans)


def roll_over(workspace: "Workspace", cycle: str, archive_to: Path, *, anyway: bool) -> "Done[RollOverResult]":
    """Archive the workspace and begin a cycle."""
    from iom_tracker.workflows.roll_over import roll_over as begin

    return looked_at(workspace, lambda: begin(workspace, cycle, archive_to=archive_to, anyway=anyway))
