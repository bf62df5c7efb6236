"""What a page is told about its sections besides their texts: whose they are, what was decided and said about them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState

if TYPE_CHECKING:  # these bring the database with them, which the window is painted without
    from iom_tracker.workflows.read_last_year import LastYear
    from iom_tracker.workflows.read_review import SectionReview


@dataclass(frozen=True, slots=True)
class SectionFacts:
    """What is known about one section.

    Attributes:
        authors: whose texts stand in a conflict, in the order of the heads, or went into an automatic merge.
        review: what was decided and said; None where it was not read.
        last_year: what the cycle before says beside it; None where that is not known here.
    """

    authors: tuple[str, ...] = ()
    review: "SectionReview | None" = None
    last_year: "LastYear | None" = None

    def is_from_headquarters(self, status: SectionStatus) -> bool:
        """Say whether what was published here is what headquarters sent, and nothing that waits to be sent."""
        theirs = self.review.theirs if self.review else frozenset()
        return status.state is SectionState.DRAFT and bool(status.heads) and theirs.issuperset(status.heads)


UNKNOWN: Final = SectionFacts()


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What is known about the sections of a page.

    Attributes:
        can_review: whether this is headquarters' own workspace and can be written.
        is_office: whether headquarters is elsewhere.
    """

    sections: Mapping[SectionRef, SectionFacts] = field(default_factory=dict)
    can_review: bool = False
    is_office: bool = False

    def of(self, ref: SectionRef) -> SectionFacts:
        """Return what is known about a section."""
        return self.sections.get(ref, UNKNOWN)
