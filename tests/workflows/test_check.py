from pathlib import Path

from iom_tracker.domain.editorial_checks import Finding, FindingKind
from iom_tracker.workflows.check import check
from iom_tracker.workflows.open_workspace import open_workspace
from tests.builders import a_publication, a_ref, a_workspace, publish
from tests.raw_files import files_in, sql, tamper


def test_a_new_workspace_has_nothing_to_look_at(tmp_path: Path) -> None:
    result = check(a_workspace(tmp_path))
    assert (result.is_sound, result.findings) == (True, ())


def test_what_an_editor_should_look_at_is_no_fault_of_the_file(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("word " * 151), a_publication("One", section=a_ref("origin")))
    publish(workspace, a_publication("Other", section=a_ref("origin")))
    result = check(workspace)
    assert result.is_sound
    assert result.findings == (
        Finding(FindingKind.CONFLICT, "2016/200001/origin", "2"),
        Finding(FindingKind.OVER_CAP, "2016/200001/achievements", "1"),
    )


def test_a_derived_table_that_was_changed_is_found(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    sql(workspace.path, "UPDATE section_state SET words = 7")
    result = check(workspace)
    assert (result.is_sound, result.findings) == (False, (Finding(FindingKind.DERIVED, "", "section_state"),))


def test_a_published_text_that_was_changed_is_found(tmp_path: Path) -> None:
    workspace, first = a_workspace(tmp_path), a_publication("One")
    publish(workspace, first)
    tamper(workspace.path, "revision", "UPDATE revision SET text = replace(text, 'One', 'Two')")
    result = check(open_workspace(workspace.path))
    assert not result.is_sound
    assert [finding.kind for finding in result.findings] == [FindingKind.DAMAGE]
    assert first[0].id in result.findings[0].detail


def test_a_check_changes_nothing(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("One"))
    workspace.rest()
    before = files_in(tmp_path)
    check(workspace)
    assert files_in(tmp_path) == before


def test_a_damaged_page_is_found(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    ((size,),) = sql(workspace.path, "PRAGMA page_size")
    ((page,),) = sql(workspace.path, "SELECT rootpage FROM sqlite_master WHERE name = 'section_state_by_position'")
    with workspace.path.open("r+b") as file:
        file.seek((page - 1) * size + 3)
        file.write(b"\x00\x00")
    assert {finding.kind for finding in check(workspace).findings} == {FindingKind.DAMAGE}


def test_a_workspace_in_a_synced_folder_is_sound_and_pointed_at(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    result = check(a_workspace(tmp_path / "Dropbox"))
    assert result.is_sound
    assert Finding(FindingKind.SYNCED, "", "Dropbox") in result.findings
