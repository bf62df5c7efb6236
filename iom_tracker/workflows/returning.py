"""What comes back from Word: held against the workspace, and taken over as a person decides."""

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from iom_tracker.documents.undecided import without_marks
from iom_tracker.domain.automatic_merge import Publication, is_automatic
from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.errors import UnknownSection
from iom_tracker.domain.event import Event, text_in
from iom_tracker.domain.history import is_conflict
from iom_tracker.domain.identity import Digest, RevisionId, SectionRef
from iom_tracker.domain.importing import TakeOver
from iom_tracker.domain.lost_formats import with_known_formats
from iom_tracker.domain.proposal import Proposal, ProposalKind
from iom_tracker.domain.proposals import Decision, Proposals, key_of, proposals_for, returned
from iom_tracker.domain.proposing import Ground, footing_of, publication
from iom_tracker.domain.read_comments import Setting, comment_events
from iom_tracker.domain.reading import DocumentReading
from iom_tracker.domain.richtext import EMPTY, RichText
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Transaction
from iom_tracker.workflows.contents import undecided
from iom_tracker.workflows.outcome import Changes, Progress
from iom_tracker.workflows.own_changes import without_own_changes
from iom_tracker.workflows.printed_marks import without_printed_marks
from iom_tracker.workflows.printed_outside import without_printed_lines
from iom_tracker.workflows.printed_wordings import (
    as_it_is_printed_now,
    earlier_commitments,
    publish_printed,
    take_over,
)

_DECIDED: Final = "decided proposals"


@dataclass(frozen=True, slots=True)
class Decisions:
    """What a person decides of proposals.

    Attributes:
        accept: the sections whose text is taken over; one that is missing stays as it is.
        reject: those whose text is not, and missing ones that are kept; they are not offered again.
        remove: missing sections whose text is taken out here too.
        reopen: sections that were rejected and are to be decided anew.
        texts: what the person wrote instead of what the document says, for sections that are accepted.
        as_printed: whether titles, questions and commitments are taken over as the document prints them; with the
            first texts of a workspace they are, unless it is an office's.
    """

    accept: Collection[SectionRef] = ()
    reject: Collection[SectionRef] = ()
    remove: Collection[SectionRef] = ()
    texts: Mapping[SectionRef, RichText] = field(default_factory=dict)
    as_printed: bool = False
    reopen: Collection[SectionRef] = ()

    @property
    def named(self) -> frozenset[SectionRef]:
        """Every section that something is decided of."""
        return frozenset({*self.accept, *self.reject, *self.remove})


def proposals_of(
    transaction: Transaction, name: str, content: bytes, reading: DocumentReading, *, as_printed: bool = False
) -> Proposals:
    """Hold a document against the workspace.

    Raises:
        NotHeadquarters: its wordings are to be taken over, and this is an office's workspace.
    """
    catalogue, how = transaction.catalogue.current(), take_over(transaction, is_wished=as_printed)
    reading = without_printed_lines(transaction, reading)
    stamp, manifest = reading.stamp, _manifest(transaction, reading)
    report = without_printed_marks(as_it_is_printed_now(transaction, reading, catalogue), catalogue, manifest)
    document = replace(reading, report=report)
    back = returned(document, catalogue, manifest, earlier_commitments(transaction), how)
    back = replace(back, sections=without_own_changes(transaction, back.sections, stamp, manifest))
    grounds = _grounds(transaction, back.wanted, manifest)
    if not reading.holds_formats:
        back = replace(
            back, sections={ref: with_known_formats(each, grounds[ref]) for ref, each in back.sections.items()}
        )
    noted = _noted(transaction)
    sections = proposals_for(back, grounds.__getitem__, partial(_was_removed, noted))
    return Proposals(
        document=name,
        content=content,
        back=back,
        is_ours=stamp is not None and stamp.workspace == transaction.settings.all().get("workspace"),
        is_export_known=bool(manifest),
        sections=sections,
        decided=_decided(noted, sections),
    )


def carry_out(
    transaction: Transaction,
    proposals: Proposals,
    decisions: Decisions,
    authorship: Authorship,
    progress: Progress | None = None,
) -> Changes:
    """Publish the texts that are accepted, each as the revision that follows the one that was exported.

    Raises:
        UnknownSection: a section is named that the document says nothing of.
        NotHeadquarters: its wordings are to be taken over, and this is an office's workspace.
    """
    chosen = _chosen(proposals, decisions)
    if decisions.as_printed or (decisions.accept and proposals.take_over is TakeOver.TAKEN):
        publish_printed(transaction, proposals.back.reading, authorship)
    grounds = _grounds(transaction, chosen, _manifest(transaction, proposals.back.reading))
    new = []
    for done, (ref, body) in enumerate(chosen.items(), 1):
        footing = footing_of(proposals.back.sections.get(ref), grounds[ref])
        following = publication(ref, body, grounds[ref], footing, actor=authorship.actor, time=authorship.time)
        new += [following] if following else []
        if progress:
            progress(done, len(chosen))
    added = transaction.revisions.add(new)
    transaction.sections.refresh(revision.section for revision in added)
    statuses = tuple(transaction.sections.status(revision.section) for revision in added)
    return Changes(statuses, tuple(revision.id for revision in added))


def take_in_comments(
    transaction: Transaction, proposals: Proposals, refs: Collection[SectionRef], authorship: Authorship
) -> int:
    """Say what the comments on these sections say, as far as it is not said, and return how many of them had news."""
    return _with_news(transaction.events.add(_unsaid(transaction, proposals, refs, authorship)))


def count_comments(
    transaction: Transaction, proposals: Proposals, refs: Collection[SectionRef], authorship: Authorship
) -> int:
    """Return how many comments on these sections would have news if they were taken in; nothing is written."""
    return _with_news(_unsaid(transaction, proposals, refs, authorship))


def note_decisions(transaction: Transaction, proposals: Proposals, decisions: Decisions) -> None:
    """Remember what was decided, so that it is not asked again, and forget what is to be decided anew."""
    missing = {each.ref for each in proposals.sections if each.kind is ProposalKind.MISSING}
    said = dict.fromkeys(decisions.reject, Decision.REJECTED)
    said |= dict.fromkeys(set(decisions.accept) - missing, Decision.ACCEPTED)
    said |= dict.fromkeys(set(decisions.remove) & missing, Decision.REMOVED)
    new = {key_of(each): said[each.ref].value for each in proposals.sections if each.ref in said}
    again = {key_of(each) for each in proposals.sections if each.ref in decisions.reopen}
    if new or again:
        before = _noted(transaction)
        kept = {key: said for key, said in before.items() if key not in again or said != Decision.REJECTED}
        transaction.settings.put(_DECIDED, canonical_json(kept | new))


def note_import(transaction: Transaction, proposals: Proposals, time: str) -> None:
    """Note in the log of imports what a document said and what was decided."""
    told = {str(each.ref): proposals.decided.get(each.ref, each.kind).value for each in proposals.sections}
    summary: dict[str, object] = {"sections": told, "not_placed": list(proposals.not_placed)}
    digest = hashlib.sha256(proposals.content).hexdigest()
    transaction.journal.note_import(time, proposals.document, digest, proposals.kind, summary)


def _manifest(transaction: Transaction, reading: DocumentReading) -> dict[SectionRef, RevisionId]:
    return transaction.journal.manifest(reading.stamp.export) if reading.stamp else {}


def _grounds(
    transaction: Transaction, refs: Iterable[SectionRef], manifest: Mapping[SectionRef, RevisionId]
) -> dict[SectionRef, Ground]:
    """Return what the workspace knows of each of these sections."""
    wanted = list(refs)
    histories, heads = transaction.revisions.histories(wanted), transaction.revisions.heads_with_texts(wanted)
    return {
        ref: Ground(
            heads=heads[ref],
            published=histories.get(ref, {}),
            texts_of=_texts_of(transaction, ref),
            exported=manifest.get(ref),
            undecided=_undecided(transaction, ref, heads[ref]),
        )
        for ref in wanted
    }


def _texts_of(transaction: Transaction, ref: SectionRef) -> Callable[[Iterable[RevisionId]], Sequence[Publication]]:
    def texts_of(wanted: Iterable[RevisionId]) -> Sequence[Publication]:
        found = (transaction.revisions.find(ref, id_) for id_ in sorted(wanted))
        return tuple(each for each in found if each)

    return texts_of


def _undecided(transaction: Transaction, ref: SectionRef, heads: Sequence[Publication]) -> Digest | None:
    marked = undecided(transaction, ref) if is_conflict([head for head, _ in heads]) else None
    return without_marks(marked).digest if marked else None


def _chosen(proposals: Proposals, decisions: Decisions) -> dict[SectionRef, RichText]:
    """Return the text to publish for each section, in the report's order."""
    for ref in sorted({*decisions.named, *decisions.reopen} - {each.ref for each in proposals.sections}):
        raise UnknownSection(str(ref))
    accepted, removed = frozenset(decisions.accept), frozenset(decisions.remove)
    chosen = {}
    for each in proposals.sections:
        if each.ref in accepted and each.cleared:
            chosen[each.ref] = decisions.texts.get(each.ref, each.cleared)
        elif each.ref in removed and each.kind is ProposalKind.MISSING:
            chosen[each.ref] = EMPTY
    return chosen


def _unsaid(
    transaction: Transaction, proposals: Proposals, refs: Collection[SectionRef], authorship: Authorship
) -> list[Event]:
    commented = [each for each in proposals.sections if each.comments and each.ref in refs]
    return [event for each in commented for event in _said(transaction, each, authorship)]


def _with_news(events: Iterable[Event]) -> int:
    return len({event.id if text_in(event, "text") else text_in(event, "thread") for event in events})


def _said(transaction: Transaction, proposal: Proposal, authorship: Authorship) -> tuple[Event, ...]:
    known = transaction.events.of(proposal.ref)
    return comment_events(proposal.comments, known, _setting(transaction, proposal, authorship))


def _setting(transaction: Transaction, proposal: Proposal, authorship: Authorship) -> Setting:
    """Return which text the comments of a section are about: what it says here now, if it has one that travels."""
    heads = transaction.revisions.heads_with_text(proposal.ref)
    saying = [each for each in heads if each[1] == proposal.cleared] or list(heads)
    revision, text = saying[0] if saying else (None, EMPTY)
    about = revision.id if revision and not is_automatic(revision) else None
    return Setting(proposal.ref, about, text.plain, authorship.actor, authorship.time)


def _was_removed(noted: Mapping[str, str], proposal: Proposal) -> bool:
    return bool(noted) and noted.get(key_of(proposal)) == Decision.REMOVED


def _decided(noted: Mapping[str, str], sections: Iterable[Proposal]) -> dict[SectionRef, Decision]:
    pairs = ((each.ref, noted.get(key_of(each))) for each in sections) if noted else ()
    return {ref: Decision(said) for ref, said in pairs if said in set(Decision)}


def _noted(transaction: Transaction) -> dict[str, str]:
    text = transaction.settings.all().get(_DECIDED, "{}")
    return dict(json.loads(text))
