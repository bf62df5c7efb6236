"""Where in a report acronyms are used and spelled out."""

from bisect import bisect_left, insort
from collections.abc import Mapping

from iom_tracker.domain.proofreading.acronyms import Acronyms
from iom_tracker.domain.proofreading.text_finding import Stretch

_NOTHING = Acronyms()


class AcronymUses:
    """An index of the acronyms of many texts, each known by its number in the report."""

    def __init__(self) -> None:
        self._texts: dict[int, Acronyms] = {}
        self._using: dict[str, list[int]] = {}
        self._spelling: dict[str, list[int]] = {}

    def put(self, text: int, acronyms: Acronyms) -> None:
        """Take in what a text uses and spells out now, in place of what it did before."""
        before = self._texts.pop(text, _NOTHING)
        if acronyms != _NOTHING:
            self._texts[text] = acronyms
        for index, olds, news in (
            (self._using, {name for name, _ in before.used}, {name for name, _ in acronyms.used}),
            (self._spelling, before.spelled, acronyms.spelled),
        ):
            for name in olds - news:
                _take_out(index, name, text)
            for name in news - olds:
                insort(index.setdefault(name, []), text)

    def used_first_in(self, text: int) -> Mapping[str, Stretch]:
        """Return the acronyms that no earlier text uses, each with its first place."""
        used = self._texts.get(text, _NOTHING).used
        return {name: stretch for name, stretch in used if self._using[name][0] == text}

    def is_spelled_before(self, name: str, text: int) -> bool:
        """Say whether a text up to this one spells an acronym out."""
        return self._spelling.get(name, [text + 1])[0] <= text

    def is_spelled_in(self, name: str, text: int) -> bool:
        """Say whether a text spells an acronym out."""
        return name in self._texts.get(text, _NOTHING).spelled


def _take_out(index: dict[str, list[int]], name: str, text: int) -> None:
    texts = index[name]
    texts.pop(bisect_left(texts, text))
    if not texts:
        del index[name]
