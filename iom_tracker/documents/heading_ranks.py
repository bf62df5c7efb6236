"""Which heading of a report from elsewhere stands above which: by the levels that Word gives its styles.

A line in bold, in capitals or in the left column of a table has no level: every heading style stands above it. In an
answer's cell a style says nothing of the headings outside of the table.
"""

import re
from collections.abc import Sequence
from typing import Final

from iom_tracker.documents.document_pieces import Piece

TITLE: Final = 0
BELOW_STYLES: Final = 10
_STYLED = re.compile(r"style heading (\d+)")


def rank_of(piece: Piece) -> int:
    """Return the level of a heading's style, where 1 is the highest; the title of a document stands above them all."""
    if piece.form == "style title":
        return TITLE
    found = _STYLED.fullmatch(piece.form)
    return int(found[1]) if found else BELOW_STYLES


def outranks(heading: Piece, questions: Sequence[Piece]) -> bool:
    """Say whether a heading stands above each of the questions, none of which answers it in its row of a table."""
    rows = {(each.line.cell.table, each.line.cell.row) for each in questions if each.line.cell}
    cell = heading.line.cell
    is_in_answer = cell is not None and (cell.table, cell.row) in rows
    return not is_in_answer and rank_of(heading) < min(map(rank_of, questions), default=BELOW_STYLES)


def closes_unit(heading: Piece, unit: Piece, *, is_begun: bool) -> bool:
    """Say whether a heading may be that of another commitment: what is asked below it is not of the one above.

    Args:
        heading: that stands above the questions.
        unit: the heading of the commitment or transformation above.
        is_begun: whether a question stands between the two; where the commitment's heading has no style, what comes
            before that may be its name.
    """
    return rank_of(heading) <= rank_of(unit) and (is_begun or rank_of(unit) < BELOW_STYLES)
