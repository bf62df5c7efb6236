"""What leaves the page: a section's text as it was typed."""

from dataclasses import dataclass

from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.richtext import RichText


@dataclass(frozen=True, slots=True)
class SectionEdit:
    """A text to keep as the section's draft.

    Attributes:
        based_on: the heads that the text builds on.
    """

    ref: SectionRef
    body: RichText
    based_on: tuple[RevisionId, ...]
