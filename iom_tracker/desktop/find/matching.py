"""Which lines fit what is typed: ids first, then beginnings of words, then parts of words, else letters in order."""

import re
import unicodedata
from collections.abc import Sequence
from heapq import nsmallest
from typing import Final

_ACCENTS: Final = re.compile("[\u0300-\u036f\u064b-\u0655\u0670]")  # Latin, Greek and Cyrillic ones, and Arabic vowels
_FROM_START, _WORD, _PART = range(3)


def folded(text: str) -> str:
    """Return a text without accents and capitals, with a space before it, as `best` wants its lines."""
    if text.isascii():
        return f" {text.casefold()}"
    return f" {_ACCENTS.sub('', unicodedata.normalize('NFD', text.casefold()))}"


def best(lines: Sequence[str], typed: str, most: int) -> list[int]:
    """Return which lines fit all the words that are typed, the best first; of equal ones the earlier first.

    Only where no line holds the words are those taken that hold their letters in order, as in `expw` for “Export Word”.

    Args:
        lines: what `folded` returned.
    """
    words = folded(typed).split()
    if not words:
        return list(range(min(len(lines), most)))
    found = [(score, place) for place, line in enumerate(lines) if (score := _score(line, words)) is not None]
    if not found:
        found = _with_letters_in_order(lines, words)
    return [place for _, place in nsmallest(most, found)]


def _score(line: str, words: Sequence[str]) -> int | None:
    total = 0
    for word in words:
        if word not in line:
            return None
        if f" {word}" in line:
            total += _FROM_START if line.startswith(f" {word}") else _WORD
        else:
            total += _PART
    return total


def _with_letters_in_order(lines: Sequence[str], words: Sequence[str]) -> list[tuple[int, int]]:
    letters = "".join(words)
    found = ((_length_with(line, letters), place) for place, line in enumerate(lines))
    return [(length, place) for length, place in found if length is not None]


def _length_with(line: str, letters: str) -> int | None:
    """Return how far letters that stand in order in a line are spread; None where they do not."""
    first = place = line.find(letters[0])
    for letter in letters[1:]:
        if place < 0:
            return None
        place = line.find(letter, place + 1)
    return None if place < 0 else place - first
