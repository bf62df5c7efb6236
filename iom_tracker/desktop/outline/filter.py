"""Which rows of the outline are shown: by words, by what is left to do, by who is asked, by conflict."""

from enum import Enum

from PySide6.QtCore import QObject, QSortFilterProxyModel
from typing_extensions import override

from iom_tracker.desktop.outline.model import Index, OutlineModel
from iom_tracker.desktop.outline.nodes import Node, NodeKind


class Tab(Enum):
    """The views of the outline."""

    ALL = "all"
    TO_DO = "to do"
    MINE = "mine"
    CONFLICTS = "conflicts"


class OutlineFilter(QSortFilterProxyModel):
    """Lets rows through.

    What is left to do is looked up when a tab is chosen, not while a person works: a commitment that gets finished
    stays where it is until then.
    """

    def __init__(self, model: OutlineModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._tab = Tab.ALL
        self._words: list[str] = []
        self._shows_unused = True
        self._shows_retired = False
        self._shown: frozenset[int] = frozenset()
        self.setSourceModel(model)

    @property
    def is_narrowed(self) -> bool:
        """Whether something may be hidden by words or a tab."""
        return self._tab is not Tab.ALL or bool(self._words)

    def choose(self, tab: Tab, text: str) -> None:
        """Show the rows of a tab that hold all the words of a text."""
        self._tab, self._words = tab, text.casefold().split()
        self._look_up()
        self.invalidate()

    def show_unused(self, shows: bool) -> None:  # noqa: FBT001 - a slot
        """Show or hide transformations without commitments."""
        self._shows_unused = shows
        self.refresh()

    def show_retired(self, shows: bool) -> None:  # noqa: FBT001 - a slot
        """Show or hide what was retired, where all is shown."""
        self._shows_retired = shows
        self.refresh()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        above = self._model.node(source_parent)
        if above is None:
            return False
        return above.children[source_row].key in self._shown

    def rows(self) -> list[Node]:
        """Return every row that is let through, from the top to the bottom."""
        outline = self._model.outline
        return [node for node in outline.nodes if node.key in self._shown] if outline else []

    def refresh(self) -> None:
        """Look up anew what is left to do, after another outline is shown."""
        self._look_up()
        self.invalidate()

    def _look_up(self) -> None:
        """Note which rows are shown: those that fit, and the rows above them."""
        outline = self._model.outline
        nodes = outline.nodes if outline else []
        shown = {each.key for node in nodes if self._fits(node) for each in node.with_ancestors()}
        if self._shows_unused and not self.is_narrowed:
            shown |= {node.key for node in nodes if node.kind is not NodeKind.COMMITMENT}
        self._shown = frozenset(shown)

    def _fits(self, node: Node) -> bool:
        return bool(node.own) and self._is_in_tab(node) and self._matches(node)

    def _is_in_tab(self, node: Node) -> bool:
        if node.is_retired:
            return self._shows_retired and self._tab is Tab.ALL
        if self._tab is Tab.MINE:
            return node.is_mine
        if self._tab is Tab.CONFLICTS:
            return node.own_tally.conflicts > 0
        return self._tab is Tab.ALL or not node.own_tally.is_finished

    def _matches(self, node: Node) -> bool:
        if not self._words:
            return True
        lines = [each.searched for each in node.with_ancestors()]
        return all(any(word in line for line in lines) for word in self._words)
