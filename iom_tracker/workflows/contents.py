"""A section with its texts, as a person sees it."""

from collections.abc import Collection

from iom_tracker.documents.undecided import undecided_text
from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.history import is_conflict
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.richtext import EMPTY, RichText
from iom_tracker.domain.section import SectionContent
from iom_tracker.storage.workspace import Transaction


def section_content(transaction: Transaction, catalogue: Catalogue, slot: Slot) -> SectionContent:
    """Return a section's texts: the draft if there is one, and every published head.

    Args:
        catalogue: of the section's cycle, in force or not.
    """
    heads = transaction.revisions.heads_with_text(slot.ref)
    draft = transaction.drafts.get(slot.ref)
    published = tuple(body for _, body in heads)
    return SectionContent(
        status=transaction.sections.find(slot.ref) or transaction.sections.past([slot])[slot.ref],
        heading=catalogue.wording(slot),
        shown=draft.body if draft else next(iter(published), EMPTY),
        published=published,
        based_on=draft.based_on if draft else tuple(head.id for head, _ in heads),
    )


def shown_texts(transaction: Transaction, sections: Collection[SectionRef]) -> dict[SectionRef, RichText]:
    """Return what each of these sections shows: the draft, else the published text, of several the first."""
    drafts = transaction.drafts.bodies(sections)
    heads = transaction.revisions.heads_with_texts(ref for ref in sections if ref not in drafts)
    published = {ref: next((body for _, body in found), EMPTY) for ref, found in heads.items()}
    return {ref: drafts[ref] if ref in drafts else published[ref] for ref in sections}


def undecided(transaction: Transaction, section: SectionRef) -> RichText | None:
    """Return all texts of a section in conflict, marked as what they are; None where there is no conflict."""
    heads = transaction.revisions.heads_with_text(section)
    if not is_conflict([head for head, _ in heads]):
        return None
    names = transaction.actors.names()
    return undecided_text(
        [(f"{names.get(head.actor, head.actor[:8])}, {head.time[:10]}", body) for head, body in heads]
    )
