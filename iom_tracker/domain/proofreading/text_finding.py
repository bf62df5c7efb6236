"""What proofreading points at: the kind of fault, the passage, and what a sentence about it needs."""

from dataclasses import dataclass
from enum import StrEnum

from iom_tracker.domain.identity import SectionRef


class Fault(StrEnum):
    """What kind of thing is pointed at."""

    OVER_CAP = "over cap"
    REPEATED = "said twice"
    SIMILAR = "as in another commitment"
    OTHER_CODE = "other transformation"
    UNCLOSED_QUOTE = "unclosed quote"
    ACRONYM = "acronym not spelled out"
    YEAR = "year that fits no cycle"


class Part(StrEnum):
    """Which text a passage stands in: the answer, the question as it is printed above it, or the commitment's own."""

    ANSWER = "answer"
    QUESTION = "question"
    COMMITMENT = "commitment"


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """Characters of one block of a text, the end not included."""

    block: int
    start: int
    end: int

    def words_in(self, blocks: tuple[str, ...]) -> str:
        """Return what stands there."""
        return blocks[self.block][self.start : self.end]


@dataclass(frozen=True, slots=True)
class TextFinding:
    """Words to look at.

    Attributes:
        unit: the commitment's id or the transformation's code that the text belongs to.
        ref: the section; None where the commitment's own text is meant.
        said: the words themselves.
        meant: what they are held against: the cap, the code of the transformation, the reporting year.
        count: how many words are too many, or how many other places say the same.
        others: these other places: references of sections, or ids of commitments for their own texts.
    """

    fault: Fault
    unit: str
    ref: SectionRef | None
    part: Part
    stretch: Stretch
    said: str
    meant: str = ""
    count: int = 0
    others: tuple[str, ...] = ()

    @property
    def where(self) -> str:
        """The section's reference, or the commitment's id."""
        return str(self.ref) if self.ref else self.unit
