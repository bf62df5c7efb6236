"""A section with its texts, as a person sees it."""

from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.richtext import EMPTY
from iom_tracker.domain.section import SectionContent
from iom_tracker.storage.workspace import Transaction


def section_content(transaction: Transaction, catalogue: Catalogue, slot: Slot) -> SectionContent:
    """Return a section's texts: the draft if there is one, and every published head."""
    heads = transaction.revisions.heads_with_text(slot.ref)
    draft = transaction.drafts.get(slot.ref)
    published = tuple(body for _, body in heads)
    return SectionContent(
        status=transaction.sections.status(slot.ref),
        heading=catalogue.wording(slot),
        shown=draft.body if draft else next(iter(published), EMPTY),
        published=published,
        based_on=draft.based_on if draft else tuple(head.id for head, _ in heads),
    )
