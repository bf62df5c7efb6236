"""Copies that are kept, found again and brought back."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from iom_tracker.domain.backup import BackupKind
from iom_tracker.domain.errors import CannotAccess
from iom_tracker.environment.locations import data_folder
from iom_tracker.storage.backups import back_up as copy_before_merge
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.back_up import back_up, back_up_day
from iom_tracker.workflows.kept_copies import folder_of_workspace
from iom_tracker.workflows.merge import merge
from iom_tracker.workflows.read_backups import read_all_backups, read_backups
from iom_tracker.workflows.restore_backup import restore_backup
from tests.builders import a_publication, a_workspace, publish
from tests.older_files import a_copy, files
from tests.raw_files import sql

TODAY = date(2016, 11, 23)


def test_copies_of_a_workspace_are_listed_the_newest_first(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    back_up_day(workspace, TODAY)
    copy_before_merge(workspace, folder_of_workspace(workspace), "2016-11-24T120000Z before merge.iomdb")
    publish(workspace, a_publication("Shelters"))
    back_up_day(workspace, TODAY + timedelta(days=2))
    kept = read_backups(workspace)
    assert [(each.kind, each.day.day, each.of) for each in kept.backups] == [
        (BackupKind.DAY, 25, "office.iomdb"),
        (BackupKind.MERGE, 24, ""),
        (BackupKind.DAY, 23, "office.iomdb"),
    ]
    assert all(each.path.is_relative_to(kept.folder) for each in kept.backups)
    assert kept.folder.is_relative_to(data_folder())


def test_two_copies_of_a_workspace_do_not_share_their_days(tmp_path: Path) -> None:
    one, other = a_workspace(tmp_path), a_workspace(tmp_path, "other.iomdb")
    publish(other, a_publication("Shelters"))
    assert back_up_day(one, TODAY) != back_up_day(other, TODAY)
    assert {each.of for each in read_backups(one).backups} == {"office.iomdb", "other.iomdb"}


def test_the_days_of_a_file_that_is_gone_are_found(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    copy = back_up_day(workspace, TODAY)
    back_up_day(a_workspace(tmp_path, "other.iomdb"), TODAY)
    workspace.rest()
    workspace.path.unlink()
    assert [each.path for each in read_all_backups(workspace.path).backups] == [copy]
    assert len(read_all_backups().backups) == 2


def test_another_file_among_the_copies_is_passed_over(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    back_up_day(workspace, TODAY).with_name("mine.iomdb").touch()
    assert len(read_backups(workspace).backups) == 1


def test_copies_that_cannot_be_listed_are_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = a_workspace(tmp_path)
    copy = back_up_day(workspace, TODAY)
    stat = Path.stat

    def refuse(path: Path, *, follow_symlinks: bool = True) -> object:
        if path == copy:
            raise PermissionError(13, "Permission denied")
        return stat(path, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", refuse)
    with pytest.raises(CannotAccess):
        read_backups(workspace)


def test_a_restored_copy_merges_with_what_was_written_since(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters"))
    copy = back_up_day(workspace, TODAY)
    publish(workspace, a_publication("Schools"))
    restore_backup(copy, tmp_path / "back.iomdb")
    restored = Workspace.open(tmp_path / "back.iomdb")
    assert len(sql(restored.path, "SELECT id FROM revision")) == 1
    merge(restored, [workspace.path])
    assert len(sql(restored.path, "SELECT id FROM revision")) == 2


def test_a_copy_goes_where_a_person_wants_it(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters"))
    assert back_up(workspace, tmp_path / "copy.iomdb") == (tmp_path / "copy.iomdb").stat().st_size
    assert len(sql(tmp_path / "copy.iomdb", "SELECT id FROM revision")) == 1


@pytest.mark.parametrize(("format_", "name"), files((".iomdb",)))
def test_a_backup_of_an_older_program_is_restored_as_it_is(format_: str, name: str, tmp_path: Path) -> None:
    older = a_copy(tmp_path / "older", format_, name)
    before = older.read_bytes()
    restore_backup(older, tmp_path / "back.iomdb")
    question = "SELECT version_num FROM alembic_version"
    assert sql(older, question) == sql(tmp_path / "back.iomdb", question)
    assert older.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["back.iomdb", "older"]
