import re
from datetime import datetime, timedelta

from iom_tracker.environment.clock import utc_now


def test_the_time_is_written_with_seconds_and_in_utc() -> None:
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", utc_now())
    assert datetime.fromisoformat(utc_now()).utcoffset() == timedelta(0)
