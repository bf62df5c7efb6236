"""Codes that name another transformation than the one a text stands under, also with letters and digits swapped."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from iom_tracker.domain.proofreading.text_finding import Stretch
from iom_tracker.domain.proofreading.words import Word, words_of

_TWO_PARTS = re.compile(r"([^\W\d_]+)(\d+)|(\d+)([^\W\d_]+)")
_JOINERS = "-–/."


def other_codes(
    blocks: Sequence[str], own: str, known: Iterable[str], beside_no_code: frozenset[str]
) -> Iterator[Stretch]:
    """Yield where a text names a transformation that it does not stand under, or its own one the wrong way round.

    Args:
        blocks: the texts of its blocks.
        own: the code of the transformation that the text stands under.
        known: the codes of all transformations; one without both a letter and a digit could be anything.
        beside_no_code: words beside which such signs are no code.
    """
    wrong = {code for code in known if _TWO_PARTS.fullmatch(code)} - {own}
    wrong |= {_swapped(own)} - {own}
    for number, text in enumerate(blocks):
        words = words_of(text)
        for place, word in enumerate(words):
            if _plain(word.text) in wrong and _stands_alone(text, word) and not _near(words, place) & beside_no_code:
                yield Stretch(number, word.start, word.end)


def _swapped(code: str) -> str:
    found = _TWO_PARTS.fullmatch(code)
    return "".join(reversed([part for part in found.groups() if part])) if found else code


def _plain(text: str) -> str:
    """Return a word with its digits as European ones."""
    return "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text)


def _stands_alone(text: str, word: Word) -> bool:
    """Say whether a word is no part of a longer name, a number or a file."""
    before, after = text[word.start - 1 : word.start], text[word.end : word.end + 2]
    is_joined_before = before in tuple(_JOINERS)
    is_joined_after = after[:1] in tuple(_JOINERS) and after[1:2].isalnum()
    return not is_joined_before and not is_joined_after


def _near(words: Sequence[Word], place: int) -> set[str]:
    return {word.small for word in words[max(0, place - 1) : place + 2]}
