"""How complete an office's part of the report is: what it is asked for, what is there, what still needs a look."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState


@dataclass(frozen=True, slots=True)
class Completeness:
    """What is there of what is asked for; the lists keep the report's order.

    Attributes:
        asked: how many sections count: all but optional ones that are empty.
        answered: how many of these have a published text and are not in conflict.
        empty: asked for and without a published text.
        unpublished: with text on this machine that is not published, and so not sent.
        over_cap: with more words than they may have; they cannot be cleared like this.
        in_conflict: with several texts between which nobody has decided.
        unread: merged automatically and not read by a person yet.
        returned: returned by headquarters and not changed since.
    """

    asked: int
    answered: int
    empty: tuple[SectionRef, ...]
    unpublished: tuple[SectionRef, ...]
    over_cap: tuple[SectionRef, ...]
    in_conflict: tuple[SectionRef, ...]
    unread: tuple[SectionRef, ...]
    returned: tuple[SectionRef, ...]

    @property
    def is_complete(self) -> bool:
        """Whether everything that is asked for is there and nothing needs a look."""
        left = self.empty, self.unpublished, self.over_cap, self.in_conflict, self.unread, self.returned
        return self.answered == self.asked and not any(left)


def completeness(statuses: Iterable[SectionStatus], optional: AbstractSet[SectionRef]) -> Completeness:
    """Return how complete these sections are.

    Args:
        optional: those that may be left out.
    """
    counted = [each for each in statuses if each.counts(is_optional=each.ref in optional)]
    return Completeness(
        asked=len(counted),
        answered=sum(each.is_answered for each in counted),
        empty=tuple(each.ref for each in counted if not each.is_published),
        unpublished=tuple(each.ref for each in counted if each.has_draft),
        over_cap=tuple(each.ref for each in counted if each.is_over_cap),
        in_conflict=tuple(each.ref for each in counted if each.state is SectionState.CONFLICT),
        unread=tuple(each.ref for each in counted if each.is_automatic),
        returned=tuple(each.ref for each in counted if each.state is SectionState.RETURNED),
    )
