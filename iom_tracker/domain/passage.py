"""A passage: words of a text that somebody points at, found again in a text that was changed around them.

It is kept as the words and what stood before and after them, as the W3C's Web Annotation model does (TextQuoteSelector,
section 4.2.4 of that recommendation): a place that is counted would be lost with the first change.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

AROUND: Final = 40  # characters before and after that tell equal words apart


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a text, with up to 40 characters around them."""

    quote: str
    before: str = ""
    after: str = ""

    @classmethod
    def of(cls, text: str, start: int, end: int) -> "Passage | None":
        """Return the passage between two places of a text; None where there are no words between them."""
        quote = text[start:end]
        if not quote.strip():
            return None
        return cls(quote, text[max(0, start - AROUND) : start], text[end : end + AROUND])

    @classmethod
    def quoted(cls, text: str, words: str) -> "Passage | None":
        """Return the first passage of a text that says these words; None where it does not."""
        start = text.find(words) if words.strip() else -1
        return None if start < 0 else cls.of(text, start, start + len(words))

    @classmethod
    def from_data(cls, data: object) -> "Passage | None":
        """Return a passage from plain data that may come from elsewhere; None where it is none."""
        if not isinstance(data, dict):
            return None
        quote, before, after = (_text(data, key) for key in ("quote", "before", "after"))
        return cls(quote, before, after) if quote.strip() else None

    def as_data(self) -> dict[str, str]:
        """Return the passage as plain data."""
        said = {"quote": self.quote, "before": self.before, "after": self.after}
        return {key: value for key, value in said.items() if value}

    def find(self, text: str) -> tuple[int, int] | None:
        """Return where the words stand in a text, the place whose surroundings fit best; None where they do not."""
        places = list(_places(text, self.quote))
        if not places:
            return None
        start = max(places, key=lambda place: (self._fit(text, place), -place))
        return start, start + len(self.quote)

    def _fit(self, text: str, start: int) -> int:
        """Return how many characters around a place are those that were around the passage."""
        before, after = text[:start][::-1], text[start + len(self.quote) :]
        return _shared(before, self.before[::-1]) + _shared(after, self.after)


def _places(text: str, words: str) -> Iterator[int]:
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def _shared(one: str, other: str) -> int:
    """Return with how many characters alike two texts begin."""
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return sum(1 for _ in alike)


def _text(data: Mapping[object, object], key: str) -> str:
    value = data.get(key)
    return value if isinstance(value, str) else ""
