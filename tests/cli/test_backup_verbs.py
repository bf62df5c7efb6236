from pathlib import Path

from iom_tracker.environment.locations import data_folder
from iom_tracker.workflows.merge import merge
from tests.builders import a_publication, a_workspace, publish
from tests.cli.conftest import Run
from tests.raw_files import sql


def test_a_copy_is_written_where_it_is_wanted(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    out = tmp_path / "copy.iomdb"
    assert run("backup", workspace.path, out).out == f"Copied to {out}, {out.stat().st_size:,} bytes.\n"
    answer = run("backup", workspace.path, out)
    assert (answer.code, "already" in answer.err) == (1, True)


def test_without_a_place_today_is_kept_and_comes_back(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters"))
    made = run("backup", workspace.path, "--json").json
    assert Path(made["file"]).is_relative_to(data_folder())

    listed = run("backup", workspace.path, "--list", "--json").json
    assert [(each["file"], each["kind"], each["of"]) for each in listed["backups"]] == [
        (made["file"], "day", "office.iomdb")
    ]
    back = tmp_path / "back.iomdb"
    assert run("restore", made["file"], back, "--json").json == {
        "file": str(back),
        "bytes": back.stat().st_size,
        "backup": made["file"],
    }
    assert len(sql(back, "SELECT id FROM revision")) == 1


def test_the_list_says_where_the_copies_lie_and_what_they_are(run: Run, tmp_path: Path) -> None:
    workspace, other = a_workspace(tmp_path), a_workspace(tmp_path, "other.iomdb")
    publish(other, a_publication("Shelters"))
    run("backup", workspace.path)
    merge(workspace, [other.path])
    first, *rows = run("backup", workspace.path, "--list").out.splitlines()
    assert str(data_folder() / "backups") in first
    assert min(" ".join(row.split()[1:4]) for row in rows).startswith("before a merge")
    assert any("day of work" in row for row in rows)


def test_the_copies_of_a_damaged_or_missing_workspace_are_listed(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    made = run("backup", workspace.path, "--json").json
    workspace.rest()
    workspace.path.write_bytes(b"nothing that could be read")
    assert made["file"] in run("backup", workspace.path, "--list").out
    answer = run("backup", tmp_path / "never.iomdb", "--list")
    assert (answer.code, "There is no file" in answer.err) == (1, True)


def test_a_restored_copy_is_told(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    out = tmp_path / "back.iomdb"
    told = run("restore", workspace.path, out).out
    assert told == f"Restored {workspace.path} as {out}, {out.stat().st_size:,} bytes.\n"
    assert run("restore", workspace.path, workspace.path).code == 1
