"""Read what the cycle before says beside a section: what it continues, and what was promised then."""

from collections.abc import Iterable
from dataclasses import dataclass

from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.errors import UnknownSection
from iom_tracker.domain.identity import CommitmentId, CycleId, RevisionId, SectionRef
from iom_tracker.domain.last_year import SectionsBefore
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.section import SectionStatus
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


def read_last_year(workspace: Workspace, ref: SectionRef) -> LastYear | None:
    """Return what the cycle before says beside a section; None where that cycle is not known here.

    Raises:
        UnknownSection: the cycle in force has no such section.
    """
    with workspace.reading() as transaction:
        catalogue = transaction.catalogue.current()
        slot = next((each for each in catalogue.all_slots() if each.ref == ref), None)
        if slot is None:
            raise UnknownSection(str(ref))
        past = catalogue_before(transaction, catalogue)
        if past is None:
            return None
        before = SectionsBefore(past)
        continued = _texts(transaction, past, before.continued(slot))
        shown = section_content(transaction, catalogue, slot).shown
        return LastYear(
            ref=ref,
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
    revision, body = _settled(transaction, content.status)
    return TextBefore(
        ref=slot.ref,
        unit=past.commitment_heading(slot.commitment)
        if slot.commitment
        else past.transformation_heading(slot.transformation.code),
        commitment=slot.commitment.id if slot.commitment else None,
        question=content.heading,
        body=content.shown if body is None else body,
        revision=revision,
        state=content.status.state,
        is_cleared=revision is not None and revision == content.status.cleared,
    )


def _settled(transaction: Transaction, status: SectionStatus) -> tuple[RevisionId | None, RichText | None]:
    """Return the revision that counts, the cleared one before a later head, with its text; None for none."""
    wanted = [status.cleared, *status.heads] if status.cleared else status.heads
    found = (transaction.revisions.find(status.ref, id_) for id_ in wanted if id_)
    revision, body = next((each for each in found if each), (None, None))
    return (revision.id, body) if revision else (None, None)
