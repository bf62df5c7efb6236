"""Assign sections to an office or a person; what is theirs to write follows from it, here and in their kit."""

from collections.abc import Sequence
from dataclasses import replace

from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.errors import NotHeadquarters, UnknownOffice
from iom_tracker.domain.identity import SectionRef
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.asking import ask, ask_instead
from iom_tracker.workflows.author import author
from iom_tracker.workflows.outcome import Clock
from iom_tracker.workflows.past_cycles import catalogue_for
from iom_tracker.workflows.standing_here import is_office, spelled_here


def assign(
    workspace: Workspace,
    references: Sequence[str],
    assignee: Assignee | None,
    *,
    instead: bool = False,
    clock: Clock = utc_now,
) -> tuple[SectionRef, ...]:
    """Assign sections, commitments or transformations, and return the sections for which that is a change.

    Args:
        assignee: None to ask nobody any more.
        instead: ask nobody else any more.

    Raises:
        NotHeadquarters: this is an office's workspace.
        UnknownOffice: the office has no name.
        UnknownSection: a reference names nothing.
        ClosedCycle: a reference names a section of a cycle that was rolled over.
        SectionRetired: a reference names only what is no longer asked for.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was assigned.
    """
    if assignee is not None and not assignee.office:
        raise UnknownOffice(assignee.office, ())
    with workspace.transaction() as transaction:
        if is_office(transaction):
            raise NotHeadquarters("assign")
        authorship = author(transaction, clock)
        sections = catalogue_for(transaction, references).find_asked(references)
        if assignee is not None:
            assignee = replace(assignee, office=spelled_here(transaction, assignee.office))
        if assignee is None or instead:
            return ask_instead(transaction, sections, assignee, authorship)
        return ask(transaction, sections, assignee, authorship)
