"""Tells which numbered paragraphs begin with the name of a question, though nobody knows it: by the numbers around."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from iom_tracker.documents.document_pieces import Piece
from iom_tracker.documents.typed_items import cut
from iom_tracker.domain.richtext import Block
from iom_tracker.domain.word_count import count_words

_NUMBER = re.compile(r"\s*(\d{1,2})[.)]\s+(?=\S)")
_LEAD = re.compile(r"\s*(\d{1,2}[.)]\s+[^:.;?!]{1,80}):\s+(?=\S)")
_FEWEST: Final = 3  # numbers one after the other
_FEWEST_NAMED: Final = 2


def numbered_leads(
    pieces: Sequence[Piece], asked: Sequence[bool], names: Callable[[str], bool] | None
) -> frozenset[int]:
    """Return the places of paragraphs that are numbered on from questions and begin with a name, as these do.

    Where a number comes twice in a commitment, or one is left out, an answer may have a list of its own: none is told.

    Args:
        pieces: of one commitment.
        asked: for each piece, whether it is a question that is known and that its answer follows in the same paragraph.
        names: says whether a name is a question's; None where the commitment has questions that are known otherwise.
    """
    numbers = {at: int(found[1]) for at, each in enumerate(pieces) if (found := _NUMBER.match(each.text))}
    is_run = len(numbers) >= _FEWEST and all(after == before + 1 for before, after in pairwise(numbers.values()))
    leads = {at: found[1] for at in numbers if not asked[at] and (found := _LEAD.match(pieces[at].text))}
    named = [lead for lead in leads.values() if names and names(lead)]
    is_asked = any(asked[at] for at in numbers) or len(named) >= _FEWEST_NAMED
    return frozenset(leads) if is_run and is_asked else frozenset()


def lead_and_rest(piece: Piece) -> tuple[Piece, Piece]:
    """Return a paragraph that begins with a name, in two: the name with its number, and what follows it."""
    found = _LEAD.match(piece.text)
    end = found.end() if found else 0
    lead = Block(cut(piece.block.spans, 0, end))
    rest = Block(cut(piece.block.spans, end, len(piece.text)))
    words = count_words(lead.text)
    return (
        replace(piece, block=lead, words=words, form="lead"),
        replace(piece, block=rest, words=piece.words - words, form="", starts_page=False, images=()),
    )
