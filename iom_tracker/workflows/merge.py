"""Merge what others sent: packets and workspaces, any number at once, each completely or not at all."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final
from uuid import uuid4

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_changes import commitment_changes, wording_changes
from iom_tracker.domain.errors import Cancelled, FileProblem
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.clock import utc_now
from iom_tracker.environment.locations import data_folder
from iom_tracker.storage.backups import back_up
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.incoming import Incoming, read_incoming
from iom_tracker.workflows.meeting import Circumstances
from iom_tracker.workflows.merge_report import FileOutcome, FileResult, Gap, MergeReport
from iom_tracker.workflows.outcome import Changes, Clock, Progress
from iom_tracker.workflows.taking_in import take_in

_PARTS: Final = 1000  # into which the work on a file is divided for the progress


@dataclass
class _Run:
    """One merge of several files.

    Attributes:
        trusted: short fingerprints of signers whom a person accepts although they were known under another key.
        catalogue: the one in force before the first file that could be read.
    """

    workspace: Workspace
    trusted: frozenset[str]
    salvage: bool
    clock: Clock
    is_trial: bool
    name: str = field(default_factory=lambda: uuid4().hex)
    backup: Path | None = None
    sections: set[SectionRef] = field(default_factory=set)
    catalogue: Catalogue | None = None


def merge(  # noqa: PLR0913 - each is a choice of the person
    workspace: Workspace,
    files: Sequence[Path],
    *,
    dry_run: bool = False,
    trusted: frozenset[str] = frozenset(),
    salvage: bool = False,
    progress: Progress | None = None,
    clock: Clock = utc_now,
) -> MergeReport:
    """Merge files into a workspace; a bad file never stops the others, and nothing is ever taken out.

    A copy of the workspace is kept before the first change. What progress stops is told as refused for that reason; the
    files before it stay merged.

    Args:
        dry_run: only say what would happen.
        trusted: short fingerprints of signers to accept although their office and person were known by another key.
        salvage: take what proves itself out of damaged packets too; nobody vouches for it.

    Raises:
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: the workspace cannot be written to.
    """
    run = _Run(workspace, trusted, salvage, clock, is_trial=dry_run)
    with _trial(workspace) if dry_run else _for_good(run) as transactions:
        results = _take_in_all(run, files, transactions, progress)
        _drop_needless_copy(run, results)
        with transactions() as transaction:
            return _report(run, results, transaction)


Transactions = Callable[[], AbstractContextManager[Transaction]]


class _TakenBack(Exception):
    """Ends a trial, so that nothing of it stays."""


@contextmanager
def _trial(workspace: Workspace) -> Iterator[Transactions]:
    """Run everything in one transaction that is taken back."""
    with suppress(_TakenBack), workspace.transaction() as transaction:

        @contextmanager
        def attempt() -> Iterator[Transaction]:
            with transaction.attempt():
                yield transaction

        yield attempt
        raise _TakenBack


@contextmanager
def _for_good(run: _Run) -> Iterator[Transactions]:
    """Give each file a transaction of its own."""
    with run.workspace.transaction():
        pass  # whoever may not write learns so before any file is read

    def transactions() -> AbstractContextManager[Transaction]:
        return run.workspace.transaction()

    yield transactions


def _take_in_all(
    run: _Run, files: Sequence[Path], transactions: Transactions, progress: Progress | None
) -> tuple[FileResult, ...]:
    results = []
    for done, file in enumerate(files):
        results.append(_take_in_one(run, file, transactions, _part(progress, done, len(files))))
    if progress and files:
        with suppress(Cancelled):
            progress(len(files), len(files))
    return tuple(results)


def _part(progress: Progress | None, done: int, files: int) -> Progress | None:
    """Return the progress of one file among several, as thousandths of all."""
    if progress is None:
        return None

    finished = done * _PARTS

    def of_all(done: int, total: int) -> None:
        progress(finished + done * _PARTS // max(total, 1), files * _PARTS)

    return of_all


def _take_in_one(run: _Run, file: Path, transactions: Transactions, progress: Progress | None) -> FileResult:
    known = FileResult(file, FileOutcome.REFUSED)
    try:
        if progress:
            progress(0, 1)
        with read_incoming(file, data_folder(), salvage=run.salvage, progress=progress) as incoming:
            known = replace(known, kind=incoming.kind, office=incoming.packet.sender.office)
            return _merge_one(run, incoming, transactions, known)
    except Cancelled as error:
        return replace(known, reason=error)
    except FileProblem as error:
        if error.path == run.workspace.path != file:
            raise
        return replace(known, reason=error)


def _merge_one(run: _Run, incoming: Incoming, transactions: Transactions, known: FileResult) -> FileResult:
    if not run.is_trial and run.backup is None:
        run.backup = _copy(run)
    with transactions() as transaction:
        run.catalogue = run.catalogue or transaction.catalogue.current()
        taken = take_in(transaction, incoming, Circumstances(run.trusted, run.name, run.clock()))
    run.sections.update(change.section for change in taken.changes)
    return replace(
        known,
        outcome=FileOutcome.MERGED if taken.added else FileOutcome.NOTHING_NEW,
        added=taken.added,
        signer=taken.signer,
        drafts=incoming.drafts,
        unknown=len(incoming.packet.opaque),
    )


def _copy(run: _Run) -> Path:
    with run.workspace.reading() as transaction:
        name = transaction.settings.all()["workspace"]
    moment = run.clock().replace(":", "").replace("+0000", "Z")
    return back_up(run.workspace, data_folder() / "backups" / name, f"{moment} before merge.iomdb")


def _drop_needless_copy(run: _Run, results: Sequence[FileResult]) -> None:
    """Drop the copy from before where nothing came in since."""
    if run.backup and not any(result.outcome is FileOutcome.MERGED for result in results):
        run.backup.unlink(missing_ok=True)
        run.backup = None


def _report(run: _Run, results: tuple[FileResult, ...], transaction: Transaction) -> MergeReport:
    statuses = transaction.sections.all()
    retired = transaction.sections.retired()
    gaps = tuple(_gaps(transaction))
    catalogue = transaction.catalogue.merged()
    before = run.catalogue or catalogue.catalogue
    return MergeReport(
        files=results,
        merged=tuple(ref for ref, status in statuses.items() if status.is_automatic and ref in run.sections),
        conflicts=tuple(ref for ref, status in statuses.items() if status.state is SectionState.CONFLICT),
        commitments=tuple(clash.id for clash in catalogue.clashes),
        gaps=gaps,
        changes=Changes(sections=tuple(statuses[ref] for ref in statuses if ref in run.sections)),
        backup=run.backup,
        elsewhere=tuple(sorted(run.sections - statuses.keys() - retired.keys())),
        retired=tuple(ref for ref in retired if ref in run.sections),
        catalogue=commitment_changes(before, catalogue.catalogue),
        wordings=wording_changes(before, catalogue.catalogue),
        clashing_wordings=catalogue.wordings,
    )


def _gaps(transaction: Transaction) -> Iterator[Gap]:
    said = transaction.actors.latest()
    for section, missing in transaction.revisions.all_missing().items():
        authors = [said.get(revision.actor) for revision in transaction.revisions.waiting(section)]
        offices = dict.fromkeys(each.office or each.label for each in authors if each)
        yield Gap(section, ", ".join(offices), len(missing))
