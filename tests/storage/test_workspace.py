import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from time import monotonic

import pytest

from iom_tracker.domain.errors import (
    CannotAccess,
    DiskFull,
    FileExists,
    FileMissing,
    NewerWorkspace,
    NotAWorkspace,
    OtherWorkspace,
    TrackerError,
    WorkspaceDamaged,
    WorkspaceLocked,
    WorkspaceReadOnly,
)
from iom_tracker.storage.verification import derived_differences
from iom_tracker.storage.workspace import Access, Transaction, Workspace, new_file
from tests.builders import a_draft, a_ref, a_workspace
from tests.older_files import a_file_of_the_first_format
from tests.raw_files import files_in, held_by_another, names_in, sql

TOO_LONG = "x" * 300


def keep(workspace: Workspace, text: str) -> None:
    with workspace.transaction() as transaction:
        transaction.drafts.keep(a_draft(text))


def kept(workspace: Workspace) -> str | None:
    with workspace.reading() as transaction:
        draft = transaction.drafts.get(a_ref())
    return draft.body.plain if draft else None


def in_format(workspace: Workspace, version: int) -> Path:
    sql(workspace.path, f"PRAGMA user_version = {version}")
    return workspace.path


class Interrupted(Exception):
    """What may happen in the middle of a transaction."""


def test_what_was_written_is_read_by_the_next_transaction(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    keep(workspace, "One.")
    assert kept(Workspace.open(workspace.path)) == "One."


def test_a_workspace_file_is_marked_as_ours_and_with_its_format(tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    assert sql(path, "PRAGMA application_id") == [(0x494F4D54,)]
    assert sql(path, "PRAGMA user_version") == [(1002,)]
    assert path.read_bytes()[68:72] == b"IOMT"


PRAGMAS = {
    "journal_mode": "truncate",
    "synchronous": 2,
    "secure_delete": 1,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "recursive_triggers": 1,
    "cell_size_check": 1,
}


def pragmas(transaction: Transaction) -> dict[str, object]:
    return {name: transaction.connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}


def test_a_transaction_writes_as_designed(tmp_path: Path) -> None:
    with a_workspace(tmp_path).transaction() as transaction:
        assert pragmas(transaction) == PRAGMAS


def test_a_reader_trusts_as_little_as_a_writer(tmp_path: Path) -> None:
    with a_workspace(tmp_path).reading() as transaction:
        found = pragmas(transaction)
    for name in ("foreign_keys", "trusted_schema", "recursive_triggers", "cell_size_check"):
        assert found[name] == PRAGMAS[name]


def test_a_workspace_is_one_file_without_a_log_beside_it(tmp_path: Path) -> None:
    keep(a_workspace(tmp_path), "One.")
    assert list(files_in(tmp_path)) == ["office.iomdb"]


def test_an_error_in_a_transaction_takes_back_all_of_it(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    keep(workspace, "Before.")
    before = workspace.path.read_bytes()
    with pytest.raises(Interrupted), workspace.transaction() as transaction:
        transaction.drafts.keep(a_draft("After."))
        transaction.settings.put("office", "Elsewhere")
        raise Interrupted
    assert workspace.path.read_bytes() == before
    assert kept(workspace) == "Before."


def test_a_workspace_works_on_after_an_error(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    with pytest.raises(Interrupted), workspace.transaction():
        raise Interrupted
    keep(workspace, "After.")
    assert kept(workspace) == "After."


def test_a_reader_sees_one_state_of_the_file(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    keep(workspace, "One.")
    other = Workspace.open(workspace.path, busy_seconds=0)
    with workspace.reading() as transaction:
        assert transaction.drafts.get(a_ref()) is not None
        with pytest.raises(WorkspaceLocked):
            keep(other, "Two.")
        draft = transaction.drafts.get(a_ref())
    assert draft is not None
    assert draft.body.plain == "One."


def test_a_transaction_that_could_not_be_finished_lets_go_of_the_file(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    late = Workspace.open(workspace.path, busy_seconds=0)
    with workspace.reading() as transaction:
        assert transaction.drafts.get(a_ref()) is None
        with pytest.raises(WorkspaceLocked):
            keep(late, "One.")
    with held_by_another(workspace.path, "EXCLUSIVE"):
        pass
    keep(late, "Two.")
    assert kept(workspace) == "Two."


def test_a_workspace_is_closed_at_once_while_another_program_writes(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    keep(workspace, "One.")
    with held_by_another(workspace.path, "EXCLUSIVE"):
        before = monotonic()
        workspace.rest()
        assert monotonic() - before < 1


def test_a_file_that_is_not_there_is_missing_and_stays_so(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        Workspace.open(tmp_path / "none.iomdb")
    assert files_in(tmp_path) == {}


def test_a_file_moved_away_while_open_is_missing_and_not_made_anew(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    keep(workspace, "One.")
    moved = workspace.path.rename(tmp_path / "moved.iomdb")
    with pytest.raises(FileMissing):
        keep(workspace, "Two.")
    with pytest.raises(FileMissing):
        kept(workspace)
    with pytest.raises(FileMissing):
        workspace.integrity()
    assert list(files_in(tmp_path)) == ["moved.iomdb"]
    assert kept(Workspace.open(moved)) == "One."


def test_a_file_moved_back_is_used_again(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    moved = workspace.path.rename(tmp_path / "moved.iomdb")
    with pytest.raises(FileMissing):
        keep(workspace, "Lost.")
    moved.rename(workspace.path)
    keep(workspace, "One.")
    assert kept(Workspace.open(workspace.path)) == "One."


def test_a_file_put_in_the_place_of_an_open_one_is_the_one_that_is_used(tmp_path: Path) -> None:
    workspace, other = a_workspace(tmp_path), a_workspace(tmp_path, "other.iomdb")
    keep(workspace, "One.")
    keep(other, "Other.")
    other.path.replace(workspace.path)
    assert kept(workspace) == "Other."


def test_the_journal_of_a_file_put_in_the_place_of_an_open_one_is_left_alone(tmp_path: Path) -> None:
    workspace, other = a_workspace(tmp_path), a_workspace(tmp_path, "other.iomdb")
    keep(workspace, "One.")
    other.rest()
    other.path.replace(workspace.path)
    journal = tmp_path / "office.iomdb-journal"
    journal.write_bytes(b"what another program needs after a power cut")
    workspace.rest()
    assert journal.exists()


def test_a_foreign_file_put_in_the_place_of_an_open_one_is_left_alone(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    sql(tmp_path / "foreign.db", "CREATE TABLE photo (name)")
    (tmp_path / "foreign.db").replace(workspace.path)
    before = workspace.path.read_bytes()
    with pytest.raises(NotAWorkspace):
        keep(workspace, "Two.")
    with pytest.raises(NotAWorkspace):
        kept(workspace)
    assert workspace.path.read_bytes() == before


def a_text(path: Path) -> None:
    path.write_text("Dear colleagues", encoding="utf-8")


def an_empty_file(path: Path) -> None:
    path.touch()


def a_database_of_another_program(path: Path) -> None:
    sql(path, "PRAGMA application_id = 77")
    sql(path, "CREATE TABLE photo (name)")


def a_database_without_a_mark(path: Path) -> None:
    sql(path, "CREATE TABLE photo (name)")


def a_folder(path: Path) -> None:
    path.mkdir()


def a_header_and_nothing_more(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00")


def a_header_and_noise(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + bytes(range(256)) * 40)


NOT_OURS = [
    a_text, an_empty_file, a_database_of_another_program, a_database_without_a_mark, a_folder,
    a_header_and_nothing_more, a_header_and_noise,
]  # fmt: skip


@pytest.mark.parametrize("make", NOT_OURS, ids=lambda make: make.__name__)
def test_what_is_not_ours_is_refused_and_left_as_it_is(tmp_path: Path, make: object) -> None:
    path = tmp_path / "a.iomdb"
    assert callable(make)
    make(path)
    before = files_in(tmp_path)
    with pytest.raises(NotAWorkspace):
        Workspace.open(path)
    assert files_in(tmp_path) == before


def test_the_unfinished_work_of_another_program_is_left_to_it(tmp_path: Path) -> None:
    a_database_of_another_program(tmp_path / "photos.db")
    left = tmp_path / "left by a crash"
    left.mkdir()
    with closing(sqlite3.connect(tmp_path / "photos.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO photo VALUES (?)", [("x" * 3000,)] * 50)
        for name in ("photos.db", "photos.db-journal"):
            shutil.copy(tmp_path / name, left)
    before = files_in(left)
    with pytest.raises(NotAWorkspace):
        Workspace.open(left / "photos.db")
    assert files_in(left) == before
    assert list(before) == ["photos.db", "photos.db-journal"]


def test_a_file_with_pages_overwritten_is_damaged(tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * 8000 + whole[8100:])
    with pytest.raises(WorkspaceDamaged):
        Workspace.open(path)


def test_a_damaged_page_is_found_by_the_integrity_check(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    assert workspace.integrity() == ()
    sql(workspace.path, "PRAGMA ignore_check_constraints = 1")
    ((size,),) = sql(workspace.path, "PRAGMA page_size")
    (page,) = sql(workspace.path, "SELECT rootpage FROM sqlite_master WHERE name = 'section_state_by_position'")
    with workspace.path.open("r+b") as file:
        file.seek((page[0] - 1) * size + 3)
        file.write(b"\x00\x00")
    assert workspace.integrity() != ()


def test_a_name_too_long_for_the_disk_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrackerError):
        Workspace.open(tmp_path / TOO_LONG)
    with pytest.raises(CannotAccess), new_file(tmp_path / TOO_LONG):
        pass


@pytest.mark.parametrize("name", ["a b.iomdb", "50% #1?.iomdb", "été.iomdb", "مكتب.iomdb", "a&mode=ro.iomdb"])
def test_a_file_may_have_any_name(tmp_path: Path, name: str) -> None:
    workspace = a_workspace(tmp_path, name)
    keep(workspace, "One.")
    assert kept(Workspace.open(workspace.path)) == "One."
    assert list(files_in(tmp_path)) == [name]


def test_a_file_may_have_a_name_that_is_no_text(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path, os.fsdecode(b"caf\xe9.iomdb"))
    keep(workspace, "One.")
    assert kept(Workspace.open(workspace.path)) == "One."


def test_a_workspace_that_another_program_writes_to_is_locked_and_can_be_read(tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    with held_by_another(path):
        workspace = Workspace.open(path, busy_seconds=0)
        with pytest.raises(WorkspaceLocked):
            keep(workspace, "One.")
        assert kept(workspace) is None
    keep(workspace, "One.")
    assert kept(workspace) == "One."


def test_a_workspace_that_another_program_holds_alone_cannot_be_opened(tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    before = path.read_bytes()
    with held_by_another(path, "EXCLUSIVE"), pytest.raises(WorkspaceLocked):
        Workspace.open(path, busy_seconds=0)
    assert path.read_bytes() == before


def test_a_read_only_file_is_read_and_not_written(tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    path.chmod(0o444)
    before = path.read_bytes()
    workspace = Workspace.open(path)
    assert workspace.access is Access.READ_ONLY
    with pytest.raises(WorkspaceReadOnly):
        keep(workspace, "One.")
    assert kept(workspace) is None
    assert path.read_bytes() == before


def test_a_file_of_a_newer_minor_format_is_read_and_not_written(tmp_path: Path) -> None:
    path = in_format(a_workspace(tmp_path), 1003)
    before = path.read_bytes()
    workspace = Workspace.open(path)
    assert (workspace.access, kept(workspace)) == (Access.NEWER, None)
    with pytest.raises(NewerWorkspace) as refused:
        keep(workspace, "One.")
    assert (refused.value.version, refused.value.readable) == ("1.3", True)
    assert path.read_bytes() == before


def test_a_file_of_a_newer_major_format_is_refused(tmp_path: Path) -> None:
    path = in_format(a_workspace(tmp_path), 2000)
    before = path.read_bytes()
    with pytest.raises(NewerWorkspace) as refused:
        Workspace.open(path)
    assert (refused.value.version, refused.value.readable) == ("2.0", False)
    assert path.read_bytes() == before


def test_a_file_that_a_newer_program_brings_up_to_date_while_open_is_no_longer_written(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    keep(workspace, "One.")
    newer = in_format(a_workspace(tmp_path, "newer.iomdb"), 1003)
    before = newer.replace(workspace.path).read_bytes()
    with pytest.raises(NewerWorkspace):
        keep(workspace, "Two.")
    assert workspace.path.read_bytes() == before


def test_a_full_disk_takes_back_all_of_the_transaction(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    keep(workspace, "Before.")
    before = workspace.path.read_bytes()
    with pytest.raises(DiskFull), workspace.transaction() as transaction:
        transaction.settings.put("office", "Elsewhere")
        transaction.connection.exec_driver_sql("PRAGMA max_page_count = 1")
        transaction.drafts.keep(a_draft("After. " * 20_000))
    assert workspace.path.read_bytes() == before
    workspace.rest()
    keep(workspace, "After. " * 20_000)


def test_a_workspace_copied_while_it_is_read_is_whole(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    keep(workspace, "One.")
    copy = shutil.copy(workspace.path, tmp_path / "copy.iomdb")
    assert kept(Workspace.open(Path(copy))) == "One."


def test_a_new_file_appears_when_everything_went_well(tmp_path: Path) -> None:
    path = tmp_path / "new.iomdb"
    with new_file(path) as unfinished:
        assert not path.exists()
        assert unfinished.parent == tmp_path
        Workspace.open(unfinished)
    assert names_in(tmp_path) == ["new.iomdb"]
    assert Workspace.open(path).integrity() == ()


def test_a_new_file_leaves_nothing_behind_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(Interrupted), new_file(tmp_path / "new.iomdb") as unfinished:
        with Workspace.open(unfinished).transaction() as transaction:
            transaction.settings.put("office", "Elsewhere")
        raise Interrupted
    assert names_in(tmp_path) == []


def test_a_new_file_never_replaces_another(tmp_path: Path) -> None:
    path = tmp_path / "taken.iomdb"
    path.write_text("precious", encoding="utf-8")
    with pytest.raises(FileExists), new_file(path):
        pass
    assert files_in(tmp_path) == {"taken.iomdb": b"precious"}


def test_a_new_file_never_replaces_one_that_came_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "taken.iomdb"
    with pytest.raises(FileExists), new_file(path):
        path.write_text("precious", encoding="utf-8")
    assert files_in(tmp_path) == {"taken.iomdb": b"precious"}


def test_a_new_file_needs_its_folder(tmp_path: Path) -> None:
    with pytest.raises(FileMissing) as refused, new_file(tmp_path / "none" / "new.iomdb"):
        pass
    assert refused.value.path == tmp_path / "none"


def test_a_new_file_can_be_made_on_a_disk_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    with new_file(tmp_path / "new.iomdb"):
        pass
    assert list(files_in(tmp_path)) == ["new.iomdb"]


def test_a_file_that_was_left_in_another_journal_mode_is_brought_back(tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    keep(Workspace.open(path), "One.")
    assert sql(path, "PRAGMA journal_mode") != [("wal",)]


def test_another_workspace_that_came_to_the_path_is_neither_read_nor_written(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path, "office.iomdb")
    other = a_workspace(tmp_path, "other.iomdb")
    other.rest()
    sql(other.path, "UPDATE setting SET value = 'another' WHERE key = 'workspace'")
    workspace.path.rename(tmp_path / "away.iomdb")
    other.path.rename(workspace.path)
    before = workspace.path.read_bytes()
    for work in (workspace.transaction, workspace.reading):
        with pytest.raises(OtherWorkspace), work():
            pass
    assert workspace.path.read_bytes() == before


def test_the_own_workspace_that_came_back_is_used_again(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    with workspace.transaction() as transaction:
        transaction.settings.put("office", "Erbil")
    shutil.copy(workspace.path, tmp_path / "copy.iomdb")
    workspace.path.unlink()
    (tmp_path / "copy.iomdb").rename(workspace.path)
    with workspace.reading() as transaction:
        assert transaction.settings.all()["office"] == "Erbil"


def test_an_older_file_that_may_not_be_written_to_is_read_all_the_same(tmp_path: Path) -> None:
    path = a_file_of_the_first_format(tmp_path)
    path.chmod(0o444)
    before = files_in(tmp_path)
    workspace = Workspace.open(path)
    with workspace.reading() as transaction:
        assert len(transaction.sections.all()) == 96
    assert (workspace.path, workspace.access, derived_differences(workspace)) == (path, Access.READ_ONLY, ())
    assert files_in(tmp_path) == before


def test_an_older_file_is_brought_up_to_date_with_what_follows_from_it(tmp_path: Path) -> None:
    workspace = Workspace.open(a_file_of_the_first_format(tmp_path))
    assert (derived_differences(workspace), workspace.access) == ((), Access.WRITABLE)
