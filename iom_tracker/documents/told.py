"""What a piece of a report from elsewhere is told to be, and what is seen of it without the headings around."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from iom_tracker.documents.document_pieces import Piece
from iom_tracker.documents.heading_finder import Found, HeadingFinder
from iom_tracker.documents.heading_ranks import BELOW_STYLES, rank_of
from iom_tracker.documents.known_lines import Kind, Known, is_bare_number
from iom_tracker.domain.richtext import BlockType

COVER: Final = Found(Known(Kind.COVER))
UNKNOWN: Final = Found(Known(Kind.UNKNOWN))
UNKNOWN_UNIT: Final = Found(Known(Kind.UNKNOWN, is_sure=False))
SPEAKS_OF_OTHERS: Final = frozenset({Kind.COMMITMENT, Kind.TRANSFORMATION})
QUESTIONS: Final = frozenset({Kind.QUESTION, Kind.SECTION})
WEAK: Final = frozenset({"", "asked", "numbered", "lead"})  # forms that answers have too
_LONGEST_UNKNOWN: Final = 30  # words
_LIKELY: Final = 55  # of 100


@dataclass(slots=True)
class Told:
    """A piece, and what it is told to be.

    Attributes:
        found: None for text.
        beside: a cell beside it that belongs to the same heading.
        is_like_heading: whether it looks like a heading and is none that is known.
        is_by_hand: whether a person said what it is.
    """

    piece: Piece
    found: Found | None = None
    beside: Piece | None = None
    is_like_heading: bool = False
    is_by_hand: bool = False

    @property
    def known(self) -> Known | None:
        """What it is known as; None for text."""
        return self.found.known if self.found else None

    @property
    def kind(self) -> Kind | None:
        """The kind of what it is known as; None for text."""
        return self.known.kind if self.known else None


def stands_above_answer(unit: Sequence[Told], at: int, finder: HeadingFinder) -> bool:
    """Say whether a line before the first question, in the form of the questions, has text of its own below it.

    What the commitment itself says may be printed in that form too.
    """
    below = next((each for each in unit[at + 1 :] if each.piece.text.strip()), None)
    is_text = below is not None and below.found is None and not looks_like_heading(below.piece, finder)
    return is_text and not is_said_by_unit(unit, at, finder)


def is_said_by_unit(unit: Sequence[Told], at: int, finder: HeadingFinder) -> bool:
    """Say whether a piece is a part of what its commitment says, or its name."""
    commitment = next((each.known.value for each in unit if each.known and each.kind is Kind.COMMITMENT), "")
    return finder.is_said_by(commitment, unit[at].piece.text)


def looks_like_heading(piece: Piece, finder: HeadingFinder) -> bool:
    """Say whether a piece looks like a heading, by itself."""
    is_item = piece.block.type is not BlockType.PARAGRAPH and rank_of(piece) == BELOW_STYLES
    if not piece.form or is_item or len(piece.text.split()) > _LONGEST_UNKNOWN:
        return False
    if piece.form not in WEAK:
        return not is_bare_number(piece.text)
    return any(each.likeness >= _LIKELY for each in finder.suggestions(piece.text))
