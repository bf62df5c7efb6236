from pathlib import Path

import pytest

from iom_tracker.domain.errors import CannotAccess
from iom_tracker.workflows.outgoing import write_whole
from tests.builders import a_workspace
from tests.raw_files import files_in


def test_a_file_that_cannot_be_read_back_never_gets_its_name(tmp_path: Path) -> None:
    workspace, out = a_workspace(tmp_path), tmp_path / "overview.csv"
    out.touch()
    before = files_in(tmp_path)
    with pytest.raises(CannotAccess) as refused:
        write_whole(out, b"half", workspace.path, lambda _: False)
    assert refused.value.path == out
    assert files_in(tmp_path) == before
