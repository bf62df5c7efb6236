"""Connections to a workspace file: how it is opened, what is asked of it, what its errors mean.

The file stays one file: no WAL, since a mailed or synced copy without its sidecar would lack acknowledged rows. Every
transaction opens the file anew, so a file that was moved away is noticed at once instead of being written to under its
old name; `mode=rw` keeps SQLite from making an empty database in its place.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlalchemy import Connection, Engine, NullPool, create_engine, event
from sqlalchemy.exc import DBAPIError

from iom_tracker.domain.errors import (
    CannotAccess,
    DiskFull,
    FileMissing,
    FileProblem,
    NewerWorkspace,
    NotAWorkspace,
    TrackerError,
    WorkspaceDamaged,
    WorkspaceLocked,
    WorkspaceReadOnly,
)

APPLICATION_ID: Final = 0x494F4D54  # "IOMT" in the file's header
MAJOR: Final = 1  # a higher one cannot be read by this program
MINOR: Final = 0  # a higher one can be read, not written
_VERSION_BASE: Final = 1000
_BUSY_SECONDS: Final = 5.0
_PRAGMAS: Final = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA cell_size_check = ON",
)
_WRITING_PRAGMAS: Final = (
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
)

_PLAIN_MEANING: Final[dict[int, type[FileProblem]]] = {
    sqlite3.SQLITE_BUSY: WorkspaceLocked,
    sqlite3.SQLITE_LOCKED: WorkspaceLocked,
    sqlite3.SQLITE_READONLY: WorkspaceReadOnly,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_NOTADB: NotAWorkspace,
}
_ACCESS_CODES: Final = frozenset(
    {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
)


def user_version() -> int:
    """Return what this program writes into a file's `user_version`."""
    return MAJOR * _VERSION_BASE + MINOR


def writing_engine(path: Path, *, busy_seconds: float = _BUSY_SECONDS) -> Engine:
    """Return an engine whose transactions write to an existing file."""
    pragmas = (*_PRAGMAS, *_WRITING_PRAGMAS)
    return _engine(lambda: _connect(file_uri(path, "rw"), pragmas, busy_seconds), "BEGIN IMMEDIATE")


def reading_engine(path: Path, *, read_only: bool = False, busy_seconds: float = _BUSY_SECONDS) -> Engine:
    """Return an engine whose transactions read an existing file.

    A file that may not be written to is opened so; otherwise a journal that a crash left is rolled back on reading.
    """
    mode = "ro" if read_only else "rw"
    return _engine(lambda: _connect(file_uri(path, mode), _PRAGMAS, busy_seconds), "BEGIN")


@contextmanager
def transaction(engine: Engine, path: Path) -> Iterator[Connection]:
    """Run a transaction: all of it happens, or nothing.

    Raises:
        TrackerError: what went wrong with the file, as one of the types of `domain.errors`.
    """
    with translated(path), engine.begin() as connection:
        yield connection


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into ours."""
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise meaning(error.orig, path) from error
        raise
    except sqlite3.Error as error:
        raise meaning(error, path) from error


def meaning(error: sqlite3.Error, path: Path) -> TrackerError:
    """Return our error for one of SQLite's (sqlite.org/rescode.html); the code's low byte is the primary code."""
    if not path.exists():
        return FileMissing(path)
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code in _PLAIN_MEANING:
        return _PLAIN_MEANING[code](path)
    return (CannotAccess if code in _ACCESS_CODES else WorkspaceDamaged)(path, str(error))


def refuse_foreign(connection: Connection, path: Path, *, for_writing: bool) -> None:
    """Refuse a file that is not ours or whose format is newer than this program may handle.

    Raises:
        NotAWorkspace: another program's file, or no database at all.
        NewerWorkspace: the format is newer; a minor step may still be read.
    """
    found = "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version"
    application, version = connection.exec_driver_sql(found).one()
    if application != APPLICATION_ID:
        raise NotAWorkspace(path)
    major, minor = divmod(version, _VERSION_BASE)
    if major > MAJOR or (for_writing and major == MAJOR and minor > MINOR):
        raise NewerWorkspace(path, f"{major}.{minor}", readable=major == MAJOR)


def file_uri(path: Path, mode: str) -> str:
    """Return the `file:` URI of a path; a Windows share needs four slashes (sqlite.org/uri.html)."""
    plain = path.absolute().as_posix()
    if not plain.startswith("/"):
        plain = f"/{plain}"
    elif plain.startswith("//"):
        plain = f"//{plain}"
    return f"file:{quote(plain)}?mode={mode}"


def _engine(connect: Callable[[], sqlite3.Connection], begin: str) -> Engine:
    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def _connect(uri: str, pragmas: tuple[str, ...], busy_seconds: float) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, timeout=busy_seconds, isolation_level=None)
    try:
        for pragma in pragmas:
            connection.execute(pragma)
    except sqlite3.Error:
        connection.close()
        raise
    return connection
