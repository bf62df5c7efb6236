"""What a session has its worker do for headquarters: plain functions around the workflows, imported when first used."""

# ruff: noqa: PLC0415 - workflows bring the database with them, and the window is to be painted before that

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from iom_tracker.desktop.session_work import Done, looked_at
from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.overview import Overview

if TYPE_CHECKING:
    from iom_tracker.workflows.open_workspace import Workspace
    from iom_tracker.workflows.read_people import Person

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
