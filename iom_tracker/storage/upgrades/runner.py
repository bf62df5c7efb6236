"""Brings an older workspace up to date: on a copy, checked, then put in its place; the old file is kept beside it."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from iom_tracker.domain.errors import CannotAccess, WorkspaceDamaged
from iom_tracker.storage.connection import file_uri, translated, user_version, writing_engine

STEPS: Final = Path(__file__).resolve().parent
_NEWEST: Final = "0001"  # a test compares it with the last file in versions/


def newest_step() -> str:
    """Return the id of the last upgrade step, which a new file bears."""
    return _NEWEST


def upgrade_if_older(path: Path, *, steps: Path = STEPS, newest: str = _NEWEST) -> Path | None:
    """Bring a file up to date if it is older than this program.

    Returns:
        Where the old file was kept, or None when there was nothing to do.

    Raises:
        WorkspaceDamaged: a step failed; the file is as it was.
    """
    if current_step(path) == newest:
        return None
    copy = path.with_name(f".{path.name}.{os.getpid()}.upgrade")
    kept = path.with_name(f"{path.stem} before upgrade {newest}{path.suffix}")
    try:
        with translated(path):
            _copy(path, copy)
            _run_steps(copy, steps)
            _check(copy, path)
        copy_of_old = path.with_name(f".{path.name}.{os.getpid()}.old")
        with translated(path):
            _copy(path, copy_of_old)
        copy_of_old.replace(kept)
        copy.replace(path)
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error
    finally:
        copy.unlink(missing_ok=True)
    return kept


def current_step(path: Path) -> str | None:
    """Return the id of the last upgrade step that a file has seen."""
    with translated(path), closing(sqlite3.connect(file_uri(path, "rw"), uri=True)) as connection:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def _copy(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    with (
        closing(sqlite3.connect(file_uri(source, "rw"), uri=True)) as old,
        closing(sqlite3.connect(file_uri(target, "rwc"), uri=True)) as new,
    ):
        old.backup(new)


def _run_steps(path: Path, steps: Path) -> None:
    from alembic import command  # noqa: PLC0415 - slow to import, and needed only for an older file
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(steps).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with writing_engine(path).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.exec_driver_sql(f"PRAGMA user_version = {user_version()}")


def _check(path: Path, original: Path) -> None:
    with closing(sqlite3.connect(file_uri(path, "rw"), uri=True)) as connection:
        answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if answer != "ok":
        raise WorkspaceDamaged(original, str(answer))
