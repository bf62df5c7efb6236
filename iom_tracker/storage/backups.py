"""Backups: a copy of the whole file, made before a merge, of which the last few are kept."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final
from uuid import uuid4

from iom_tracker.domain.errors import CannotAccess
from iom_tracker.storage.connection import file_uri, translated
from iom_tracker.storage.workspace import Workspace

KEPT: Final = 5


def back_up(workspace: Workspace, folder: Path, name: str) -> Path:
    """Copy a workspace into a folder and return the copy; of the copies there, only the last few are kept.

    Args:
        name: the copy's name; names sort by age.

    Raises:
        CannotAccess: there is no room or no right to write there.
    """
    kept = folder / name
    unfinished = folder / f".{uuid4().hex}.unfinished"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with translated(workspace.path):
            _copy(workspace.path, unfinished)
        unfinished.replace(kept)
        _thin_out(folder)
    except OSError as error:
        raise CannotAccess(folder, error.strerror or str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)
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


def _thin_out(folder: Path) -> None:
    for old in sorted(folder.glob("*.iomdb"))[:-KEPT]:
        old.unlink(missing_ok=True)
