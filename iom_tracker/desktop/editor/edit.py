"""What leaves the page: a section's text as it was typed, and what a person points at in it."""

from dataclasses import dataclass

from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.passage import Passage
from iom_tracker.domain.richtext import RichText


@dataclass(frozen=True, slots=True)
class SectionEdit:
    """A text to keep as the section's draft.

    Attributes:
        based_on: the heads that the text builds on.
        is_restored: whether it is an earlier text of the section that was not typed.
    """

    ref: SectionRef
    body: RichText
    based_on: tuple[RevisionId, ...]
    is_restored: bool = False


@dataclass(frozen=True, slots=True)
class Selected:
    """A section, or words of it, that a person wants to comment on.

    Attributes:
        passage: None for the whole section.
        is_published: whether these words stand in a published text; others see no other.
    """

    ref: SectionRef
    passage: Passage | None
    is_published: bool = True


@dataclass(frozen=True, slots=True)
class Beside:
    """The draft of a section and the newer text that lies below it."""

    ref: SectionRef
    ours: RichText
    theirs: RichText
