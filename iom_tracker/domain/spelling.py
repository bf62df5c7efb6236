"""Spelling: which words of a text a dictionary is asked about, where they stand, and which are known without it."""

import re
import unicodedata
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_MARKS: Final = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
_UNSEEN: Final = "\u00ad\u200c\u200d\u0640"  # soft hyphen, joiners, and the stroke that only stretches Arabic words
_SIGN: Final = rf"[\w{_MARKS}{_UNSEEN}]"
_CHUNK: Final = re.compile(rf"{_SIGN}+(?:['’ʼ\-‐‑]{_SIGN}+)*")
_PASSED_OVER: Final = re.compile(
    r"(?:[a-z][a-z+.\-]{0,20}://|www\.)\S+"  # addresses in the web; bounds keep long lines from taking long
    r"|[^\s@]{1,64}@\S+"  # of persons
    r"|\b[\w\-]{1,63}(?:\.[\w\-]{1,63}){0,9}\.(?:int|org|com|net|edu|gov|info)\b(?:/\S*)?"  # without what begins them
    r"|[@#]\w+"  # names in social media
    r"|\b\w{1,99}\.(?:docx?|xlsx?|pptx?|pdf|iomdb|iompack)\b",  # files
    re.IGNORECASE,
)
_SIGN_OF_PASSED_OVER: Final = re.compile(r"[@#]|\.\w|://|www\.", re.IGNORECASE)  # each of them has one; quick to find
_APOSTROPHES: Final = str.maketrans({"’": "'", "ʼ": "'", "‐": "-", "‑": "-", **dict.fromkeys(_UNSEEN)})
_ELIDED: Final = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu)'", re.IGNORECASE)
_POSSESSIVE: Final = re.compile(r"'s?$", re.IGNORECASE)
_ARABIC: Final = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_LEFTWARD: Final = "ar"
_MOST: Final = 5  # letters of an acronym with small ones inside
_KEPT_WORDS: Final = 1 << 14  # a report of 500 texts has some thousand different ones
_LEAST: Final = 2  # letters of an acronym, and of any word that is looked at


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text.

    Attributes:
        start, end: where it stands, in characters of the text.
        text: as it is looked up: with plain apostrophes and hyphens, and without what nobody sees.
    """

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class SpellingChoice:
    """What is chosen for a workspace on this machine.

    Attributes:
        wanted: the language that was chosen; empty for that of the report.
        language: in which spelling is checked: the one chosen, else the report's.
        offered: the languages that there are dictionaries for.
        names: what the workspace itself names: its offices and the people in it.
    """

    is_on: bool
    wanted: str
    language: str
    offered: tuple[str, ...]
    names: frozenset[str] = frozenset()

    @property
    def is_checked(self) -> bool:
        """Whether words are looked up: it is on, and there is a dictionary."""
        return self.is_on and self.language in self.offered


def words_to_check(text: str, language: str) -> Iterator[Word]:
    """Walk the words of a text that a dictionary of a language is asked about, in order.

    Acronyms, words with digits, addresses and what is written in another script are passed over.
    """
    may_hold_some = _SIGN_OF_PASSED_OVER.search(text) is not None
    passed_over = [found.span() for found in _PASSED_OVER.finditer(text)] if may_hold_some else []
    for found in _CHUNK.finditer(text):
        word = _word_to_check(found[0], language)
        start, end = found.span()
        if word and not (passed_over and any(start < last and first < end for first, last in passed_over)):
            yield Word(start, end, word)


def plain_word(word: str) -> str:
    """Return a word as it is looked up."""
    return unicodedata.normalize("NFC", word).translate(_APOSTROPHES)


def is_known(word: str, known: AbstractSet[str]) -> bool:
    """Say whether a word is one of those known: also with a capital, in capitals, after “l'” or before “'s”."""
    stripped = _POSSESSIVE.sub("", word)
    forms = {word, stripped, _ELIDED.sub("", word, count=1), _ELIDED.sub("", stripped, count=1)}
    return any(form in known or _lowered(form) in known for form in forms)


def bare_word(word: str) -> str:
    """Return a word without “l'” before it and “'s” behind it, as it is added to a dictionary."""
    return _ELIDED.sub("", _POSSESSIVE.sub("", word), count=1) or word


def as_written(meant: str, word: str) -> str:
    """Return what is meant with the apostrophes that the word in the text has."""
    return meant.replace("'", "’") if "’" in word else meant.replace("’", "'") if "'" in word else meant


def parts_of(word: str) -> tuple[str, ...]:
    """Return the words that hyphens join; none where there is one only, or one of them has too few letters."""
    parts = tuple(word.split("-"))
    return parts if len(parts) > 1 and all(parts) else ()


def _lowered(word: str) -> str:
    """Return a word as it stands inside a sentence, if its form allows it to be one that has no capitals."""
    return word.lower() if word.isupper() or word[1:].islower() else word


@lru_cache(_KEPT_WORDS)
def _word_to_check(written: str, language: str) -> str:
    """Return what a dictionary is asked about for a word as it is written; nothing where it is not asked."""
    word = plain_word(written)
    return word if _is_word(word, language) else ""


def _is_word(word: str, language: str) -> bool:
    if len(word) < _LEAST or any(sign.isdigit() or sign == "_" for sign in word):
        return False
    of_script, of_other = (_ARABIC, _LATIN) if language == _LEFTWARD else (_LATIN, _ARABIC)
    letters = [sign for sign in word if sign.isalpha()]
    is_of_script = bool(letters) and all(of_script.match(sign) for sign in letters) and not of_other.search(word)
    return is_of_script and not _is_acronym(word)


def _is_acronym(word: str) -> bool:
    """Say whether a word is in capitals, such as IOM, IDPs, PoC, l'OIM or DTM's; all parts of one with hyphens."""
    core = _POSSESSIVE.sub("", _ELIDED.sub("", word, count=1))
    return all(_are_capitals(part.removesuffix("s")) for part in core.split("-"))


def _are_capitals(part: str) -> bool:
    return len(part) >= _LEAST and (part.isupper() or (len(part) <= _MOST and part[0].isupper() and part[-1].isupper()))
