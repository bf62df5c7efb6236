"""A section whose texts nobody has decided between, as it is printed when a person wants it so: all of them, marked."""

import re
from collections.abc import Sequence
from typing import Final

from iom_tracker.domain.identity import RevisionId
from iom_tracker.domain.richtext import Block, RichText, Span, rich_text

UNDECIDED = RevisionId("undecided")  # what stands in the anchor instead of the one revision that there is not

_TAKES_OUT: Final = "[This one takes the text out.]"
_MARK: Final = re.compile(r"\[Not decided: text \d+ of \d+, .+\]|" + re.escape(_TAKES_OUT))


def undecided_text(versions: Sequence[tuple[str, RichText]]) -> RichText:
    """Return several texts one after the other, each under a line that says what it is.

    Args:
        versions: whose text it is, and the text; an empty one says that its author took the text out.
    """
    blocks: list[Block] = []
    for number, (author, body) in enumerate(versions, 1):
        blocks.append(_line(f"[Not decided: text {number} of {len(versions)}, {author}]"))
        blocks += body.blocks or [_line(_TAKES_OUT)]
    return rich_text(blocks)


def is_mark(text: str) -> bool:
    """Say whether a line reads like those that such a section is printed with; a person may have written it too."""
    return text.startswith("[") and _MARK.fullmatch(text) is not None


def without_marks(text: RichText) -> RichText:
    """Return several texts one after the other as they are read when they come back."""
    return rich_text([block for block in text.blocks if not is_mark(block.text)])


def _line(words: str) -> Block:
    return Block((Span(words, bold=True),))
