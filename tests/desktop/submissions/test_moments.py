import pytest
from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone

from iom_tracker.desktop.submissions.moments import ago, clock_time_of, day_of, days_left, due_words, instant

NOW = QDateTime(QDate(2017, 2, 12), QTime(12, 0))


def local(year: int, month: int, day: int) -> str:
    """Return noon of a day on this machine as it is written in a packet."""
    moment = QDateTime(QDate(year, month, day), QTime(12, 0)).toTimeZone(QTimeZone(b"UTC"))
    return str(moment.toString("yyyy-MM-ddTHH:mm:ss")) + "+00:00"


@pytest.mark.parametrize(
    ("day", "words"),
    [(12, "today"), (11, "yesterday"), (9, "3 days ago"), (5, "7 days ago"), (4, "4 Feb 2017")],
)
def test_recent_days_are_said_in_words(day: int, words: str) -> None:
    assert ago(local(2017, 2, day), NOW) == words


def test_a_clock_that_is_ahead_is_told_by_its_day() -> None:
    assert ago(local(2031, 1, 1), NOW) == "1 Jan 2031"


@pytest.mark.parametrize("tell", [ago, day_of, clock_time_of])
def test_a_time_that_cannot_be_read_is_shown_as_it_is(tell: object) -> None:
    assert callable(tell)
    assert tell("last week") == "last week"


def test_times_are_sorted_as_moments_and_no_time_comes_first() -> None:
    assert instant("") == 0 < instant("2017-02-01T23:00:00+00:00") < instant("2017-02-02T01:30:00+02:00")


def test_days_and_hours_are_those_of_this_machine() -> None:
    assert day_of(local(2017, 2, 12)) == "12 Feb 2017"
    assert clock_time_of(local(2017, 2, 12)) == "12 Feb 2017 12:00"


@pytest.mark.parametrize(
    ("due", "words"),
    [
        ("2017-02-24", "due 24 Feb 2017, in 12 days"),
        ("2017-02-13", "due 13 Feb 2017, tomorrow"),
        ("2017-02-12", "due 12 Feb 2017, today"),
        ("2017-02-11", "due 11 Feb 2017, yesterday"),
        ("2017-02-01", "due 1 Feb 2017, 11 days ago"),
        ("", ""),
        ("end of March", "end of March"),
    ],
)
def test_a_due_day_is_told_with_its_distance(due: str, words: str) -> None:
    assert due_words(due, NOW) == words


def test_days_left_are_counted_and_nothing_is_counted_where_no_day_is_said() -> None:
    assert days_left("2017-02-10", NOW) == -2
    assert days_left("", NOW) is None
