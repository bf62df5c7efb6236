"""Lines of text become whole paragraphs again: those that were wrapped, and those that a page break split."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from iom_tracker.domain.markdown_lines import is_marker
from iom_tracker.domain.richtext import Block

WIDEST_WRAPPED: Final = 200  # characters; a text with a longer line is not wrapped: each of its lines is a paragraph
_CLOSING: Final = "\"'”’)]»*_ "
_OPENING: Final = "\"'“‘([«*_ "
_ENDS_OF_SENTENCES: Final = ".!?:;…؟؛۔。！？"


class Gap(IntEnum):
    """What stands between a line and the text line above it, the strongest if several do."""

    NOTHING = 0
    BLANK = 1
    PAGE = 2


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of what people wrote.

    Attributes:
        block: the same with its format; None in plain text, where marks say it.
    """

    text: str
    gap: Gap
    words: int
    block: Block | None = None


def joined_lines(lines: Iterable[TextLine], *, is_wrapped: bool) -> Iterator[str]:
    """Return lines in which a blank one stands between paragraphs and nowhere else.

    Args:
        lines: of one text.
        is_wrapped: whether lines that follow each other make one paragraph.
    """
    above, in_list = "", False
    for line in lines:
        goes_on = _goes_on(above, line, is_wrapped=is_wrapped, in_list=in_list)
        if above and not goes_on:
            yield ""
        yield line.text
        in_list = is_marker(line.text) or (in_list and goes_on)
        above = line.text


def ends_a_sentence(text: str) -> bool:
    """Say whether a text ends as a sentence, or a part of one, does."""
    return text.rstrip(_CLOSING).endswith(tuple(_ENDS_OF_SENTENCES))


def goes_on_over_page(above: str, below: str) -> bool:
    """Say whether a paragraph seems to go on below a page break."""
    return _is_in_mid_sentence(above, below, in_list=False)


def _goes_on(above: str, line: TextLine, *, is_wrapped: bool, in_list: bool) -> bool:
    if line.gap is Gap.NOTHING:
        return is_wrapped or above.endswith("\\")
    if line.gap is Gap.BLANK or is_marker(line.text):
        return False
    return _is_in_mid_sentence(above, line.text, in_list=in_list)


def _is_in_mid_sentence(above: str, below: str, *, in_list: bool) -> bool:
    begins_small = below.lstrip(_OPENING)[:1].islower()
    return begins_small or not (in_list or ends_a_sentence(above))
