from pathlib import Path

import pytest

from iom_tracker.domain.errors import CannotAccess, FileMissing
from iom_tracker.environment import guide
from iom_tracker.environment.guide import guide_folder, guide_text


def test_the_guide_is_the_documentation_of_the_project() -> None:
    assert guide_text("user-guide.md").startswith("# User guide")


def test_an_installed_guide_lies_in_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_docs").mkdir()
    monkeypatch.setattr(guide, "_PACKAGE", tmp_path)
    assert guide_folder() == tmp_path / "_docs"


def test_a_part_that_is_missing_or_cannot_be_read_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_docs" / "folder.md").mkdir(parents=True)
    monkeypatch.setattr(guide, "_PACKAGE", tmp_path)
    with pytest.raises(FileMissing):
        guide_text("none.md")
    with pytest.raises(CannotAccess):
        guide_text("folder.md")
