from pathlib import Path

import pytest

from iom_tracker.domain.errors import CannotAccess, FileExists, FileMissing, UnknownFramework
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.locations import data_folder
from iom_tracker.workflows.check import check
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.open_workspace import Workspace, open_workspace
from iom_tracker.workflows.read_workspace import read_snapshot
from tests.raw_files import names_in, sql


def created(folder: Path, name: str = "new.iomdb", *, office: str = "", person: str = "") -> Workspace:
    return create_workspace(folder / name, "agenda-for-humanity", "2016", office=office, person=person)


def test_a_new_workspace_has_every_section_of_the_cycle_empty(tmp_path: Path) -> None:
    snapshot = read_snapshot(created(tmp_path))
    assert len(snapshot.sections) == 16 * 6
    assert {status.state for status in snapshot.sections.values()} == {SectionState.EMPTY}
    assert (snapshot.catalogue.framework.key, snapshot.catalogue.cycle.id) == ("agenda-for-humanity", "2016")


def test_a_new_workspace_knows_who_writes_in_it(tmp_path: Path) -> None:
    snapshot = read_snapshot(created(tmp_path, office=" Kabul ", person="Amina\udcff"))
    assert (snapshot.office, snapshot.person) == ("Kabul", "Amina")
    assert (snapshot.is_training, snapshot.read_only) == (False, "")


def test_a_workspace_may_be_marked_for_training(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "new.iomdb", "agenda-for-humanity", "2016", is_training=True)
    assert read_snapshot(workspace).is_training


def test_each_workspace_has_an_id_of_its_own(tmp_path: Path) -> None:
    one, other = read_snapshot(created(tmp_path, "one.iomdb")), read_snapshot(created(tmp_path, "other.iomdb"))
    assert one.workspace != other.workspace


def test_a_new_workspace_is_one_sound_file(tmp_path: Path) -> None:
    workspace = created(tmp_path)
    assert names_in(tmp_path) == ["new.iomdb"]
    assert check(workspace).findings == ()
    assert open_workspace(workspace.path).path == workspace.path


def test_the_catalogue_of_a_new_workspace_is_signed_by_its_maker(tmp_path: Path) -> None:
    path = created(tmp_path, person="Amina").path
    assert sql(path, "SELECT actor FROM catalogue_version") == sql(path, "SELECT actor FROM actor WHERE name = 'Amina'")


def test_a_framework_that_is_not_shipped_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(UnknownFramework):
        create_workspace(tmp_path / "new.iomdb", "agenda-for-humanity", "1999")
    assert names_in(tmp_path) == []


def test_a_workspace_never_replaces_a_file(tmp_path: Path) -> None:
    (tmp_path / "new.iomdb").write_text("precious", encoding="utf-8")
    with pytest.raises(FileExists):
        created(tmp_path)
    assert (tmp_path / "new.iomdb").read_text(encoding="utf-8") == "precious"


@pytest.mark.parametrize(
    ("name", "error"), [("none/new.iomdb", FileMissing), ("x" * 300, CannotAccess)], ids=["no folder", "long"]
)
def test_a_place_where_no_file_can_be_is_refused(tmp_path: Path, name: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        created(tmp_path, name)
    assert names_in(tmp_path) == []


def test_a_damaged_key_makes_no_workspace(tmp_path: Path) -> None:
    data_folder().mkdir(parents=True)
    (data_folder() / "actor.key").write_text("damaged", encoding="utf-8")
    with pytest.raises(CannotAccess):
        created(tmp_path)
    assert names_in(tmp_path) == []
