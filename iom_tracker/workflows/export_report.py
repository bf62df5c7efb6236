"""Print the report as a Word file, and keep the manifest of what was printed."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from uuid import uuid4

from iom_tracker.documents.report_writer import write_report
from iom_tracker.documents.undecided import UNDECIDED
from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.errors import (
    CannotAccess,
    FileExists,
    NotAWordName,
    NothingToExport,
    SectionInConflict,
    UnknownCommitment,
    UnknownTransformation,
)
from iom_tracker.domain.report import Report, ReportSection, ReportStamp
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.clock import utc_now
from iom_tracker.environment.resources import resource
from iom_tracker.storage.workspace import Access, Transaction, Workspace
from iom_tracker.workflows.contents import undecided
from iom_tracker.workflows.outcome import Clock, Progress
from iom_tracker.workflows.past_cycles import catalogue_of, statuses_of
from iom_tracker.workflows.printing import lay_out

_SUFFIX: Final = ".docx"


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What to export; empty means everything.

    Attributes:
        commitments: their ids; retired ones are printed only where they are named here.
        template: a Word file to fill in instead of the shipped one.
        conflicts_marked: print a section in conflict with all its texts, marked, instead of refusing.
        cycle: the cycle, in force or earlier; empty for the one in force.
    """

    transformations: tuple[str, ...] = ()
    commitments: tuple[str, ...] = ()
    only_cleared: bool = False
    contents: bool = True
    template: Path | None = None
    conflicts_marked: bool = False
    cycle: str = ""


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was exported.

    Attributes:
        bytes: the size of the file.
        sections: how many sections it holds.
        unpublished: how many of them have a draft on this machine that is not in the file.
        is_noted: whether the manifest is kept; a workspace that cannot be written to keeps none.
    """

    file: Path
    bytes: int
    sections: int
    unpublished: int
    is_noted: bool


def export_report(
    workspace: Workspace,
    out: Path,
    *,
    choice: ExportChoice | None = None,
    progress: Progress | None = None,
    clock: Clock = utc_now,
) -> ExportResult:
    """Write what is published into a Word file; a file of that name is replaced, whole or not at all.

    Raises:
        UnknownTransformation, UnknownCommitment, CycleNotHere: the choice names what is not there.
        NothingToExport: the choice leaves nothing.
        SectionInConflict: a chosen section has several texts, and they are not to be marked.
        NotAWordName: the file's name does not end in .docx, so it may be anything, even another workspace.
        FileExists: the file is the workspace itself.
        NotAReport: the template is no Word file that can be believed.
        BadTemplate: the template lacks something.
        CannotAccess, DiskFull: the file cannot be written.
        Cancelled: progress stopped it.
    """
    chosen = choice or ExportChoice()
    if out.suffix.lower() != _SUFFIX:
        raise NotAWordName(out)
    with workspace.reading() as transaction:
        _refuse_the_workspace_itself(out, workspace.path)
        report = _read_report(transaction, chosen, clock())
        unpublished = {draft.ref for draft in transaction.drafts.all()}
    sections = report.sections()
    if not sections:
        raise NothingToExport
    template = chosen.template or resource("word", "report.docx")
    write_report(report, template, out, contents=chosen.contents, progress=progress)
    is_noted = workspace.access is Access.WRITABLE
    if is_noted:
        with workspace.transaction() as transaction:
            for section in sections:  # what comes back from Word builds on what was printed
                transaction.revisions.make_facts(section.ref, [section.head])
            transaction.journal.note_export(report.stamp, out.name, sections)
    waiting = sum(section.ref in unpublished for section in sections)
    return ExportResult(out, out.stat().st_size, len(sections), waiting, is_noted)


def _refuse_the_workspace_itself(out: Path, workspace: Path) -> None:
    try:
        if out.exists() and out.samefile(workspace):
            raise FileExists(out)
    except OSError as error:
        raise CannotAccess(out, error.strerror or str(error)) from error


def _read_report(transaction: Transaction, choice: ExportChoice, time: str) -> Report:
    catalogue = catalogue_of(transaction, choice.cycle)
    _refuse_unknown(catalogue, choice)
    states = statuses_of(transaction, catalogue)
    stamp = ReportStamp(transaction.settings.all()["workspace"], catalogue.cycle.id, uuid4().hex, time)

    def section_of(slot: Slot) -> ReportSection | None:
        is_held_back = choice.only_cleared and states[slot.ref].state is not SectionState.CLEARED
        is_printed = _is_chosen(slot, choice) and not is_held_back
        return _section(transaction, catalogue, slot, choice) if is_printed else None

    is_training = transaction.settings.all()["training"] == "yes"
    return replace(lay_out(catalogue, stamp, section_of), is_training=is_training)


def _refuse_unknown(catalogue: Catalogue, choice: ExportChoice) -> None:
    for code in choice.transformations:
        if catalogue.framework.transformation(code) is None:
            raise UnknownTransformation(code)
    for id_ in choice.commitments:
        if catalogue.cycle.commitment(id_) is None:
            raise UnknownCommitment(id_)


def _is_chosen(slot: Slot, choice: ExportChoice) -> bool:
    if slot.is_retired:
        return slot.commitment is not None and slot.commitment.id in choice.commitments
    if not choice.transformations and not choice.commitments:
        return True
    return slot.transformation.code in choice.transformations or slot.ref.unit in choice.commitments


def _section(transaction: Transaction, catalogue: Catalogue, slot: Slot, choice: ExportChoice) -> ReportSection | None:
    marked = undecided(transaction, slot.ref)
    if marked is not None and not choice.conflicts_marked:
        raise SectionInConflict(str(slot.ref))
    if marked is not None:
        return ReportSection(slot.ref, catalogue.wording(slot), marked, UNDECIDED)
    heads = transaction.revisions.heads_with_text(slot.ref)
    if not heads or heads[0][1].is_empty:
        return None
    head, body = heads[0]
    return ReportSection(slot.ref, catalogue.wording(slot), body, head.id)
