"""Tells which numbered paragraphs begin with the name of a question, though nobody knows it: by the numbers around."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

from iom_tracker.documents.document_pieces import Piece

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


def end_of_numbered_lead(text: str) -> int:
    """Return where the name ends, with its number and its colon, that a text begins with; 0 where there is none."""
    found = _LEAD.match(text)
    return found.end() if found else 0
