"""Copies of the whole file: from before a merge, of each day of work, and archives of a cycle; and the way back."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date
from itertools import chain, count
from pathlib import Path
from typing import Final
from uuid import uuid4

from iom_tracker.domain.backup import backup_named, day_name, superfluous
from iom_tracker.domain.errors import CannotAccess, FileExists, FileMissing, FileProblem, WorkspaceDamaged
from iom_tracker.storage.connection import file_uri, format_version, translated
from iom_tracker.storage.verification import first_damage
from iom_tracker.storage.workspace import Workspace, move_into_place

KEPT: Final = 5
_READ_ONLY: Final = stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH


def back_up(workspace: Workspace, folder: Path, name: str) -> Path:
    """Copy a workspace into a folder and return the copy; of the copies there, only the last few are kept.

    Args:
        name: the copy's name; names sort by age.

    Raises:
        CannotAccess: there is no room or no right to write there.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _back_up(workspace, folder, name)
    except OSError as error:
        raise CannotAccess(folder, error.strerror or str(error)) from error


def back_up_day(workspace: Workspace, folder: Path, day: date) -> Path:
    """Copy a workspace as the copy of a day, in place of an earlier one of that day, and thin out those of days before.

    Returns:
        The copy; one that is there already where it holds what the file holds.

    Raises:
        WorkspaceDamaged: what was copied is not sound; the copies that are there stay.
        CannotAccess, DiskFull: there is no room or no right to write there.
    """
    wanted = folder / day_name(day)
    try:
        changed = workspace.path.stat().st_mtime_ns  # the copy bears it too, so that it is known to hold the same
        folder.mkdir(parents=True, exist_ok=True)
        same = (copy for copy in folder.glob("*.iomdb") if copy.stat().st_mtime_ns == changed)
        if (found := next(same, None)) is not None:
            return found
        with _unfinished(wanted) as unfinished:
            _copy_soundly(workspace.path, unfinished)
            os.utime(unfinished, ns=(changed, changed))
            unfinished.replace(wanted)
        _thin_out_days(folder, wanted)
    except FileNotFoundError as error:
        raise FileMissing(workspace.path) from error
    except OSError as error:
        raise CannotAccess(folder, error.strerror or str(error)) from error
    return wanted


def restore(backup: Path, path: Path) -> int:
    """Write a copy of a backup that proves itself, as a file that can be worked in, and return its size in bytes.

    Raises:
        FileMissing, NotAWorkspace: there is no backup at that place.
        FileExists: there is a file at that path already.
        WorkspaceDamaged: the backup does not prove itself; nothing was written.
        CannotAccess, DiskFull: there is no room or no right to write there.
    """
    if not backup.is_file():
        raise FileMissing(backup)
    format_version(backup)
    return _write_proven(backup, path, is_archive=False)


def archive(workspace: Workspace, path: Path) -> int:
    """Write a copy of a workspace that proves itself and may only be read, and return its size in bytes.

    It may be made while a transaction on the workspace has written nothing yet: then it is what that one begins from.

    Raises:
        FileExists: there is a file at that path already.
        FileMissing: there is no such folder.
        WorkspaceDamaged: the workspace, or its copy, does not prove itself.
        CannotAccess, DiskFull: there is no room or no right to write there.
    """
    return _write_proven(workspace.path, path, is_archive=True)


def _write_proven(original: Path, path: Path, *, is_archive: bool) -> int:
    try:
        if path.exists():
            raise FileExists(path)
        if not path.parent.is_dir():
            raise FileMissing(path.parent)
        with _unfinished(path) as unfinished:
            with translated(path.parent):
                _copy(original, unfinished)
            usual = unfinished.stat().st_mode
            unfinished.chmod(
                _READ_ONLY
            )  # so that one of an older format is proved as it is, and not brought up to date
            _prove(original, unfinished)
            unfinished.chmod(usual)
            move_into_place(unfinished, path)
        if is_archive:
            with suppress(OSError):  # not every disk knows what may only be read
                path.chmod(_READ_ONLY)
        return path.stat().st_size
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error


@contextmanager
def _unfinished(path: Path) -> Iterator[Path]:
    """Give a name beside a file for one that is not finished, which is gone afterwards unless it was moved."""
    unfinished = path.with_name(f".{uuid4().hex}.unfinished")
    try:
        yield unfinished
    finally:
        unfinished.unlink(missing_ok=True)


def _copy_soundly(original: Path, copy: Path) -> None:
    with translated(original):
        _copy(original, copy)
        with closing(sqlite3.connect(file_uri(copy, "ro"), uri=True)) as made:
            (answer,) = made.execute("PRAGMA quick_check(1)").fetchone()
    if answer != "ok":
        raise WorkspaceDamaged(original, str(answer))


def _prove(original: Path, copy: Path) -> None:
    """Refuse a copy of which a page or a row does not prove itself."""
    try:
        made = Workspace.open(copy)
    except FileProblem as error:
        error.path = original
        raise
    problems = (*made.integrity(), *first_damage(made))
    made.rest()
    if problems:
        raise WorkspaceDamaged(original, problems[0])


def _back_up(workspace: Workspace, folder: Path, name: str) -> Path:
    with _unfinished(folder / name) as unfinished:
        with translated(workspace.path):
            _copy(workspace.path, unfinished)
        kept = _put_beside(unfinished, folder / name)
    _thin_out(folder, kept)
    return kept


def _copy(source: Path, target: Path) -> None:
    """Copy by SQLite's own means: a file that is opened and closed past SQLite would lose SQLite's locks on it."""
    target.touch(exist_ok=False)
    with (
        closing(sqlite3.connect(file_uri(source, "ro"), uri=True)) as old,
        closing(sqlite3.connect(file_uri(target, "rw"), uri=True)) as new,
    ):
        new.execute("PRAGMA synchronous = FULL")
        old.backup(new)


def _put_beside(unfinished: Path, wanted: Path) -> Path:
    """Give a copy its name; where a copy bears it already, a number is added."""
    numbers = (wanted.with_stem(f"{wanted.stem} {number}") for number in count(2))
    free = next(path for path in chain([wanted], numbers) if not path.exists())
    return unfinished.replace(free)


def _thin_out(folder: Path, newest: Path) -> None:
    """Keep the last few copies, and in any case the newest: a clock that was set back would make it look old."""
    others = sorted(path for path in folder.glob("*.iomdb") if path != newest)
    for old in others[: max(len(others) + 1 - KEPT, 0)]:
        old.unlink(missing_ok=True)


def _thin_out_days(folder: Path, newest: Path) -> None:
    found = (backup_named(path, path.stat().st_size) for path in folder.glob("*.iomdb"))
    for old in superfluous([each for each in found if each], newest):
        old.path.unlink(missing_ok=True)
