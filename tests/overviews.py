"""Overviews with defaults, so that a test names only what it is about."""

from collections.abc import Iterable, Mapping
from datetime import date

from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.office_progress import Asking, Sent
from iom_tracker.domain.overview import Overview, OverviewFacts, lay_out
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from tests.builders import a_catalogue


def a_status(
    ref: SectionRef, state: SectionState = SectionState.EMPTY, *, words: int = 0, cap: int | None = None
) -> SectionStatus:
    """Return the status of a section; everything but an empty one has been published."""
    heads = () if state is SectionState.EMPTY else (RevisionId("a" * 64),)
    return SectionStatus(ref, state, words, cap, heads, has_draft=False)


def statuses_of(catalogue: Catalogue, *others: SectionStatus) -> dict[SectionRef, SectionStatus]:
    """Return the statuses of a catalogue, empty where nothing else is said."""
    told = {status.ref: status for status in others}
    return {slot.ref: told.get(slot.ref, a_status(slot.ref)) for slot in catalogue.slots()}


def an_overview(  # noqa: PLR0913 - an overview is made of these facts
    *others: SectionStatus,
    catalogue: Catalogue | None = None,
    assignees: Mapping[SectionRef, tuple[Assignee, ...]] | None = None,
    comments: Mapping[SectionRef, int] | None = None,
    notes: Mapping[SectionRef, tuple[str, ...]] | None = None,
    mine: Iterable[SectionRef] = (),
    terms: tuple[OfficeTerms, ...] = (),
    sent: tuple[Sent, ...] = (),
    today: date | None = None,
    is_training: bool = False,
) -> Overview:
    known = catalogue or a_catalogue()
    statuses = statuses_of(known, *others)
    return lay_out(
        OverviewFacts(
            catalogue=known,
            asking=Asking(statuses=statuses, assignees=assignees or {}, terms=terms, sent=sent),
            open_comments=comments or {},
            notes=notes or {},
            mine=frozenset(mine),
            today=today,
            is_training=is_training,
        )
    )
