import itertools
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.decision import decision_payload
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import EMPTY
from iom_tracker.domain.state import SectionState, Standing, standing, with_draft
from tests.builders import a_revision, an_event
from tests.histories import histories

FIRST = a_revision("one")
SECOND = a_revision("two", parents=[FIRST])
BRANCH = a_revision("branch", parents=[FIRST])


def standing_of(heads: list[Revision], *events: Event, known: Sequence[Revision] = (FIRST, SECOND, BRANCH)) -> Standing:
    return standing(heads, events, EMPTY.digest, {each.id: each for each in (*known, *heads)})


def state_of(heads: list[Revision], *events: Event) -> SectionState:
    return standing_of(heads, *events).state


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


def test_a_changed_text_that_is_submitted_again_is_changed_since_clearance_until_it_is_judged() -> None:
    events = about(FIRST, EventKind.CLEARED) + about(SECOND, EventKind.SUBMITTED)
    assert state_of([SECOND], *events) is SectionState.CHANGED


def test_what_was_cleared_last_is_known_whatever_was_written_since() -> None:
    third = a_revision("three", parents=[SECOND])
    events = about(FIRST, EventKind.CLEARED) + about(SECOND, EventKind.CLEARED)
    assert standing_of([third], *events).cleared == SECOND.id


def test_a_clearance_that_was_taken_back_says_nothing_of_later_texts() -> None:
    cleared = an_event(EventKind.CLEARED, about=FIRST)
    returned = an_event(EventKind.RETURNED, about=FIRST, said=decision_payload("Figures?", [cleared.id]))
    assert standing_of([SECOND], cleared, returned) == Standing(SectionState.DRAFT)


def test_a_text_that_its_own_writer_clears_is_not_cleared() -> None:
    own = an_event(EventKind.CLEARED, about=FIRST, actor=FIRST.actor)
    assert standing_of([FIRST], own) == Standing(SectionState.DRAFT)


def test_a_submission_of_an_earlier_text_says_nothing_of_the_present_one() -> None:
    assert state_of([SECOND], *about(FIRST, EventKind.SUBMITTED, EventKind.RETURNED)) is SectionState.DRAFT


def test_heads_with_one_text_share_the_decisions_about_either() -> None:
    twin = replace(SECOND, actor=ActorId("other"))
    assert state_of([SECOND, twin], *about(twin, EventKind.CLEARED)) is SectionState.CLEARED


def test_an_event_about_the_section_as_such_decides_nothing() -> None:
    assert state_of([FIRST], an_event(EventKind.SUBMITTED)) is SectionState.DRAFT


DECIDERS = "hq", "other", "actor 0", "actor 1"  # the first two revisions of a history are the actors'


@st.composite
def judged_histories(draw: st.DrawFn) -> tuple[tuple[Revision, ...], tuple[Event, ...]]:
    """Return a history with decisions about its texts, some of which name others that they replace."""
    history = draw(histories(max_size=5, min_size=1))
    events: list[Event] = []
    for revision in history:
        for kind in draw(st.lists(st.sampled_from(EventKind), max_size=3)):
            seen = draw(st.lists(st.sampled_from(events), max_size=2)) if events else []
            said = decision_payload(draw(st.sampled_from(["", "Why?"])), [each.id for each in seen])
            actor = draw(st.sampled_from(DECIDERS))
            events.append(an_event(kind, about=revision, actor=actor, said=said))
    return history, tuple(events)


@given(judged_histories(), st.data())
def test_where_a_section_stands_does_not_depend_on_the_order_of_heads_or_events(
    judged: tuple[tuple[Revision, ...], tuple[Event, ...]], data: st.DataObject
) -> None:
    history, events = judged
    heads = list(history[-2:])
    shuffled = data.draw(st.permutations(events))
    assert standing_of(heads, *events, known=history) == standing_of(heads[::-1], *shuffled, known=history[::-1])


@given(judged_histories())
def test_clearance_never_survives_a_change_of_text(judged: tuple[tuple[Revision, ...], tuple[Event, ...]]) -> None:
    history, events = judged
    head = history[-1]
    changed = a_revision("Something else altogether.", parents=[head], section=head.section)
    found = standing_of([changed], *events, known=history)
    assert found.state in {SectionState.CHANGED, SectionState.DRAFT}
    assert (found.state is SectionState.CHANGED) == (found.cleared is not None)


@given(judged_histories())
def test_what_is_cleared_was_cleared_by_somebody_who_did_not_write_it(
    judged: tuple[tuple[Revision, ...], tuple[Event, ...]],
) -> None:
    history, events = judged
    head = history[-1]
    if standing_of([head], *events, known=history).state is SectionState.CLEARED:
        clearers = {each.actor for each in events if each.kind is EventKind.CLEARED and each.revision == head.id}
        assert clearers - {head.actor}


@pytest.mark.parametrize("state", SectionState)
def test_a_draft_shows_only_where_nothing_was_published(state: SectionState) -> None:
    assert with_draft(state) is (SectionState.DRAFT if state is SectionState.EMPTY else state)
