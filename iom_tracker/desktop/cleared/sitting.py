"""One sitting with a document: what it proposes of each section, and what a person made of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TypeVar

from iom_tracker.desktop.word_work import Verdict
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.proposal import Proposal, ProposalKind
from iom_tracker.domain.proposals import Decision, Proposals
from iom_tracker.domain.reading import Caution, Disagreement

T = TypeVar("T", Caution, Disagreement)


class Standing(Enum):
    """How far a proposal is."""

    OPEN = auto()
    LATER = auto()
    PENDING = auto()
    ACCEPTED = auto()
    REJECTED = auto()
    REMOVED = auto()


_DECIDED = {
    Decision.ACCEPTED: Standing.ACCEPTED,
    Decision.REJECTED: Standing.REJECTED,
    Decision.REMOVED: Standing.REMOVED,
}


@dataclass(frozen=True, slots=True)
class SectionName:
    """By what a person knows a section: the name of its commitment, and the short name of the question.

    Attributes:
        cap: the most words that the answer may have; None for no cap.
    """

    unit: str
    question: str
    cap: int | None = None


Names = Mapping[SectionRef, SectionName]


@dataclass(frozen=True, slots=True)
class Entry:
    """A proposal with what became of it.

    Attributes:
        in_conflict: whether several texts stand in its section.
        disagreements: what speaks against where its text was placed.
        cautions: what in its text is not as it stood in the document.
    """

    proposal: Proposal
    name: SectionName
    standing: Standing = Standing.OPEN
    in_conflict: bool = False
    disagreements: tuple[Disagreement, ...] = ()
    cautions: tuple[Caution, ...] = ()

    @property
    def ref(self) -> SectionRef:
        """The section."""
        return self.proposal.ref

    @property
    def is_open(self) -> bool:
        """Whether something is to be decided here."""
        return self.standing in {Standing.OPEN, Standing.LATER}

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to decide."""
        return self.standing in {Standing.ACCEPTED, Standing.REJECTED, Standing.REMOVED}

    @property
    def is_doubtful(self) -> bool:
        """Whether there is more to look at than the text before it is decided."""
        return not self.is_done and bool(self.disagreements or self.cautions)

    @property
    def can_reopen(self) -> bool:
        """Whether it was rejected, or kept though it is missing, and can be decided anew."""
        return self.standing is Standing.REJECTED and self.proposal.kind is not ProposalKind.SAME

    @property
    def is_missing(self) -> bool:
        """Whether the section is not in the document."""
        return self.proposal.kind is ProposalKind.MISSING


@dataclass(slots=True)
class Sitting:
    """The entries in the order of the report; what is done stays among them."""

    entries: tuple[Entry, ...] = ()
    _asked: dict[SectionRef, Standing] = field(default_factory=dict)

    @property
    def done(self) -> int:
        """How many need nothing more."""
        return sum(entry.is_done for entry in self.entries)

    @property
    def to_accept(self) -> tuple[SectionRef, ...]:
        """The sections that are open and have a text in the document."""
        return tuple(entry.ref for entry in self.entries if entry.is_open and not entry.is_missing)

    @property
    def to_set_beside(self) -> tuple[SectionRef, ...]:
        """Those of them whose text would stand beside the one that stands here until one is chosen."""
        conflicts = (entry.ref for entry in self.entries if entry.proposal.kind is ProposalKind.CONFLICT)
        return tuple(ref for ref in conflicts if ref in self.to_accept)

    def get(self, ref: SectionRef | None) -> Entry | None:
        """Return the entry of a section."""
        return next((entry for entry in self.entries if entry.ref == ref), None)

    def take_in(self, proposals: Proposals, names: Names, conflicts: frozenset[SectionRef]) -> None:
        """Take in what the document proposes now; what was decided here and is no longer proposed stays in the list."""
        before = {entry.ref: entry for entry in self.entries}
        now = {each.ref: each for each in proposals.sections}
        offered = {ref for ref, each in now.items() if each.kind is not ProposalKind.SAME or ref in proposals.decided}
        shown = [ref for ref in dict.fromkeys((*names, *now, *before)) if ref in before or ref in offered]
        disagreements, cautions = _by_section(proposals.disagreements), _by_section(proposals.cautions)
        entries = []
        for ref in shown:
            proposal = now[ref] if ref in now else before[ref].proposal
            standing = self._standing(ref, proposals, before.get(ref), is_offered=ref in offered)
            name = names.get(ref) or SectionName(str(ref.unit), str(ref.question))
            doubts = tuple(disagreements.get(ref, ())), tuple(cautions.get(ref, ()))
            entries.append(Entry(proposal, name, standing, ref in conflicts, *doubts))
        self.entries = tuple(entries)
        self._asked.clear()

    def others_in(self, proposals: Proposals) -> int:
        """Return how many sections of a document are not in the list, since they bring nothing new."""
        return len({each.ref for each in proposals.sections} - {entry.ref for entry in self.entries})

    def ask(self, verdict: Verdict) -> None:
        """Note what a person decided, until it is known to be done."""
        self._asked |= dict.fromkeys(verdict.accept, Standing.ACCEPTED)
        self._asked |= dict.fromkeys(verdict.reject, Standing.REJECTED)
        self._asked |= dict.fromkeys(verdict.remove, Standing.REMOVED)
        self._asked |= dict.fromkeys(verdict.reopen, Standing.OPEN)
        self._put(self._asked, Standing.PENDING)

    def give_up(self) -> None:
        """Note that what was asked for could not be done."""
        reopened = [ref for ref, standing in self._asked.items() if standing is Standing.OPEN]
        self._put(self._asked, Standing.OPEN)
        self._put(reopened, Standing.REJECTED)
        self._asked.clear()

    def put_off(self, ref: SectionRef) -> None:
        """Note that a person wants to decide later."""
        self._put((ref,), Standing.LATER)

    def next_open(self, ref: SectionRef | None = None) -> SectionRef | None:
        """Return the next open entry after a section, round the end; those that were put off come last."""
        refs = [entry.ref for entry in self.entries]
        start = refs.index(ref) + 1 if ref in refs else 0
        others = [entry for entry in self.entries[start:] + self.entries[:start] if entry.ref != ref]
        waiting = [entry for entry in others if entry.standing is Standing.OPEN]
        waiting += [entry for entry in others if entry.standing is Standing.LATER]
        return waiting[0].ref if waiting else None

    def neighbour(self, ref: SectionRef | None, step: int) -> SectionRef | None:
        """Return the section that stands `step` after another; None at the ends."""
        refs = [entry.ref for entry in self.entries]
        place = refs.index(ref) + step if ref in refs else -1
        return refs[place] if 0 <= place < len(refs) else None

    def _put(self, refs: Iterable[SectionRef], standing: Standing) -> None:
        wanted = frozenset(refs)
        self.entries = tuple(replace(each, standing=standing) if each.ref in wanted else each for each in self.entries)

    def _standing(self, ref: SectionRef, proposals: Proposals, old: Entry | None, *, is_offered: bool) -> Standing:
        if ref in proposals.decided:
            return _DECIDED[proposals.decided[ref]]
        if not is_offered:
            asked = self._asked.get(ref, Standing.ACCEPTED)
            return old.standing if old and old.is_done else asked
        return Standing.LATER if old and old.standing is Standing.LATER else Standing.OPEN


def names_in(catalogue: Catalogue) -> Names:
    """Return the names of all sections, in the order of the report."""
    return {
        slot.ref: SectionName(
            slot.commitment.name if slot.commitment else catalogue.title(slot.transformation.code),
            slot.question.short,
            slot.question.word_cap,
        )
        for slot in catalogue.all_slots()
    }


def _by_section(said: Iterable[T]) -> dict[SectionRef, list[T]]:
    found: dict[SectionRef, list[T]] = {}
    for each in said:
        found.setdefault(each.ref, []).append(each)
    return found
