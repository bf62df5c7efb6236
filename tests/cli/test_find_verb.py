from pathlib import Path

import pytest

from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, a_workspace, body
from tests.cli.conftest import Run


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Give a workspace with a published text and a draft."""
    workspace = a_workspace(tmp_path)
    write_section(workspace, a_ref(), body("Zinc roofs were given to zinc workers."), ())
    keep_draft(workspace, a_ref("origin"), body("Zinc is dear."), ())
    return workspace


def test_what_is_found_is_shown_with_its_place(run: Run, workspace: Workspace) -> None:
    answer = run("find", workspace.path, "ZINC")
    assert (answer.code, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert lines[0] == "2 texts."
    assert lines[2].startswith("2016/200001/achievements  ")
    assert lines[3] == "    Zinc roofs were given to zinc workers."
    assert lines[5].endswith(", draft")


def test_what_is_found_is_one_json_object(run: Run, workspace: Workspace) -> None:
    found = run("find", workspace.path, "zinc", "wor*", "--json").json
    assert (found["asked"], found["total"]) == ("zinc wor*", 1)
    (hit,) = found["hits"]
    assert (hit["ref"], hit["unit"], hit["draft"]) == (str(a_ref()), "200001", False)
    assert [hit["snippet"][start:end] for start, end in hit["marks"]] == ["Zinc", "zinc", "workers"]
    assert hit["question"]


def test_a_commitment_is_found_by_its_wording(run: Run, workspace: Workspace) -> None:
    found = run("find", workspace.path, "200001", "--json").json
    assert [(hit["ref"], hit["unit"], hit["question"]) for hit in found["hits"]] == [(None, "200001", None)]
    assert "\n200001  " in run("find", workspace.path, "200001").out


def test_what_is_not_shown_is_counted(run: Run, workspace: Workspace) -> None:
    assert run("find", workspace.path, "zinc", "--most", 1).out.startswith("2 texts, 1 of them not shown.\n")


def test_nothing_found_is_said(run: Run, workspace: Workspace) -> None:
    answer = run("find", workspace.path, "copper", "roofs")
    assert (answer.code, answer.out) == (0, "No text holds copper roofs.\n")


def test_signs_alone_are_a_wrong_usage(run: Run, workspace: Workspace) -> None:
    answer = run("find", workspace.path, "–", "*")
    assert answer.code == 2
    assert "Name a word to look for." in answer.err
