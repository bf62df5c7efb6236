import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import EMPTY
from iom_tracker.domain.state import SectionState, section_state, with_draft
from tests.builders import a_revision, an_event
from tests.histories import histories

FIRST = a_revision("one")
SECOND = a_revision("two", parents=[FIRST])
BRANCH = a_revision("branch", parents=[FIRST])


def state_of(heads: list[Revision], *events: Event) -> SectionState:
    return section_state(heads, events, EMPTY.digest)


def about(revision: Revision, *kinds: EventKind) -> list[Event]:
    return [an_event(kind, about=revision) for kind in kinds]


def test_a_section_without_heads_is_empty() -> None:
    assert state_of([]) is SectionState.EMPTY


def test_a_section_whose_text_was_taken_out_is_empty_whatever_was_decided_before() -> None:
    withdrawn = a_revision("", parents=[FIRST], kind=RevisionKind.WITHDRAW)
    assert state_of([withdrawn], *about(FIRST, EventKind.CLEARED)) is SectionState.EMPTY


def test_a_published_text_that_nobody_judged_is_a_draft() -> None:
    assert state_of([FIRST]) is SectionState.DRAFT


def test_different_heads_are_a_conflict_whatever_was_decided() -> None:
    assert state_of([SECOND, BRANCH], *about(SECOND, EventKind.CLEARED)) is SectionState.CONFLICT


def test_a_text_beside_an_emptied_one_is_a_conflict() -> None:
    assert state_of([SECOND, a_revision("", parents=[FIRST])]) is SectionState.CONFLICT


@pytest.mark.parametrize(
    ("kinds", "state"),
    [
        ([EventKind.SUBMITTED], SectionState.SUBMITTED),
        ([EventKind.SUBMITTED, EventKind.RETURNED], SectionState.RETURNED),
        ([EventKind.SUBMITTED, EventKind.CLEARED], SectionState.CLEARED),
        ([EventKind.SUBMITTED, EventKind.CLEARED, EventKind.RETURNED], SectionState.RETURNED),
        ([EventKind.COMMENT, EventKind.ASSIGNMENT], SectionState.DRAFT),
    ],
)
def test_the_stricter_decision_about_a_text_holds_in_every_order(kinds: list[EventKind], state: SectionState) -> None:
    for order in itertools.permutations(about(FIRST, *kinds)):
        assert state_of([FIRST], *order) is state


def test_a_text_that_was_cleared_and_changed_is_no_longer_cleared() -> None:
    assert state_of([SECOND], *about(FIRST, EventKind.CLEARED)) is SectionState.CHANGED


def test_a_changed_text_that_is_submitted_again_waits_for_clearance() -> None:
    events = about(FIRST, EventKind.CLEARED) + about(SECOND, EventKind.SUBMITTED)
    assert state_of([SECOND], *events) is SectionState.SUBMITTED


def test_a_submission_of_an_earlier_text_says_nothing_of_the_present_one() -> None:
    assert state_of([SECOND], *about(FIRST, EventKind.SUBMITTED, EventKind.RETURNED)) is SectionState.DRAFT


def test_heads_with_one_text_share_the_decisions_about_either() -> None:
    twin = replace(SECOND, actor=ActorId("other"))
    assert state_of([SECOND, twin], *about(twin, EventKind.CLEARED)) is SectionState.CLEARED


def test_an_event_about_the_section_as_such_decides_nothing() -> None:
    assert state_of([FIRST], an_event(EventKind.SUBMITTED)) is SectionState.DRAFT


@given(histories(max_size=5), st.data())
def test_the_state_does_not_depend_on_the_order_of_heads_or_events(
    history: tuple[Revision, ...], data: st.DataObject
) -> None:
    kinds = st.lists(st.sampled_from(EventKind), max_size=3)
    events = [event for revision in history for event in about(revision, *data.draw(kinds))]
    heads = list(history[-2:])
    shuffled = data.draw(st.permutations(events))
    assert state_of(heads, *events) is state_of(heads[::-1], *shuffled)


@pytest.mark.parametrize("state", SectionState)
def test_a_draft_shows_only_where_nothing_was_published(state: SectionState) -> None:
    assert with_draft(state) is (SectionState.DRAFT if state is SectionState.EMPTY else state)
