import shutil
from pathlib import Path

import pytest

from iom_tracker.domain.errors import CannotAccess, FileMissing, WorkspaceDamaged, WorkspaceLocked
from iom_tracker.storage.upgrades.runner import STEPS, current_step, newest_step, upgrade, upgrade_if_older
from iom_tracker.storage.workspace import Workspace
from tests.builders import a_publication, a_workspace, publish
from tests.raw_files import files_in, held_by_another, schema, sql

STEP = """
from alembic import op

revision = "9999"
down_revision = "{newest}"


def upgrade() -> None:
    op.execute("CREATE TABLE photo (name TEXT NOT NULL)")
    op.execute("INSERT INTO photo SELECT id FROM revision")
    {more}
"""


def steps_with(folder: Path, more: str = "") -> Path:
    steps = folder / "steps 100%"
    shutil.copytree(STEPS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    (steps / "versions" / "9999_photos.py").write_text(STEP.format(more=more, newest=newest_step()), encoding="utf-8")
    return steps


def an_older_file(folder: Path) -> Path:
    folder.mkdir()
    workspace = a_workspace(folder)
    publish(workspace, a_publication("Shelters"))
    workspace.rest()
    return workspace.path


def test_a_file_of_today_needs_no_upgrade(tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    before = files_in(tmp_path)
    assert upgrade_if_older(path) is None
    assert files_in(tmp_path) == before


def test_an_older_file_is_brought_up_to_date_with_all_it_holds(tmp_path: Path) -> None:
    path = an_older_file(tmp_path / "office")
    upgrade_if_older(path, steps=steps_with(tmp_path), newest="9999")
    assert current_step(path) == "9999"
    assert sql(path, "SELECT name FROM photo") == sql(path, "SELECT id FROM revision") != []
    assert [text for (text,) in sql(path, "SELECT text FROM search")] == ["Shelters"]


def test_the_older_file_is_kept_beside_it(tmp_path: Path) -> None:
    path = an_older_file(tmp_path / "office")
    before = schema(path), sql(path, "SELECT * FROM revision")
    kept = upgrade_if_older(path, steps=steps_with(tmp_path), newest="9999")
    assert kept == path.parent / "office before upgrade 9999.iomdb"
    assert (schema(kept), sql(kept, "SELECT * FROM revision")) == before
    assert current_step(kept) == newest_step()
    assert set(files_in(path.parent)) == {path.name, kept.name}


def test_a_second_upgrade_finds_nothing_to_do(tmp_path: Path) -> None:
    path, steps = an_older_file(tmp_path / "office"), steps_with(tmp_path)
    upgrade_if_older(path, steps=steps, newest="9999")
    before = files_in(path.parent)
    assert upgrade_if_older(path, steps=steps, newest="9999") is None
    assert files_in(path.parent) == before


FAILURES = {
    "op.execute('INSERT INTO nowhere VALUES (1)')": WorkspaceDamaged,
    "op.execute('DELETE FROM revision')": WorkspaceDamaged,
    "raise ZeroDivisionError": ZeroDivisionError,
}


@pytest.mark.parametrize("failure", FAILURES)
def test_a_step_that_fails_half_way_leaves_everything_byte_for_byte(tmp_path: Path, failure: str) -> None:
    path = an_older_file(tmp_path / "office")
    before = files_in(path.parent)
    with pytest.raises(FAILURES[failure]):
        upgrade_if_older(path, steps=steps_with(tmp_path, failure), newest="9999")
    assert files_in(path.parent) == before


def test_a_step_that_fails_is_told_of_the_file_and_not_of_its_copy(tmp_path: Path) -> None:
    path = an_older_file(tmp_path / "office")
    with pytest.raises(WorkspaceDamaged) as refused:
        upgrade_if_older(path, steps=steps_with(tmp_path, "op.execute('nonsense')"), newest="9999")
    assert refused.value.path == path


def test_a_copy_that_comes_out_damaged_never_takes_the_files_place(tmp_path: Path) -> None:
    path = an_older_file(tmp_path / "office")
    before = files_in(path.parent)
    damaging = (
        "op.execute('PRAGMA writable_schema = ON'); "
        "op.execute(\"UPDATE sqlite_master SET rootpage = 2 WHERE name = 'photo'\")"
    )
    with pytest.raises(WorkspaceDamaged) as refused:
        upgrade_if_older(path, steps=steps_with(tmp_path, damaging), newest="9999")
    assert refused.value.path == path
    assert files_in(path.parent) == before


def test_a_file_that_names_a_step_nobody_knows_is_damaged(tmp_path: Path) -> None:
    path = an_older_file(tmp_path / "office")
    sql(path, "UPDATE alembic_version SET version_num = 'unheard of'")
    before = files_in(path.parent)
    with pytest.raises(WorkspaceDamaged) as refused:
        Workspace.open(path)
    assert refused.value.path == path
    assert files_in(path.parent) == before


def test_a_file_without_a_mark_of_its_step_is_damaged(tmp_path: Path) -> None:
    path = an_older_file(tmp_path / "office")
    sql(path, "DELETE FROM alembic_version")
    with pytest.raises(WorkspaceDamaged):
        Workspace.open(path)


def test_a_file_that_is_being_written_to_is_not_upgraded(tmp_path: Path) -> None:
    path, steps = an_older_file(tmp_path / "office"), steps_with(tmp_path)
    before = files_in(path.parent)
    with held_by_another(path), pytest.raises(WorkspaceLocked):
        upgrade_if_older(path, steps=steps, newest="9999", busy_seconds=0)
    assert files_in(path.parent) == before


def test_a_file_that_another_program_upgraded_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path, steps = an_older_file(tmp_path / "office"), steps_with(tmp_path)
    upgrade_if_older(path, steps=steps, newest="9999")
    before = files_in(path.parent)
    assert upgrade(path, steps, "9999", busy_seconds=0) is None
    assert files_in(path.parent) == before


def test_a_file_that_cannot_be_replaced_stays_as_it_is(tmp_path: Path) -> None:
    path = an_older_file(tmp_path / "office")
    (path.parent / "office before upgrade 9999.iomdb").mkdir()
    before = files_in(path.parent)
    with pytest.raises(CannotAccess):
        upgrade_if_older(path, steps=steps_with(tmp_path), newest="9999")
    assert files_in(path.parent) == before


def test_a_file_that_is_not_there_has_no_step(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        current_step(tmp_path / "none.iomdb")
    assert files_in(tmp_path) == {}
