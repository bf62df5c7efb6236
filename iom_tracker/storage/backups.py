"""Copies of the whole file: backups from before a merge, of which the last few are kept, and archives of a cycle."""

import sqlite3
import stat
from contextlib import closing, suppress
from itertools import chain, count
from pathlib import Path
from typing import Final
from uuid import uuid4

from iom_tracker.domain.errors import CannotAccess, FileExists, FileMissing, WorkspaceDamaged
from iom_tracker.storage.connection import file_uri, translated
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


def archive(workspace: Workspace, path: Path) -> int:
    """Write a copy of a workspace that proves itself and may only be read, and return its size in bytes.

    It may be made while a transaction on the workspace has written nothing yet: then it is what that one begins from.

    Raises:
        FileExists: there is a file at that path already.
        FileMissing: there is no such folder.
        WorkspaceDamaged: the workspace, or its copy, does not prove itself.
        CannotAccess, DiskFull: there is no room or no right to write there.
    """
    unfinished = path.with_name(f".{uuid4().hex}.unfinished")
    try:
        if path.exists():
            raise FileExists(path)
        if not path.parent.is_dir():
            raise FileMissing(path.parent)
        with translated(path.parent):
            _copy(workspace.path, unfinished)
        _prove(workspace.path, unfinished)
        move_into_place(unfinished, path)
        with suppress(OSError):  # not every disk knows what may only be read
            path.chmod(_READ_ONLY)
        return path.stat().st_size
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _prove(original: Path, copy: Path) -> None:
    """Refuse a copy of which a page or a row does not prove itself."""
    made = Workspace.open(copy)
    problems = (*made.integrity(), *first_damage(made))
    made.rest()
    if problems:
        raise WorkspaceDamaged(original, problems[0])


def _back_up(workspace: Workspace, folder: Path, name: str) -> Path:
    unfinished = folder / f".{uuid4().hex}.unfinished"
    try:
        with translated(workspace.path):
            _copy(workspace.path, unfinished)
        kept = _put_beside(unfinished, folder / name)
    finally:
        unfinished.unlink(missing_ok=True)
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
