"""Brings an older workspace up to date: on a copy, checked, then put in its place; the old file is kept beside it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final
from uuid import uuid4

from iom_tracker.domain.errors import CannotAccess, WorkspaceDamaged
from iom_tracker.storage.connection import file_uri, transaction, translated, user_version, workspace_engine

STEPS: Final = Path(__file__).resolve().parent
NOTE_OF_STEPS: Final = "CREATE TABLE alembic_version (version_num TEXT NOT NULL PRIMARY KEY)"
_NEWEST: Final = "0003"  # a test compares it with the last file in versions/


def newest_step() -> str:
    """Return the id of the last upgrade step, which a new file bears."""
    return _NEWEST


def upgrade_if_older(
    path: Path, *, steps: Path = STEPS, newest: str = _NEWEST, busy_seconds: float = 5.0
) -> Path | None:
    """Bring a file up to date if it is older than this program.

    Returns:
        Where the old file was kept, or None when there was nothing to do.

    Raises:
        WorkspaceDamaged: a step failed; the file is as it was.
        WorkspaceLocked: another program writes to it.
        CannotAccess: there is no room for a copy beside it.
    """
    return None if current_step(path) == newest else upgrade(path, steps, newest, busy_seconds)


def upgrade(path: Path, steps: Path, newest: str, busy_seconds: float) -> Path | None:
    """Bring an older file up to date, unless another program does so first."""
    kept = path.with_name(f"{path.stem} before upgrade {newest}{path.suffix}")
    copy, old = (path.with_name(f".{uuid4().hex}.{name}") for name in ("upgrade", "old"))
    try:
        with translated(path), _held(path, busy_seconds):
            if current_step(path) == newest:
                return None
            _copy(path, copy)
            _run_steps(copy, path, steps)
            _check(copy, path)
            _copy(path, old)
        old.replace(kept)
        copy.replace(path)
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error
    finally:
        copy.unlink(missing_ok=True)
        old.unlink(missing_ok=True)
    return kept


def current_step(path: Path) -> str | None:
    """Return the id of the last upgrade step that a file has seen."""
    with translated(path), closing(sqlite3.connect(file_uri(path, "rw"), uri=True)) as connection:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


@contextmanager
def _held(path: Path, busy_seconds: float) -> Iterator[None]:
    """Keep others from writing what the copy would lack."""
    uri = file_uri(path, "rw")
    with closing(sqlite3.connect(uri, uri=True, timeout=busy_seconds, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield


def _copy(source: Path, target: Path) -> None:
    with (
        closing(sqlite3.connect(file_uri(source, "rw"), uri=True)) as old,
        closing(sqlite3.connect(file_uri(target, "rwc"), uri=True)) as new,
    ):
        old.backup(new)


def _run_steps(path: Path, original: Path, steps: Path) -> None:
    from alembic import command  # noqa: PLC0415 - slow to import, and needed only for an older file
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(steps).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    engine = workspace_engine(path, is_writable=True)
    try:
        with transaction(engine, original, writes=True) as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.exec_driver_sql(f"PRAGMA user_version = {user_version()}")
    except CommandError as error:  # the file names a step that no program of ours has
        raise WorkspaceDamaged(original, str(error)) from error
    finally:
        engine.dispose()


def _check(path: Path, original: Path) -> None:
    with closing(sqlite3.connect(file_uri(path, "rw"), uri=True)) as connection:
        answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if answer != "ok":
        raise WorkspaceDamaged(original, str(answer))
