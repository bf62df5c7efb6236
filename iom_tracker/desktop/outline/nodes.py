"""The outline's tree as plain objects, counted from the bottom up."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from enum import Enum

from iom_tracker.desktop.tally import Mark, Tally, mark_of, tally_of, total
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.framework import CoreResponsibility, Transformation
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.section import SectionStatus


class NodeKind(Enum):
    """What a row of the outline stands for."""

    ROOT = "root"
    RESPONSIBILITY = "responsibility"
    TRANSFORMATION = "transformation"
    COMMITMENT = "commitment"


@dataclass(slots=True, eq=False)
class Node:
    """One row.

    Attributes:
        key: its place in `Outline.nodes`.
        code: what it is called: a number, a transformation's code, a commitment's id.
        full_title: the whole wording, for the tool tip; the title may be a shorter one.
        responsibility: the number of the core responsibility it belongs to, for its colour.
        searched: what a filter is held against, folded: its own words, and those of the rows above it.
        own: the sections that are asked of this row itself, or were until it was retired.
        tally: of its own sections and of all below; those of a retired row do not count.
        is_mine: whether this person is asked to write some of its own sections.
    """

    key: int
    kind: NodeKind
    code: str
    title: str
    full_title: str
    responsibility: int
    parent: "Node | None"
    searched: str = ""
    children: list["Node"] = field(default_factory=list)
    row: int = 0
    own: dict[SectionRef, SectionStatus] = field(default_factory=dict)
    own_tally: Tally = field(default_factory=Tally)
    tally: Tally = field(default_factory=Tally)
    is_mine: bool = False

    @property
    def is_retired(self) -> bool:
        """Whether its sections can be read and are no longer asked for."""
        for status in self.own.values():
            if not status.is_retired:
                return False
        return bool(self.own)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """How its own sections are shown, in the order of the questions."""
        return tuple(mark_of(status) for status in self.own.values())

    @property
    def sections(self) -> tuple[SectionRef, ...]:
        """Its own sections, and those of all below."""
        return (*(() if self.is_retired else self.own), *(ref for child in self.children for ref in child.sections))

    def with_ancestors(self) -> Iterator["Node"]:
        """Return the row and the rows above it, without the root."""
        node: Node | None = self
        while node is not None and node.kind is not NodeKind.ROOT:
            yield node
            node = node.parent


class Outline:
    """The whole tree of a catalogue, with where each section stands."""

    def __init__(
        self,
        catalogue: Catalogue,
        sections: Mapping[SectionRef, SectionStatus],
        mine: AbstractSet[SectionRef] = frozenset(),
    ) -> None:
        self.nodes: list[Node] = []
        self.units: dict[str, Node] = {}
        self.mine = mine
        self._optional = {question.key for question in catalogue.cycle.questions if question.optional}
        self.root = self._add(None, NodeKind.ROOT, "", ("", ""), 0)
        self._grow(catalogue)
        for ref, status in sections.items():
            if ref.unit in self.units:
                self.units[ref.unit].own[ref] = status
                self.units[ref.unit].is_mine |= ref in mine
        for node in reversed(self.nodes):
            self._count_own(node)
            self._add_up(node)

    @property
    def commitments(self) -> list[Node]:
        """Every commitment, from the top of the outline to the bottom."""
        return [node for node in self.nodes if node.kind is NodeKind.COMMITMENT]

    @property
    def tally_of_mine(self) -> Tally:
        """The counts of the whole report, in which only what this person is asked for is asked."""
        mine = (status for node in self.nodes for ref, status in node.own.items() if ref in self.mine)
        asked = total(self._tally(status) for status in mine)
        return replace(self.root.tally, asked=asked.asked, published=asked.published, empty=asked.empty)

    def first_unfinished(self) -> SectionRef | None:
        """Return the first section without text, else the first with something left to do, else the first.

        Of what this person is asked to write, where that is told.
        """
        asked = {ref: each for node in self.nodes if not node.is_retired for ref, each in node.own.items()}
        mine = {ref: status for ref, status in asked.items() if ref in self.mine} or asked
        counts = {ref: self._tally(status) for ref, status in mine.items()}
        empty = (ref for ref, count in counts.items() if count.empty)
        unfinished = (ref for ref, count in counts.items() if not count.is_finished)
        return next(empty, None) or next(unfinished, None) or next(iter(mine), None)

    def is_unfinished(self, ref: SectionRef) -> bool:
        """Say whether something is left to do in a section that this person is asked to write."""
        node = self.units.get(ref.unit)
        status = node.own.get(ref) if node else None
        return status is not None and ref in self.mine and not self._tally(status).is_finished

    def update(self, statuses: Iterable[SectionStatus]) -> list[Node]:
        """Take over where sections stand now and return the rows that look different."""
        touched: dict[int, Node] = {}
        for status in statuses:
            node = self.units.get(status.ref.unit)
            if node is not None:
                node.own[status.ref] = status
                touched[node.key] = node
        for node in touched.values():
            self._count_own(node)
        above = {each.key: each for node in touched.values() for each in node.with_ancestors()}
        changed = [above[key] for key in sorted(above, reverse=True)]
        for node in (*changed, self.root):
            self._add_up(node)
        return changed

    def _grow(self, catalogue: Catalogue) -> None:
        commitments: dict[str, list[Commitment]] = {}
        for commitment in catalogue.cycle.commitments:
            commitments.setdefault(commitment.transformation, []).append(commitment)
        transformations: dict[int, list[Transformation]] = {}
        for transformation in catalogue.framework.transformations:
            transformations.setdefault(transformation.responsibility, []).append(transformation)
        for responsibility in catalogue.framework.responsibilities:
            above = self._add_responsibility(responsibility)
            for transformation in transformations.get(responsibility.number, ()):
                node = self._add_transformation(above, transformation, catalogue.title(transformation.code))
                for commitment in commitments.get(transformation.code, ()):
                    self._add_commitment(node, commitment)

    def _add_responsibility(self, it: CoreResponsibility) -> Node:
        return self._add(self.root, NodeKind.RESPONSIBILITY, str(it.number), (it.short, it.title), it.number)

    def _add_transformation(self, above: Node, it: Transformation, title: str) -> Node:
        short = title if it.short == it.title else it.short
        node = self._add(above, NodeKind.TRANSFORMATION, it.code, (short, title), above.responsibility)
        self.units[it.code] = node
        return node

    def _add_commitment(self, above: Node, it: Commitment) -> None:
        full = "\n".join(it.text)
        name = it.name or full or it.id
        node = self._add(above, NodeKind.COMMITMENT, it.id, (name, full), above.responsibility)
        self.units[it.id] = node

    def _add(
        self, parent: Node | None, kind: NodeKind, code: str, titles: tuple[str, str], responsibility: int
    ) -> Node:
        title, full_title = titles
        node = Node(len(self.nodes), kind, code, title, full_title, responsibility, parent)
        above = parent.searched if parent is not None else ""
        node.searched = f"{code} {title} {full_title}\n{above}".casefold()
        self.nodes.append(node)
        if parent is not None:
            node.row = len(parent.children)
            parent.children.append(node)
        return node

    def _count_own(self, node: Node) -> None:
        node.own_tally = total(self._tally(status) for status in node.own.values() if not status.is_retired)

    def _tally(self, status: SectionStatus) -> Tally:
        return tally_of(status, is_optional=status.ref.question in self._optional)

    def _add_up(self, node: Node) -> None:
        node.tally = total((node.own_tally, *(child.tally for child in node.children)))
