"""The state of a section, always derived from its heads and events, never stored by hand."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from iom_tracker.domain.automatic_merge import is_automatic
from iom_tracker.domain.decision import Known, decisions, is_returned, last_cleared
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.history import is_conflict
from iom_tracker.domain.identity import RevisionId
from iom_tracker.domain.revision import Revision


class SectionState(StrEnum):
    """Where a section stands (design, section 2)."""

    EMPTY = "empty"
    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    CLEARED = "cleared"
    CHANGED = "changed since clearance"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a section stands, and which of its texts was cleared last.

    Attributes:
        cleared: the newest revision whose clearance counts, whatever was written since; None where there is none.
    """

    state: SectionState
    cleared: RevisionId | None = None


def standing(heads: Collection[Revision], events: Collection[Event], empty_body: str, known: Known) -> Standing:
    """Return where a section stands.

    What was merged automatically is submitted where all that it merges was; it is never returned or cleared by itself.
    A text that follows a cleared one is changed since clearance until it is judged itself, submitted or not.

    Args:
        heads: the section's heads.
        events: the section's events, in any order.
        empty_body: the digest of the empty text; a section whose text was taken out is empty again.
        known: the section's revisions; where none was ever cleared, the heads are enough.
    """
    cleared = last_cleared(events, known)
    return Standing(_state(heads, events, empty_body, known, cleared), cleared.id if cleared else None)


def _state(
    heads: Collection[Revision], events: Collection[Event], empty_body: str, known: Known, cleared: Revision | None
) -> SectionState:
    if is_conflict(heads):
        return SectionState.CONFLICT
    if all(head.body == empty_body for head in heads):
        return SectionState.EMPTY
    decided = [event for head in heads for event in decisions(head, events, known)]
    if decided:
        return SectionState.RETURNED if is_returned(decided) else SectionState.CLEARED
    if cleared is not None:
        return SectionState.CHANGED
    return SectionState.SUBMITTED if were_submitted(heads, events) else SectionState.DRAFT


def were_submitted(revisions: Collection[Revision], events: Collection[Event]) -> bool:
    """Say whether each of these revisions was submitted, or merges automatically what was."""
    submitted = {event.revision for event in events if event.kind is EventKind.SUBMITTED}
    return all(
        revision.id in submitted or (is_automatic(revision) and submitted.issuperset(revision.parents))
        for revision in revisions
    )


def with_draft(state: SectionState) -> SectionState:
    """Return the state that is shown where a draft lies on top of what was published on this machine."""
    return SectionState.DRAFT if state is SectionState.EMPTY else state
