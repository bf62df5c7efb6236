"""Lines of text become whole paragraphs again: those that were wrapped, and those that a page break split."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from iom_tracker.domain.markdown_lines import is_marker

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
    """A line of what people wrote."""

    text: str
    gap: Gap
    words: int


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


def _goes_on(above: str, line: TextLine, *, is_wrapped: bool, in_list: bool) -> bool:
    if line.gap is Gap.NOTHING:
        return is_wrapped or above.endswith("\\")
    if line.gap is Gap.BLANK or is_marker(line.text):
        return False
    begins_small = line.text.lstrip(_OPENING)[:1].islower()
    return begins_small or not (in_list or above.rstrip(_CLOSING).endswith(tuple(_ENDS_OF_SENTENCES)))
