"""One sitting: the conflicts that a person has before them, and what became of each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from iom_tracker.domain.conflict import Conflict
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.richtext import RichText


class Standing(Enum):
    """How far a conflict is."""

    OPEN = auto()
    LATER = auto()
    PENDING = auto()
    RESOLVED = auto()
    ELSEWHERE = auto()


class OutcomeKind(Enum):
    """What a person made of a conflict."""

    TOOK = auto()
    KEPT_ALL = auto()
    COMBINED = auto()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was accepted, seen from the versions.

    Attributes:
        version: the number of the version that was taken as it is; None where it was none.
    """

    kind: OutcomeKind
    version: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A conflict with what became of it.

    Attributes:
        standing: open, put off, accepted and on its way to the disk, resolved here, or decided elsewhere.
    """

    conflict: Conflict
    standing: Standing = Standing.OPEN
    outcome: Outcome | None = None

    @property
    def is_open(self) -> bool:
        """Whether something is to be decided here."""
        return self.standing in {Standing.OPEN, Standing.LATER}

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to decide."""
        return self.standing in {Standing.RESOLVED, Standing.ELSEWHERE}


def outcome_of(body: RichText, conflict: Conflict, combined: RichText) -> Outcome:
    """Say what an accepted text is: one of the versions, all of them together, or one of its own."""
    texts = [head.body for head in conflict.heads]
    if body in texts:
        return Outcome(OutcomeKind.TOOK, texts.index(body))
    return Outcome(OutcomeKind.KEPT_ALL if body == combined else OutcomeKind.COMBINED)


class Sitting:
    """The entries in the order of the report. What is done stays among them."""

    def __init__(self) -> None:
        self._entries: tuple[Entry, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every conflict of this sitting."""
        return self._entries

    @property
    def done(self) -> int:
        """How many need nothing more."""
        return sum(entry.is_done for entry in self._entries)

    @property
    def is_finished(self) -> bool:
        """Whether every conflict is done."""
        return self.done == len(self._entries)

    def get(self, ref: SectionRef | None) -> Entry | None:
        """Return the entry of a section."""
        return next((entry for entry in self._entries if entry.conflict.ref == ref), None)

    def take_in(self, conflicts: Sequence[Conflict]) -> frozenset[SectionRef]:
        """Take in what is in conflict now; return the sections whose versions are others than before."""
        now = {conflict.ref: conflict for conflict in conflicts}
        changed = {entry.conflict.ref for entry in self._entries if _is_changed(entry, now)}
        kept = [_after(entry, now.get(entry.conflict.ref)) for entry in self._entries]
        self._entries = _with_new(kept, conflicts)
        return frozenset(changed)

    def put(self, ref: SectionRef, standing: Standing, outcome: Outcome | None = None) -> None:
        """Note what became of a conflict."""
        self._entries = tuple(
            replace(entry, standing=standing, outcome=outcome) if entry.conflict.ref == ref else entry
            for entry in self._entries
        )

    def next_open(self, ref: SectionRef | None = None) -> SectionRef | None:
        """Return the next open conflict after a section, round the end; those that were put off come last."""
        refs = [entry.conflict.ref for entry in self._entries]
        start = refs.index(ref) + 1 if ref in refs else 0
        others = [entry for entry in self._entries[start:] + self._entries[:start] if entry.conflict.ref != ref]
        waiting = [entry for entry in others if entry.standing is Standing.OPEN]
        waiting += [entry for entry in others if entry.standing is Standing.LATER]
        return waiting[0].conflict.ref if waiting else None

    def neighbour(self, ref: SectionRef | None, step: int) -> SectionRef | None:
        """Return the section that stands `step` after another; None at the ends."""
        refs = [entry.conflict.ref for entry in self._entries]
        place = refs.index(ref) + step if ref in refs else -1
        return refs[place] if 0 <= place < len(refs) else None


def _is_changed(entry: Entry, now: dict[SectionRef, Conflict]) -> bool:
    new = now.get(entry.conflict.ref)
    return new is not None and new.seen != entry.conflict.seen


def _after(entry: Entry, new: Conflict | None) -> Entry:
    """Return what becomes of an entry whose section is in conflict now, or is no longer."""
    if new is None:
        return entry if entry.is_done else _gone(entry)
    if new.seen != entry.conflict.seen or entry.is_done:
        return Entry(new)
    return replace(entry, conflict=new)


def _gone(entry: Entry) -> Entry:
    is_ours = entry.standing is Standing.PENDING
    return replace(entry, standing=Standing.RESOLVED if is_ours else Standing.ELSEWHERE)


def _with_new(kept: list[Entry], conflicts: Iterable[Conflict]) -> tuple[Entry, ...]:
    """Put conflicts that are new behind the one they follow in the report."""
    entries, place = list(kept), 0
    for conflict in conflicts:
        places = {entry.conflict.ref: index for index, entry in enumerate(entries)}
        if conflict.ref not in places:
            entries.insert(place, Entry(conflict))
        place = places.get(conflict.ref, place) + 1
    return tuple(entries)
