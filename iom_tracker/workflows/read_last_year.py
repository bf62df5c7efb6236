"""Read what the cycle before says beside a section: what it continues, and what was promised then."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.errors import UnknownSection
from iom_tracker.domain.identity import CommitmentId, CycleId, RevisionId, SectionRef
from iom_tracker.domain.last_year import SectionsBefore
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.section import SectionContent
from iom_tracker.domain.state import SectionState
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.contents import section_content
from iom_tracker.workflows.past_cycles import catalogue_before


@dataclass(frozen=True, slots=True)
class TextBefore:
    """A text of the cycle before.

    Attributes:
        unit: the heading above it in that report: of its commitment, or of the transformation.
        commitment: None where the question was answered per transformation.
        question: the question as it was printed then.
        body: the text that was cleared, even if it was changed afterwards; else what was published, else the draft.
        revision: the revision that says it; None for a draft.
        state: where the section stood when the cycle was rolled over, and stands now.
        is_cleared: whether this text was cleared.
    """

    ref: SectionRef
    unit: str
    commitment: CommitmentId | None
    question: str
    body: RichText
    revision: RevisionId | None
    state: SectionState
    is_cleared: bool


@dataclass(frozen=True, slots=True)
class LastYear:
    """What stands beside a section; sections without a text are left out.

    Attributes:
        cycle: the cycle before.
        continued: the texts that the section continues, in the order of that report.
        recalled: the texts to be shown above it: what was promised then.
        is_carried_over: whether the section says, drafts included, exactly what one of those that it continues said.
    """

    ref: SectionRef
    cycle: CycleId
    year: int
    continued: tuple[TextBefore, ...]
    recalled: tuple[TextBefore, ...]
    is_carried_over: bool


def read_last_year(workspace: Workspace, refs: Iterable[SectionRef]) -> dict[SectionRef, LastYear]:
    """Return what the cycle before says beside each of these sections; nothing where that cycle is not known here.

    Raises:
        UnknownSection: the cycle in force has no such section.
    """
    with workspace.reading() as transaction:
        catalogue = transaction.catalogue.current()
        slots = {slot.ref: slot for slot in catalogue.all_slots()}
        wanted = [_known(slots, ref) for ref in refs]
        past = catalogue_before(transaction, catalogue)
        if past is None:
            return {}
        before = SectionsBefore(past)
        return {slot.ref: _last_year(transaction, (catalogue, past), before, slot) for slot in wanted}


def _known(slots: Mapping[SectionRef, Slot], ref: SectionRef) -> Slot:
    if ref not in slots:
        raise UnknownSection(str(ref))
    return slots[ref]


def _last_year(
    transaction: Transaction, catalogues: tuple[Catalogue, Catalogue], before: SectionsBefore, slot: Slot
) -> LastYear:
    """Return what the cycle before says beside one section, from the catalogues of now and then."""
    now, past = catalogues
    continued = _texts(transaction, past, before.continued(slot))
    shown = section_content(transaction, now, slot).shown
    return LastYear(
        ref=slot.ref,
        cycle=past.cycle.id,
        year=past.cycle.year,
        continued=continued,
        recalled=_texts(transaction, past, before.recalled(slot)),
        is_carried_over=not shown.is_empty and any(each.body == shown for each in continued),
    )


def _texts(transaction: Transaction, past: Catalogue, slots: Iterable[Slot]) -> tuple[TextBefore, ...]:
    found = (_text(transaction, past, slot) for slot in slots)
    return tuple(each for each in found if not each.body.is_empty)


def _text(transaction: Transaction, past: Catalogue, slot: Slot) -> TextBefore:
    content = section_content(transaction, past, slot)
    revision, body = _settled(transaction, content)
    commitment = slot.commitment
    return TextBefore(
        ref=slot.ref,
        unit=past.commitment_heading(commitment)
        if commitment
        else past.transformation_heading(slot.transformation.code),
        commitment=commitment.id if commitment else None,
        question=content.heading,
        body=body,
        revision=revision,
        state=content.status.state,
        is_cleared=revision is not None and revision == content.status.cleared,
    )


def _settled(transaction: Transaction, content: SectionContent) -> tuple[RevisionId | None, RichText]:
    """Return the text that counts with its revision: the cleared one before a later head, then the draft."""
    status = content.status
    cleared = transaction.revisions.find(status.ref, status.cleared) if status.cleared else None
    if cleared:
        return cleared[0].id, cleared[1]
    if content.published:
        return status.heads[0], content.published[0]
    return None, content.shown
