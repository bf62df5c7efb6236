"""An answer whose content control ends before something and begins again behind it is one answer, with what parts it.

LibreOffice (7.4) leaves it so around a table that was put into an answer; a person may drag things so too. A second
control of a section counts as the rest of the first where no heading and no other answer stands between the two, and
where it is no copy: nobody goes on with what they have just said.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from rapidfuzz import fuzz

from iom_tracker.documents.answers import Answer
from iom_tracker.documents.story_lines import StoryParagraph

_COPY: Final = 80.0  # of 100: how alike the texts of two controls are, one of which is an edited copy of the other

Note = TypeVar("Note")


@dataclass(slots=True)
class _Part(Generic[Note]):
    """Two controls of one section, with the paragraphs between them as they were noted."""

    before: Answer
    between: list[tuple[StoryParagraph, Note]]
    after: Answer


@dataclass(slots=True)
class PartedAnswers(Generic[Note]):
    """Watches where the controls of a document stand, and joins the answers that were parted."""

    _last: Answer | None = None
    _behind: list[tuple[StoryParagraph, Note]] = field(default_factory=list)
    _parts: list[_Part[Note]] = field(default_factory=list)

    def begin(self, answer: Answer) -> None:
        """Take the beginning of an answer's control."""
        if self._last is not None and self._last is not answer and self._last.slot is answer.slot:
            self._parts.append(_Part(self._last, self._behind, answer))
        self._last, self._behind = answer, []

    def add(self, paragraph: StoryParagraph, note: Note) -> None:
        """Take a paragraph behind a control that has no place so far."""
        if self._last is not None:
            self._behind.append((paragraph, note))

    def end(self) -> None:
        """Take a heading: what comes now is no part of the answer above it."""
        self._last, self._behind = None, []

    def join(self) -> Iterator[tuple[Answer, Answer, list[tuple[StoryParagraph, Note]]]]:
        """Join what was parted; yield each answer that grew, what it was joined with, and what stood between."""
        parts, self._parts = self._parts, []
        whole: dict[Answer, Answer] = {}
        for part in parts:
            answer = whole.get(part.before, part.before)
            if _is_copy(answer, part.after):
                continue
            answer.paragraphs += [*(paragraph for paragraph, _ in part.between), *part.after.paragraphs]
            whole[part.after] = answer
            yield answer, part.after, part.between


def _is_copy(answer: Answer, other: Answer) -> bool:
    one, two = answer.accepted().plain, other.accepted().plain
    return bool(one and two) and fuzz.ratio(one, two) >= _COPY
