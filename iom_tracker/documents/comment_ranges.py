"""What the comments of a Word file are about: the words between the marks of each, with every change accepted."""

from dataclasses import replace
from typing import Final

from iom_tracker.domain.reading import ReadComment
from iom_tracker.domain.richtext import clean

MOST_OPEN: Final = 100  # at one place; where more are, the oldest ends, so that no file makes us keep a text endlessly


class CommentRanges:
    """Listens while a story is read.

    Attributes:
        is_listening: whether words that are read now are commented on.
    """

    def __init__(self) -> None:
        """Begin without a comment."""
        self._words: list[str] = []
        self._open: dict[str, int] = {}
        self._closed: dict[str, list[slice]] = {}
        self.is_listening = False

    def open(self, id_: str) -> None:
        """Begin the range of a comment."""
        if len(self._open) >= MOST_OPEN:
            self.close(next(iter(self._open)))
        self._open.setdefault(id_, len(self._words))
        self.is_listening = True

    def close(self, id_: str) -> None:
        """End the range of a comment."""
        if id_ in self._open:
            self._closed.setdefault(id_, []).append(slice(self._open.pop(id_), len(self._words)))
            self.is_listening = bool(self._open)

    def close_all(self) -> None:
        """End every range, as the end of a story does."""
        for id_ in list(self._open):
            self.close(id_)

    def add(self, words: str) -> None:
        """Take words that are in the accepted text."""
        if self._open:
            self._words.append(words)

    def end_line(self, *, is_gone: bool) -> None:
        """Take the end of a paragraph; one that was taken out does not separate."""
        if not is_gone:
            self.add("\n")

    def quote(self, id_: str) -> str:
        """Return the words that a comment is about; empty where there are none."""
        ranges = [*self._closed.get(id_, ()), *([slice(self._open[id_], None)] if id_ in self._open else ())]
        words = "".join(word for each in ranges for word in self._words[each])
        return "\n".join(filter(None, (clean(line).strip() for line in words.split("\n"))))


def in_answer(comment: ReadComment, answer: str, *, on_heading: bool) -> ReadComment:
    """Return a comment of a section with the words that it is about, as far as they are in the answer.

    It may begin on the heading or go on into the next section. What is only about the heading is about the section.

    Args:
        answer: the words of the section, a paragraph on each line.
        on_heading: whether the comment begins on the heading above it.
    """
    lines = comment.quote.split("\n")[1 if on_heading else 0 :]
    counts = (count for count in range(len(lines), 0, -1) if "\n".join(lines[:count]) in answer)
    count = next(counts, 0)
    return replace(comment, quote="\n".join(lines[:count])) if count or on_heading else comment
