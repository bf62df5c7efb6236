"""Years that lie so far from the reporting year that they are more likely a slip."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from iom_tracker.domain.proofreading.lexicon import Lexicon
from iom_tracker.domain.proofreading.text_finding import Stretch
from iom_tracker.domain.proofreading.words import Word, words_of

EARLIEST: Final = 1800  # what came before it, a report has no reason to tell
AHEAD: Final = 9  # a slip in the third digit lies ten years off
_FOUR_DIGITS: Final = 4
_NUMBER_GOES_ON = re.compile(r"[.,٫٬]?\d|[  ]\d{3}(?!\d)|[%٪]|-\d{5}")
_NUMBER_BEFORE = re.compile(r"\d[.,٫٬  ]\Z|[$€£#/]\Z")


def strange_years(blocks: Sequence[str], year: int, lexicon: Lexicon) -> Iterator[Stretch]:
    """Yield where a text names a year that is far from the reporting year.

    Four digits are taken for a year only where the words around them say so: many a number of people has four too.

    Args:
        blocks: the texts of its blocks.
        year: the reporting year.
        lexicon: which words say so.
    """
    fitting = range(EARLIEST, year + AHEAD + 1)
    for number, text in enumerate(blocks):
        words = words_of(text)
        for place, word in enumerate(words):
            named = _as_year(word.text)
            if named is None or named in fitting or named in lexicon.years:
                continue
            if _is_year(text, words, place, lexicon):
                yield Stretch(number, word.start, word.end)


def _as_year(text: str) -> int | None:
    return int(text) if len(text) == _FOUR_DIGITS and text.isdecimal() else None


def _is_year(text: str, words: Sequence[Word], place: int, lexicon: Lexicon) -> bool:
    word = words[place]
    before = words[place - 1].small if place else ""
    following = words[place + 1] if place + 1 < len(words) else None
    if _NUMBER_GOES_ON.match(text, word.end) or _NUMBER_BEFORE.search(text[max(0, word.start - 2) : word.start]):
        return False
    if {before, following.small if following else ""} & lexicon.calendars:
        return False
    return before in lexicon.before_year and _may_follow(text, word, following, lexicon)


def _may_follow(text: str, word: Word, following: Word | None, lexicon: Lexicon) -> bool:
    """Say whether what follows is no noun that is counted: “in 2100 households”."""
    is_next = following is not None and not text[word.end : following.start].strip()
    return not is_next or following is None or not following.text[0].islower() or following.small in lexicon.after_year
