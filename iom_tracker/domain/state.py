"""The state of a section, always derived from its heads and events, never stored by hand."""

from collections.abc import Collection
from enum import StrEnum

from iom_tracker.domain.automatic_merge import is_automatic
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.history import is_conflict
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


# Where people decided differently about one revision, the stricter decision holds until a person decides again.
_STRICTEST_FIRST = (
    (EventKind.RETURNED, SectionState.RETURNED),
    (EventKind.CLEARED, SectionState.CLEARED),
    (EventKind.SUBMITTED, SectionState.SUBMITTED),
)


def section_state(heads: Collection[Revision], events: Collection[Event], empty_body: str) -> SectionState:
    """Return the state of a section.

    What was merged automatically is submitted where all that it merges was; it is never returned or cleared by itself.

    Args:
        heads: the section's heads.
        events: the section's events, in any order.
        empty_body: the digest of the empty text; a section whose text was taken out is empty again.
    """
    if is_conflict(heads):
        return SectionState.CONFLICT
    if all(head.body == empty_body for head in heads):
        return SectionState.EMPTY
    ids = {head.id for head in heads}
    about_heads = {event.kind for event in events if event.revision in ids}
    for kind, state in _STRICTEST_FIRST:
        if kind in about_heads:
            return state
    if were_submitted(heads, events):
        return SectionState.SUBMITTED
    was_cleared = any(event.kind is EventKind.CLEARED for event in events)
    return SectionState.CHANGED if was_cleared else SectionState.DRAFT


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
