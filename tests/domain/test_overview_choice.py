from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.errors import OfficeNotAsked, UnknownTransformation
from iom_tracker.domain.overview import Overview
from iom_tracker.domain.overview_choice import OverviewChoice, choose
from iom_tracker.domain.state import SectionState
from tests.builders import a_ref
from tests.overviews import a_status, an_overview

ORIGIN, ACHIEVEMENTS, MESSAGE = a_ref("origin"), a_ref("achievements"), a_ref("message")


def whole() -> Overview:
    return an_overview(
        a_status(ORIGIN, SectionState.RETURNED),
        a_status(ACHIEVEMENTS, SectionState.SUBMITTED),
        a_status(a_ref("origin", "200010"), SectionState.SUBMITTED),
        assignees={ORIGIN: (Assignee("Haiti"),), ACHIEVEMENTS: (Assignee("Kenya", "Ali"), Assignee("Haiti"))},
        mine=[ACHIEVEMENTS, MESSAGE],
    )


def chosen(choice: OverviewChoice) -> list[str]:
    return [str(cell.status.ref).removeprefix("2016/") for cell in choose(whole(), choice).chosen()]


def test_without_a_choice_everything_is_chosen() -> None:
    assert choose(whole(), OverviewChoice()) == whole()


def test_each_choice_leaves_what_meets_it() -> None:
    submitted = OverviewChoice(states=(SectionState.SUBMITTED,))
    assert chosen(OverviewChoice(offices=(" kenya ",))) == ["200001/achievements"]
    assert chosen(OverviewChoice(offices=("Haiti", "Kenya"))) == ["200001/origin", "200001/achievements"]
    assert chosen(submitted) == ["200001/achievements", "200010/origin"]
    assert chosen(replace(submitted, transformations=("2D",))) == ["200010/origin"]
    assert chosen(OverviewChoice(only_mine=True)) == ["200001/achievements", "200001/message"]
    assert chosen(OverviewChoice(only_attention=True)) == ["200001/origin"]


def test_what_is_chosen_meets_everything_that_is_said() -> None:
    both = OverviewChoice(offices=("Haiti",), states=(SectionState.SUBMITTED,))
    assert chosen(both) == ["200001/achievements"]
    assert chosen(replace(both, only_attention=True)) == []


def test_a_row_keeps_its_places_where_only_some_of_it_is_chosen() -> None:
    (row,) = choose(whole(), OverviewChoice(only_attention=True)).rows
    assert [cell.is_chosen for cell in row.asked] == [True, False, False]
    assert len(row.cells) == 3


def test_a_choice_that_names_what_is_not_there_is_refused() -> None:
    with pytest.raises(OfficeNotAsked) as refused:
        chosen(OverviewChoice(offices=("Haiti", "Peru")))
    assert (refused.value.office, refused.value.known) == ("Peru", ("Haiti", "Kenya"))
    with pytest.raises(UnknownTransformation):
        chosen(OverviewChoice(transformations=("9Z",)))


CHOICES = st.builds(
    OverviewChoice,
    offices=st.sampled_from([(), ("Haiti",), ("Kenya",), ("Haiti", "Kenya")]),
    states=st.sets(st.sampled_from(SectionState), max_size=3).map(lambda found: tuple(sorted(found))),
    transformations=st.sampled_from([(), ("2D",), ("3A",), ("2D", "3A")]),
    only_mine=st.booleans(),
    only_attention=st.booleans(),
)


@given(CHOICES, CHOICES)
def test_choices_add_up_in_any_order(one: OverviewChoice, other: OverviewChoice) -> None:
    both = {*chosen(one)} & {*chosen(other)}
    assert {str(cell.status.ref).removeprefix("2016/") for cell in choose(choose(whole(), one), other).chosen()} == both
    assert choose(choose(whole(), one), other) == choose(choose(whole(), other), one)
