"""How a choice that is left stands in the result: a label of all its wordings, where one of them will stand.

A label is made of spans whose link names the choice. So it is found again in whatever the person makes of the text
around it, and undo brings it back as it was.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from iom_tracker.domain.richtext import BlockType, Span, clean
from iom_tracker.domain.sentence_units import BlockBreak, Unit
from iom_tracker.domain.text_merge import Clash

_LINK: Final = "https://choice.invalid/"
_LONGEST: Final = 44  # words of one wording in a label; the whole of it stands in its version
_FIRST, _LAST = 28, 10
_AHEAD, _BEHIND = "\u2068", "\u2069"  # whatever its direction of writing, no part turns its neighbours round
_BREAK_SIGNS: Final = {BlockType.PARAGRAPH: "¶", BlockType.BULLET: "•", BlockType.NUMBER: "#"}

Letter = tuple[str, bool, bool, str | None]
Word = tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class LabelWords:
    """The few words of a label that are not the writers'.

    Attributes:
        nothing: what stands for a version that has no text there.
    """

    choose: str = "choose:"
    nothing: str = "nothing"


@dataclass(frozen=True, slots=True)
class Wording:
    """One of the texts to choose from.

    Attributes:
        versions: the numbers of the versions that have it, counted from 0.
    """

    units: tuple[Unit, ...]
    versions: tuple[int, ...]

    @property
    def text(self) -> str:
        """The words on one line; empty where the versions have none."""
        return "".join(letter for letter, *_ in _line(self.words))

    @property
    def words(self) -> tuple[Word, ...]:
        """The words with their format; block breaks are signs among them, except at the beginning of a paragraph."""
        found = tuple(_words(letter for unit in self.units for letter in _letters(unit)))
        is_paragraph = bool(self.units) and self.units[0] == BlockBreak()
        return found[1:] if is_paragraph else found


def wordings(clash: Clash) -> tuple[Wording, ...]:
    """Return the different wordings of a choice, in the order of the versions."""
    return tuple(
        Wording(option, tuple(number for number, each in enumerate(clash.options) if each == option))
        for option in dict.fromkeys(clash.options)
    )


def version_numbers(wording: Wording) -> str:
    """Return the numbers of a wording's versions as people see them."""
    return ", ".join(str(version + 1) for version in wording.versions)


def differing_texts(clash: Clash) -> tuple[str, ...]:
    """Return what each wording says otherwise than the rest, on one line; what all of them say is an ellipsis."""
    texts = [choice.words for choice in wordings(clash)]
    ahead, behind = _shared(texts)
    own = ("".join(letter for letter, *_ in _line(text[ahead : len(text) - behind])) for text in texts)
    before, after = ("… " if ahead else ""), (" …" if behind else "")
    return tuple(f"{before}{text}{after}" if text else "" for text in own)


def label_spans(number: int, clash: Clash, words: LabelWords) -> tuple[Span, ...]:
    """Return the label of a choice; what all wordings begin or end with is said once."""
    choices = wordings(clash)
    texts = [choice.words for choice in choices]
    ahead, behind = _shared(texts)
    letters = [*_line(texts[0][:ahead], " "), *_alone(_plain(words.choose))]
    for place, (choice, text) in enumerate(zip(choices, texts, strict=True)):
        letters += [*_plain(" | " if place else " "), *_alone(_bold(version_numbers(choice))), *_plain(" ")]
        own = _shortened(text[ahead : len(text) - behind])
        letters += _alone(_line(own) if own else _plain(words.nothing))
    letters += [*_plain(" "), *_line(texts[0][-behind:])] if behind else []
    return tuple(_spans(letters, choice_link(number)))


def heart_of(label: str) -> tuple[int, int]:
    """Return where in a label the wordings differ, with what is said round them."""
    return label.index(_AHEAD), label.rindex(_BEHIND) + 1


def choice_link(number: int) -> str:
    """Return the link that marks the label of a choice."""
    return f"{_LINK}{number}"


def choice_number(link: str | None) -> int | None:
    """Return the number of the choice that a link names; None for any other link."""
    match = re.fullmatch(rf"{re.escape(_LINK)}(\d+)", link or "")
    return int(match[1]) if match else None


def _letters(unit: Unit) -> Iterator[Letter]:
    yield (" ", False, False, None)
    if isinstance(unit, BlockBreak):
        yield (_BREAK_SIGNS[unit.type], False, False, None)
        return
    for span in unit.spans:
        yield from ((letter, span.bold, span.italic, span.link) for letter in span.text)


def _words(letters: Iterable[Letter]) -> Iterator[Word]:
    for is_space, group in groupby(letters, key=lambda letter: letter[0].isspace()):
        if not is_space:
            yield tuple(group)


def _line(words: Sequence[Word], end: str = "") -> Iterator[Letter]:
    for place, word in enumerate(words):
        yield from _plain(" " if place else "")
        yield from word
    yield from _plain(end if words else "")


def _plain(text: str) -> Iterator[Letter]:
    return ((letter, False, False, None) for letter in text)


def _bold(text: str) -> Iterator[Letter]:
    return ((letter, True, False, None) for letter in text)


def _alone(letters: Iterable[Letter]) -> Iterator[Letter]:
    yield from _plain(_AHEAD)
    yield from letters
    yield from _plain(_BEHIND)


def _spans(letters: Iterable[Letter], link: str) -> Iterator[Span]:
    for (bold, italic), group in groupby(letters, key=lambda letter: (letter[1], letter[2])):
        yield Span(clean("".join(letter for letter, *_ in group)), bold, italic, link)


def _shared(texts: Sequence[Sequence[Word]]) -> tuple[int, int]:
    """Return how many words all texts begin with, and how many they end with."""
    ahead = _alike(zip(*texts, strict=False))
    shortest = min(len(text) for text in texts)
    behind = _alike(zip(*(text[::-1][: shortest - ahead] for text in texts), strict=False))
    return ahead, behind


def _alike(columns: Iterable[tuple[Word, ...]]) -> int:
    """Return how many columns at the beginning hold one word only."""
    count = 0
    for column in columns:
        if len(set(column)) > 1:
            break
        count += 1
    return count


def _shortened(words: Sequence[Word]) -> Sequence[Word]:
    if len(words) <= _LONGEST:
        return words
    return [*words[:_FIRST], tuple(_plain("…")), *words[-_LAST:]]
