import os
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from iom_tracker.domain.errors import (
    CannotAccess,
    DiskFull,
    FileMissing,
    FileProblem,
    NotAWorkspace,
    WorkspaceDamaged,
    WorkspaceLocked,
    WorkspaceReadOnly,
)
from iom_tracker.storage.connection import file_uri, meaning, translated, uri_of

MEANINGS: dict[int, type[FileProblem]] = {
    sqlite3.SQLITE_BUSY: WorkspaceLocked,
    sqlite3.SQLITE_BUSY_SNAPSHOT: WorkspaceLocked,
    sqlite3.SQLITE_LOCKED: WorkspaceLocked,
    sqlite3.SQLITE_READONLY: WorkspaceReadOnly,
    sqlite3.SQLITE_READONLY_ROLLBACK: WorkspaceReadOnly,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_NOTADB: NotAWorkspace,
    sqlite3.SQLITE_CANTOPEN: CannotAccess,
    sqlite3.SQLITE_IOERR_WRITE: CannotAccess,
    sqlite3.SQLITE_PERM: CannotAccess,
    sqlite3.SQLITE_AUTH: CannotAccess,
    sqlite3.SQLITE_CORRUPT: WorkspaceDamaged,
    sqlite3.SQLITE_CORRUPT_INDEX: WorkspaceDamaged,
    sqlite3.SQLITE_ERROR: WorkspaceDamaged,
}


def an_error(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("what SQLite says")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(("code", "expected"), MEANINGS.items())
def test_what_sqlite_says_becomes_what_a_person_can_act_on(
    tmp_path: Path, code: int, expected: type[FileProblem]
) -> None:
    found = meaning(an_error(code), tmp_path)
    assert isinstance(found, expected)
    assert found.path == tmp_path
    assert getattr(found, "detail", "what SQLite says") == "what SQLite says"


def test_whatever_sqlite_says_of_a_file_that_is_gone_it_is_missing(tmp_path: Path) -> None:
    assert isinstance(meaning(an_error(sqlite3.SQLITE_IOERR), tmp_path / "gone"), FileMissing)


def test_an_error_without_a_code_is_damage(tmp_path: Path) -> None:
    assert isinstance(meaning(sqlite3.DatabaseError("odd"), tmp_path), WorkspaceDamaged)


def test_errors_are_translated_whether_or_not_they_passed_sqlalchemy(tmp_path: Path) -> None:
    plain = an_error(sqlite3.SQLITE_FULL)
    for error in (plain, DBAPIError("INSERT", None, plain)):
        with pytest.raises(DiskFull) as raised, translated(tmp_path):
            raise error
        assert raised.value.__cause__ is error


def test_an_error_of_our_own_making_is_not_translated(tmp_path: Path) -> None:
    ours = DBAPIError("INSERT", None, ValueError("no value of that kind"))
    with pytest.raises(DBAPIError), translated(tmp_path):
        raise ours


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("/a b/50%#1?.iomdb", "file:/a%20b/50%25%231%3F.iomdb?mode=rw"),
        ("C:/Users/Été.iomdb", "file:/C%3A/Users/%C3%89t%C3%A9.iomdb?mode=rw"),
        ("//server/share/a.iomdb", "file:////server/share/a.iomdb?mode=rw"),
    ],
)
def test_a_path_becomes_a_uri_on_every_system(path: str, uri: str) -> None:
    assert uri_of(path, "rw") == uri


@pytest.mark.skipif(os.name == "nt", reason="a name is always text there")
def test_a_path_that_is_no_text_becomes_a_uri_of_its_bytes() -> None:
    assert file_uri(Path(os.fsdecode(b"/caf\xe9.iomdb")), "ro") == "file:/caf%E9.iomdb?mode=ro"
