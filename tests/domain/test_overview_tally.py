from dataclasses import replace

from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.overview import Overview
from iom_tracker.domain.overview_choice import OverviewChoice, choose
from iom_tracker.domain.overview_tally import by_office, by_question, by_transformation, tally
from iom_tracker.domain.state import SectionState
from tests.builders import a_catalogue, a_ref
from tests.overviews import a_status, an_overview

ORIGIN, ACHIEVEMENTS = a_ref("origin"), a_ref("achievements")


def with_optional(key: str) -> Catalogue:
    catalogue = a_catalogue()
    questions = tuple(replace(each, optional=each.key == key) for each in catalogue.cycle.questions)
    return replace(catalogue, cycle=replace(catalogue.cycle, questions=questions))


def whole() -> Overview:
    return an_overview(
        a_status(ORIGIN, SectionState.RETURNED),
        a_status(ACHIEVEMENTS, SectionState.SUBMITTED),
        assignees={ORIGIN: (Assignee("Haiti"),), ACHIEVEMENTS: (Assignee("Kenya", "Ali"), Assignee("haiti"))},
        terms=(OfficeTerms("Peru"),),
    )


def test_every_state_is_counted_even_where_nothing_is_in_it() -> None:
    found = tally(whole())
    assert (found.total, found.attention) == (9, 1)
    assert [state for state, _ in found.counts] == list(SectionState)
    numbers = {state: number for state, number in found.counts if number}
    assert numbers == {SectionState.EMPTY: 7, SectionState.SUBMITTED: 1, SectionState.RETURNED: 1}
    assert found.number(SectionState.CLEARED) == 0


def test_a_section_of_two_offices_counts_for_each_and_what_is_nobodys_comes_last() -> None:
    assert [(each.key, each.total, each.attention) for each in by_office(whole())] == [
        ("Haiti", 2, 1),
        ("Kenya", 1, 0),
        ("Peru", 0, 0),
        ("", 7, 0),
    ]


def test_where_every_section_is_somebodys_there_is_no_count_of_nobodys() -> None:
    chosen = choose(whole(), OverviewChoice(offices=("Kenya",)))
    assert [(each.key, each.total) for each in by_office(chosen)] == [("Haiti", 1), ("Kenya", 1), ("Peru", 0)]


def test_transformations_and_questions_are_counted_in_their_order() -> None:
    overview = choose(whole(), OverviewChoice(states=(SectionState.EMPTY, SectionState.RETURNED)))
    assert [(each.key, each.label, each.total) for each in by_transformation(overview)] == [
        ("3A", "Displacement", 5),
        ("2D", "Compliance", 3),
    ]
    assert [(each.key, each.label, each.total) for each in by_question(overview)] == [
        ("origin", "Origin", 3),
        ("achievements", "Achievements", 2),
        ("message", "Message", 3),
    ]


def test_what_may_be_left_out_counts_only_with_text() -> None:
    catalogue = with_optional("message")
    assert tally(an_overview(catalogue=catalogue)).total == 6
    written = a_status(a_ref("message"), SectionState.SUBMITTED)
    assert tally(an_overview(written, catalogue=catalogue)).total == 7
