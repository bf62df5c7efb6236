from pathlib import Path

import pytest

from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.keep_draft import keep_draft
from tests.builders import a_publication, a_ref, a_workspace, body, publish
from tests.cli.conftest import Run

NONE_CARRIED = "{} sections to be answered, 0 assignments carried."
PAST, NEXT = str(a_ref()), str(a_ref(cycle="2018"))


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Give a workspace in which two texts were published."""
    made = a_workspace(tmp_path)
    publish(made, a_publication("Shelters."), a_publication("More tents.", section=a_ref("next_steps")))
    return made


def test_the_next_cycle_begins(run: Run, workspace: Workspace) -> None:
    answer = run("roll-over", workspace.path, "--cycle", "2018")
    archive = workspace.path.with_name("office 2016.iomdb")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        f"Rolled over from 2016 to 2018 (year 2017), with the same questionnaire again: {NONE_CARRIED.format(96)}",
        f"Archive: {archive}, {archive.stat().st_size:,} bytes, read-only.",
        "    2  published and not submitted",
        "    2  not cleared",
    ]
    assert run("status", workspace.path, "--json").json["cycle"] == "2018"


def test_what_would_happen_is_told(run: Run, workspace: Workspace, tmp_path: Path) -> None:
    answer = run("roll-over", workspace.path, "--cycle", "2017", "--dry-run", "--archive", tmp_path / "old.iomdb")
    assert answer.out.splitlines()[:2] == [
        f"Would roll over from 2016 to 2017 (year 2017), with its own questionnaire: {NONE_CARRIED.format(6)}",
        f"Archive: {tmp_path / 'old.iomdb'}",
    ]
    assert run("status", workspace.path, "--json").json["cycle"] == "2016"
    assert not (tmp_path / "old.iomdb").exists()


def test_a_plan_and_a_result_are_one_json_object(run: Run, workspace: Workspace) -> None:
    asked = "roll-over", workspace.path, "--cycle", "2018", "--year", 2020, "--json"
    plan, done = run(*asked, "--dry-run").json, run(*asked).json
    assert (plan.pop("done"), done.pop("done")) == (False, True)
    assert done.pop("bytes") == Path(done["archive"]).stat().st_size
    assert plan == done
    assert done == {
        "follows": "2016",
        "cycle": "2018",
        "year": 2020,
        "archive": str(workspace.path.with_name("office 2016.iomdb")),
        "questionnaire": "again",
        "sections": 96,
        "left_out": [],
        "assignments": 0,
        "ready": True,
        "open": {
            "conflicts": [],
            "commitments": [],
            "unread": [],
            "drafts": [],
            "unsubmitted": [PAST, str(a_ref("next_steps"))],
            "uncleared": [PAST, str(a_ref("next_steps"))],
        },
    }


def test_what_is_open_is_refused_until_it_is_wanted_all_the_same(run: Run, workspace: Workspace) -> None:
    keep_draft(workspace, a_ref("message"), body("Typed."), ())
    refused = run("roll-over", workspace.path, "--cycle", "2018")
    assert (refused.code, refused.out) == (1, "")
    assert "1 draft(s) not published" in refused.err
    assert run("roll-over", workspace.path, "--cycle", "2018", "--anyway").code == 0
    assert run("show", workspace.path, a_ref("message")).out == "Typed.\n"


def test_a_cycle_that_was_there_before_is_refused(run: Run, workspace: Workspace) -> None:
    answer = run("roll-over", workspace.path, "--cycle", "2016")
    assert (answer.code, answer.err) == (
        1,
        "This workspace has had the cycle “2016” already; name the one that comes next.\n",
    )


def test_sections_of_the_cycle_before_are_shown_logged_and_printed(run: Run, workspace: Workspace) -> None:
    run("roll-over", workspace.path, "--cycle", "2018")
    assert run("show", workspace.path, PAST).out == "Shelters.\n"
    (section,) = run("show", workspace.path, PAST, "--json").json["sections"]
    assert (section["ref"], section["question"]) == (PAST, "Achievements at a glance.")
    assert [each["head"] for each in run("log", workspace.path, PAST, "--json").json["revisions"]] == [True]
    out = workspace.path.with_name("old.docx")
    assert run("export", workspace.path, out, "--cycle", "2016", "--json").json["sections"] == 2
    refused = run("export", workspace.path, out, "--cycle", "1999")
    assert refused.err == "This workspace has had no cycle “1999”; it has had: 2016, 2018.\n"


def test_a_section_of_the_cycle_before_cannot_be_written(run: Run, workspace: Workspace) -> None:
    run("roll-over", workspace.path, "--cycle", "2018")
    answer = run("write", workspace.path, PAST, stdin=b"Tents.")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith(f"The section {PAST} belongs to the cycle 2016, which was rolled over")


def test_last_year_is_shown_beside_a_section(run: Run, workspace: Workspace) -> None:
    run("roll-over", workspace.path, "--cycle", "2018")
    run("write", workspace.path, NEXT, stdin=b"Shelters.")
    answer = run("show", workspace.path, NEXT, "--last-year")
    assert answer.out.splitlines() == [
        f"[{a_ref('next_steps')}, draft: Commitment ID: 200001 – Next step to advance implementation in 2017.]",
        "More tents.",
        "",
        f"[{PAST}, draft: Commitment ID: 200001 – Achievements at a glance.]",
        "Shelters.",
        "",
        "This section says the same, word for word.",
    ]
    told = run("show", workspace.path, NEXT, "--last-year", "--json").json
    assert (told["ref"], told["cycle"], told["carried_over"]) == (NEXT, "2016", True)
    assert [each["ref"] for each in told["recalled"]] == [str(a_ref("next_steps"))]
    (before,) = told["continued"]
    assert (before["ref"], before["state"], before["cleared"]) == (PAST, "draft", False)
    assert before["blocks"][0]["spans"][0]["text"] == "Shelters."


def test_where_there_is_no_last_year_that_is_said(run: Run, workspace: Workspace) -> None:
    first = run("show", workspace.path, PAST, "--last-year")
    assert first.out == "The cycle before is not known in this workspace.\n"
    assert run("show", workspace.path, PAST, "--last-year", "--json").json["cycle"] is None
    run("roll-over", workspace.path, "--cycle", "2018")
    empty = run("show", workspace.path, a_ref("origin", cycle="2018"), "--last-year")
    assert empty.out == "Nothing was written in 2016 that belongs beside this section.\n"
    assert run("show", workspace.path, "--last-year").code == 2


def test_what_was_carried_over_is_pointed_at(run: Run, workspace: Workspace) -> None:
    run("roll-over", workspace.path, "--cycle", "2018")
    run("write", workspace.path, NEXT, stdin=b"Shelters.")
    sections = run("status", workspace.path, "--json").json["sections"]
    assert [each["ref"] for each in sections if each["carried_over"]] == [NEXT]
    assert f"  as in the cycle before: {NEXT}" in run("status", workspace.path).out.splitlines()
    findings = run("check", workspace.path, "--json").json["findings"]
    assert {
        "kind": "carried over",
        "ref": NEXT,
        "message": f"{NEXT} says word for word what was said in 2016.",
    } in findings
