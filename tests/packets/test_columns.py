import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.errors import DamagedText
from iom_tracker.packets.columns import columns_of, full_times, lean_times, steps

TIMES = ["2016-11-23T12:00:00+00:00", "2016-11-23T12:00:07+00:00", "1999-01-01T00:00:00+00:00"]
OTHERS = ["2016-11-23T12:00:07Z", "2016-11-23T12:00:07.25+00:00", "2016-11-23T14:00:07+02:00"]


def test_a_time_is_how_many_seconds_went_by() -> None:
    assert lean_times(TIMES[:2]) == [TIMES[0], 7]


def test_a_time_in_another_form_stays_as_it_is() -> None:
    assert lean_times([TIMES[0], OTHERS[0], TIMES[1]]) == [TIMES[0], OTHERS[0], 7]


@given(times=st.lists(st.sampled_from(TIMES + OTHERS)))
def test_times_come_back_exactly(times: list[str]) -> None:
    assert full_times(lean_times(times)) == times


@pytest.mark.parametrize("column", [[7], [TIMES[0], 10**12], [TIMES[0], True], ["2016-11-23T24:00:00+00:00"]])
def test_times_that_are_none_are_refused(column: list[object]) -> None:
    with pytest.raises(DamagedText):
        full_times(column)


def test_numbers_in_a_row_are_steps_of_one() -> None:
    assert steps([0, 1, 2, 0]) == [1, 1, 1, -2]


@pytest.mark.parametrize("columns", [[[1], []], [[1]], [[1], [2], [3]], [1, 2], "ab", None])
def test_columns_of_different_lengths_are_refused(columns: object) -> None:
    with pytest.raises(DamagedText):
        columns_of(columns, 2, "columns")


def test_columns_without_rows_may_be_left_out() -> None:
    assert columns_of([], 2, "columns") == [[], []]
