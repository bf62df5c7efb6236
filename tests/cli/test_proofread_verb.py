"""`proofread`: what an editor would point at."""

from pathlib import Path

from tests.builders import a_publication, a_workspace, publish
from tests.cli.conftest import Run


def test_what_is_found_is_told_under_its_section(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("In line with 3A, the “XYZ was made."))
    answer = run("proofread", workspace.path)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        "3 things to look at in 1 text.",
        "",
        "2016/200001/achievements",
        "  “3A” is not the code of this transformation, which is 2D.",
        "  A quote is opened here and not closed: “XYZ was made…",
        "  “XYZ” is not spelled out, neither here nor earlier in the report.",
    ]


def test_a_sound_text_has_nothing_to_look_at(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters were built."))
    assert run("proofread", workspace.path, "200001").out == "0 things to look at in 1 text.\n"


def test_every_field_of_a_finding_is_in_the_json(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Said first.\nThen 3A."))
    assert run("proofread", workspace.path, "2016/200001/achievements", "--json").json == {
        "texts": 1,
        "findings": [
            {
                "kind": "other transformation",
                "unit": "200001",
                "ref": "2016/200001/achievements",
                "part": "answer",
                "block": 1,
                "start": 5,
                "end": 7,
                "said": "3A",
                "meant": "2D",
                "count": 0,
                "others": [],
                "message": "“3A” is not the code of this transformation, which is 2D.",
            }
        ],
    }


def test_a_section_that_is_not_there_is_refused(run: Run, tmp_path: Path) -> None:
    answer = run("proofread", a_workspace(tmp_path).path, "9Z")
    assert answer.code == 1
    assert "There is no section “9Z”" in answer.err
