"""The private history of a section: what this machine keeps of its drafts, and where these stand in the history."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from iom_tracker.domain.history import Revisions
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.revision import Revision
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.word_count import count_body

Place = tuple[int, bool, int, str]


class CheckpointReason(StrEnum):
    """Why a draft was kept in the private history."""

    TYPING = "while typing"
    LEFT = "left the section"
    PUBLISHED = "published"
    OTHER_WINDOW = "replaced from another window"
    RESTORED = "replaced by an earlier text"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A draft as it was kept; it never leaves the machine by itself.

    Attributes:
        number: what it is called on this machine; later ones have higher numbers.
        based_on: the heads that its writer saw.
        time: wall time of the autosave, ISO 8601 in UTC.
        reason: why it was kept; mostly a `CheckpointReason`.
    """

    number: int
    ref: SectionRef
    body: RichText
    based_on: tuple[RevisionId, ...]
    time: str
    reason: str

    @property
    def id(self) -> str:
        """What it is called where revisions have their ids."""
        return f"checkpoint-{self.number}"

    @property
    def words(self) -> int:
        """The number of words in it."""
        return count_body(self.body)


def newest_first(revisions: Revisions, checkpoints: Iterable[Checkpoint]) -> tuple[Revision | Checkpoint, ...]:
    """Return both in one order, which no clock decides.

    A checkpoint comes after the revisions that its writer saw and before what was made of them; of two checkpoints the
    one with the higher number is later.
    """
    kept = sorted(checkpoints, key=lambda each: each.number)
    heights = accumulate((_height(each, revisions) for each in kept), max)
    placed: list[tuple[Place, Revision | Checkpoint]] = [
        ((height, True, each.number, each.id), each) for height, each in zip(heights, kept, strict=True)
    ]
    placed += [((each.generation, False, 0, each.id), each) for each in revisions.values()]
    return tuple(each for _, each in sorted(placed, key=lambda pair: pair[0], reverse=True))


def _height(checkpoint: Checkpoint, revisions: Revisions) -> int:
    """Return the generation of the latest revision that the writer saw; 0 for none."""
    return max((revisions[id_].generation for id_ in checkpoint.based_on if id_ in revisions), default=0)
