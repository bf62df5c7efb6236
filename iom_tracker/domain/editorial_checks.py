"""What a check tells besides faults of the file: answers over their cap or as they were, and a text printed twice.

What stands in the words themselves, passage by passage, is found by `proofreading`.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState


class FindingKind(StrEnum):
    """What kind of thing was found."""

    DAMAGE = "damage"
    DERIVED = "derived"
    CONFLICT = "conflict"
    OVER_CAP = "over cap"
    REPEATED_TEXT = "repeated text"
    UNKNOWN = "unknown"
    CARRIED_OVER = "carried over"
    SYNCED = "synced folder"
    NETWORK = "network drive"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at.

    Attributes:
        where: a section reference, a commitment's id, or empty for the file as a whole.
        detail: what the sentence about it needs: a number of words, a table, SQLite's own words.
    """

    kind: FindingKind
    where: str
    detail: str = ""

    @property
    def is_fault_of_the_file(self) -> bool:
        """Whether the file itself is wrong, and not what is written in it."""
        return self.kind in {FindingKind.DAMAGE, FindingKind.DERIVED}


def editorial_findings(
    catalogue: Catalogue,
    sections: Mapping[SectionRef, SectionStatus],
    carried_over: AbstractSet[SectionRef] = frozenset(),
) -> tuple[Finding, ...]:
    """Return what an editor should look at, commitments first, then sections in the report's order.

    Args:
        carried_over: the sections that say word for word what they said the cycle before.
    """
    before = catalogue.cycle.follows or ""
    unchanged = (Finding(FindingKind.CARRIED_OVER, str(ref), before) for ref in sections if ref in carried_over)
    return (*_repeated_texts(catalogue), *_sections_to_look_at(sections.values()), *unchanged)


def _repeated_texts(catalogue: Catalogue) -> Iterable[Finding]:
    for commitment in (each for each in catalogue.cycle.commitments if not each.retired):
        for paragraph, times in Counter(commitment.text).items():
            if times > 1:
                yield Finding(FindingKind.REPEATED_TEXT, commitment.id, paragraph)


def _sections_to_look_at(sections: Iterable[SectionStatus]) -> Iterable[Finding]:
    for status in sections:
        if status.state is SectionState.CONFLICT:
            yield Finding(FindingKind.CONFLICT, str(status.ref), str(len(status.heads)))
        if status.cap is not None and status.is_over_cap:
            yield Finding(FindingKind.OVER_CAP, str(status.ref), str(status.words - status.cap))
