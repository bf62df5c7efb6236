"""Which way words run: scripts that are written from the right to the left, and runs that Word is to set that way.

Word sets a run as it is told, not as its letters are: without `w:rtl` its size, weight and font are those of Latin
letters, and the signs at its edges stand on the wrong side. So a text is cut where the direction changes.
"""

import re
from collections.abc import Iterator
from typing import Final

_LEFTWARD: Final = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_DIGITS: Final = "\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9"  # they run to the right, but belong to what is around them
_TO_THE_LEFT: Final = re.compile(f"[{_LEFTWARD}]")
_FIRST_LETTER: Final = re.compile(r"[^\W\d_]")
_RIGHTWARD: Final = rf"(?:(?![{_LEFTWARD}])[^\W\d_])"
_MARKS: Final = "[\u0300-\u036f\u200c\u200d\u20d0-\u20ff\ufe00-\ufe0f]*"  # what belongs to the sign before it
_RIGHTWARD_STRETCH: Final = re.compile(rf"{_RIGHTWARD}(?:[^{_LEFTWARD}]*{_RIGHTWARD})?{_MARKS}")
_LEFTWARD_STRETCH: Final = re.compile(
    rf"[{_LEFTWARD}](?:(?:(?!{_RIGHTWARD}).)*[{_LEFTWARD}{_DIGITS}])?{_MARKS}", re.DOTALL
)
_LEFTWARD_LANGUAGES: Final = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})


def reads_to_the_left(words: str) -> bool:
    """Say whether a paragraph begins in a script that is written from the right to the left."""
    if words.isascii():  # most of what is printed, and told at once
        return False
    first = _FIRST_LETTER.search(words)
    return first is not None and bool(_TO_THE_LEFT.match(first[0]))


def is_leftward_language(language: str) -> bool:
    """Say whether a language, as `ar` or `ar-SA`, is written from the right to the left."""
    return language.casefold().partition("-")[0] in _LEFTWARD_LANGUAGES


def stretches(words: str, *, in_leftward: bool) -> Iterator[tuple[str, bool]]:
    """Cut words where their direction changes; each stretch says whether it runs to the left.

    Args:
        words: of one format.
        in_leftward: whether their paragraph runs to the left; so do signs and digits between the directions then.
    """
    if not in_leftward and (words.isascii() or not _TO_THE_LEFT.search(words)):
        yield words, False
        return
    at = 0
    for found in (_RIGHTWARD_STRETCH if in_leftward else _LEFTWARD_STRETCH).finditer(words):
        if found.start() > at:
            yield words[at : found.start()], in_leftward
        yield found[0], not in_leftward
        at = found.end()
    if at < len(words):
        yield words[at:], in_leftward
