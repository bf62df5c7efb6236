"""Connections to a workspace file: how it is opened, what is asked of it, what its errors mean.

The file stays one file: no WAL, since a mailed or synced copy without its sidecar would lack acknowledged rows. A
connection is kept between transactions, and before each one it is made sure that the file at the path is still the one
that was opened; otherwise it is opened anew. So a file that was moved away is noticed, and not written to under its old
name, and `mode=rw` keeps SQLite from making an empty database in its place.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError, DisconnectionError

from iom_tracker.domain.errors import (
    CannotAccess,
    DiskFull,
    FileMissing,
    FileProblem,
    NewerWorkspace,
    NotAWorkspace,
    OtherWorkspace,
    TrackerError,
    WorkspaceDamaged,
    WorkspaceLocked,
    WorkspaceReadOnly,
)

APPLICATION_ID: Final = 0x494F4D54  # "IOMT" in the file's header
MAJOR: Final = 1  # a higher one cannot be read by this program
MINOR: Final = 2  # a higher one can be read, not written
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


def version_of(number: int) -> tuple[int, int]:
    """Return the major and minor version that a file's `user_version` means."""
    return divmod(number, _VERSION_BASE)


def user_version() -> int:
    """Return what this program writes into a file's `user_version`."""
    return MAJOR * _VERSION_BASE + MINOR


def workspace_engine(path: Path, *, is_writable: bool, busy_seconds: float = _BUSY_SECONDS) -> Engine:
    """Return the engine of an existing workspace of this program's format.

    A file that may not be written to is opened so; otherwise a journal that a crash left is rolled back on reading.
    """
    opened: list[str] = []

    def connect() -> sqlite3.Connection:
        pragmas = (*_PRAGMAS, *_WRITING_PRAGMAS) if is_writable else _PRAGMAS
        return _connect(path, pragmas, busy_seconds, opened)

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=1)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "connect", lambda _, record: record.info.update(file=_identity(path)))
    event.listen(
        engine, "close", lambda connection, record: _remove_empty_journal(connection, path, record.info["file"])
    )
    event.listen(engine, "checkout", lambda _, record, __: _refuse_other_file(path, record.info["file"]))
    return engine


@contextmanager
def transaction(engine: Engine, path: Path, *, writes: bool) -> Iterator[Connection]:
    """Run a transaction: all of it happens, or nothing. A writer waits for its turn; a reader leaves nothing behind.

    Raises:
        TrackerError: what went wrong with the file, as one of the types of `domain.errors`.
    """
    begin = "BEGIN IMMEDIATE" if writes else "BEGIN"
    with translated(path), engine.connect().execution_options(begin=begin) as connection, connection.begin() as work:
        yield connection
        if not writes:
            work.rollback()


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


def format_version(path: Path, *, busy_seconds: float = _BUSY_SECONDS) -> tuple[int, int]:
    """Return the version of a workspace's format, as major and minor.

    Raises:
        NotAWorkspace: another program's file, or no database at all.
        FileMissing, WorkspaceLocked, CannotAccess: it cannot be read.
    """
    mode = "rw" if os.access(path, os.W_OK) else "ro"
    with translated(path), closing(_plain_connection(path, mode, busy_seconds)) as connection:
        return _version(connection, path)


def file_uri(path: Path, mode: str) -> str:
    """Return the `file:` URI of a path; a Windows share needs four slashes (sqlite.org/uri.html)."""
    return uri_of(path.absolute().as_posix(), mode)


def uri_of(plain: str, mode: str) -> str:
    """Return the URI of an absolute path with forward slashes, of any system."""
    if not plain.startswith("/"):
        plain = f"/{plain}"
    elif plain.startswith("//"):
        plain = f"//{plain}"
    return f"file:{quote(os.fsencode(plain))}?mode={mode}"


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options()["begin"])


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


def _refuse_other_file(path: Path, opened: tuple[int, int]) -> None:
    """Make the pool open the file anew when another one lies at its path, or none."""
    if not _is_still_there(path, opened):
        raise DisconnectionError


def _refuse_other_workspace(connection: sqlite3.Connection, path: Path, opened: list[str]) -> None:
    """Refuse a workspace that came to the path after ours was opened; one that is being made has no name yet."""
    has_name = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'setting'").fetchone()
    found = has_name and connection.execute("SELECT value FROM setting WHERE key = 'workspace'").fetchone()
    if found and not opened:
        opened.append(found[0])
    if opened and found != (opened[0],):
        raise OtherWorkspace(path)


def _is_still_there(path: Path, opened: tuple[int, int]) -> bool:
    try:
        return _identity(path) == opened
    except OSError:
        return False


def _remove_empty_journal(connection: sqlite3.Connection, path: Path, opened: tuple[int, int]) -> None:
    """Take the empty journal away, so that a workspace at rest is one file; it is harmless where it has to stay.

    SQLite finds the journal by the file's name. Where another file bears that name now, the journal is that one's.
    """
    if not _is_still_there(path, opened):
        return
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA journal_mode = DELETE")


def _connect(path: Path, pragmas: tuple[str, ...], busy_seconds: float, opened: list[str]) -> sqlite3.Connection:
    """Open a workspace, and make sure that it is ours, each time: the file may have been replaced meanwhile."""
    is_writable = pragmas != _PRAGMAS
    connection = _plain_connection(path, "rw" if is_writable else "ro", busy_seconds)
    try:
        _refuse_newer(_version(connection, path), path, for_writing=is_writable)
        for pragma in pragmas:
            connection.execute(pragma)
        _refuse_other_workspace(connection, path, opened)
    except (sqlite3.Error, TrackerError):
        connection.close()
        raise
    return connection


def _plain_connection(path: Path, mode: str, busy_seconds: float) -> sqlite3.Connection:
    return sqlite3.connect(
        file_uri(path, mode), uri=True, timeout=busy_seconds, isolation_level=None, check_same_thread=False
    )


def _version(connection: sqlite3.Connection, path: Path) -> tuple[int, int]:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise NotAWorkspace(path)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return version_of(int(version))


def _refuse_newer(version: tuple[int, int], path: Path, *, for_writing: bool) -> None:
    major, minor = version
    if major > MAJOR or (for_writing and major == MAJOR and minor > MINOR):
        raise NewerWorkspace(path, f"{major}.{minor}", readable=major == MAJOR)
