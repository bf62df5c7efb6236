"""Copies of a workspace that are kept on this machine: of each day of work, and from before each merge."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Final

DAYS: Final = 7  # of the last days of work each is kept
WEEKS: Final = 8  # of the weeks before, the last day of each
MOST_BYTES: Final = 200_000_000  # of one file's days all together

_DAY_NAME: Final = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)\.iomdb")
_MERGE_NAME: Final = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)T.* before merge.*\.iomdb")


class BackupKind(StrEnum):
    """When a copy was made."""

    DAY = "day"
    MERGE = "before merge"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy.

    Attributes:
        of: what the copied file was called; empty where that is not known.
    """

    path: Path
    kind: BackupKind
    day: date
    size: int
    of: str = ""


def day_name(day: date) -> str:
    """Return the name of the copy of a day of work."""
    return f"{day.isoformat()}.iomdb"


def backup_named(path: Path, size: int, of: str = "") -> Backup | None:
    """Return what a copy says by its name; None for another file."""
    for kind, pattern in ((BackupKind.DAY, _DAY_NAME), (BackupKind.MERGE, _MERGE_NAME)):
        found = pattern.fullmatch(path.name)
        if found and (day := _day(found["day"])):
            return Backup(path, kind, day, size, of)
    return None


def superfluous(backups: Iterable[Backup], newest: Path) -> tuple[Backup, ...]:
    """Return which copies of days may go: all but those of the last days and one a week before, within a size.

    Args:
        newest: the copy that was made last, which stays: a clock that was set back would make it look old.
    """
    by_age = sorted(backups, key=lambda each: (each.path != newest, -each.day.toordinal()))
    kept = [*by_age[:DAYS], *_one_a_week(by_age[DAYS:])]
    room = MOST_BYTES
    for number, backup in enumerate(kept):
        room -= backup.size
        if room < 0 and number:
            kept = kept[:number]
            break
    return tuple(each for each in by_age if each not in kept)


def _one_a_week(by_age: Sequence[Backup]) -> list[Backup]:
    weeks: dict[tuple[int, int], Backup] = {}
    for backup in by_age:
        year, week, _ = backup.day.isocalendar()
        weeks.setdefault((year, week), backup)
    return list(weeks.values())[:WEEKS]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
