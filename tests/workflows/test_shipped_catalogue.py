import json
from pathlib import Path

import pytest

from iom_tracker.domain.catalogue_schema import read_catalogue
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.roll_over import roll_over
from iom_tracker.workflows.shipped_catalogue import shipped_contents
from tests.builders import a_workspace
from tests.older_files import a_copy, formats


def contents(workspace: Workspace) -> tuple[str, ...]:
    with workspace.reading() as transaction:
        return shipped_contents(transaction)


def cycles(workspace: Workspace) -> list[str]:
    """Return the cycles of what was shipped, each once."""
    return list(dict.fromkeys(json.loads(content)["cycle"]["id"] for content in contents(workspace)))


def test_what_is_shipped_today_is_known_and_each_catalogue_once(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    with workspace.reading() as transaction:
        (today,) = transaction.catalogue.all()
    shipped = contents(workspace)
    assert today.content in shipped[1:]
    assert len(set(shipped)) == len(shipped)


def test_the_cycles_that_the_workspace_has_had_come_first(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    assert cycles(workspace) == ["2016", "2017"]
    roll_over(workspace, "2018")
    assert cycles(workspace) == ["2016", "2017"]
    later = create_workspace(tmp_path / "later.iomdb", "agenda-for-humanity", "2017")
    assert cycles(later) == ["2017", "2016"]


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
