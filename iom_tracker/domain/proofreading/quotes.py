"""Quotes that are opened and never closed.

Apostrophes are no quotes, and nothing is said about a mark that could be one. A quote may go over several paragraphs,
each of which may begin with the mark again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from iom_tracker.domain.proofreading.text_finding import Stretch
from iom_tracker.domain.proofreading.words import words_of

_DOUBLE: Final = '"“”„‟'
_GUILLEMETS: Final = "«»"
_SINGLE_GUILLEMETS: Final = "‹›"
_SINGLE: Final = "'‘’‚"
_FAMILIES: Final = {mark: family for family in (_DOUBLE, _GUILLEMETS, _SINGLE_GUILLEMETS, _SINGLE) for mark in family}
_ONLY_OPENING: Final = "„‚"
_OPENS: Final = "“«‹‘‟"
_CLOSES: Final = "”»›’"
_BRACKETS: Final = "([{—–-/¿¡"
_WORDS_SHOWN: Final = 4
_SEEN_AHEAD: Final = 100  # characters, so that a text of any length is read once


class _Role(Enum):
    OPENING = auto()
    CLOSING = auto()
    NEITHER = auto()


@dataclass(slots=True)
class _Open:
    """A quote that was opened and not closed so far."""

    mark: str
    block: int
    place: int


@dataclass(slots=True)
class _Quotes:
    """What is open, by family of marks: those that pair up with each other."""

    elisions: frozenset[str]
    open: dict[str, list[_Open]] = field(default_factory=dict)

    def read(self, number: int, text: str) -> None:
        """Take in a block."""
        for place, mark in enumerate(text):
            if mark not in _FAMILIES:
                continue
            pending = self.open.setdefault(_FAMILIES[mark], [])
            if pending and place == 0 and pending[-1].block < number:  # the quote goes on in this paragraph
                pending[-1] = _Open(pending[-1].mark, number, place)
                continue
            role = self._role(text, place, pending)
            if role is _Role.OPENING:
                pending.append(_Open(mark, number, place))
            elif role is _Role.CLOSING and pending:
                pending.pop()

    def _role(self, text: str, place: int, pending: Sequence[_Open]) -> _Role:
        if _FAMILIES[text[place]] == _SINGLE:
            return self._role_of_single(text, place)
        return _Role.OPENING if _opens(text, place, pending) else _Role.CLOSING

    def _role_of_single(self, text: str, place: int) -> _Role:
        mark, following = text[place], text[place + 1 : place + _SEEN_AHEAD]
        if mark != "’" and _is_begun(text, place) and following[:1].isalpha():
            word = words_of(following)[0]
            return _Role.NEITHER if word.small in self.elisions else _Role.OPENING
        ends = not following[:1].isalnum() and not text[place - 1 : place].isspace() and place > 0
        return _Role.CLOSING if mark in "'’" and ends else _Role.NEITHER


def unclosed_quotes(blocks: Sequence[str], elisions: frozenset[str]) -> tuple[Stretch, ...]:
    """Return where a quote is opened that is never closed, with its first words.

    Args:
        blocks: the texts of the blocks.
        elisions: words that begin with an apostrophe, such as “tis”, and names that are written with one.
    """
    quotes = _Quotes(elisions)
    for number, text in enumerate(blocks):
        quotes.read(number, text)
    left = [each for pending in quotes.open.values() for each in pending]
    return tuple(sorted(Stretch(each.block, each.place, _end(blocks[each.block], each.place)) for each in left))


def _opens(text: str, place: int, pending: Sequence[_Open]) -> bool:
    """Say whether a double mark opens a quote; otherwise it closes one, if one is open."""
    mark, begins, ends = text[place], _begins(text, place), _ends(text, place)
    if pending and mark in _GUILLEMETS + _SINGLE_GUILLEMETS:
        return mark == pending[-1].mark
    if mark in _ONLY_OPENING or (pending and ends and not begins):
        return mark in _ONLY_OPENING
    if mark in _OPENS:
        return begins or not (pending and pending[-1].mark in _ONLY_OPENING)
    if mark in _CLOSES:
        return begins and not pending
    return (begins and not ends) or not (pending or text[place - 1 : place].isalnum())


def _begins(text: str, place: int) -> bool:
    """Say whether a mark stands as an opening one does: words follow, and none before it."""
    following = text[place + 1 : place + 2]
    return _is_begun(text, place) and bool(following) and not following.isspace()


def _ends(text: str, place: int) -> bool:
    """Say whether a mark stands as a closing one does."""
    before, following = text[place - 1 : place], text[place + 1 : place + 2]
    return bool(before) and not before.isspace() and not following.isalnum()


def _is_begun(text: str, place: int) -> bool:
    before = text[place - 1 : place]
    return not before or before.isspace() or before in _BRACKETS or before in _FAMILIES


def _end(text: str, place: int) -> int:
    words = words_of(text[place : place + _SEEN_AHEAD])[:_WORDS_SHOWN]
    return place + words[-1].end if words else place + 1
