"""Finding words in a report: what is asked for, and where it stands.

All words that are typed must stand in a text. Words between quotation marks stand beside each other; a word that ends
with `*` is the beginning of one.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.passage import Passage
from iom_tracker.domain.richtext import clean

HIT, HIT_END, CUT = "\x02", "\x03", "\x04"  # around what was found, and where a text was cut; no text of ours has them
ELLIPSIS: Final = "…"
MOST_PHRASES: Final = 16
_MOST_LETTERS: Final = 400
_PHRASE = re.compile('["“”«]([^"“”«»]*)["“”»]|(\\S+)')
_MARKS = re.compile(f"[{HIT}{HIT_END}{CUT}]")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand beside each other; the last one may be the beginning of a word."""

    words: str
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a text, with the places in it that were asked for."""

    text: str
    hits: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A text in which everything stands that was asked for.

    Attributes:
        unit: the commitment's id or the transformation's code.
        ref: the section; None for the wording of the commitment itself.
        passage: the words to go to; None where none are marked.
        is_draft: whether the text is on this machine only.
    """

    unit: str
    ref: SectionRef | None
    excerpt: Excerpt
    passage: Passage | None
    is_draft: bool = False


def phrases(typed: str, *, is_typing: bool = False) -> tuple[Phrase, ...]:
    """Return what is asked for by whatever was typed; nothing where no letter or digit is in it.

    Args:
        is_typing: whether the last word may still be going on.
    """
    text = clean(typed)[:_MOST_LETTERS]
    found = [phrase for phrase in _read(text) if any(map(_counts, phrase.words))][:MOST_PHRASES]
    if found and is_typing and text.endswith(found[-1].words):
        found[-1] = Phrase(found[-1].words, is_open=True)
    return tuple(found)


def excerpt_of(marked: str) -> Excerpt:
    """Return an excerpt from a text with the marks of this module; breaks become spaces."""
    text, hits, begun = "", [], 0
    for piece in re.split(f"([{HIT}{HIT_END}{CUT}])", marked):
        if piece == HIT:
            begun = len(text)
        elif piece == HIT_END:
            hits.append((begun, len(text)))
        else:
            text += ELLIPSIS if piece == CUT else re.sub(r"\s", " ", piece)
    return Excerpt(text, tuple(hits))


def passage_of(marked: str, text: str) -> Passage | None:
    """Return where in a text the first hit of a marked piece of it is; None where there is no hit."""
    before, mark, rest = marked.replace(CUT, "").partition(HIT)
    if not mark:
        return None
    start = text.find(_MARKS.sub("", before + rest)) + len(before)
    return Passage.of(text, start, start + rest.index(HIT_END))


def _read(text: str) -> Iterator[Phrase]:
    for quoted, word in _PHRASE.findall(text):
        said = (quoted or word).strip()
        yield Phrase(said.rstrip("*"), is_open=said.endswith("*"))


def _counts(sign: str) -> bool:
    """Say whether a sign is part of a word, as the index counts words."""
    category = unicodedata.category(sign)
    return category[0] in "LN" or category == "Co"
