import os
from datetime import date, timedelta
from pathlib import Path

import pytest

from iom_tracker.domain.backup import DAYS, WEEKS
from iom_tracker.domain.errors import (
    CannotAccess,
    FileExists,
    FileMissing,
    FileProblem,
    NewerWorkspace,
    NotAWorkspace,
    WorkspaceDamaged,
)
from iom_tracker.storage.backups import KEPT, archive, back_up, back_up_day, restore
from iom_tracker.storage.workspace import Access, Workspace
from tests.builders import a_publication, a_workspace, publish
from tests.raw_files import files_in, names_in, sql, tamper


def test_a_copy_holds_everything(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters"))
    copy = back_up(workspace, tmp_path / "copies", "2016.iomdb")
    assert sql(copy, "SELECT * FROM revision") == sql(workspace.path, "SELECT * FROM revision") != []
    with Workspace.open(copy).reading() as transaction:
        assert len(transaction.sections.all()) == 96


def test_the_last_few_are_kept(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    for number in range(KEPT + 3):
        back_up(workspace, tmp_path / "copies", f"{number}.iomdb")
    assert names_in(tmp_path / "copies") == [f"{number}.iomdb" for number in range(3, KEPT + 3)]


def test_a_copy_whose_clock_was_set_back_is_kept_all_the_same(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    for year in range(2016, 2016 + KEPT):
        back_up(workspace, tmp_path / "copies", f"{year}.iomdb")
    assert back_up(workspace, tmp_path / "copies", "1999.iomdb").exists()
    assert len(names_in(tmp_path / "copies")) == KEPT


def test_two_copies_of_one_moment_are_two(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    copies = {back_up(workspace, tmp_path / "copies", "2016.iomdb").name for _ in range(3)}
    assert copies == {"2016.iomdb", "2016 2.iomdb", "2016 3.iomdb"}


def test_where_nothing_may_be_written_nothing_is_left(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    (tmp_path / "copies").write_text("a file", encoding="utf-8")
    with pytest.raises(CannotAccess):
        back_up(workspace, tmp_path / "copies", "2016.iomdb")
    assert names_in(tmp_path) == ["copies", "office.iomdb"]


def test_a_workspace_that_was_moved_away_cannot_be_copied(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    workspace.rest()
    workspace.path.unlink()
    with pytest.raises(FileMissing):
        back_up(workspace, tmp_path / "copies", "2016.iomdb")
    assert names_in(tmp_path / "copies") == []


def test_an_archive_holds_everything_and_may_only_be_read(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters"))
    size = archive(workspace, tmp_path / "2016.iomdb")
    assert size == (tmp_path / "2016.iomdb").stat().st_size
    assert sql(tmp_path / "2016.iomdb", "SELECT * FROM revision") == sql(workspace.path, "SELECT * FROM revision") != []
    assert Workspace.open(tmp_path / "2016.iomdb").access is Access.READ_ONLY


def test_an_archive_is_made_of_what_a_transaction_begins_from(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    with workspace.transaction() as transaction:
        archive(workspace, tmp_path / "2016.iomdb")
        transaction.settings.put("person", "Somebody else")
    assert sql(tmp_path / "2016.iomdb", "SELECT value FROM setting WHERE key = 'person'") == [("Amina",)]
    assert sql(workspace.path, "SELECT value FROM setting WHERE key = 'person'") == [("Somebody else",)]


@pytest.mark.parametrize(
    ("name", "error"), [("office.iomdb", FileExists), ("nowhere/2016.iomdb", FileMissing), ("long" * 100, CannotAccess)]
)
def test_an_archive_that_cannot_be_written_leaves_nothing(tmp_path: Path, name: str, error: type[FileProblem]) -> None:
    workspace = a_workspace(tmp_path)
    with pytest.raises(error):
        archive(workspace, tmp_path / name)
    assert names_in(tmp_path) == ["office.iomdb"]


def test_a_workspace_that_does_not_prove_itself_is_not_archived(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters"))
    tamper(workspace.path, "revision", "UPDATE revision SET text = replace(text, 'Shelters', 'Tents')")
    with pytest.raises(WorkspaceDamaged) as raised:
        archive(workspace, tmp_path / "2016.iomdb")
    assert raised.value.path == workspace.path
    assert set(files_in(tmp_path)) == {"office.iomdb"}


TODAY = date(2016, 11, 23)


def cut_short(path: Path) -> None:
    """Damage a file in its middle, as a failing stick does."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 8192] = b"\xff" * 8192
    path.write_bytes(data)


def test_a_day_of_work_has_one_copy_which_holds_its_last_state(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    back_up_day(workspace, tmp_path / "copies", TODAY)
    publish(workspace, a_publication("Shelters"))
    copy = back_up_day(workspace, tmp_path / "copies", TODAY)
    assert names_in(tmp_path / "copies") == ["2016-11-23.iomdb"]
    assert sql(copy, "SELECT * FROM revision") == sql(workspace.path, "SELECT * FROM revision") != []


def test_what_did_not_change_is_not_copied_again(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    first = back_up_day(workspace, tmp_path / "copies", TODAY)
    assert back_up_day(workspace, tmp_path / "copies", TODAY + timedelta(days=1)) == first
    assert names_in(tmp_path / "copies") == ["2016-11-23.iomdb"]


def test_copies_of_days_are_thinned_out(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    for number in range(100):
        os.utime(workspace.path, ns=(number, number))
        back_up_day(workspace, tmp_path / "copies", TODAY + timedelta(days=number))
    names = names_in(tmp_path / "copies")
    assert len(names) == DAYS + WEEKS
    assert names[-1] == "2017-03-02.iomdb"


def test_a_damaged_workspace_replaces_no_sound_copy(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    before = back_up_day(workspace, tmp_path / "copies", TODAY).read_bytes()
    workspace.rest()
    cut_short(workspace.path)
    with pytest.raises(WorkspaceDamaged):
        back_up_day(workspace, tmp_path / "copies", TODAY)
    assert names_in(tmp_path / "copies") == ["2016-11-23.iomdb"]
    assert (tmp_path / "copies" / "2016-11-23.iomdb").read_bytes() == before


def test_a_day_that_cannot_be_copied_leaves_nothing(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    (tmp_path / "copies").write_text("a file", encoding="utf-8")
    with pytest.raises(CannotAccess):
        back_up_day(workspace, tmp_path / "copies", TODAY)
    workspace.rest()
    workspace.path.unlink()
    with pytest.raises(FileMissing):
        back_up_day(workspace, tmp_path / "other", TODAY)
    assert names_in(tmp_path) == ["copies"]


def test_a_backup_comes_back_as_a_file_to_work_in(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters"))
    copy = archive_of(workspace, tmp_path / "2016.iomdb")
    size = restore(copy, tmp_path / "back.iomdb")
    assert size == (tmp_path / "back.iomdb").stat().st_size
    assert Workspace.open(tmp_path / "back.iomdb").access is Access.WRITABLE
    assert sql(tmp_path / "back.iomdb", "SELECT * FROM revision") == sql(workspace.path, "SELECT * FROM revision") != []


def archive_of(workspace: Workspace, path: Path) -> Path:
    archive(workspace, path)
    return path


@pytest.mark.parametrize(
    ("backup", "out", "error"),
    [
        ("none.iomdb", "back.iomdb", FileMissing),
        ("text.txt", "back.iomdb", NotAWorkspace),
        ("office.iomdb", "text.txt", FileExists),
        ("office.iomdb", "nowhere/back.iomdb", FileMissing),
    ],
)
def test_what_cannot_be_restored_changes_nothing(
    tmp_path: Path, backup: str, out: str, error: type[FileProblem]
) -> None:
    a_workspace(tmp_path)
    (tmp_path / "text.txt").write_text("a text that is no database", encoding="utf-8")
    with pytest.raises(error):
        restore(tmp_path / backup, tmp_path / out)
    assert names_in(tmp_path) == ["office.iomdb", "text.txt"]


def test_a_damaged_backup_is_not_restored(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters"))
    workspace.rest()
    tamper(workspace.path, "revision", "UPDATE revision SET text = replace(text, 'Shelters', 'Tents')")
    with pytest.raises(WorkspaceDamaged) as raised:
        restore(workspace.path, tmp_path / "back.iomdb")
    assert raised.value.path == workspace.path
    assert names_in(tmp_path) == ["office.iomdb"]


def test_a_backup_of_a_newer_program_is_named_as_it_is_called(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    workspace.rest()
    sql(workspace.path, "PRAGMA user_version = 9000")
    with pytest.raises(NewerWorkspace) as raised:
        restore(workspace.path, tmp_path / "back.iomdb")
    assert raised.value.path == workspace.path
    assert names_in(tmp_path) == ["office.iomdb"]
