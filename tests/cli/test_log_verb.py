import re
from pathlib import Path

import pytest

from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.keep_draft import keep_draft, leave_section
from iom_tracker.workflows.read_workspace import read_sections
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_publication, a_ref, a_workspace, body, publish
from tests.cli.conftest import Run
from tests.offices import a_headquarters, an_office

SHELTERS = "2016/200001/achievements"


def a_workspace_with_text(folder: Path) -> Workspace:
    workspace = a_workspace(folder)
    write_section(workspace, a_ref(), body("Shelters were built."), ())
    return workspace


def type_draft(workspace: Workspace, *texts: str) -> None:
    """Type drafts and leave the section after each."""
    for text in texts:
        (content,) = read_sections(workspace, [a_ref()])
        keep_draft(workspace, a_ref(), body(text), content.based_on)
        leave_section(workspace, a_ref())


def draft_of(workspace: Workspace) -> str:
    (content,) = read_sections(workspace, [a_ref()])
    return content.shown.plain


def test_log_tells_the_history_newest_first(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace_with_text(tmp_path)
    run("write", workspace.path, SHELTERS, stdin=b"Schools too.")
    first, second = run("log", workspace.path, SHELTERS).out.splitlines()
    assert first.endswith("2 words  Amina, Field office  (head)")
    assert second.endswith("3 words  Amina, Field office")


def test_log_of_an_empty_section_says_so(run: Run, tmp_path: Path) -> None:
    assert run("log", a_workspace(tmp_path).path, SHELTERS).out == "Nothing was published yet.\n"


def test_log_answers_in_json(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    first = a_publication("One")
    publish(workspace, first, a_publication("One two", parents=[first[0]]))
    answer = run("log", workspace.path, SHELTERS, "--json").json
    assert answer["ref"] == SHELTERS
    assert [(each["parents"], each["kind"], each["words"]) for each in answer["revisions"]] == [
        ([], "edit", 1),
        ([first[0].id], "edit", 2),
    ]
    assert {"id", "actor", "time"} <= set(answer["revisions"][0])


def test_log_tells_what_was_merged_and_what_was_decided(run: Run, tmp_path: Path) -> None:
    hq = a_headquarters(tmp_path / "hq")
    haiti = an_office(hq, "Haiti", "200001")
    haiti.write("Shelters were built.")
    hq.merge(haiti.pack())
    (line,) = run("log", hq.workspace.path, SHELTERS).out.splitlines()
    assert "(head)  (submitted by " in line
    (told,) = run("log", hq.workspace.path, SHELTERS, "--json").json["revisions"]
    assert (told["office"], [each["kind"] for each in told["decided"]]) == ("Haiti", ["submitted"])


def test_log_tells_whose_texts_an_automatic_merge_is_of(run: Run, tmp_path: Path) -> None:
    workspace, common = a_workspace(tmp_path), a_publication("It rained. Roads were bad.")
    texts = {"aa": "It rained for weeks. Roads were bad.", "bb": "It rained. Roads were bad. Trucks came late."}
    publish(workspace, common, *(a_publication(text, parents=[common[0]], actor=who) for who, text in texts.items()))
    merged = run("log", workspace.path, SHELTERS).out.splitlines()[0]
    assert re.search(r"merged automatically from (aa, bb|bb, aa)  \(head\)$", merged)


def test_checkpoints_are_told_where_they_are_asked_for(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace_with_text(tmp_path)
    type_draft(workspace, "Shelters", "Shelters and schools")
    assert len(run("log", workspace.path, SHELTERS).out.splitlines()) == 1
    assert "checkpoints" not in run("log", workspace.path, SHELTERS, "--json").json
    lines = run("log", workspace.path, SHELTERS, "--checkpoints").out.splitlines()
    assert [line.split()[0] for line in lines[:2]] == ["checkpoint-2", "checkpoint-1"]
    assert lines[0].endswith("3 words  kept on this machine (left the section)")
    answer = run("log", workspace.path, SHELTERS, "--checkpoints", "--json").json
    (revision,) = answer["revisions"]
    assert [(each["id"], each["words"], each["based_on"], each["reason"]) for each in answer["checkpoints"]] == [
        ("checkpoint-1", 1, [revision["id"]], "while typing"),
        ("checkpoint-2", 3, [revision["id"]], "left the section"),
    ]


def test_an_earlier_text_is_shown(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace_with_text(tmp_path)
    type_draft(workspace, "Shelters")
    assert run("log", workspace.path, SHELTERS, "--show", "checkpoint-1").out == "Shelters\n"
    answer = run("log", workspace.path, SHELTERS, "--show", "checkpoint-1", "--json").json
    assert (answer["id"], answer["words"], answer["blocks"][0]["spans"][0]["text"]) == ("checkpoint-1", 1, "Shelters")


def test_any_two_texts_are_held_against_each_other(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace_with_text(tmp_path)
    type_draft(workspace, "Schools were built.", "Shelters were built.")
    (revision,) = run("log", workspace.path, SHELTERS, "--json").json["revisions"]
    old = revision["id"][:6].upper()
    assert run("log", workspace.path, SHELTERS, "--compare", old, "checkpoint-1").out == (
        "[-Shelters-]{+Schools+} were built.\n"
    )
    answer = run("log", workspace.path, SHELTERS, "--compare", old, "checkpoint-1", "--json").json
    assert (answer["old"], answer["new"]) == (revision["id"], "checkpoint-1")
    assert answer["changes"] == ["[-Shelters-]{+Schools+} were built."]
    assert run("log", workspace.path, SHELTERS, "--compare", old, old).out == "Both say the same.\n"


def test_an_earlier_text_is_restored_as_a_draft_and_the_draft_is_kept(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace_with_text(tmp_path)
    type_draft(workspace, "Shelters")
    (content,) = read_sections(workspace, [a_ref()])
    keep_draft(workspace, a_ref(), body("All ruined"), content.based_on)
    answer = run("log", workspace.path, SHELTERS, "--restore", "checkpoint-1")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == f"Restored {SHELTERS} as a draft on this machine: 1 word. Nothing was published.\n"
    assert draft_of(workspace) == "Shelters"
    kept = run("log", workspace.path, SHELTERS, "--checkpoints").out
    assert "kept on this machine (replaced by an earlier text)" in kept
    again = run("log", workspace.path, SHELTERS, "--restore", "checkpoint-2", "--json").json
    assert (again["restored"], again["draft"], draft_of(workspace)) == ("checkpoint-2", True, "All ruined")


def test_restoring_what_is_published_takes_the_draft_away_and_says_so(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace_with_text(tmp_path)
    type_draft(workspace, "Shelters")
    (revision,) = run("log", workspace.path, SHELTERS, "--json").json["revisions"]
    answer = run("log", workspace.path, SHELTERS, "--restore", revision["id"])
    assert answer.out == f"{SHELTERS} says what was published last again.\n"
    assert draft_of(workspace) == "Shelters were built."


@pytest.mark.parametrize("wanted", ["abc", "checkpoint-9", "checkpoint", "", "zzzz"])
def test_a_text_that_is_not_there_is_refused_with_those_that_are(run: Run, tmp_path: Path, wanted: str) -> None:
    workspace = a_workspace_with_text(tmp_path)
    type_draft(workspace, "Shelters")
    answer = run("log", workspace.path, SHELTERS, "--restore", wanted)
    assert answer.code == 1
    assert answer.err.startswith(f"{SHELTERS} has no text “{wanted}”")
    assert "checkpoint-1" in answer.err
    assert draft_of(workspace) == "Shelters"


@pytest.mark.parametrize(
    "arguments",
    [("--checkpoints",), ("--restore", "abcd"), (SHELTERS, "--show", "abcd", "--restore", "abcd")],
)
def test_what_cannot_be_meant_is_wrong_usage(run: Run, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    assert run("log", a_workspace(tmp_path).path, *arguments).code == 2
