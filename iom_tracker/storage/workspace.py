"""A workspace: one SQLite file, read and written in short transactions."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Self

from sqlalchemy import Connection

from iom_tracker.domain.errors import (
    CannotAccess,
    FileExists,
    FileMissing,
    NewerWorkspace,
    NotAWorkspace,
    WorkspaceReadOnly,
)
from iom_tracker.storage.catalogue_versions import CatalogueStore
from iom_tracker.storage.connection import (
    APPLICATION_ID,
    file_uri,
    reading_engine,
    refuse_foreign,
    transaction,
    translated,
    user_version,
    writing_engine,
)
from iom_tracker.storage.drafts import DraftStore
from iom_tracker.storage.revisions import RevisionStore
from iom_tracker.storage.section_states import SectionStates
from iom_tracker.storage.settings import ActorStore, JournalStore, SettingStore
from iom_tracker.storage.tables import schema_statements
from iom_tracker.storage.upgrades.runner import newest_step, upgrade_if_older

_HEADER = b"SQLite format 3\x00"


class Access(StrEnum):
    """What may be done with a workspace."""

    WRITABLE = ""
    READ_ONLY = "read-only"
    NEWER = "newer version"


@dataclass(frozen=True)
class Transaction:
    """One transaction on a workspace: its stores share a connection and end with it."""

    connection: Connection = field(repr=False)
    catalogue: CatalogueStore = field(init=False)
    revisions: RevisionStore = field(init=False)
    sections: SectionStates = field(init=False)
    drafts: DraftStore = field(init=False)
    settings: SettingStore = field(init=False)
    actors: ActorStore = field(init=False)
    journal: JournalStore = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "catalogue", CatalogueStore(self.connection))
        object.__setattr__(self, "revisions", RevisionStore(self.connection))
        object.__setattr__(self, "sections", SectionStates(self.connection))
        object.__setattr__(self, "drafts", DraftStore(self.connection))
        object.__setattr__(self, "settings", SettingStore(self.connection))
        object.__setattr__(self, "actors", ActorStore(self.connection))
        object.__setattr__(self, "journal", JournalStore(self.connection))


class Workspace:
    """An existing workspace file. Holds no connection between transactions."""

    def __init__(self, path: Path, access: Access, *, busy_seconds: float) -> None:
        self.path = path
        self.access = access
        self._reading = reading_engine(path, read_only=access is not Access.WRITABLE, busy_seconds=busy_seconds)
        self._writing = writing_engine(path, busy_seconds=busy_seconds)

    @classmethod
    def open(cls, path: Path, *, busy_seconds: float = 5.0) -> Self:
        """Open a workspace; an older file is brought up to date first, on a copy.

        Raises:
            FileMissing, NotAWorkspace, NewerWorkspace, CannotAccess, WorkspaceLocked: what stands in the way.
        """
        _refuse_other_files(path)
        access = Access.WRITABLE if _may_write(path) else Access.READ_ONLY
        opened = cls(path, access, busy_seconds=busy_seconds)
        with opened.reading():
            pass
        try:
            with transaction(opened._reading, path) as connection:
                refuse_foreign(connection, path, for_writing=True)
        except NewerWorkspace:
            return cls(path, Access.NEWER, busy_seconds=busy_seconds)
        if access is Access.WRITABLE:
            upgrade_if_older(path)
        return opened

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """Read: everything inside sees one state of the file."""
        with transaction(self._reading, self.path) as connection:
            refuse_foreign(connection, self.path, for_writing=False)
            yield Transaction(connection)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Write: all of it happens, or nothing.

        Raises:
            WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was changed.
        """
        if self.access is Access.READ_ONLY:
            raise WorkspaceReadOnly(self.path)
        with transaction(self._writing, self.path) as connection:
            refuse_foreign(connection, self.path, for_writing=True)
            yield Transaction(connection)

    def integrity(self) -> tuple[str, ...]:
        """Return what SQLite finds wrong with the file; nothing when it is sound."""
        with transaction(self._reading, self.path) as connection:
            checks = ("PRAGMA integrity_check(20)", "PRAGMA foreign_key_check")
            rows = [row for check in checks for row in connection.exec_driver_sql(check)]
        return tuple(" ".join(map(str, row)) for row in rows if tuple(row) != ("ok",))


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """Make a workspace file under a temporary name; it gets its own when everything inside the block went well.

    Raises:
        FileExists: there is a file at that path already.
        CannotAccess: the folder cannot be written to.
    """
    if path.exists():
        raise FileExists(path)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.unfinished")
    try:
        with translated(unfinished if unfinished.parent.is_dir() else path.parent):
            _make_schema(unfinished)
        yield unfinished
        _move_into_place(unfinished, path)
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _make_schema(path: Path) -> None:
    with closing(sqlite3.connect(file_uri(path, "rwc"), uri=True, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("BEGIN IMMEDIATE")
        for statement in schema_statements():
            connection.execute(statement)
        connection.execute("CREATE TABLE alembic_version (version_num TEXT NOT NULL PRIMARY KEY)")
        connection.execute("INSERT INTO alembic_version VALUES (?)", (newest_step(),))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {user_version()}")
        connection.execute("COMMIT")


def _move_into_place(unfinished: Path, path: Path) -> None:
    """Rename without overwriting what may have come there meanwhile."""
    if os.name == "nt":
        unfinished.rename(path)
        return
    try:
        os.link(unfinished, path)
    except FileExistsError as error:
        raise FileExists(path) from error
    except OSError:
        unfinished.rename(path)  # USB sticks with FAT have no hard links


def _refuse_other_files(path: Path) -> None:
    if not path.exists():
        raise FileMissing(path)
    if not path.is_file():
        raise NotAWorkspace(path)
    try:
        with path.open("rb") as file:
            header = file.read(len(_HEADER))
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error
    if header != _HEADER:
        raise NotAWorkspace(path)


def _may_write(path: Path) -> bool:
    """Say whether the file may be written to; its own mark counts even for a user who could ignore it."""
    marked = path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    return bool(marked) and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
