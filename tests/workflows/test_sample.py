from pathlib import Path

import pytest

from iom_tracker.domain.errors import CannotAccess
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.read_workspace import read_snapshot
from iom_tracker.workflows.sample import sample_workspace
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, body
from tests.raw_files import files_in


def test_the_sample_is_the_real_report_and_marked_for_training(tmp_path: Path) -> None:
    path = sample_workspace(tmp_path / "not" / "there")
    snapshot = read_snapshot(open_workspace(path))
    assert sum(status.state is SectionState.DRAFT for status in snapshot.sections.values()) == 90
    assert not [status for status in snapshot.sections.values() if status.is_over_cap]
    assert snapshot.is_training
    assert list(files_in(path.parent)) == ["iom-report-2016.iomdb"]


def test_a_sample_that_is_there_is_kept_with_what_was_written_in_it(tmp_path: Path) -> None:
    workspace = open_workspace(sample_workspace(tmp_path))
    write_section(workspace, a_ref("message", "200004"), body("Mine."), ())
    workspace.rest()
    before = files_in(tmp_path)
    assert sample_workspace(tmp_path) == workspace.path
    assert files_in(tmp_path) == before


def test_what_was_left_of_an_interrupted_start_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / ".iom-report-2016.iomdb.sample").write_text("half", encoding="utf-8")
    path = sample_workspace(tmp_path)
    assert list(files_in(tmp_path)) == [path.name]


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotAccess):
        sample_workspace(tmp_path / "file")
