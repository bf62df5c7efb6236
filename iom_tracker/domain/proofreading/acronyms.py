"""Acronyms: which are used in a text, and which are spelled out in it."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from iom_tracker.domain.proofreading.text_finding import Stretch
from iom_tracker.domain.proofreading.words import Word, words_of

LONGEST: Final = 8
_CAPITAL_LETTERS: Final = "".join(filter(str.isupper, map(chr, range(0x590))))  # Latin, Greek, Cyrillic, Armenian
_TOKEN = re.compile(rf"(?<![^\W\d_])(?<!&)[{_CAPITAL_LETTERS}][a-z&]?[{_CAPITAL_LETTERS}][^\W\d_]*(?:&[^\W\d_]+)*")
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_MIXED = re.compile(r"[A-Z][a-z][A-Z]{1,2}")
_IN_BRACKETS = re.compile(r"[(（][\s«»“”„‘’\"']*([^\W\d_]+(?:&[^\W\d_]+)*)[\s«»“”‘’\"']*[)）]")
_BRACKET_AFTER = re.compile(r"\s?[(（]([^()（）]{5,})[)）]")
_CAPITALS: Final = 0.7  # from this share on a line is set in capitals
_SHORT_WORD: Final = 4
_LEAST_WORDS: Final = 2
_SEEN_BEHIND: Final = 80  # characters before a bracket
_MOST_WORDS: Final = 3 * LONGEST  # that may say what an acronym means


@dataclass(frozen=True, slots=True)
class Acronyms:
    """What a text uses and spells out.

    Attributes:
        used: each with its first place.
        spelled: those that stand in brackets behind words, or before a bracket with their words.
    """

    used: tuple[tuple[str, Stretch], ...] = ()
    spelled: frozenset[str] = frozenset()


def acronyms_in(blocks: Sequence[str]) -> Acronyms:
    """Return the acronyms of a text; a plural counts as its singular."""
    used: dict[str, Stretch] = {}
    for number, text in enumerate(blocks):
        tokens = list(_tokens(text))
        if tokens and not _is_in_capitals(text):
            for name, start, end in tokens:
                used.setdefault(name, Stretch(number, start, end))
    return Acronyms(tuple(used.items()), frozenset(name for text in blocks for name in _spelled(text)))


def is_said_in_words(acronym: str, texts: Iterable[str], connectors: frozenset[str]) -> bool:
    """Say whether words stand somewhere whose initials are an acronym.

    Args:
        texts: where to look.
        connectors: small words that are passed over between the others.
    """
    letters = _letters(acronym)
    for text in texts:
        words = [word for word in words_of(text) if _singular(word.text) != acronym]
        if any(_fits(letters, words[place : place + _MOST_WORDS], connectors) for place in range(len(words))):
            return True
    return False


def _tokens(text: str) -> Iterator[tuple[str, int, int]]:
    for found in _TOKEN.finditer(text):
        name = _singular(found.group())
        beside = text[found.start() - 1 : found.start()] + text[found.end() : found.end() + 1]
        if _is_acronym(name) and not any(each.isdigit() or each in "@_" for each in beside):
            yield name, found.start(), found.end()


def _singular(token: str) -> str:
    return token[:-1] if token.endswith("s") and token[:-1].isupper() else token


def _is_acronym(name: str) -> bool:
    if not _LEAST_WORDS <= len(name) <= LONGEST or _ROMAN.fullmatch(name):
        return False
    return name.isupper() or bool(_MIXED.fullmatch(name))


def _is_in_capitals(text: str) -> bool:
    letters = [each for each in text if each.isalpha() and each.lower() != each.upper()]
    words = [word for word in words_of(text) if word.text.isupper() and len(word.text) > 1]
    return len(words) > _SHORT_WORD and sum(map(str.isupper, letters)) >= _CAPITALS * len(letters)


def _spelled(text: str) -> Iterator[str]:
    for found in _IN_BRACKETS.finditer(text):
        name = _singular(found[1])
        if (
            _is_acronym(name)
            and len(words_of(text[max(0, found.start() - _SEEN_BEHIND) : found.start()])) >= _LEAST_WORDS
        ):
            yield name
    for name, _, end in _tokens(text):
        bracket = _BRACKET_AFTER.match(text, end)
        if bracket and _may_say(name, words_of(bracket[1])):
            yield name


def _may_say(name: str, words: Sequence[Word]) -> bool:
    """Say whether these may be the words of an acronym: of another script, or one begins with its first letter."""
    if len(words) < _LEAST_WORDS:
        return False
    initials = {_plain(word.text[0]) for word in words}
    return _plain(name[0]) in initials or not any("a" <= each <= "z" for each in initials)


def _fits(letters: str, words: Sequence[Word], connectors: frozenset[str]) -> bool:
    """Say whether words begin with these letters, each with the next; of two words the first must have a capital."""
    first = words[0]
    if _connects(first, connectors) or (len(letters) == _LEAST_WORDS and not first.text[0].isupper()):
        return False
    left = letters
    for word in words:
        if not left:
            break
        own = _letters(word.text) if word.text.isupper() else _plain(word.text[0])
        if own and left.startswith(own):
            left = left.removeprefix(own)
        elif not _connects(word, connectors):
            return False
    return not left


def _connects(word: Word, connectors: frozenset[str]) -> bool:
    return word.small in connectors and not word.text.isupper()


def _letters(acronym: str) -> str:
    return "".join(_plain(each) for each in acronym if each.isalpha())


def _plain(letter: str) -> str:
    """Return a letter without accents, in small."""
    return unicodedata.normalize("NFKD", letter)[:1].casefold()
