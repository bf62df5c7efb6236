from iom_tracker.desktop.appearance.times import moment_words, short_day_words
from tests.builders import NOON


def test_a_time_is_told_by_the_clock_of_this_machine_and_its_day_where_there_is_little_room() -> None:
    assert moment_words(NOON).startswith(f"{short_day_words(NOON)}, ")
    assert "2016" in short_day_words(NOON)


def test_what_is_no_time_is_told_as_it_is() -> None:
    assert moment_words("last spring") == short_day_words("last spring") == "last spring"
