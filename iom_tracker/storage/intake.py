"""The gate for workspaces from elsewhere: their rows are taken in, the files themselves are never opened as databases.

A child process (`gate`) reads the file into memory and writes its rows out; each is proven here before anybody sees it.
The whole file has passed only when the last row was read: until then nothing of it may be kept for good.
"""

import hashlib
import math
import os
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import Final

from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.errors import CannotAccess, FileMissing, ForeignWorkspaceRefused, NewerWorkspace, NotAWorkspace
from iom_tracker.domain.event import Event
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.packet import Opaque
from iom_tracker.domain.section import Draft
from iom_tracker.storage import gate
from iom_tracker.storage.child_process import Child, Ended, OutOfTime, running
from iom_tracker.storage.connection import MAJOR, MINOR
from iom_tracker.storage.foreign_facts import Facts
from iom_tracker.storage.foreign_header import BYTES, format_of
from iom_tracker.storage.known_schemas import schema_rule
from iom_tracker.storage.revision_proof import RevisionProof
from iom_tracker.storage.revisions import RevisionRow
from iom_tracker.storage.row_verification import UnprovenRow, rows_of

_MEBIBYTE: Final = 1024 * 1024
_REASONS: Final = frozenset({"schema", "damaged", "time", "memory", "values"})  # what the child may say
_ENDS_OF_FACTS: Final = frozenset({gate.DONE, gate.REFUSED, gate.REVISIONS})

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one file may cost.

    Attributes:
        file_bytes: SQLite keeps no larger file than 2 GiB in memory.
        seconds: of waiting and of work, for any file; the time in which the rows are used does not count.
        seconds_per_mebibyte: what is added for its size.
        memory_bytes: what the child may take beside the file, which it holds twice for a moment.
        facts_bytes: of everything that is read before the revisions.
    """

    file_bytes: int = 2_000 * _MEBIBYTE
    seconds: float = 120
    seconds_per_mebibyte: float = 0.5
    memory_bytes: int = 512 * _MEBIBYTE
    facts_bytes: int = 64 * _MEBIBYTE


@dataclass(frozen=True)
class ForeignWorkspace:
    """What a workspace from elsewhere holds, every row of it proven.

    Attributes:
        digest: the SHA-256 of the file.
        settings: what it says about itself: workspace, framework, cycle, office, person, training.
        drafts: texts that their author has not sent.
        opaque: what only a newer version understands.
        rows: the revisions as they are stored, sorted by section and id, with all of a section in one batch. Reading on
            raises `ForeignWorkspaceRefused` where one does not prove itself, and passes on what `progress` raises.
    """

    path: Path
    digest: str
    settings: Mapping[str, str]
    drafts: tuple[Draft, ...]
    introductions: tuple[Introduction, ...]
    catalogues: tuple[CatalogueVersion, ...]
    events: tuple[Event, ...]
    opaque: tuple[Opaque, ...]
    rows: Iterator[list[RevisionRow]]


@contextmanager
def read_foreign_workspace(
    path: Path, *, limits: Limits | None = None, progress: Progress | None = None
) -> Iterator[ForeignWorkspace]:
    """Read a workspace from elsewhere, without opening it as a database and without leaving anything behind.

    Args:
        progress: told after each batch how many of the file's bytes have passed.

    Raises:
        FileMissing, CannotAccess: it cannot be read.
        NotAWorkspace, NewerWorkspace: it is none, or one that this program does not understand.
        ForeignWorkspaceRefused: it did not pass.
    """
    limits = limits or Limits()
    with _opened(path) as file:
        size = os.fstat(file.fileno()).st_size
        if size > limits.file_bytes:
            raise ForeignWorkspaceRefused(path, "too_large", f"{size} bytes")
        version = format_of(path, file.read(BYTES), size)
        seconds = limits.seconds + limits.seconds_per_mebibyte * size / _MEBIBYTE
        command = _command(math.ceil(seconds), 2 * size + limits.memory_bytes, schema_rule(version))
        reading = _Reading(path, version, size, progress)
        with reading.refusing(), running(command, file, seconds) as child:
            yield reading.of(child, file, limits.facts_bytes)


class _Reading:
    """The reading of one file."""

    def __init__(self, path: Path, version: tuple[int, int], size: int, progress: Progress | None) -> None:
        self._path = path
        self._version = version
        self._size = size
        self._progress = progress

    def of(self, child: Child, file: FileIO, most: int) -> ForeignWorkspace:
        """Return what a child has read, as far as the first revision."""
        before = _state(file)
        digest = self._digest(file)  # while the child begins
        facts, frame = self._facts(child, most)
        if _state(file) != before:
            raise self._refused("damaged", "changed while it was read")
        return ForeignWorkspace(
            path=self._path,
            digest=digest,
            settings=facts.settings,
            drafts=tuple(facts.drafts),
            introductions=tuple(facts.introductions),
            catalogues=tuple(facts.catalogues),
            events=tuple(facts.events),
            opaque=tuple(facts.opaque),
            rows=self._rows(child, frame),
        )

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """Turn what goes wrong on reading into what it means for the person who gave us the file."""
        try:
            yield
        except UnprovenRow as error:
            raise self._refused(error.reason, error.detail) from error
        except OutOfTime as error:
            raise self._refused("time", "reading") from error
        except Ended as error:
            raise self._refused("crashed", "reading") from error

    def _digest(self, file: FileIO) -> str:
        try:
            file.seek(0)
            return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise CannotAccess(self._path, error.strerror or str(error)) from error

    def _facts(self, child: Child, most: int) -> tuple[Facts, gate.Frame]:
        """Return everything that comes before the revisions, and the frame that comes after it."""
        facts, size = Facts(), 0
        mark, content = child.frame()
        while mark not in _ENDS_OF_FACTS:
            size += len(content)
            if size > most:
                raise self._refused("too_large", "what comes before the revisions")
            with child.budget.spending():
                facts.take(mark, content)
            mark, content = child.frame()
        if mark == gate.REFUSED:
            raise self._refused_by_child(content)
        with child.budget.spending():
            facts.complete()
        return facts, (mark, content)

    def _rows(self, child: Child, frame: gate.Frame) -> Iterator[list[RevisionRow]]:
        proof, passed = RevisionProof(), 0
        with self.refusing():
            while frame[0] == gate.REVISIONS:
                with child.budget.spending():
                    rows = proof.add(rows_of(frame[1]))
                passed = min(passed + len(frame[1]), self._size)
                if self._progress:
                    self._progress(passed, self._size)
                if rows:
                    yield rows
                frame = child.frame()
            if frame[0] != gate.DONE:
                raise self._refused_by_child(frame[1])
            yield proof.finish()

    def _refused_by_child(self, content: bytes) -> ForeignWorkspaceRefused | NewerWorkspace:
        """Return what the child says, as far as it is something that it can say."""
        reason, _, detail = content.decode("ascii", "replace").partition(gate.COLUMN_END)
        if reason == "schema" and self._version > (MAJOR, MINOR):
            return NewerWorkspace(self._path, ".".join(map(str, self._version)), readable=False)
        return self._refused(reason, detail) if reason in _REASONS else self._refused("crashed", "reading")

    def _refused(self, reason: str, detail: str) -> ForeignWorkspaceRefused:
        return ForeignWorkspaceRefused(self._path, reason, detail)


@contextmanager
def _opened(path: Path) -> Iterator[FileIO]:
    """Open a plain file: no folder, device or pipe, which could be waited for in vain."""
    try:
        _refuse_other_kinds(path, path.stat())
        file = open(path, "rb", buffering=0, opener=_without_waiting)  # noqa: SIM115 - closed below
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error
    with file:
        _refuse_other_kinds(path, os.fstat(file.fileno()))  # something else may have come to the path meanwhile
        yield file


def _without_waiting(name: str, flags: int) -> int:
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def _refuse_other_kinds(path: Path, found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise NotAWorkspace(path)


def _command(seconds: int, memory: int, rule: str) -> list[str]:
    """Return how the child is started: this program itself where it is one file, else the module as a script."""
    arguments = [str(seconds), str(memory), rule]
    if getattr(sys, "frozen", False):
        return [sys.executable, gate.ARGUMENT, *arguments]
    return [sys.executable, "-I", "-S", gate.__file__, *arguments]


def _state(file: FileIO) -> tuple[int, int]:
    found = os.fstat(file.fileno())
    return found.st_size, found.st_mtime_ns
