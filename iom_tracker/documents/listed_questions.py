"""Tells which items of numbered lists are the questions of a commitment: those that stand apart, each above its answer.

The number may be typed or be counted by Word. A list inside an answer stays one: its items follow each other.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from iom_tracker.documents.document_pieces import Piece
from iom_tracker.documents.known_lines import LONGEST_HEADING
from iom_tracker.documents.lone_lines import ENDS_OF_TEXT
from iom_tracker.domain.richtext import BlockType

_TYPED = re.compile(r"\s*(\d{1,2})[.)]\s+(?=\S)")
_LONGEST: Final = 30  # words
_FEWEST: Final = 3  # numbers one after the other
_ENOUGH: Final = 2  # questions that are known


@dataclass(frozen=True, slots=True)
class Standing:
    """What is told of the pieces of one commitment so far.

    Attributes:
        is_question: whether a piece is found to be a question.
        is_other: whether it is found to be something else, or cannot be a heading.
        names: says whether a text names a question, be it as shortly as only a heading does.
    """

    pieces: Sequence[Piece]
    is_question: Sequence[bool]
    is_other: Sequence[bool]
    names: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class _Item:
    list: str  # empty where the number is typed
    level: int
    number: int

    @property
    def place(self) -> tuple[str, int]:
        return self.list, self.level

    def follows(self, other: "_Item") -> bool:
        return (self.level, self.number) == (other.level, other.number + 1)


@dataclass(frozen=True, slots=True)
class ListedQuestions:
    """Items of numbered lists that are headings.

    Attributes:
        known: the places of those that name a question.
        unknown: the places of the others in the same count.
    """

    known: frozenset[int] = frozenset()
    unknown: frozenset[int] = frozenset()


def listed_questions(standing: Standing) -> ListedQuestions:
    """Return which numbered items are questions, and which of them nobody knows.

    They are those whose numbers go on across the text between them, and those of one list of Word with a question.
    Items that name no question count as headings too on this evidence: two others do, or one does or no question stands
    otherwise, and there are three at least, none of which ends as a sentence does. Where questions stand otherwise, one
    item that names a question is text.
    """
    items = {at: item for at, piece in enumerate(standing.pieces) if (item := _item(piece))}
    chain = _chain(standing, items)
    named = frozenset(at for at in chain if standing.is_question[at] or standing.names(standing.pieces[at].text))
    has_others = any(is_ and at not in chain for at, is_ in enumerate(standing.is_question))
    is_sure = len(named) >= _ENOUGH
    if not (is_sure or not has_others or any(standing.is_question[at] for at in chain)):
        return ListedQuestions()
    unknown = frozenset(chain) - named
    is_run = len(chain) >= _FEWEST and not any(
        standing.pieces[at].text.rstrip().endswith(ENDS_OF_TEXT) for at in unknown
    )
    return ListedQuestions(named, unknown if is_sure or is_run else frozenset())


def _item(piece: Piece) -> _Item | None:
    counted = piece.line.item
    if counted:
        return _Item(counted.list, counted.level, counted.number)
    typed = _TYPED.match(piece.text) if piece.block.type is BlockType.PARAGRAPH else None
    return _Item("", 0, int(typed[1])) if typed else None


def _chain(standing: Standing, items: Mapping[int, _Item]) -> list[int]:
    """Return the items above text of their own whose numbers go on, or that are of one list with a question."""
    apart = [at for at in _apart(standing, items) if _may_be_heading(standing, at)]
    known = {at for at in apart if standing.is_question[at] or standing.names(standing.pieces[at].text)}
    lists = {items[at].place for at in known if items[at].list}
    others = _lists_of_text(apart, items)
    chain: list[int] = []
    for at in apart:
        item, last = items[at], items[chain[-1]] if chain else None
        is_next = item.follows(last) if last else item.number == 1 or at in known
        if item.place in lists or (is_next and (at in known or item.place not in others)):
            chain.append(at)
        else:
            others.add(item.place)
    return chain


def _lists_of_text(apart: Sequence[int], items: Mapping[int, _Item]) -> set[tuple[str, int]]:
    """Return the lists that have items which do not stand apart; of typed numbers, if one comes twice."""
    free = frozenset(apart)
    found = {item.place for at, item in items.items() if item.list and at not in free}
    typed = [items[at].number for at in apart if not items[at].list]
    return found | ({("", 0)} if len(typed) > len(set(typed)) else set())


def _may_be_heading(standing: Standing, at: int) -> bool:
    piece = standing.pieces[at]
    is_short = len(piece.text) <= LONGEST_HEADING and len(piece.text.split()) <= _LONGEST
    return piece.is_whole and is_short and not standing.is_other[at]


def _apart(standing: Standing, items: Mapping[int, _Item]) -> Iterator[int]:
    """Yield the items that have text below them, and next to them none of their list that is no question."""
    said = [at for at, piece in enumerate(standing.pieces) if piece.text.strip()]
    for above, at, below in zip((-1, *said), said, said[1:], strict=False):
        beside = [items[each] for each in (above, below) if each in items and not standing.is_question[each]]
        if at in items and all(each.list != items[at].list or each.level > items[at].level for each in beside):
            yield at
