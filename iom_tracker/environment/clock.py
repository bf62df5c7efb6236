"""The machine's clock: for display only."""

from datetime import UTC, date, datetime


def utc_now() -> str:
    """Return the wall time in UTC as ISO 8601 with seconds, as in `2026-11-23T15:24:00+00:00`."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def today() -> date:
    """Return the day that it is where this machine is."""
    return datetime.now(UTC).astimezone().date()
