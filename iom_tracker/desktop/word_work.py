"""What a session has its worker do with Word files: templates, and documents that came back; plain functions."""

# ruff: noqa: PLC0415 - the workflows bring Word and the database with them, and the window is to be painted before that

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from iom_tracker.desktop.session_work import Done, looked_at
from iom_tracker.desktop.wishes import ExportTerms
from iom_tracker.domain.errors import NotAReport, TrackerError
from iom_tracker.domain.heading_map import WrittenMap
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.proposal import ProposalKind
from iom_tracker.domain.proposals import Proposals
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.template_report import TemplateReport
from iom_tracker.workflows.outcome import Changes, Progress

if TYPE_CHECKING:
    from iom_tracker.workflows.accept_proposals import Accepted
    from iom_tracker.workflows.finished_imports import FinishedDocument, FinishedImport
    from iom_tracker.workflows.open_workspace import Workspace
    from iom_tracker.workflows.pending_imports import PendingImport
    from iom_tracker.workflows.read_legacy import LegacyPreview


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person decided of a document.

    Attributes:
        texts: what they wrote instead of what would stand in a section, for sections that are accepted.
        as_printed: titles, questions and commitments are taken over as the document prints them.
        reopen: sections that were rejected and are to be decided anew.
    """

    accept: tuple[SectionRef, ...] = ()
    reject: tuple[SectionRef, ...] = ()
    remove: tuple[SectionRef, ...] = ()
    texts: Mapping[SectionRef, RichText] = field(default_factory=dict)
    as_printed: bool = False
    reopen: tuple[SectionRef, ...] = ()


@dataclass(frozen=True, slots=True)
class WaitingDocument:
    """A document that was begun.

    Attributes:
        proposals: what it proposes now; None where it cannot be read any more, for a reason.
    """

    pending: "PendingImport"
    proposals: Proposals | None
    reason: TrackerError | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """The documents that came back from Word.

    Attributes:
        documents: those that were begun.
        finished: those that were decided and say more than was taken in, the last one first.
    """

    documents: tuple[WaitingDocument, ...] = ()
    finished: "tuple[FinishedImport, ...]" = ()


def read_document(workspace: "Workspace", document: Path, progress: Progress) -> Proposals | None:
    """Return what a document proposes; None where nothing of it is understood yet, but a person may say what it means.

    Raises:
        NotAReport: there is nothing to say of it either.
        Cancelled: progress stopped it.
    """
    from iom_tracker.workflows.read_proposals import read_proposals

    try:
        proposals = read_proposals(workspace, document)
    except NotAReport:
        if not read_legacy(workspace, document, None).notes.unrecognised:
            raise
        return None
    progress(1, 1)
    return proposals


def read_legacy(workspace: "Workspace", document: Path, written: WrittenMap | None) -> "LegacyPreview":
    """Return how a report from elsewhere is understood; nothing is written."""
    from iom_tracker.workflows.read_legacy import read_legacy as read

    return read(workspace, document, written)


def check_template(template: Path) -> TemplateReport:
    """Say whether a Word file will do as a template."""
    from iom_tracker.workflows.check_template import check_template as check

    return check(template)


def read_export_terms(workspace: "Workspace") -> ExportTerms:
    """Return what a person can choose from before an export."""
    from iom_tracker.environment.reminder_files import known_languages, load_wording
    from iom_tracker.workflows.read_exports import read_exports
    from iom_tracker.workflows.read_template import read_template
    from iom_tracker.workflows.read_workspace import read_snapshot

    exports, sections = read_exports(workspace), read_snapshot(workspace).sections
    languages = tuple((code, load_wording(code).name) for code in known_languages())
    try:
        return ExportTerms(exports, languages, sections, read_template())
    except TrackerError as error:
        return ExportTerms(exports, languages, sections, problem=error)


def take_document(workspace: "Workspace", proposals: Proposals) -> "Done[Accepted]":
    """Keep a document until everything is decided; where nothing is left to decide, take in its comments only."""
    from iom_tracker.workflows.accept_proposals import Accepted, Decisions, accept_proposals
    from iom_tracker.workflows.pending_imports import begin_import

    def take() -> Accepted:
        if not proposals.open:
            return accept_proposals(workspace, proposals, Decisions())
        return Accepted(Changes(), 0, 0, proposals, begin_import(workspace, proposals))

    return looked_at(workspace, take)


def read_waiting(workspace: "Workspace") -> Waiting:
    """Return the documents that were begun, with what each proposes now, and those that can still be read."""
    from iom_tracker.workflows.putting_aside import finished_imports, pending_imports

    begun = tuple(_waiting(workspace, pending) for pending in pending_imports(workspace))
    return Waiting(begun, finished_imports(workspace))


def read_finished(workspace: "Workspace", number: int) -> "FinishedDocument":
    """Return what a document says that was decided."""
    from iom_tracker.workflows.finished_imports import read_finished as read

    return read(workspace, number)


def decide(workspace: "Workspace", proposals: Proposals, verdict: Verdict) -> "Done[Accepted]":
    """Carry out what a person decided."""
    return looked_at(workspace, lambda: _decide(workspace, proposals, verdict))


def drop_document(workspace: "Workspace", number: int) -> Waiting:
    """Let go of a document, and return those that still wait."""
    from iom_tracker.workflows.pending_imports import drop_import

    drop_import(workspace, number)
    return read_waiting(workspace)


def _waiting(workspace: "Workspace", pending: "PendingImport") -> WaitingDocument:
    from iom_tracker.workflows.pending_imports import continue_import

    try:
        return WaitingDocument(pending, continue_import(workspace, pending.number))
    except TrackerError as error:
        return WaitingDocument(pending, None, error)


def _decide(workspace: "Workspace", proposals: Proposals, verdict: Verdict) -> "Accepted":
    """Publish what was accepted; a text that was merged and then edited builds on the merge that the person saw."""
    from iom_tracker.workflows.accept_proposals import Decisions, accept_proposals

    merged = {each.ref: each.result for each in proposals.sections if each.kind is ProposalKind.MERGED}
    texts = {ref: text for ref, text in verdict.texts.items() if ref not in merged}
    decisions = Decisions(verdict.accept, verdict.reject, verdict.remove, texts, verdict.as_printed, verdict.reopen)
    accepted = accept_proposals(workspace, proposals, decisions)
    for ref, text in verdict.texts.items():
        if ref in merged and text != merged[ref]:
            _write_over_merge(workspace, ref, merged[ref], text)
    return accepted


def _write_over_merge(workspace: "Workspace", ref: SectionRef, seen: RichText | None, text: RichText) -> None:
    """Publish a text in place of a merge that was seen; where another text stands there by now, beside that one."""
    from iom_tracker.workflows.read_workspace import read_sections
    from iom_tracker.workflows.resolve import resolve
    from iom_tracker.workflows.write_section import write_section

    (content,) = read_sections(workspace, [ref])
    if content.status.is_automatic and content.published == (seen,):
        resolve(workspace, ref, text, content.status.heads)
    else:
        write_section(workspace, ref, text, ())
