"""How far sections have come, counted so that sums can be added up."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState


class Mark(Enum):
    """What a section is shown as in a row of dots."""

    COMPLETE = "complete"
    DRAFT = "draft"
    EMPTY = "empty"
    CONFLICT = "conflict"


def mark_of(status: SectionStatus) -> Mark:
    """Return how a section is shown."""
    if status.state is SectionState.CONFLICT:
        return Mark.CONFLICT
    if status.has_draft:
        return Mark.DRAFT
    return Mark.EMPTY if status.state is SectionState.EMPTY else Mark.COMPLETE


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of sections.

    Attributes:
        asked: sections that count: all but optional ones without text.
        published: asked sections with published text that are not in conflict.
        empty: asked sections without any text.
        drafts: sections with text on this machine that is not published.
        conflicts: sections with several heads that differ.
        unread: sections that were merged automatically and wait to be read.
    """

    asked: int = 0
    published: int = 0
    empty: int = 0
    drafts: int = 0
    conflicts: int = 0
    unread: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.asked + other.asked,
            self.published + other.published,
            self.empty + other.empty,
            self.drafts + other.drafts,
            self.conflicts + other.conflicts,
            self.unread + other.unread,
        )

    @property
    def is_finished(self) -> bool:
        """Whether nothing is left to do: every asked section is published and read, and no draft lies on top."""
        return self.published == self.asked and not self.drafts and not self.unread

    @property
    def share(self) -> float:
        """The published share of what is asked, from 0 to 1."""
        return self.published / self.asked if self.asked else 0.0

    @property
    def percent(self) -> int:
        """The share in whole per cent; 100 only when really all is published."""
        return 100 * self.published // self.asked if self.asked else 0


def tally_of(status: SectionStatus, *, is_optional: bool) -> Tally:
    """Return the counts of one section."""
    mark = mark_of(status)
    if not status.counts(is_optional=is_optional):
        return Tally()
    return Tally(
        asked=1,
        published=int(status.is_answered),
        empty=int(mark is Mark.EMPTY),
        drafts=int(status.has_draft),
        conflicts=int(mark is Mark.CONFLICT),
        unread=int(status.is_automatic and mark is Mark.COMPLETE),
    )


def total(tallies: Iterable[Tally]) -> Tally:
    """Add up counts."""
    return sum(tallies, Tally())
