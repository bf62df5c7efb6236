"""Take a document in: each of its sections is held against the workspace, and what is new is published."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from iom_tracker.documents.legacy_reader import read_report_text
from iom_tracker.documents.report_reader import read_report_document
from iom_tracker.documents.source_text import decode_report_text
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_history import catalogue_of
from iom_tracker.domain.errors import CannotAccess, FileMissing, NotAReport
from iom_tracker.domain.history import ancestors, is_conflict
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.importing import CatalogueDifference, ImportPlan, Known, SectionResult, plan_import, section_of
from iom_tracker.domain.reading import DocumentReading, WordAccount
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import RichText
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.author import author
from iom_tracker.workflows.contents import undecided
from iom_tracker.workflows.outcome import Changes, Clock, Progress
from iom_tracker.workflows.publication import follow

_ZIP_MAGIC = b"PK\x03\x04"
_LARGEST = 256 * 1024 * 1024  # bytes; the report of 2016 has 60 thousand
_TO_WRITE = frozenset({SectionResult.NEW, SectionResult.CHANGED, SectionResult.CONFLICT})


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, or would do.

    Attributes:
        kind: `legacy` for a report from elsewhere, `cleared` for a document that this program exported.
        sections: every section that the document or the workspace holds, and how they compare.
        differences: what is printed otherwise than the catalogue says.
    """

    kind: str
    words: WordAccount
    not_placed: tuple[str, ...]
    sections: tuple[tuple[SectionRef, SectionResult], ...]
    differences: tuple[CatalogueDifference, ...]
    changes: Changes


def import_document(
    workspace: Workspace,
    document: Path,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    clock: Clock = utc_now,
) -> ImportResult:
    """Read a report and publish the sections that differ from the workspace; nothing is overwritten.

    Args:
        dry_run: only say what would happen.

    Raises:
        FileMissing, CannotAccess: the document cannot be read.
        NotAReport: it holds no section of a report.
        OtherReport: it was exported from another cycle.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, DiskFull: nothing was written.
    """
    data = _read_file(document)
    with workspace.reading() as transaction:
        catalogue = transaction.catalogue.current()
    read = _read_report(document, data, catalogue)
    if dry_run:
        with workspace.reading() as transaction:
            bases = _bases(transaction, read, catalogue)
            return _result(read, _plan(transaction, read, bases), Changes())
    with workspace.transaction() as transaction:
        bases = _bases(transaction, read, catalogue)
        plan = _plan(transaction, read, bases)
        changes = _carry_out(transaction, plan, bases, author(transaction, clock), progress)
        result = _result(read, plan, changes)
        _note(transaction, document, hashlib.sha256(data).hexdigest(), result, clock())
    return result


def _read_file(document: Path) -> bytes:
    try:
        if not document.exists():
            raise FileMissing(document)
        if document.stat().st_size > _LARGEST:
            raise NotAReport(document, "too_large")
        if not document.is_file():
            raise CannotAccess(document, "it is no file")
        data = document.read_bytes()
    except OSError as error:
        raise CannotAccess(document, error.strerror or str(error)) from error
    if not data.strip():
        raise NotAReport(document, "empty")
    return data


def _read_report(document: Path, data: bytes, catalogue: Catalogue) -> DocumentReading:
    if data.startswith(_ZIP_MAGIC):
        return read_report_document(document, catalogue)
    text = decode_report_text(data)
    if text is None:
        raise NotAReport(document, "binary")
    reading = read_report_text(text, catalogue)
    if not any(unit.sections for unit in reading.units):
        raise NotAReport(document, "no_sections")
    return DocumentReading(None, reading)


def _bases(transaction: Transaction, read: DocumentReading, catalogue: Catalogue) -> dict[SectionRef, Revision]:
    """Return the revision that each answer was exported from, where this workspace has it."""
    found = {}
    for unit in read.report.units:
        for section in unit.sections:
            ref = section_of(catalogue, unit, section)
            history = transaction.revisions.history(ref).values() if section.base else ()
            matching = [revision for revision in history if revision.id.startswith(section.base)]
            if len(matching) == 1:
                found[ref] = matching[0]
    return found


def _plan(transaction: Transaction, read: DocumentReading, bases: Mapping[SectionRef, Revision]) -> ImportPlan:
    known = {ref: _known(transaction, ref, bases.get(ref)) for ref in transaction.revisions.sections()}
    versions = map(catalogue_of, transaction.catalogue.all())
    earlier = (commitment for catalogue in versions for commitment in catalogue.cycle.commitments)
    return plan_import(read.report, transaction.catalogue.current(), known, earlier)


def _known(transaction: Transaction, ref: SectionRef, base: Revision | None) -> Known:
    history = transaction.revisions.history(ref)
    replaced = ancestors(base.parents, history) if base else frozenset()
    return Known(
        heads=tuple(body for _, body in transaction.revisions.heads_with_text(ref)),
        earlier=frozenset(revision.body for id_, revision in history.items() if id_ not in replaced),
        base=base.body if base else None,
        undecided=marked.digest if (marked := undecided(transaction, ref)) else None,
    )


def _carry_out(
    transaction: Transaction,
    plan: ImportPlan,
    bases: Mapping[SectionRef, Revision],
    authorship: Authorship,
    progress: Progress | None,
) -> Changes:
    if transaction.catalogue.publish(plan.catalogue, authorship):
        transaction.sections.lay_out(plan.catalogue)
    chosen = [ref for ref, result in plan.results if result in _TO_WRITE]
    new = []
    for done, ref in enumerate(chosen, 1):
        following = _following(transaction, ref, plan.bodies[ref], bases.get(ref), authorship)
        new += [following] if following else []
        if progress:
            progress(done, len(chosen))
    added = transaction.revisions.add(new)
    transaction.sections.refresh(revision.section for revision in added)
    statuses = tuple(transaction.sections.status(revision.section) for revision in added)
    return Changes(statuses, tuple(revision.id for revision in added))


def _following(
    transaction: Transaction, ref: SectionRef, body: RichText, base: Revision | None, authorship: Authorship
) -> tuple[Revision, RichText] | None:
    """Return the revision to add.

    What was edited in Word follows the revision that was exported, so it stands beside what was written here meanwhile.
    Into a conflict comes a further text beside the others, unless it is one of them.
    """
    heads = transaction.revisions.heads(ref)
    if body.digest in {head.body for head in heads}:
        return None
    seen = [] if is_conflict(heads) else [head.id for head in heads]
    return follow(transaction, ref, body, [base.id] if base else seen, authorship, kind=RevisionKind.IMPORT)


def _result(read: DocumentReading, plan: ImportPlan, changes: Changes) -> ImportResult:
    kind = "cleared" if read.stamp else "legacy"
    return ImportResult(kind, plan.words, plan.not_placed, plan.results, plan.differences, changes)


def _note(transaction: Transaction, document: Path, digest: str, result: ImportResult, time: str) -> None:
    summary: dict[str, object] = {
        "sections": {str(ref): outcome.value for ref, outcome in result.sections},
        "not_placed": list(result.not_placed),
    }
    transaction.journal.note_import(time, document.name, digest, result.kind, summary)
