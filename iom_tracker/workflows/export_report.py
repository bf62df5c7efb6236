"""Print the report as a Word file, and keep the manifest of what was printed."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from iom_tracker.documents.report_writer import write_report
from iom_tracker.domain.errors import CannotAccess, FileExists, NotAWordName, NothingToExport, WordFileInTheWay
from iom_tracker.domain.report import EarlierExport
from iom_tracker.domain.template_report import TemplateFinding, mended
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.workspace import Access, Transaction, Workspace
from iom_tracker.workflows.outcome import Clock, Progress
from iom_tracker.workflows.printed_outside import note_printed_lines
from iom_tracker.workflows.report_to_print import ExportChoice, report_to_print
from iom_tracker.workflows.template_in_use import TemplateInUse, shipped_template, template_in_use

_SUFFIX: Final = ".docx"
_WRITTEN: Final = "exported files"  # the setting that holds the digests of the last ones
_MOST_KNOWN: Final = 50


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was exported.

    Attributes:
        bytes: the size of the file.
        sections: how many sections it holds.
        unpublished: how many of them have a draft on this machine that is not in the file.
        is_noted: whether the manifest is kept; a workspace that cannot be written to keeps none.
        is_draft: whether the pages say that it is a draft, or for training.
        changed: how many sections bear tracked changes.
        removed: how many characters of the catalogue's words no Word file can hold, and so are left out.
        template: what of the template was mended.
        template_name: what the template is called; empty for the shipped one.
        export: the id by which a later export can be compared with this one.
        compared: the exports that its texts were compared with.
        printed_again: the exports whose texts it holds; none where they are those of today.
        is_training: whether the pages say that it is for training.
    """

    file: Path
    bytes: int
    sections: int
    unpublished: int
    is_noted: bool
    is_draft: bool = False
    changed: int = 0
    removed: int = 0
    template: tuple[TemplateFinding, ...] = ()
    template_name: str = ""
    export: str = ""
    compared: tuple[EarlierExport, ...] = ()
    printed_again: tuple[EarlierExport, ...] = ()
    is_training: bool = False


def export_report(
    workspace: Workspace,
    out: Path,
    *,
    choice: ExportChoice | None = None,
    progress: Progress | None = None,
    clock: Clock = utc_now,
) -> ExportResult:
    """Write what is published into a Word file, whole or not at all.

    A file of that name is replaced only where it is an export of this workspace as it was written: in any other,
    somebody may have worked.

    Raises:
        UnknownTransformation, UnknownCommitment, CycleNotHere, NothingToCompareWith: what the choice names is not
            there.
        NothingToExport: the choice leaves nothing.
        SectionInConflict: a chosen section has several texts, and they are not to be marked.
        NotAllCleared: the report is to be final, and not all of it is cleared.
        NotAWordName: the file's name does not end in .docx, so it may be anything, even another workspace.
        FileExists: the file is the workspace itself.
        WordFileInTheWay: a Word file is there that is not as this workspace wrote it.
        NotAReport: the template is no Word file that can be believed.
        BadTemplate: no report can be made of the template.
        KeptTemplateDamaged, KeptTemplateRefused: none is named, and the one that is kept cannot be used.
        CannotAccess, DiskFull: the file cannot be written.
        Cancelled: progress stopped it.
    """
    chosen = choice or ExportChoice()
    if out.suffix.lower() != _SUFFIX:
        raise NotAWordName(out)
    with workspace.reading() as transaction:
        _refuse_the_workspace_itself(out, workspace.path)
        _refuse_what_others_may_have_edited(transaction, out)
        report = report_to_print(transaction, chosen, clock())
        unpublished = {draft.ref for draft in transaction.drafts.all()}
    sections = report.sections()
    if not sections:
        raise NothingToExport("uncleared" if chosen.only_cleared else "unpublished")
    template = _template(chosen)
    shipped = shipped_template()
    written = write_report(
        report, template.file, out, contents=chosen.contents, progress=progress, shipped=shipped.file
    )
    is_noted = workspace.access is Access.WRITABLE
    if is_noted:
        with workspace.transaction() as transaction:
            # What comes back from Word builds on what was printed.
            facts = [each.ref for each in sections if transaction.revisions.make_facts(each.ref, [each.head])]
            transaction.sections.refresh(facts)
            transaction.journal.note_export(report.stamp, out.name, sections)
            note_printed_lines(transaction, report.stamp.export, written.around)
            _note_file(transaction, out)
    waiting = sum(section.ref in unpublished for section in sections)
    return ExportResult(
        out,
        out.stat().st_size,
        len(sections),
        waiting,
        is_noted,
        is_draft=bool(report.watermark),
        changed=sum(section.marked is not None for section in sections),
        removed=report.unprintable,
        template=mended(written.findings),
        template_name=template.name,
        export=report.stamp.export,
        compared=report.compared,
        printed_again=report.printed_again,
        is_training=report.is_training,
    )


def _template(choice: ExportChoice) -> TemplateInUse:
    if choice.template:
        return TemplateInUse(choice.template, choice.template.name)
    return shipped_template() if choice.is_shipped_template else template_in_use()


def _refuse_what_others_may_have_edited(transaction: Transaction, out: Path) -> None:
    try:
        if out.exists() and _digest(out) not in _written(transaction):
            raise WordFileInTheWay(out)
    except OSError as error:
        raise CannotAccess(out, error.strerror or str(error)) from error


def _note_file(transaction: Transaction, out: Path) -> None:
    """Know a file again that was written, the last ones at least."""
    known = [each for each in _written(transaction) if each != _digest(out)]
    transaction.settings.put(_WRITTEN, " ".join([*known, _digest(out)][-_MOST_KNOWN:]))


def _written(transaction: Transaction) -> list[str]:
    return transaction.settings.all().get(_WRITTEN, "").split()


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _refuse_the_workspace_itself(out: Path, workspace: Path) -> None:
    try:
        if out.exists() and out.samefile(workspace):
            raise FileExists(out)
    except OSError as error:
        raise CannotAccess(out, error.strerror or str(error)) from error
