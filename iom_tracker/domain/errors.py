"""Everything that can be expected to go wrong, as types with fields; the edges turn them into sentences."""

from dataclasses import dataclass
from pathlib import Path


class TrackerError(Exception):
    """The root of every expected error."""


@dataclass
class UnknownSection(TrackerError):
    """A section reference that names no section of the workspace."""

    reference: str


@dataclass
class UnknownCommitment(TrackerError):
    """A commitment id that the workspace does not hold."""

    commitment: str


@dataclass
class UnknownTransformation(TrackerError):
    """A transformation code that the framework does not hold."""

    code: str


@dataclass
class UnknownFramework(TrackerError):
    """A framework or cycle for which the program ships no data."""

    framework: str
    cycle: str
    known: tuple[str, ...]


@dataclass(frozen=True)
class Mistake:
    """One mistake in a framework file.

    Attributes:
        field: the path of the field, as in `question[2].word_cap`; empty for the file as a whole.
        problem: what is wrong, as a short clause.
        line: the line in the file, counted from 1; None where the field stands in no line.
    """

    field: str
    problem: str
    line: int | None = None


@dataclass
class BadFramework(TrackerError):
    """A framework file with mistakes."""

    file: str
    mistakes: tuple[Mistake, ...]


@dataclass
class DamagedText(TrackerError):
    """A stored text that is not in the form this program writes."""

    detail: str


@dataclass
class FileProblem(TrackerError):
    """The root of what goes wrong with one file."""

    path: Path


class FileMissing(FileProblem):
    """There is no file at that place (any more)."""


class FileExists(FileProblem):
    """A file is there already and would be overwritten."""


class NotAWorkspace(FileProblem):
    """The file is no workspace of this program."""


class OtherWorkspace(FileProblem):
    """Another workspace lies where the open one was."""


class WorkspaceReadOnly(FileProblem):
    """The workspace may be read, not written."""


class WorkspaceLocked(FileProblem):
    """Another process is writing to the workspace."""


class DiskFull(FileProblem):
    """The disk has no room left."""


@dataclass
class WorkspaceDamaged(FileProblem):
    """SQLite or a digest says that the workspace is damaged."""

    detail: str


@dataclass
class NewerWorkspace(FileProblem):
    """The workspace was written by a newer version of the program.

    Attributes:
        version: the version of the file's format.
        readable: whether this program can still read it.
    """

    version: str
    readable: bool


@dataclass
class CannotAccess(FileProblem):
    """The operating system does not let us read or write the file."""

    detail: str


class NotAWordName(FileProblem):
    """A Word file was to be written under a name that does not end in .docx."""


@dataclass
class EmptyText(TrackerError):
    """An empty text was to be published, which would take the published one out."""

    reference: str


@dataclass
class NotAReport(FileProblem):
    """The document holds no section of a report.

    Attributes:
        reason: one of `empty`, `binary`, `no_sections`, `not_word`, `tracked_changes`, `too_large`, `unsafe`,
            `not_text`.
    """

    reason: str


@dataclass
class SectionInConflict(TrackerError):
    """The section has several heads and a person must decide first."""

    reference: str


@dataclass
class BadTemplate(FileProblem):
    """The Word template lacks something that the report needs.

    Attributes:
        missing: the names of the missing styles, or `slot`.
    """

    missing: tuple[str, ...]


@dataclass
class NothingToExport(TrackerError):
    """No section is left after the choice of what to export."""


class Cancelled(TrackerError):
    """The person stopped the work; nothing was changed."""
