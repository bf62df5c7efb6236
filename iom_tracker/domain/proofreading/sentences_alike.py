"""Sentences that are the same or nearly the same, found without holding each against every other.

Of the runs of three words that a sentence holds, the few with the smallest checksums are kept: a bottom-k sketch
(Broder, “On the resemblance and containment of documents”, 1997). Two sentences that share many runs share some of
these, so only sentences that share one are compared.
"""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple
from zlib import crc32

from iom_tracker.domain.proofreading.text_finding import Stretch
from iom_tracker.domain.proofreading.words import small_words_of
from iom_tracker.domain.sentence_ends import sentence_bounds

LEAST_WORDS: Final = 8  # shorter ones are alike by chance
_MOST_WORDS: Final = 200  # of a sentence are looked at
_RUN: Final = 3
_SKETCH: Final = 10
_MOST_COMPARED: Final = 48  # of sentences that share a run; in a report of forms filled in there may be thousands
NEARLY_SAME: Final = 0.5  # of the runs that two sentences hold together
SAME_FORMULA: Final = 0.3  # one sentence with other words filled in


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text: where it stands, and its words in small letters."""

    stretch: Stretch
    words: str


class Spot(NamedTuple):
    """Where a sentence stands: the number of the text in the report, and of the sentence in the text.

    A tuple, since thousands are put in order at each look where many texts say the same.
    """

    text: int
    number: int


def sentences_in(blocks: Sequence[str]) -> tuple[Sentence, ...]:
    """Return the sentences of a text that are long enough to be compared."""
    return tuple(_sentences(blocks))


class SentencesAlike:
    """An index of the sentences of many texts, each known by its number."""

    def __init__(self) -> None:
        self._sentences: dict[int, tuple[Sentence, ...]] = {}
        self._spots: dict[str, list[Spot]] = {}
        self._holding: dict[int, tuple[str, ...]] = {}  # most hold one sentence, for which a list is twice as large

    def put(self, text: int, sentences: tuple[Sentence, ...]) -> None:
        """Take in what a text says now, in place of what it said before."""
        before = self._sentences.pop(text, ())
        if sentences:
            self._sentences[text] = sentences
        if before == sentences:
            return
        for number, sentence in enumerate(before):
            self._take_out(sentence.words, Spot(text, number))
        for number, sentence in enumerate(sentences):
            self._add(sentence.words, Spot(text, number))

    def sentences(self, text: int) -> tuple[Sentence, ...]:
        """Return what a text says."""
        return self._sentences.get(text, ())

    def spots(self, sentence: Sentence, likeness: float) -> tuple[Spot, ...]:
        """Return where a sentence stands, or one that is as much like it, in the order of the report."""
        alike = self._alike(sentence.words, likeness)
        return tuple(sorted(spot for words in alike for spot in self._spots[words]))

    def _alike(self, words: str, likeness: float) -> Iterator[str]:
        found = Counter(each for run in _sketch(words) for each in self._holding.get(run, ())[:_MOST_COMPARED])
        for other in sorted(found, key=lambda each: (-found[each], each))[:_MOST_COMPARED]:
            if other != words and _likeness(words, other) >= likeness:
                yield other
        if words in self._spots:
            yield words

    def _add(self, words: str, spot: Spot) -> None:
        if words not in self._spots:
            self._spots[words] = []
            for run in _sketch(words):
                holding = self._holding.get(run, ())
                place = bisect_left(holding, words)
                self._holding[run] = (*holding[:place], words, *holding[place:])
        insort(self._spots[words], spot)

    def _take_out(self, words: str, spot: Spot) -> None:
        spots = self._spots[words]
        spots.pop(bisect_left(spots, spot))
        if spots:
            return
        del self._spots[words]
        for run in _sketch(words):
            left = tuple(each for each in self._holding.pop(run) if each != words)
            if left:
                self._holding[run] = left


def _sentences(blocks: Sequence[str]) -> Iterator[Sentence]:
    for number, text in enumerate(blocks):
        for start, end in sentence_bounds(text):
            words = small_words_of(text[start:end])
            if len(words) >= LEAST_WORDS:
                yield Sentence(Stretch(number, start, end), " ".join(words[:_MOST_WORDS]))


@lru_cache(maxsize=4096)
def _runs(words: str) -> frozenset[int]:
    each = words.split(" ")
    return frozenset(
        crc32(" ".join(each[place : place + _RUN]).encode("utf-8", "surrogatepass"))
        for place in range(len(each) - _RUN + 1)
    )


def _sketch(words: str) -> Iterable[int]:
    return sorted(_runs(words))[:_SKETCH]


def _likeness(one: str, other: str) -> float:
    mine, theirs = _runs(one), _runs(other)
    return len(mine & theirs) / len(mine | theirs)
