import json
from pathlib import Path

import pytest

from iom_tracker.domain.catalogue_schema import read_catalogue
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.shipped_catalogue import shipped_contents
from tests.builders import a_workspace
from tests.older_files import a_copy, formats


def contents(workspace: Workspace) -> tuple[str, ...]:
    with workspace.reading() as transaction:
        return shipped_contents(transaction)


def test_what_is_shipped_today_comes_last_and_each_catalogue_once(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    with workspace.reading() as transaction:
        (today,) = transaction.catalogue.all()
    shipped = contents(workspace)
    assert shipped[-1] == today.content
    assert len(set(shipped)) == len(shipped) > 1


def test_a_framework_that_is_not_shipped_has_no_catalogues(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    with workspace.transaction() as transaction:
        transaction.settings.put("framework", "trials")
    assert contents(workspace) == ()


@pytest.mark.parametrize("format_", formats())
def test_what_an_older_version_shipped_is_known_and_can_be_read(tmp_path: Path, format_: str) -> None:
    workspace = Workspace.open(a_copy(tmp_path, format_, "training.iomdb"))
    with workspace.reading() as transaction:
        (then,) = transaction.catalogue.all()
    assert then.content in contents(workspace), "put it into resources/frameworks/FRAMEWORK/earlier/CYCLE-NUMBER.json"
    data = json.loads(then.content)
    assert read_catalogue(data["framework"], data["cycle"]).cycle.commitments
