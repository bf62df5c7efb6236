"""Going to a row of the outline by the first letters of its code or its name."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

from iom_tracker.desktop.outline.nodes import Node


class TypeAhead:
    """Gathers letters that follow each other quickly, and finds the next row that begins with them."""

    def __init__(self) -> None:
        self._letters = ""
        self._since = QElapsedTimer()

    @property
    def is_running(self) -> bool:
        """Whether a letter now would go on with the ones before."""
        return self._since.isValid() and self._since.elapsed() < QApplication.keyboardInputInterval()

    def find(self, letters: str, nodes: Sequence[Node], current: Node | None) -> Node | None:
        """Add letters and return the row they mean; None where no row begins with them.

        One letter, and the same one again, goes on to the next row; more letters may stay on the row they are on.
        """
        self._letters = f"{self._letters}{letters.casefold()}" if self.is_running else letters.casefold()
        self._since.start()
        is_one_letter = len(set(self._letters)) == 1
        wanted = self._letters[:1] if is_one_letter and not _begin(nodes, self._letters) else self._letters
        start = nodes.index(current) + (len(wanted) == 1) if current in nodes else 0
        return next(_that_begin((*nodes[start:], *nodes[:start]), wanted), None)


def _begin(nodes: Sequence[Node], letters: str) -> bool:
    return next(_that_begin(nodes, letters), None) is not None


def _that_begin(nodes: Sequence[Node], letters: str) -> Iterator[Node]:
    names = ((node, (node.code.casefold(), node.title.casefold())) for node in nodes)
    return (node for node, (code, title) in names if code.startswith(letters) or title.startswith(letters))
