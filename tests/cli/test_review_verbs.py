import re
from pathlib import Path

import pytest

from iom_tracker.domain.state import SectionState
from tests.builders import a_ref
from tests.cli.conftest import Answer, Run
from tests.offices import Desk, a_colleague, a_headquarters, an_office

SHELTERS = str(a_ref())
TEXT = "Shelters were built in four districts."


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    """Give headquarters at which a text of an office has arrived."""
    desk = a_headquarters(tmp_path / "hq")
    haiti = an_office(desk, "Haiti", "200001")
    haiti.write(TEXT)
    desk.merge(haiti.pack())
    return desk


@pytest.fixture
def at_hq(run: Run, hq: Desk) -> Run:
    """Run a verb at headquarters' machine, on its workspace."""

    def run_verb(*arguments: object, stdin: bytes = b"") -> Answer:
        verb, *rest = arguments
        with hq.at_work():
            return run(verb, hq.workspace.path, *rest, stdin=stdin)

    return run_verb


def test_a_text_is_cleared(at_hq: Run, hq: Desk) -> None:
    answer = at_hq("review", SHELTERS, "--clear")
    assert (answer.code, answer.out, answer.err) == (0, f"Cleared 1 section.\n  {SHELTERS}\n", "")
    assert hq.state() is SectionState.CLEARED


def test_what_is_held_back_is_told_and_remains(at_hq: Run) -> None:
    answer = at_hq("review", "200001", "--clear")
    assert answer.code == 3
    assert "Left as they are:\n  2016/200001/origin holds no published text yet." in answer.out
    told = at_hq("review", "200001", "--return", "Name the partners.", "--json")
    assert (told.code, told.json["done"]) == (3, [SHELTERS])
    assert {each["reason"] for each in told.json["held_back"]} == {"empty"}
    assert told.json["sections"][0]["state"] == "returned"


def test_a_clearance_of_ones_own_text_is_refused_in_one_sentence(at_hq: Run, hq: Desk) -> None:
    hq.write("Ours.", a_ref("origin"))
    answer = at_hq("review", "2016/200001/origin", "--clear")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        "2016/200001/origin is your own text, or was put together by you; somebody else must clear it.\n"
    )


def test_what_was_decided_and_said_is_shown(at_hq: Run, hq: Desk) -> None:
    at_hq("review", SHELTERS, "--clear")
    at_hq("review", SHELTERS, "--comment", "Which districts?", "--quote", "four districts")
    hq.write(TEXT.replace("four", "nine"))
    shown = at_hq("review", SHELTERS)
    assert shown.code == 0
    lines = shown.out.splitlines()
    assert lines[0] == f"{SHELTERS}: changed since clearance"
    assert "  asked: Haiti" in lines
    assert any(line.endswith(", an earlier text") and "cleared by Maria" in line for line in lines)
    assert "    Shelters were built in [-four-]{+nine+} districts." in lines
    assert any("open on “four districts” (these words are no longer there)" in line for line in lines)
    assert any("Maria, " in line and line.endswith(": Which districts?") for line in lines)


def test_what_was_decided_and_said_is_told_in_json(at_hq: Run) -> None:
    at_hq("review", SHELTERS, "--return", "Name the partners.")
    at_hq("review", SHELTERS, "--comment", "Which districts?", "--quote", "four districts")
    (section,) = at_hq("review", SHELTERS, "--json").json["sections"]
    assert (section["state"], section["cleared"], section["can_clear"]) == ("returned", None, True)
    assert section["assigned"] == [{"office": "Haiti", "person": ""}]
    assert [(each["kind"], each["note"]) for each in section["decisions"]] == [
        ("submitted", ""),
        ("returned", "Name the partners."),
    ]
    (thread,) = section["threads"]
    assert (thread["place"], thread["resolved"]) == ([23, 37], False)
    assert [(each["name"], each["text"]) for each in thread["comments"]] == [("Maria", "Which districts?")]


def test_a_thread_is_answered_resolved_and_opened_again(at_hq: Run) -> None:
    begun = at_hq("review", SHELTERS, "--comment", "Which districts?", "--json").json["threads"][0]["thread"]
    answered = at_hq("review", SHELTERS, "--comment", "In the south.", "--reply", begun[:8])
    assert answered.out == f"{SHELTERS}: thread [{begun[:12]}], 2 comments, open\n"
    assert at_hq("review", SHELTERS, "--resolve", begun[:8]).out.endswith(", resolved\n")
    assert at_hq("review", SHELTERS, "--reopen", begun[:8]).out.endswith(", open\n")
    refused = at_hq("review", SHELTERS, "--resolve", "zzzz")
    assert (refused.code, begun[:8] in refused.err) == (1, True)


def test_sections_are_assigned_and_taken_back(at_hq: Run) -> None:
    told = at_hq("assign", "2D", "--office", "Kenya", "--person", "Jo")
    assert told.out == "Assigned 24 sections to Jo, Kenya.\n"
    assert at_hq("assign", "200001", "--office", "Kenya", "--person", "Jo").out == (
        "Nothing to do: Jo, Kenya is asked for them already.\n"
    )
    instead = at_hq("assign", "200001", "--office", "Nepal", "--instead", "--json").json
    assert (instead["office"], len(instead["sections"])) == ("Nepal", 6)
    assert at_hq("assign", "200001", "--nobody").out == "Assigned 6 sections to nobody.\n"


def test_people_are_listed_retired_and_reinstated(at_hq: Run) -> None:
    line = at_hq("people").out.strip()
    key, name = line.split("  ")
    assert name == "Amina of Haiti, Haiti"
    assert "(retired since " in at_hq("people", "--retire", key.lower().replace("-", " ")).out
    (person,) = at_hq("people", "--reinstate", key, "--json").json["people"]
    assert (person["fingerprint"], person["retired"], person["decides"]) == (key, None, False)
    refused = at_hq("people", "--retire", "0000-0000-0000")
    assert (refused.code, key in refused.err) == (1, True)


def test_nobody_is_known_in_a_new_workspace(run: Run, tmp_path: Path) -> None:
    desk = a_headquarters(tmp_path / "new")
    assert run("people", desk.workspace.path).out == "Nobody is known by their key yet.\n"


def test_whoever_copied_a_workspace_says_who_they_are(run: Run, hq: Desk) -> None:
    jo = a_colleague(hq, "Jo")
    with jo.at_work():
        told = run("whoami", jo.workspace.path).out
        assert told == f"Jo, Headquarters, in headquarters' own workspace. Your key: {jo.fingerprint}\n"
        changed = run("whoami", jo.workspace.path, "--person", "Jo  Ann", "--json").json
    assert changed == {
        "person": "Jo Ann",
        "office": "Headquarters",
        "fingerprint": jo.fingerprint,
        "headquarters": True,
    }


def test_a_packet_of_somebody_who_was_retired_is_told_in_one_sentence(at_hq: Run, hq: Desk) -> None:
    kenya = an_office(hq, "Kenya", "200001")
    kenya.write("Wells.", a_ref("origin"))
    hq.merge(kenya.pack())
    at_hq("people", "--retire", kenya.fingerprint)
    kenya.write("Wells were dug.", a_ref("origin"))
    answer = at_hq("merge", kenya.pack())
    assert answer.code == 3
    assert re.search(r"is signed by Amina of Kenya, Kenya, who was retired here on \d{4}-\d\d-\d\d, so", answer.out)
