from dataclasses import replace

from iom_tracker.desktop.submissions.office_rows import Overview, office_rows, overview
from iom_tracker.domain.state import SectionState
from tests.builders import NOON
from tests.desktop.submissions.sent import THREE, a_status, an_office

CLEARED, CONFLICT, SUBMITTED = SectionState.CLEARED, SectionState.CONFLICT, SectionState.SUBMITTED


def test_offices_that_have_not_sent_stand_first_and_keep_their_order() -> None:
    rows = office_rows(
        [an_office("Haiti", SUBMITTED), an_office("Iraq"), an_office("Mali", CLEARED), an_office("Peru")]
    )
    assert [(row.name, row.has_sent) for row in rows] == [
        ("Iraq", False),
        ("Peru", False),
        ("Haiti", True),
        ("Mali", True),
    ]


def test_states_are_counted_with_the_most_urgent_first() -> None:
    (row,) = office_rows([an_office("Haiti", CLEARED, CONFLICT, CLEARED)])
    assert row.states == ((CONFLICT, 1), (CLEARED, 2))


def test_what_was_not_asked_for_is_counted_apart() -> None:
    (row,) = office_rows([an_office("Haiti", SUBMITTED, SUBMITTED, SUBMITTED, asked=THREE[:2])])
    assert (row.received, row.asked, row.beyond) == (2, 2, 1)
    assert row.share == 1


def test_what_may_be_left_out_counts_once_it_has_come() -> None:
    (row,) = office_rows([an_office("Haiti", SUBMITTED, asked=THREE)], optional={THREE[0], THREE[1]})
    assert (row.received, row.asked) == (1, 2)


def test_an_office_that_was_asked_for_nothing_has_sent_all_of_it() -> None:
    (row,) = office_rows([an_office("Haiti", SUBMITTED, SUBMITTED, asked=())])
    assert (row.received, row.asked, row.beyond, row.share) == (2, 0, 0, 1)


def test_a_workspace_is_told_by_when_it_came_since_nobody_wrote_it_for_us() -> None:
    (row,) = office_rows([an_office("Haiti", SUBMITTED, packed="")])
    assert row.sent == NOON


def test_the_overview_adds_up_and_counts_a_conflict_of_two_offices_once() -> None:
    haiti, iraq = an_office("Haiti", CONFLICT, SUBMITTED), an_office("Iraq", CONFLICT)
    assert overview([haiti, iraq, an_office("Mali")]) == Overview(offices=3, sent=2, asked=9, received=3, conflicts=1)


def test_two_sections_in_conflict_are_two() -> None:
    haiti = an_office("Haiti", CONFLICT)
    iraq = replace(an_office("Iraq", SUBMITTED), received=(a_status(THREE[1], CONFLICT),))
    assert overview([haiti, iraq]).conflicts == 2
