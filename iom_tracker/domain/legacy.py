"""How a report from elsewhere was understood: which headings it has, and what of it has no place."""

from dataclasses import dataclass

from iom_tracker.domain.heading_map import Meaning


@dataclass(frozen=True, slots=True)
class RecognisedHeading:
    """A heading that was understood.

    Attributes:
        certainty: of 100; what is said by hand or word for word is certain.
    """

    printed: str
    meaning: Meaning
    certainty: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a heading may mean.

    Attributes:
        likeness: of 100.
    """

    meaning: Meaning
    likeness: int


@dataclass(frozen=True, slots=True)
class UnrecognisedHeading:
    """A line that looks like a heading and was not understood.

    Attributes:
        after: the heading above it that was understood, as printed; empty above the first.
        words: how many words stand below it, up to the next heading.
        suggestions: the likeliest first.
    """

    printed: str
    after: str
    words: int
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class LeftOver:
    """A text for which there is no section.

    Attributes:
        after: the heading above it, understood or not, as printed; empty above the first.
    """

    text: str
    after: str


@dataclass(frozen=True, slots=True)
class LegacyNotes:
    """How a report from elsewhere was understood.

    Attributes:
        organisation: whose map it was read with; empty if with none.
    """

    headings: tuple[RecognisedHeading, ...] = ()
    unrecognised: tuple[UnrecognisedHeading, ...] = ()
    left_over: tuple[LeftOver, ...] = ()
    organisation: str = ""
