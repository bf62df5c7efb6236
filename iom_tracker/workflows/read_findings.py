"""Proofread a workspace: what an editor would point at in its words."""

from dataclasses import dataclass
from typing import Final

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.proofreading.proofreader import Proofreader
from iom_tracker.domain.proofreading.text_finding import TextFinding
from iom_tracker.domain.richtext import RichText
from iom_tracker.environment.lexicon_file import load_lexicon
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.contents import shown_texts

_PORTION: Final = 25  # sections that are read at a time; a hundredth of a second


@dataclass(frozen=True, slots=True)
class Proofread:
    """What was found in what was asked for.

    Attributes:
        texts: how many of the sections that were asked for say something.
        findings: in the report's order.
    """

    catalogue: Catalogue
    texts: int
    findings: tuple[TextFinding, ...]


class Proofreading:
    """A proofreader that reads a workspace bit by bit, and is told afterwards what changes."""

    def __init__(self, workspace: Workspace) -> None:
        with workspace.reading() as transaction:
            self.catalogue = transaction.catalogue.current()
        self._proofreader = Proofreader(self.catalogue, load_lexicon())
        self._unread = [slot.ref for slot in reversed(self.catalogue.slots())]
        self._told: set[SectionRef] = set()

    @property
    def is_complete(self) -> bool:
        """Whether every text is known."""
        return not self._unread

    def read_on(self, workspace: Workspace) -> None:
        """Read the next sections; what was told of one meanwhile is newer."""
        refs = [self._unread.pop() for _ in range(min(_PORTION, len(self._unread)))]
        with workspace.reading() as transaction:
            texts = shown_texts(transaction, [ref for ref in refs if ref not in self._told])
        for ref, body in texts.items():
            self._proofreader.put(ref, body)

    def read_again(self, ref: SectionRef) -> None:
        """Read a section once more when reading goes on, whatever was told of it."""
        self._told.discard(ref)
        self._unread.append(ref)

    def put(self, ref: SectionRef, body: RichText) -> None:
        """Tell what a section says now, kept or not."""
        self._told.add(ref)
        self._proofreader.put(ref, body)

    def findings(self, ref: SectionRef) -> tuple[TextFinding, ...]:
        """Return what to look at in a section and in its commitment's own text, as far as the report is known."""
        own = self._proofreader.findings_of(ref.unit)
        return tuple(each for each in own if each.ref in (ref, None))


def read_findings(workspace: Workspace, reference: str | None = None) -> Proofread:
    """Return what to look at in a section, a commitment, under a transformation, or in everything.

    Each text is held against all others of the workspace, whatever is asked for: drafts as they are, else what is
    published; of a section in conflict its first text.

    Raises:
        UnknownSection: the reference names nothing in the cycle in force.
    """
    with workspace.reading() as transaction:
        catalogue = transaction.catalogue.current()
        chosen = frozenset(catalogue.find(reference))
        texts = shown_texts(transaction, [slot.ref for slot in catalogue.slots()])
    proofreader = Proofreader(catalogue, load_lexicon())
    for ref, body in texts.items():
        proofreader.put(ref, body)
    of_units = frozenset() if SectionRef.parse(reference or "") else frozenset(ref.unit for ref in chosen)
    found = (
        each for each in proofreader.all_findings() if each.ref in chosen or (not each.ref and each.unit in of_units)
    )
    return Proofread(catalogue, sum(not body.is_empty for ref, body in texts.items() if ref in chosen), tuple(found))
