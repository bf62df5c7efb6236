import re
from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication

from iom_tracker.desktop.appearance.times import clock_words, moment_words, short_day_words
from tests.builders import NOON
from tests.desktop.languages import spoken


def test_a_time_is_told_by_the_clock_of_this_machine_and_its_day_where_there_is_little_room() -> None:
    assert moment_words(NOON).startswith(f"{short_day_words(NOON)}, ")
    assert "2016" in short_day_words(NOON)


def test_what_is_no_time_is_told_as_it_is() -> None:
    assert moment_words("last spring") == short_day_words("last spring") == "last spring"


def test_a_time_of_today_is_told_by_its_hour_alone() -> None:
    assert re.fullmatch(r"\d\d:\d\d", clock_words(datetime.now(tz=UTC).isoformat(timespec="seconds")))
    assert clock_words(NOON) == moment_words(NOON)
    assert clock_words("last spring") == "last spring"


def test_a_day_and_its_hour_are_parted_as_the_language_does(qapp: QApplication) -> None:
    with spoken(qapp, "ar"):
        assert moment_words(NOON).count("،") == 1
        assert "," not in moment_words(NOON)
