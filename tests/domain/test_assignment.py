import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.assignment import (
    Assignee,
    assignee_of,
    assignees,
    assignment_payload,
    assignments,
    is_asked,
    is_office_asked,
)
from iom_tracker.domain.event import Event, EventKind
from tests.builders import an_event

HAITI, KENYA, AMINA = Assignee("Haiti"), Assignee("Kenya"), Assignee("Haiti", "Amina")


def asking(assignee: Assignee | None, *instead_of: Event) -> Event:
    return an_event(EventKind.ASSIGNMENT, said=assignment_payload(assignee, [each.id for each in instead_of]))


def test_an_office_alone_is_written_as_it_always_was() -> None:
    assert assignment_payload(HAITI) == '{"office":"Haiti"}'


def test_two_who_are_asked_are_both_asked() -> None:
    assert assignees([asking(KENYA), asking(AMINA)]) == (AMINA, KENYA)


def test_asking_somebody_instead_counts_in_every_order() -> None:
    before = asking(HAITI)
    for order in itertools.permutations([before, asking(KENYA, before)]):
        assert assignees(order) == (KENYA,)


def test_an_assignment_that_is_taken_back_asks_nobody() -> None:
    before = asking(HAITI)
    assert assignees([before, asking(None, before)]) == ()


def test_what_was_not_seen_is_not_replaced() -> None:
    before = asking(HAITI)
    assert assignees([before, asking(KENYA, before), asking(AMINA, before)]) == (AMINA, KENYA)


def test_other_events_ask_nobody() -> None:
    comment = an_event(EventKind.COMMENT, said=assignment_payload(HAITI))
    assert (assignee_of(comment), assignments([comment])) == (None, ())


@pytest.mark.parametrize(
    ("assignee", "office", "person", "is_meant"),
    [
        (HAITI, "haiti ", "", True),
        (HAITI, "Haiti", "Amina", True),
        (AMINA, "HAITI", " amina", True),
        (AMINA, "Haiti", "Jo", False),
        (AMINA, "Kenya", "Amina", False),
        (KENYA, "", "", False),
    ],
)
def test_mine_is_what_my_office_or_i_am_asked_for(
    assignee: Assignee, office: str, person: str, *, is_meant: bool
) -> None:
    assert is_asked([assignee], office, person) is is_meant


def test_an_office_is_asked_where_one_of_its_people_is() -> None:
    assert is_office_asked([AMINA], "haiti")
    assert not is_office_asked([AMINA], "Kenya")


def test_names_are_kept_without_needless_spaces() -> None:
    assert Assignee.named("  Port  au Prince ", " Amina\n") == Assignee("Port au Prince", "Amina")


@given(st.permutations(range(5)))
def test_who_is_asked_does_not_depend_on_the_order_of_arrival(order: list[int]) -> None:
    one, two = asking(HAITI), asking(KENYA)
    three = asking(AMINA, one)
    events = [one, two, three, asking(None, two), asking(KENYA, three)]
    assert assignees(events[place] for place in order) == (KENYA,)
