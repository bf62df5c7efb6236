from pathlib import Path

import pytest

from iom_tracker.domain.errors import CannotAccess, FileExists, FileMissing, FileProblem, WorkspaceDamaged
from iom_tracker.storage.backups import KEPT, archive, back_up
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
