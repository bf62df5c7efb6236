"""What the table of an office's own sections says, as values: what will be sent, and what headquarters said."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from iom_tracker.domain.catalogue import Slot
from iom_tracker.domain.correspondence import Confirmation
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.packet import PacketKind
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.outcome import WorkspaceSnapshot

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_submissions import Submissions


class Plan(Enum):
    """What the next packet does with a section."""

    NO_TEXT = auto()
    DRAFT = auto()  # is published first
    SENDS = auto()
    SENDS_AGAIN = auto()  # until headquarters confirms it
    CONFLICT = auto()  # all versions go, and none of them counts as submitted
    NOTHING_NEW = auto()


class Said(Enum):
    """What headquarters said about a section, as far as that is about the text that it has now."""

    NOT_SENT = auto()
    NOT_CONFIRMED = auto()
    CHANGED_SINCE = auto()
    THEIR_TEXT = auto()
    RECEIVED = auto()
    CONFLICT = auto()
    RETURNED = auto()
    CLEARED = auto()
    CHANGED_THERE = auto()
    TAKEN_OUT = auto()


_BY_STATE: Final = {
    SectionState.EMPTY: Said.TAKEN_OUT,
    SectionState.DRAFT: Said.RECEIVED,
    SectionState.SUBMITTED: Said.RECEIVED,
    SectionState.RETURNED: Said.RETURNED,
    SectionState.CLEARED: Said.CLEARED,
    SectionState.CHANGED: Said.CHANGED_THERE,
    SectionState.CONFLICT: Said.CONFLICT,
}


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section of this office.

    Attributes:
        unit_name: the name of the commitment, or of the transformation where it is asked of that.
        before: what was said before about an older text; None where nothing was.
        note: with which it was returned; empty where none is known.
        time: when headquarters said it; empty where it said nothing.
    """

    status: SectionStatus
    question: str
    unit_name: str
    plan: Plan
    said: Said
    before: Said | None
    note: str
    time: str

    @property
    def is_sent_next(self) -> bool:
        """Whether the next packet holds something of this section."""
        return self.plan not in {Plan.NO_TEXT, Plan.NOTHING_NEW}


def section_rows(snapshot: WorkspaceSnapshot, submissions: "Submissions") -> tuple[SectionRow, ...]:
    """Return the sections that the office is asked to write and what else goes with the next packet.

    They come in the report's order. Where nobody said what the office is asked for, all that have text are shown.
    """
    notes = dict(submissions.notes)
    asked = {status.ref for status in asked_of(snapshot)}
    slots = {slot.ref: slot for slot in snapshot.catalogue.all_slots()}
    confirmations = {each.section: each for each in submissions.confirmations}
    theirs = _heads_of_theirs(submissions)
    rows = (
        _row(status, slots[ref], confirmations.get(ref), theirs.get(ref, frozenset()), notes.get(ref, ""))
        for ref, status in snapshot.sections.items()
        if ref in slots and (ref in asked or status.has_draft or status.heads)
    )
    return tuple(row for row in rows if not asked or row.status.ref in asked or row.is_sent_next)


def asked_of(snapshot: WorkspaceSnapshot) -> tuple[SectionStatus, ...]:
    """Return the sections that the office of this workspace is asked to write; none where nobody said."""
    if snapshot.mine.issuperset(snapshot.sections):
        return ()
    return tuple(status for ref, status in snapshot.sections.items() if ref in snapshot.mine)


def _heads_of_theirs(submissions: "Submissions") -> dict[SectionRef, frozenset[RevisionId]]:
    """Return what headquarters sent itself; it need not be sent back."""
    found: dict[SectionRef, frozenset[RevisionId]] = {}
    for arrival in submissions.arrivals:
        if arrival.kind in {PacketKind.KIT, PacketKind.RECEIPT}:
            for ref, heads in arrival.heads:
                found[ref] = found.get(ref, frozenset()) | frozenset(heads)
    return found


def _row(
    status: SectionStatus, slot: Slot, confirmation: Confirmation | None, theirs: frozenset[RevisionId], note: str
) -> SectionRow:
    known = theirs | frozenset(confirmation.received if confirmation else ())
    is_known = known.issuperset(status.heads)
    before = _BY_STATE[confirmation.state] if confirmation else None
    said = _said(status, before, is_known=is_known)
    return SectionRow(
        status=status,
        question=slot.question.short,
        unit_name=slot.commitment.name if slot.commitment else slot.transformation.title,
        plan=_plan(status, is_known=is_known),
        said=said,
        before=before if before is not said else None,
        note=note if before is Said.RETURNED else "",
        time=confirmation.time if confirmation else "",
    )


def _plan(status: SectionStatus, *, is_known: bool) -> Plan:
    if status.has_draft:
        return Plan.DRAFT
    if not status.heads:
        return Plan.NO_TEXT
    if is_known:
        return Plan.NOTHING_NEW
    return {SectionState.CONFLICT: Plan.CONFLICT, SectionState.SUBMITTED: Plan.SENDS_AGAIN}.get(
        status.state, Plan.SENDS
    )


def _said(status: SectionStatus, before: Said | None, *, is_known: bool) -> Said:
    was_sent = before is not None or status.state is SectionState.SUBMITTED
    if not status.heads or not was_sent:
        return Said.THEIR_TEXT if status.heads and is_known and not status.has_draft else Said.NOT_SENT
    if status.has_draft:
        return Said.CHANGED_SINCE
    if is_known:
        return before or Said.THEIR_TEXT
    return Said.NOT_CONFIRMED if status.state is SectionState.SUBMITTED else Said.CHANGED_SINCE
