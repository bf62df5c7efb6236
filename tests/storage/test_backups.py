from pathlib import Path

import pytest

from iom_tracker.domain.errors import CannotAccess, FileMissing
from iom_tracker.storage.backups import KEPT, back_up
from iom_tracker.storage.workspace import Workspace
from tests.builders import a_publication, a_workspace, publish
from tests.raw_files import names_in, sql


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
