"""Of all that a document says of a section, the surest is its answer; the rest is kept as words without a place.

What was moved with tracking on stands in the document twice, taken away here and put in there: it is one answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from lxml import etree

from iom_tracker.documents.story_lines import StoryParagraph
from iom_tracker.domain.catalogue import Slot
from iom_tracker.domain.marked_text import MarkedText
from iom_tracker.domain.reading import FoundBy
from iom_tracker.domain.richtext import Block, RichText, rich_text
from iom_tracker.domain.word_count import count_body

_BY_SURENESS = {found_by: number for number, found_by in enumerate(FoundBy)}


@dataclass(slots=True, eq=False)
class Answer:
    """What one place of a document says of a section.

    Attributes:
        slot: None where the catalogue has no such section.
        position: the number of the answer in the document.
        heading: the question as it is printed above; empty where none is.
    """

    slot: Slot | None
    found_by: FoundBy
    position: int
    base: str = ""
    heading: str = ""
    paragraphs: list[StoryParagraph] = field(default_factory=list)

    @property
    def marked(self) -> MarkedText:
        """Its text with tracked changes."""
        return MarkedText(tuple([each.block for each in self.paragraphs]))

    @property
    def plain(self) -> list[Block] | None:
        """Its paragraphs, where nothing in them was tracked; None where they must be asked for their marks."""
        words = [each.words for each in self.paragraphs if isinstance(each.words, Block)]
        return words if len(words) == len(self.paragraphs) else None

    def accepted(self) -> RichText:
        """Return its text with every change accepted."""
        plain = self.plain
        return self.marked.accepted() if plain is None else rich_text(plain)

    def joins(self) -> list[tuple[etree._Element, etree._Element]]:
        """Return the paragraphs whose end was taken out, each with the one that it goes on with."""
        following = pairwise(self.paragraphs)
        return [(one.element, next_.element) for one, next_ in following if one.is_joined]


class Resolved(NamedTuple):
    """The answer of a section.

    Attributes:
        marked: its text with tracked changes; None where there are none.
        others: what says something else, in order.
        copies: how often the answer stands there once more.
    """

    answer: Answer
    marked: MarkedText | None
    body: RichText
    others: tuple[Answer, ...] = ()
    copies: int = 0

    @property
    def words(self) -> int:
        """How many words of the document are in it; a copy's words are."""
        return count_body(self.body) * (1 + self.copies)


def resolve(answers: Sequence[Answer]) -> Resolved | None:
    """Return the answer of a section of which one or more places speak; None where all of them say nothing."""
    if len(answers) == 1:  # as most are
        return _alone(answers[0])
    answers = [each for each in answers if each.paragraphs]  # a heading alone says nothing
    if len(answers) == 1:
        return _alone(answers[0])
    marked = {each.position: each.marked for each in answers}
    bodies = {each.position: marked[each.position].accepted() for each in answers}
    full = [each for each in answers if not bodies[each.position].is_empty]
    telling = full or [each for each in answers if marked[each.position].is_marked]
    if not telling:
        return None
    best = min(telling, key=lambda each: (_BY_SURENESS[each.found_by], each.position))
    body = bodies[best.position]
    others = [each for each in full if each is not best]
    same = [each for each in others if bodies[each.position] == body]
    return Resolved(
        answer=best,
        marked=_with_what_was_moved(best, answers, marked),
        body=body,
        others=tuple(each for each in others if each not in same),
        copies=len(same),
    )


def _alone(answer: Answer) -> Resolved | None:
    plain = answer.plain
    if plain is not None:
        body = rich_text(plain)
        return Resolved(answer, None, body) if body.blocks else None
    marked = answer.marked
    body = marked.accepted()
    return None if body.is_empty and not marked.is_marked else Resolved(answer, marked, body)


def _with_what_was_moved(best: Answer, answers: Sequence[Answer], marked: dict[int, MarkedText]) -> MarkedText:
    """Return an answer's text; where all of it was put in here, with what was taken away elsewhere before it."""
    text = marked[best.position]
    if not text.original().is_empty:
        return text
    gone = [each.position for each in answers if each is not best and marked[each.position].accepted().is_empty]
    return MarkedText((*(block for position in gone for block in marked[position].blocks), *text.blocks))
