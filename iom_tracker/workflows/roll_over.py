"""Roll over: archive the cycle in force and begin the next one, with its commitments and assignments."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from iom_tracker.domain.assignment import assignee_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.correspondence import UNDONE_RUN
from iom_tracker.domain.cycle import Question
from iom_tracker.domain.errors import BadCycle, NotReadyToRollOver, RollOverFailed, TrackerError
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import CommitmentId, CycleId, SectionRef, is_identifier
from iom_tracker.domain.roll_over import ROLLOVER, NextCycle, carried, carried_assignments, left_out, next_catalogue
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.framework_files import find_catalogue, known_cycles
from iom_tracker.storage.backups import archive
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Transaction, Workspace

_FIRST_YEAR, _LAST_YEAR = 1900, 9999


@dataclass(frozen=True, slots=True)
class RollOverPlan:
    """What rolling over would do, and what is still open in the cycle in force.

    Attributes:
        follows: the cycle that is in force and would be archived.
        catalogue: of the next cycle.
        archive: where the archive would lie, unless another name is given.
        has_own_questionnaire: whether there are data for that cycle; else the present questionnaire is asked again.
        left_out: the questions that would not be asked any more.
        assignments: how many would be carried.
        conflicts: sections with several texts.
        commitments: commitments about which a person has to decide.
        unread: sections that were merged automatically and that nobody has read.
        drafts: sections with a draft that is not published.
        unsubmitted: sections that were published and not sent, or not submitted at headquarters.
        uncleared: sections with a text that is not cleared.
    """

    follows: CycleId
    catalogue: Catalogue
    archive: Path
    has_own_questionnaire: bool
    left_out: tuple[Question, ...]
    assignments: int
    conflicts: tuple[SectionRef, ...]
    commitments: tuple[CommitmentId, ...]
    unread: tuple[SectionRef, ...]
    drafts: tuple[SectionRef, ...]
    unsubmitted: tuple[SectionRef, ...]
    uncleared: tuple[SectionRef, ...]

    @property
    def is_ready(self) -> bool:
        """Whether nothing is open that a person has to decide or publish first."""
        return not (self.conflicts or self.commitments or self.unread or self.drafts)


@dataclass(frozen=True, slots=True)
class RollOverResult:
    """What was done.

    Attributes:
        archive: the file that holds the workspace as it was; it may only be read.
        bytes: its size.
    """

    plan: RollOverPlan
    archive: Path
    bytes: int


def archive_path(workspace: Path, cycle: str) -> Path:
    """Return where the archive of a cycle lies by default: beside the workspace."""
    return workspace.with_name(f"{workspace.stem} {cycle}{workspace.suffix}")


def read_roll_over(workspace: Workspace, cycle: str, *, year: int | None = None, framework: str = "") -> RollOverPlan:
    """Return what rolling over to a cycle would do; nothing is changed.

    Args:
        year: the reporting year; None for the one that the cycle's own data name, or the one after the present.
        framework: the folder with data for the cycle; empty for what is shipped, if anything is.

    Raises:
        BadCycle: the cycle was there before, is no identifier, its year is none, or its data are of another framework.
        UnknownFramework, UnknownCycle, FileMissing, CannotAccess, BadFramework: the folder holds no such data.
    """
    with workspace.reading() as transaction:
        return _plan(transaction, workspace.path, _Wanted(cycle, year, framework))[0]


def roll_over(  # noqa: PLR0913 - each is a choice of the person
    workspace: Workspace,
    cycle: str,
    *,
    archive_to: Path | None = None,
    year: int | None = None,
    framework: str = "",
    anyway: bool = False,
) -> RollOverResult:
    """Archive the workspace as it is, then make a cycle the one in force: completely or not at all.

    The archive is written first. Answers stay in the workspace and can be read; drafts stay in it too.

    Args:
        archive_to: the archive's name; None for one beside the workspace.
        year, framework: as in `read_roll_over`.
        anyway: roll over although something is open.

    Raises:
        BadCycle: the cycle was there before, is no identifier, its year is none, or its data are of another framework.
        UnknownFramework, UnknownCycle, BadFramework: the folder holds no data for it.
        NotReadyToRollOver: conflicts, unread merges or unpublished drafts are left.
        FileExists, FileMissing, CannotAccess, WorkspaceDamaged: the archive cannot be written; nothing was done.
        RollOverFailed: the archive was written and stays, and the workspace is as it was.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was done.
    """
    target = archive_to
    size = 0
    try:
        with workspace.transaction() as transaction:
            plan, events = _plan(transaction, workspace.path, _Wanted(cycle, year, framework))
            target = archive_to or plan.archive
            _refuse_open(plan, anyway=anyway)
            size = archive(workspace, target)
            _begin(transaction, plan, events)
    except TrackerError as error:
        if target is None or not size:
            raise
        raise RollOverFailed(target, error) from error
    return RollOverResult(replace(plan, archive=target), target, size)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a person asked for."""

    cycle: str
    year: int | None
    framework: str


def _plan(transaction: Transaction, path: Path, wanted: _Wanted) -> tuple[RollOverPlan, tuple[Event, ...]]:
    merge = transaction.catalogue.merged()
    _refuse_cycle(transaction, wanted)
    own = _own_data(merge.catalogue, wanted)
    following = next_catalogue(merge.catalogue, NextCycle(CycleId(wanted.cycle), wanted.year, own))
    assigned = transaction.events.of_kind(EventKind.ASSIGNMENT)
    events = carried_assignments(merge.catalogue, following, assigned)
    statuses = {**transaction.sections.all(), **transaction.sections.retired()}
    plan = RollOverPlan(
        follows=merge.catalogue.cycle.id,
        catalogue=following,
        archive=archive_path(path, merge.catalogue.cycle.id),
        has_own_questionnaire=own is not None,
        left_out=left_out(merge.catalogue, following),
        assignments=sum(assignee_of(event) is not None for event in events),
        conflicts=_in_state(statuses, SectionState.CONFLICT),
        commitments=tuple(clash.id for clash in merge.clashes),
        unread=tuple(ref for ref, status in statuses.items() if status.is_automatic),
        drafts=tuple(draft.ref for draft in transaction.drafts.all() if draft.ref in statuses),
        unsubmitted=tuple(ref for ref in _in_state(statuses, SectionState.DRAFT) if statuses[ref].heads),
        uncleared=tuple(ref for ref, status in statuses.items() if status.heads and _is_uncleared(status)),
    )
    return plan, events


def _refuse_cycle(transaction: Transaction, wanted: _Wanted) -> None:
    if not is_identifier(wanted.cycle):
        raise BadCycle(wanted.cycle, "no_identifier")
    if wanted.cycle in transaction.catalogue.cycles():
        raise BadCycle(wanted.cycle, "in_use")
    if wanted.year is not None and not _FIRST_YEAR <= wanted.year <= _LAST_YEAR:
        raise BadCycle(str(wanted.year), "no_year")


def _own_data(present: Catalogue, wanted: _Wanted) -> Catalogue | None:
    key = present.framework.key
    if not wanted.framework and (key, wanted.cycle) not in known_cycles():
        return None
    own = find_catalogue(wanted.framework or key, wanted.cycle)
    if own.framework.key != key:
        raise BadCycle(wanted.cycle, "other_framework")
    return own


def _in_state(statuses: Mapping[SectionRef, SectionStatus], state: SectionState) -> tuple[SectionRef, ...]:
    return tuple(ref for ref, status in statuses.items() if status.state is state)


def _is_uncleared(status: SectionStatus) -> bool:
    return status.state not in (SectionState.CLEARED, SectionState.EMPTY)


def _refuse_open(plan: RollOverPlan, *, anyway: bool) -> None:
    if not anyway and not plan.is_ready:
        in_conflict = len(plan.conflicts) + len(plan.commitments)
        raise NotReadyToRollOver(in_conflict, len(plan.unread), len(plan.drafts))


def _begin(transaction: Transaction, plan: RollOverPlan, events: Iterable[Event]) -> None:
    """Make the next cycle the one in force; what is replicated follows from what is there, whoever does it."""
    heads = frozenset(transaction.catalogue.merged().heads)
    latest = max(version.time for version in transaction.catalogue.all() if version.id in heads)
    transaction.catalogue.publish(plan.catalogue, Authorship(ROLLOVER, latest), carry=carried)
    transaction.events.add(tuple(events))
    transaction.settings.put("cycle", plan.catalogue.cycle.id)
    transaction.settings.put("due", "")
    for terms in transaction.offices.all().values():
        transaction.offices.agree(replace(terms, due=""))
    _leave_merges_behind(transaction)
    transaction.sections.lay_out(transaction.catalogue.current())


def _leave_merges_behind(transaction: Transaction) -> None:
    """Let the last merge count as one that cannot be undone: its sections are closed."""
    changing = [arrival.run for arrival in transaction.arrivals.all() if arrival.changes]
    if changing:
        transaction.settings.put(UNDONE_RUN, changing[-1])
