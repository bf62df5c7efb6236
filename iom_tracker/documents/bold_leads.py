"""Tells which paragraphs begin with a name in bold as the questions of a report do, though nobody knows it.

The evidence is that a question which is known begins its answer's paragraph in the same form: in bold, before the same
sign, as a paragraph or as a list item. A question of the same commitment does; where none of it is known, two of the
document do.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from iom_tracker.documents.document_pieces import LEAD_SIGNS, Piece, end_of_bold
from iom_tracker.domain.richtext import BlockType

_LONGEST: Final = 12  # words
_ENOUGH: Final = 2  # questions of other commitments

Form = tuple[str, BlockType]  # the sign, and what the paragraph is


def form_of_lead(piece: Piece) -> Form | None:
    """Return the form in which a paragraph, whole or its lead alone, begins with a name; None if with none in bold."""
    end = end_of_bold(piece.line.block)
    lead = piece.line.block.text[:end].strip()
    is_name = lead.endswith(LEAD_SIGNS) and len(lead.split()) <= _LONGEST
    return (lead[-1], piece.line.block.type) if is_name and piece.line.block.text.startswith(piece.text) else None


def forms_of_questions(leads: Sequence[Piece]) -> Counter[Form]:
    """Return how often known questions begin their answers' paragraphs in each form."""
    return Counter(form for each in leads if (form := form_of_lead(each)))


def bold_leads(
    pieces: Sequence[Piece], own: Counter[Form], others: Counter[Form], *, has_questions: bool
) -> Iterator[int]:
    """Yield the places of paragraphs that begin with a name as questions do.

    Args:
        pieces: of one commitment.
        own: the forms of its known questions.
        others: those of the whole document.
        has_questions: whether any of its questions is known, in whatever form.
    """
    usual = {form for form, count in others.items() if count >= _ENOUGH}
    forms = own.keys() if has_questions else usual
    for at, piece in enumerate(pieces):
        if forms and piece.is_whole and form_of_lead(piece) in forms:
            yield at
