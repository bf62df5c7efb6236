"""What the comments of a Word file are about: the words between the marks of each, with every change accepted."""

from iom_tracker.domain.richtext import clean


class CommentRanges:
    """Listens while a story is read."""

    def __init__(self) -> None:
        """Begin without a comment."""
        self._words: dict[str, list[str]] = {}
        self._open: set[str] = set()

    @property
    def is_listening(self) -> bool:
        """Whether words that are read now are commented on."""
        return bool(self._open)

    def open(self, id_: str) -> None:
        """Begin the range of a comment."""
        self._open.add(id_)

    def close(self, id_: str) -> None:
        """End the range of a comment."""
        self._open.discard(id_)

    def add(self, words: str) -> None:
        """Take words that are in the accepted text."""
        for id_ in self._open:
            self._words.setdefault(id_, []).append(words)

    def end_line(self, *, is_gone: bool) -> None:
        """Take the end of a paragraph; one that was taken out does not separate."""
        if self._open and not is_gone:
            self.add("\n")

    def quote(self, id_: str) -> str:
        """Return the words that a comment is about; empty where there are none."""
        lines = (clean(line).strip() for line in "".join(self._words.get(id_, ())).split("\n"))
        return "\n".join(filter(None, lines))
