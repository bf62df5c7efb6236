"""A workspace: one SQLite file, read and written in short transactions."""

import os
import stat
import weakref
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Self
from uuid import uuid4

from sqlalchemy import Connection, Engine

from iom_tracker.domain.errors import (
    CannotAccess,
    DamagedText,
    FileExists,
    FileMissing,
    NewerWorkspace,
    NotAWorkspace,
    WorkspaceReadOnly,
)
from iom_tracker.storage.automatic_merges import AutomaticMerges
from iom_tracker.storage.catalogue_versions import CatalogueStore
from iom_tracker.storage.connection import (
    APPLICATION_ID,
    MAJOR,
    MINOR,
    format_version,
    transaction,
    translated,
    workspace_engine,
)
from iom_tracker.storage.correspondence import ArrivalStore, ConfirmationStore, OfficeStore, SignerStore
from iom_tracker.storage.drafts import DraftStore
from iom_tracker.storage.empty_file import make_schema
from iom_tracker.storage.events import EventStore
from iom_tracker.storage.newer_file import understood_copy
from iom_tracker.storage.opaque_objects import OpaqueStore
from iom_tracker.storage.quarantine import QuarantineStore
from iom_tracker.storage.revisions import RevisionStore
from iom_tracker.storage.search import SearchStore
from iom_tracker.storage.section_states import SectionStates
from iom_tracker.storage.settings import ActorStore, JournalStore, SettingStore
from iom_tracker.storage.upgrades.runner import current_step, newest_step, upgrade_if_older

_HEADER: Final = b"SQLite format 3\x00"
_MARK: Final = slice(68, 72)  # where the application id stands (sqlite.org/fileformat.html, section 1.3)


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
    events: EventStore = field(init=False)
    merges: AutomaticMerges = field(init=False)
    opaque: OpaqueStore = field(init=False)
    signers: SignerStore = field(init=False)
    offices: OfficeStore = field(init=False)
    confirmations: ConfirmationStore = field(init=False)
    arrivals: ArrivalStore = field(init=False)
    quarantine: QuarantineStore = field(init=False)
    search: SearchStore = field(init=False)

    def __post_init__(self) -> None:
        for name, store in _STORES.items():
            object.__setattr__(self, name, store(self.connection))

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Do something inside the transaction of which all happens, or nothing when an error leaves the block."""
        with self.connection.begin_nested():
            yield


_STORES: Final[dict[str, Callable[[Connection], object]]] = {
    "catalogue": CatalogueStore,
    "revisions": RevisionStore,
    "sections": SectionStates,
    "drafts": DraftStore,
    "settings": SettingStore,
    "actors": ActorStore,
    "journal": JournalStore,
    "events": EventStore,
    "merges": AutomaticMerges,
    "opaque": OpaqueStore,
    "signers": SignerStore,
    "offices": OfficeStore,
    "confirmations": ConfirmationStore,
    "arrivals": ArrivalStore,
    "quarantine": QuarantineStore,
    "search": SearchStore,
}


class Workspace:
    """An existing workspace file.

    Attributes:
        path: where it is.
        file: what is read. For an older file that may not be written to, a copy that was brought up to date; for a
            newer one, a copy with what this version understands.
        unknown: how many things in a newer file this version does not understand, so that they are not shown.
    """

    def __init__(
        self, path: Path, access: Access, *, busy_seconds: float, file: Path | None = None, unknown: int = 0
    ) -> None:
        self.path = path
        self.access = access
        self.file = file or path
        self.unknown = unknown
        self._engine = workspace_engine(self.file, is_writable=access is Access.WRITABLE, busy_seconds=busy_seconds)
        weakref.finalize(self, self._engine.dispose)

    @classmethod
    def open(cls, path: Path, *, busy_seconds: float = 5.0) -> Self:
        """Open a workspace; an older file is brought up to date first, on a copy.

        Raises:
            FileMissing, NotAWorkspace, NewerWorkspace, CannotAccess, WorkspaceLocked: what stands in the way.
        """
        _refuse_other_files(path)
        major, minor = format_version(path, busy_seconds=busy_seconds)
        if major > MAJOR:
            raise NewerWorkspace(path, f"{major}.{minor}", readable=False)
        if (major, minor) > (MAJOR, MINOR):
            return cls._read_newer(path, busy_seconds)
        access = Access.WRITABLE if _may_write(path) else Access.READ_ONLY
        if access is Access.READ_ONLY and current_step(path) != newest_step():
            return cls._read_through_copy(path, busy_seconds)
        upgraded = access is Access.WRITABLE and upgrade_if_older(path, busy_seconds=busy_seconds)
        opened = cls(path, access, busy_seconds=busy_seconds)
        if upgraded:
            opened.rebuild()
        with opened.reading():
            return opened

    @classmethod
    def _read_through_copy(cls, path: Path, busy_seconds: float) -> Self:
        """Open an older file that may not be written to: a copy of it is brought up to date and read."""
        with ExitStack() as undo:
            copy = undo.enter_context(_temporary(path))
            try:
                copy.write_bytes(path.read_bytes())
            except OSError as error:
                raise CannotAccess(path, error.strerror or str(error)) from error
            cls.open(copy, busy_seconds=busy_seconds).rest()
            opened = cls(path, Access.READ_ONLY, busy_seconds=busy_seconds, file=copy)
            weakref.finalize(opened, undo.pop_all().close)
        return opened

    @classmethod
    def _read_newer(cls, path: Path, busy_seconds: float) -> Self:
        """Open a newer file: what is understood of it is copied and read, and the file is left alone."""
        with ExitStack() as undo:
            copy = undo.enter_context(_temporary(path))
            try:
                unknown = understood_copy(path, copy, busy_seconds=busy_seconds)
            except DamagedText as error:
                major, minor = format_version(path)
                raise NewerWorkspace(path, f"{major}.{minor}", readable=False) from error
            opened = cls(path, Access.NEWER, busy_seconds=busy_seconds, file=copy, unknown=unknown)
            weakref.finalize(opened, undo.pop_all().close)
        return opened

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """Read: everything inside sees one state of the file."""
        with transaction(self._engine, self.path, writes=False) as connection:
            yield Transaction(connection)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Write: all of it happens, or nothing.

        Raises:
            WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was changed.
        """
        if (refusal := self.refusal()) is not None:
            raise refusal
        with transaction(self._engine, self.path, writes=True) as connection:
            yield Transaction(connection)

    def refusal(self) -> WorkspaceReadOnly | NewerWorkspace | None:
        """Return why nothing can be written; None where it can."""
        if self.access is Access.NEWER:
            major, minor = format_version(self.path)
            return NewerWorkspace(self.path, f"{major}.{minor}", readable=True)
        return WorkspaceReadOnly(self.path) if self.access is Access.READ_ONLY else None

    def rebuild(self) -> None:
        """Drop everything that is derived and derive it again.

        Raises:
            WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was changed.
        """
        with self.transaction() as transaction:
            transaction.sections.rebuild(transaction.catalogue.current())

    def rest(self) -> None:
        """Let go of the file until the next transaction, so that a memory stick can be taken out."""
        self._engine.dispose()

    def integrity(self) -> tuple[str, ...]:
        """Return what SQLite finds wrong with the file; nothing when it is sound."""
        self.rest()  # what is looked at shall come from the disk, not from memory
        found = _integrity(self._engine, self.path)
        if self.access is not Access.NEWER:
            return found
        engine = workspace_engine(self.path, is_writable=False)  # what is read is a copy of less than all
        try:
            return (*found, *_integrity(engine, self.path))
        finally:
            engine.dispose()


def _integrity(engine: Engine, path: Path) -> tuple[str, ...]:
    with transaction(engine, path, writes=False) as connection:
        checks = ("PRAGMA integrity_check(20)", "PRAGMA foreign_key_check")
        rows = [row for check in checks for row in connection.exec_driver_sql(check)]
    return tuple(" ".join(map(str, row)) for row in rows if tuple(row) != ("ok",))


@contextmanager
def _temporary(path: Path) -> Iterator[Path]:
    """Give a place for a copy of a file, which is gone afterwards."""
    with TemporaryDirectory(prefix="iom_tracker-", ignore_cleanup_errors=True) as folder:
        yield Path(folder) / path.name


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """Make a workspace file under a temporary name; it gets its own when everything inside the block went well.

    Raises:
        FileExists: there is a file at that path already.
        FileMissing: there is no such folder.
        CannotAccess: the folder cannot be written to.
    """
    unfinished = path.with_name(f".{uuid4().hex}.unfinished")
    try:
        if path.exists():
            raise FileExists(path)
        if not path.parent.is_dir():
            raise FileMissing(path.parent)
        unfinished.touch(exist_ok=False)
        with translated(unfinished):
            make_schema(unfinished)
        yield unfinished
        move_into_place(unfinished, path)
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def move_into_place(unfinished: Path, path: Path) -> None:
    """Rename without overwriting what may have come there meanwhile."""
    try:
        os.link(unfinished, path)
    except FileExistsError as error:
        raise FileExists(path) from error
    except OSError:
        unfinished.rename(path)  # USB sticks with FAT have no hard links


def _refuse_other_files(path: Path) -> None:
    try:
        if not path.exists():
            raise FileMissing(path)
        if not path.is_file():
            raise NotAWorkspace(path)
        with path.open("rb") as file:
            header = file.read(_MARK.stop)
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error
    # SQLite is not even asked about another program's database: it would finish, in its way, what that one left undone.
    if not header.startswith(_HEADER) or header[_MARK] != APPLICATION_ID.to_bytes(4, "big"):
        raise NotAWorkspace(path)


def _may_write(path: Path) -> bool:
    """Say whether the file may be written to; its own mark counts even for a user who could ignore it."""
    marked = path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    return bool(marked) and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
