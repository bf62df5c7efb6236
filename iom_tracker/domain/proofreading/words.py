"""The words of a line of text, with where they stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, without the signs around it."""

    text: str
    start: int
    end: int

    @property
    def small(self) -> str:
        """The word in small letters."""
        return self.text.casefold()


def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a text; parts that a hyphen joins are words of their own."""
    return tuple(_words(text))


def small_words_of(text: str) -> list[str]:
    """Return the words of a text in small letters, without their places."""
    return _WORD.findall(text.casefold())


def _words(text: str) -> Iterator[Word]:
    return (Word(found.group(), found.start(), found.end()) for found in _WORD.finditer(text))
