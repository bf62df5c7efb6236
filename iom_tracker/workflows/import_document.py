"""Take a document in at once: each of its sections is held against the workspace, and what is new is published."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from iom_tracker.domain.errors import KeptAndRemoved, NotInDocument, NotMissing, UnknownSection
from iom_tracker.domain.heading_map import WrittenMap
from iom_tracker.domain.identity import ActorId, SectionRef
from iom_tracker.domain.importing import CatalogueDifference, SectionResult
from iom_tracker.domain.proposal import Proposal, ProposalKind
from iom_tracker.domain.proposals import Decision, Proposals
from iom_tracker.domain.reading import WordAccount
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.author import author
from iom_tracker.workflows.heading_maps import keep_map, maps_to_try, note_reader
from iom_tracker.workflows.outcome import Changes, Clock, Progress
from iom_tracker.workflows.putting_aside import PendingImport, let_go, put_aside
from iom_tracker.workflows.returning import (
    Decisions,
    carry_out,
    count_comments,
    note_decisions,
    note_import,
    proposals_of,
    take_in_comments,
)
from iom_tracker.workflows.source_document import read_file, read_source
from iom_tracker.workflows.taken_comments import note_taken

_RESULTS: Final = {
    ProposalKind.SAME: SectionResult.SAME,
    ProposalKind.NEW: SectionResult.NEW,
    ProposalKind.CHANGED: SectionResult.CHANGED,
    ProposalKind.MERGED: SectionResult.CHANGED,
    ProposalKind.CONFLICT: SectionResult.CONFLICT,
    ProposalKind.MISSING: SectionResult.MISSING,
}


@dataclass(frozen=True, slots=True)
class ImportChoice:
    """What to take in.

    Attributes:
        sections: only these, and the document is kept until the rest is decided; empty for all.
        keep: missing sections that are not to be asked for again; all that are not to be removed are kept.
        remove: missing sections whose text is taken out here too.
        headings: what a person says that headings of a report from elsewhere mean; it is kept in the workspace.
        as_printed: titles, questions and commitments are taken over as the document prints them; with the first texts
            of a workspace they are, unless it is an office's.
    """

    sections: Collection[SectionRef] = ()
    keep: Collection[SectionRef] = ()
    remove: Collection[SectionRef] = ()
    headings: WrittenMap | None = None
    as_printed: bool = False

    def takes(self, proposal: Proposal) -> bool:
        """Say whether a section is to be taken in."""
        return not self.sections or proposal.ref in self.sections


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, or would do.

    Attributes:
        proposals: what the document said, held against the workspace as it was before, and what was decided now of
            the sections that it lacks.
        comments: how many comments and replies were new, or are resolved now; or would be.
        pending: the document as it is kept, since only some of it was wanted; None where nothing waits.
    """

    proposals: Proposals
    changes: Changes
    comments: int
    pending: PendingImport | None = None

    @property
    def kind(self) -> str:
        """`legacy` for a report from elsewhere, `cleared` for a document that this program exported."""
        return self.proposals.kind

    @property
    def words(self) -> WordAccount:
        """The account of the document's words."""
        return self.proposals.words

    @property
    def not_placed(self) -> tuple[str, ...]:
        """The texts for which there is no section, in order."""
        return self.proposals.not_placed

    @property
    def differences(self) -> tuple[CatalogueDifference, ...]:
        """What is printed otherwise than the catalogue says."""
        return self.proposals.differences

    @property
    def sections(self) -> tuple[tuple[SectionRef, SectionResult], ...]:
        """Every section that the document holds or was to hold, and how it compared."""
        return tuple((each.ref, result_of(each)) for each in self.proposals.sections)


def result_of(proposal: Proposal) -> SectionResult:
    """Return how a section of a document compares with the workspace."""
    return _RESULTS[proposal.kind]


def import_document(  # noqa: PLR0913 - an import is asked for with these
    workspace: Workspace,
    document: Path,
    *,
    choice: ImportChoice | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
    clock: Clock = utc_now,
) -> ImportResult:
    """Read a report and publish the sections that differ from the workspace; nothing is overwritten.

    What was rejected before is not taken in, unless it is chosen by name.

    Args:
        dry_run: only say what would happen.

    Raises:
        FileMissing, CannotAccess: the document cannot be read.
        NotAReport: it holds no section of a report.
        OtherReport: it was exported from another cycle.
        UnknownSection, NotInDocument: a section is chosen that the workspace or the document does not have.
        NotMissing, KeptAndRemoved: what is to become of a missing section is not said of one, or twice.
        BadHeadingMap: a heading is said to mean something that is not known.
        NotHeadquarters: wordings are to be taken over, and this is an office's workspace.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, DiskFull: nothing was written.
    """
    chosen = choice or ImportChoice()
    data = read_file(document)
    with workspace.reading() as transaction:
        catalogue = transaction.catalogue.current()
        maps = maps_to_try(transaction, catalogue, chosen.headings)
    read = read_source(document, data, catalogue, maps, written=chosen.headings, is_trial=dry_run)
    known = {slot.ref for slot in catalogue.all_slots()}
    if dry_run:
        with workspace.reading() as transaction:
            proposals = proposals_of(transaction, document.name, data, read, as_printed=chosen.as_printed)
            _refuse_unfit(proposals, chosen, known)
            nobody = Authorship(ActorId(""), clock())
            comments = count_comments(transaction, proposals, _taken(proposals, chosen), nobody)
            return ImportResult(_with_decided(proposals, chosen), Changes(), comments)
    with workspace.transaction() as transaction:
        proposals = proposals_of(transaction, document.name, data, read, as_printed=chosen.as_printed)
        _refuse_unfit(proposals, chosen, known)
        authorship = author(transaction, clock)
        if chosen.headings:
            keep_map(transaction, catalogue, chosen.headings)
        return _take_in(transaction, proposals, chosen, authorship, progress)


def _take_in(
    transaction: Transaction,
    proposals: Proposals,
    choice: ImportChoice,
    authorship: Authorship,
    progress: Progress | None,
) -> ImportResult:
    decisions = _decisions(proposals, choice)
    changes = carry_out(transaction, proposals, decisions, authorship, progress)
    told = Decisions(decisions.accept if choice.sections else (), decisions.reject, decisions.remove)
    note_decisions(transaction, proposals, told)
    comments = take_in_comments(transaction, proposals, _taken(proposals, choice), authorship)
    note_taken(transaction, proposals.content, comments)
    pending = _keep_the_rest(transaction, proposals, authorship.time) if choice.sections else None
    legacy = proposals.back.reading.legacy
    if pending and legacy and legacy.organisation:
        note_reader(transaction, proposals.content, legacy.organisation)
    if pending is None:
        let_go(transaction, proposals)
    if pending is None or changes.revisions:
        note_import(transaction, proposals, authorship.time)
    return ImportResult(_with_decided(proposals, choice), changes, comments, pending)


def _taken(proposals: Proposals, choice: ImportChoice) -> frozenset[SectionRef]:
    return frozenset(each.ref for each in proposals.sections if choice.takes(each))


def _with_decided(proposals: Proposals, choice: ImportChoice) -> Proposals:
    kept, removed = dict.fromkeys(choice.keep, Decision.REJECTED), dict.fromkeys(choice.remove, Decision.REMOVED)
    return proposals.with_decided(kept | removed)


def _keep_the_rest(transaction: Transaction, proposals: Proposals, time: str) -> PendingImport | None:
    after = proposals_of(transaction, proposals.document, proposals.content, proposals.back.reading)
    return put_aside(transaction, after, time) if after.open else None


def _refuse_unfit(proposals: Proposals, choice: ImportChoice, known: Collection[SectionRef]) -> None:
    """Refuse a choice that names what is not there, or says two things of one section."""
    kinds = {each.ref: each.kind for each in proposals.sections}
    decided = {*choice.keep, *choice.remove}
    for ref in sorted({*choice.sections, *decided} - kinds.keys()):
        raise NotInDocument(str(ref)) if ref in known else UnknownSection(str(ref))
    for ref in sorted(decided):
        if kinds[ref] is not ProposalKind.MISSING:
            raise NotMissing(str(ref))
        if ref in choice.keep and ref in choice.remove:
            raise KeptAndRemoved(str(ref))


def _decisions(proposals: Proposals, choice: ImportChoice) -> Decisions:
    """Return what to take over: every text that is offered, or those that are named."""
    offered = proposals.sections if choice.sections else proposals.open
    accept = [each.ref for each in offered if choice.takes(each)]
    return Decisions(accept, choice.keep, choice.remove, as_printed=choice.as_printed)
