"""Which rows of the outline are shown: by words, by what is left to do, by who is asked, by conflict."""

from enum import Enum

from iom_tracker.desktop.outline.model import OutlineModel
from iom_tracker.desktop.outline.nodes import Node, NodeKind


class Tab(Enum):
    """The views of the outline."""

    ALL = "all"
    TO_DO = "to do"
    MINE = "mine"
    CONFLICTS = "conflicts"


class OutlineFilter:
    """Lets rows through.

    What is left to do is looked up when a tab is chosen, not while a person works: a commitment that gets finished
    stays where it is until then.
    """

    def __init__(self, model: OutlineModel) -> None:
        self._model = model
        self._tab = Tab.ALL
        self._words: list[str] = []
        self._shows_unused = True
        self._shows_retired = False
        self._shown: set[int] = set()

    @property
    def is_narrowed(self) -> bool:
        """Whether something may be hidden by words or a tab."""
        return self._tab is not Tab.ALL or bool(self._words)

    def choose(self, tab: Tab, text: str) -> None:
        """Show the rows of a tab that hold all the words of a text."""
        self._tab, self._words = tab, text.casefold().split()
        self.refresh()

    def show_unused(self, shows: bool) -> None:  # noqa: FBT001 - a slot
        """Show or hide transformations without commitments."""
        self._shows_unused = shows
        self.refresh()

    def show_retired(self, shows: bool) -> None:  # noqa: FBT001 - a slot
        """Show or hide what was retired, where all is shown."""
        self._shows_retired = shows
        self.refresh()

    def is_hidden_by_words(self, node: Node) -> bool:
        """Say whether a row would be shown if no words were looked for."""
        return self._is_in_tab(node) and not self._holds_words(node)

    def rows(self) -> list[Node]:
        """Return every row that is let through, from the top to the bottom."""
        return [node for node in self._nodes() if node.key in self._shown]

    def refresh(self) -> None:
        """Look up anew what fits, after another outline is shown, and show it with the rows above it."""
        nodes = self._nodes()
        self._shown = {node.key for node in nodes if self._fits(node)}
        if self._shows_unused and not self.is_narrowed:
            self._shown |= {node.key for node in nodes if node.kind is not NodeKind.COMMITMENT}
        for node in reversed(nodes):
            if node.key in self._shown and node.parent is not None:
                self._shown.add(node.parent.key)
        self._model.narrow(self._shown)

    def _nodes(self) -> list[Node]:
        outline = self._model.outline
        return outline.nodes if outline else []

    def _fits(self, node: Node) -> bool:
        return bool(node.own) and self._holds_words(node) and self._is_in_tab(node)

    def _holds_words(self, node: Node) -> bool:
        return all(word in node.searched for word in self._words)

    def _is_in_tab(self, node: Node) -> bool:
        if node.is_retired:
            return self._shows_retired and self._tab is Tab.ALL
        if self._tab is Tab.MINE:
            return node.is_mine
        if self._tab is Tab.CONFLICTS:
            return node.own_tally.conflicts > 0
        return self._tab is Tab.ALL or not node.own_tally.is_finished
