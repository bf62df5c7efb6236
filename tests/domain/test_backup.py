from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.backup import DAYS, MOST_BYTES, WEEKS, Backup, BackupKind, backup_named, day_name, superfluous

TODAY = date(2016, 11, 23)
dates = st.sets(st.dates(date(2015, 1, 1), date(2018, 1, 1)), min_size=1)


def copies(days: Iterable[date], size: int = 1) -> list[Backup]:
    return [Backup(Path(day_name(day)), BackupKind.DAY, day, size) for day in days]


def kept(backups: list[Backup], newest: Backup) -> list[Backup]:
    gone = superfluous(backups, newest.path)
    return [each for each in backups if each not in gone]


def test_the_last_days_are_kept_and_one_a_week_before() -> None:
    backups = copies(TODAY - timedelta(days=number) for number in range(100))
    days = [each.day for each in kept(backups, backups[0])]
    assert days[:DAYS] == [TODAY - timedelta(days=number) for number in range(DAYS)]
    assert [day.isoweekday() for day in days[DAYS:]] == [3, *[7] * (WEEKS - 1)]


def test_days_without_work_do_not_cost_a_copy() -> None:
    backups = copies(TODAY - timedelta(days=30 * number) for number in range(DAYS + WEEKS))
    assert kept(backups, backups[0]) == backups


def test_a_size_is_not_passed_but_by_the_newest_copy() -> None:
    backups = copies((TODAY - timedelta(days=number) for number in range(4)), MOST_BYTES // 3)
    assert kept(backups, backups[0]) == backups[:3]
    assert kept(copies([TODAY], 2 * MOST_BYTES), backups[0]) == copies([TODAY], 2 * MOST_BYTES)


@given(dates, st.data())
def test_the_newest_copy_is_always_kept_and_never_too_many(days: set[date], data: st.DataObject) -> None:
    backups = copies(days)
    newest = data.draw(st.sampled_from(backups))
    left = kept(backups, newest)
    assert newest in left
    assert len(left) <= DAYS + WEEKS


@given(dates, st.data())
def test_thinning_twice_takes_no_more_than_thinning_once(days: set[date], data: st.DataObject) -> None:
    backups = copies(days)
    newest = data.draw(st.sampled_from(backups))
    left = kept(backups, newest)
    assert kept(left, newest) == left


def test_a_copy_is_known_by_its_name() -> None:
    day = backup_named(Path("a/2016-11-23.iomdb"), 7, "office.iomdb")
    assert day == Backup(Path("a/2016-11-23.iomdb"), BackupKind.DAY, TODAY, 7, "office.iomdb")
    merge = backup_named(Path("2016-11-23T120000Z before merge 2.iomdb"), 7)
    assert merge
    assert (merge.kind, merge.day) == (BackupKind.MERGE, TODAY)
    for other in ("office.iomdb", "2016-13-23.iomdb", "2016-11-23.txt"):
        assert backup_named(Path(other), 7) is None
