"""A section whose texts nobody has decided between, as it is printed when a person wants it so: all of them, marked."""

from collections.abc import Sequence

from iom_tracker.domain.identity import RevisionId
from iom_tracker.domain.richtext import Block, RichText, Span, rich_text

UNDECIDED = RevisionId("undecided")  # what stands in the anchor instead of the one revision that there is not


def undecided_text(versions: Sequence[tuple[str, RichText]]) -> RichText:
    """Return several texts one after the other, each under a line that says what it is.

    Args:
        versions: whose text it is, and the text; an empty one says that its author took the text out.
    """
    blocks: list[Block] = []
    for number, (author, body) in enumerate(versions, 1):
        blocks.append(_line(f"[Not decided: text {number} of {len(versions)}, {author}]"))
        blocks += body.blocks or [_line("[This one takes the text out.]")]
    return rich_text(blocks)


def _line(words: str) -> Block:
    return Block((Span(words, bold=True),))
