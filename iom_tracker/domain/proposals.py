"""A document that came back as a whole: a proposal for each section, and what was decided of them so far."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from iom_tracker.domain.canonical_json import digest_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.importing import CatalogueDifference, ImportPlan, TakeOver, plan_import, section_of
from iom_tracker.domain.proposal import Proposal, ProposalKind
from iom_tracker.domain.proposing import Ground, missing, propose
from iom_tracker.domain.reading import (
    Caution,
    Disagreement,
    DocumentReading,
    FoundBy,
    ReadComment,
    ReadSection,
    WordAccount,
)
from iom_tracker.domain.report import ReportStamp
from iom_tracker.domain.swallowed_texts import swallowed_texts


class Decision(StrEnum):
    """What a person decided of a proposal."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"  # of a missing section: it is kept
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Returned:
    """What a document says of each section, before it is held against anything.

    Attributes:
        sections: by reference, in the report's order.
        wanted: the sections that it was to hold, in the report's order; those that it does hold among them.
    """

    reading: DocumentReading
    plan: ImportPlan
    sections: Mapping[SectionRef, ReadSection]
    wanted: tuple[SectionRef, ...]


@dataclass(frozen=True)
class Proposals:
    """What a document proposes.

    Attributes:
        document: the name of the file.
        content: the file itself, so that it can be put aside half done.
        back: what it says, before it is held against anything.
        is_ours: whether it was exported from this workspace.
        is_export_known: whether this workspace has the manifest of that export, so that it is known what is missing.
        sections: the proposals, in the report's order.
        decided: what was decided of them, now or when the document was here before.
    """

    document: str
    content: bytes = field(repr=False)
    back: Returned = field(repr=False)
    is_ours: bool
    is_export_known: bool
    sections: tuple[Proposal, ...]
    decided: Mapping[SectionRef, Decision]

    @property
    def stamp(self) -> ReportStamp | None:
        """Which export the document came from; None where it does not say."""
        return self.back.reading.stamp

    @property
    def kind(self) -> str:
        """`cleared` for a document that this program exported, by what is left of its anchors; else `legacy`."""
        return "cleared" if is_cleared_document(self.back.reading) else "legacy"

    @property
    def words(self) -> WordAccount:
        """The account of the document's words."""
        return self.back.plan.words

    @property
    def not_placed(self) -> tuple[str, ...]:
        """The texts for which there is no section, in order."""
        return self.back.plan.not_placed

    @property
    def differences(self) -> tuple[CatalogueDifference, ...]:
        """What is printed otherwise than the catalogue says."""
        return self.back.plan.differences

    @property
    def take_over(self) -> TakeOver:
        """Whether that is taken over."""
        return self.back.plan.take_over

    @property
    def is_wording_open(self) -> bool:
        """Whether something is printed otherwise and is not taken over."""
        return bool(self.differences) and self.take_over is not TakeOver.TAKEN

    @cached_property
    def disagreements(self) -> tuple[Disagreement, ...]:
        """What speaks against where answers were placed."""
        report = self.back.reading.report
        headed = {unit.commitment for unit in report.units}
        commitments = self.back.plan.catalogue.cycle.commitments
        unheaded = {each.id: each.text for each in commitments if each.id not in headed}
        return (*report.disagreements, *swallowed_texts(self.sections, unheaded))

    @property
    def cautions(self) -> tuple[Caution, ...]:
        """What in the answers is not as it stood in the document."""
        return self.back.reading.report.cautions

    @property
    def comments(self) -> tuple[ReadComment, ...]:
        """The comments that are about no section."""
        back, report = self.back, self.back.reading.report
        answers = (
            (section_of(back.plan.catalogue, unit, each), each) for unit in report.units for each in unit.sections
        )
        homeless = (section for ref, section in answers if ref not in back.sections)
        return (*report.comments, *(comment for section in homeless for comment in section.comments))

    @property
    def open(self) -> tuple[Proposal, ...]:
        """The proposals that a person has yet to decide about."""
        offered = (each for each in self.sections if each.kind is not ProposalKind.SAME)
        return tuple(each for each in offered if each.ref not in self.decided)

    def with_decided(self, decided: Mapping[SectionRef, Decision]) -> "Proposals":
        """Return them with what was decided of missing sections."""
        missing = {each.ref for each in self.sections if each.kind is ProposalKind.MISSING}
        new = {ref: decision for ref, decision in decided.items() if ref in missing}
        return replace(self, decided={**self.decided, **new})

    @property
    def rejected(self) -> tuple[SectionRef, ...]:
        """The sections whose text was rejected, or that are missing and were kept, as far as that can be taken back."""
        offered = (each.ref for each in self.sections if each.kind is not ProposalKind.SAME)
        return tuple(ref for ref in offered if self.decided.get(ref) is Decision.REJECTED)

    @property
    def found_alike(self) -> FoundBy | None:
        """By what all of its sections were found, where that is one for all; some programs drop every tag."""
        found = {each.found_by for each in self.sections if each.found_by is not None}
        return found.pop() if len(found) == 1 else None

    @property
    def has_more(self) -> bool:
        """Whether it says more than was taken in: something was rejected, or is told beside the sections."""
        beside = self.not_placed, self.comments, self.cautions, self.disagreements, self.differences
        return any((self.rejected, *beside))

    @property
    def authors(self) -> tuple[str, ...]:
        """Who made tracked changes, in the order in which they are first met."""
        return tuple(dict.fromkeys(author for each in self.sections for author in each.authors))

    def of(self, ref: SectionRef) -> Proposal | None:
        """Return the proposal for a section."""
        return next((each for each in self.sections if each.ref == ref), None)


def is_cleared_document(reading: DocumentReading) -> bool:
    """Say whether a document was exported by this program, by what is left of its anchors."""
    sections = [section for unit in reading.report.units for section in unit.sections]
    return bool(reading.stamp) or any(each.base or each.found_by is not FoundBy.HEADING for each in sections)


def returned(
    document: DocumentReading,
    catalogue: Catalogue,
    exported: Iterable[SectionRef],
    earlier: Iterable[Commitment] = (),
    take_over: TakeOver = TakeOver.TAKEN,
) -> Returned:
    """Return what a document says of each section.

    Args:
        exported: the sections that the export printed; none where that is not known. Then a document that was exported
            is asked for every section of the commitments that it holds, and a report from elsewhere for all there are.
        earlier: the commitments as they have ever been.
        take_over: whether commitments that are new with the document have a place.
    """
    reading = document.report
    plan = plan_import(reading, catalogue, earlier, take_over)
    found = {section_of(catalogue, unit, section): section for unit in reading.units for section in unit.sections}
    asked = frozenset(exported) or _all_asked(plan.catalogue, None if not is_cleared_document(document) else found)
    wanted = tuple(slot.ref for slot in plan.catalogue.all_slots() if slot.ref in found or slot.ref in asked)
    return Returned(document, plan, {ref: found[ref] for ref in wanted if ref in found}, wanted)


def _all_asked(catalogue: Catalogue, among: Iterable[SectionRef] | None) -> frozenset[SectionRef]:
    units = None if among is None else {ref.unit for ref in among}
    return frozenset(slot.ref for slot in catalogue.slots() if units is None or slot.ref.unit in units)


def proposals_for(
    back: Returned,
    ground_of: Callable[[SectionRef], Ground],
    was_removed: Callable[[Proposal], bool] = lambda _: False,
) -> tuple[Proposal, ...]:
    """Return the proposals of a document, in the report's order.

    Args:
        was_removed: whether a missing section was decided to be removed; it is among them though nothing stands here.
    """
    made = (_made(ref, back, ground_of(ref), was_removed) for ref in back.wanted)
    return tuple(proposal for proposal in made if proposal is not None)


def _made(ref: SectionRef, back: Returned, ground: Ground, was_removed: Callable[[Proposal], bool]) -> Proposal | None:
    section = back.sections.get(ref)
    proposal = propose(ref, section, ground)
    if proposal is not None:
        return proposal
    gone = missing(ref, section, ground)
    return gone if was_removed(gone) else None


def key_of(proposal: Proposal) -> str:
    """Return what a decision is noted under: the same text that builds on the same revision is decided once."""
    cleared = proposal.cleared.digest if proposal.cleared else ""
    return digest_of(f"{proposal.ref} {proposal.base or ''} {cleared}")[:24]
