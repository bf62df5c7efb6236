import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from iom_tracker.domain.identity import TransformationCode
from iom_tracker.packets.keys import KEY_FILE, actor_id, fingerprint
from iom_tracker.workflows.author import author
from iom_tracker.workflows.keep_draft import keep_draft
from tests.builders import a_publication, a_ref, a_workspace, body, publish
from tests.catalogues import asked, retitled
from tests.cli.conftest import Answer, Run
from tests.cli.test_verbs import Terminal
from tests.offices import Desk, a_headquarters, an_office, copy_of
from tests.raw_files import files_in

SHELTERS = str(a_ref())


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    return a_headquarters(tmp_path / "hq")


@pytest.fixture
def haiti(hq: Desk) -> Desk:
    return an_office(hq, "Haiti", "200001")


@pytest.fixture
def kenya(hq: Desk) -> Desk:
    return an_office(hq, "Kenya", "200001")


def packed(desk: Desk, text: str = "Shelters were built.", question: str = "achievements") -> Path:
    """Let an office write a text and pack it."""
    desk.write(text, a_ref(question))
    return desk.pack()


def merged(run: Run, desk: Desk, *arguments: object, stdin: bytes = b"") -> Answer:
    with desk.at_work():
        return run("merge", desk.workspace.path, *arguments, stdin=stdin)


def test_merge_tells_who_sent_what(run: Run, hq: Desk, haiti: Desk) -> None:
    packet = packed(haiti)
    answer = merged(run, hq, packet)
    assert (answer.code, answer.err) == (0, "")
    first, key, copy = answer.out.splitlines()
    assert first == f"{packet}: merged, 2 new, from Amina of Haiti (Haiti)"
    known = fingerprint(actor_id(haiti.folder / "data"))
    assert key == f"  new signer: compare {known} with Amina of Haiti (Haiti) by phone once"
    assert Path(copy.removeprefix("A copy from before is kept as ").removesuffix(".")).is_file()
    assert merged(run, hq, packet).out == f"{packet}: nothing new, from Amina of Haiti (Haiti)\n"


def test_merge_tells_titles_and_questions_that_come_reworded(run: Run, hq: Desk, tmp_path: Path) -> None:
    other = a_headquarters(tmp_path / "other" / "hq", office="Peru")
    with other.at_work() as workspace, workspace.transaction() as transaction:
        before = transaction.catalogue.current()
        question = replace(before.cycle.questions[0], wording="What for?")
        titles = tuple({**dict(before.cycle.titles), TransformationCode("2D"): "Another title"}.items())
        cycle = replace(before.cycle, titles=titles, questions=(question, *before.cycle.questions[1:]))
        transaction.catalogue.publish(replace(before, cycle=cycle), author(transaction, other.clock))
    packet = packed(other)
    told = [
        ("title", "2D", before.title(TransformationCode("2D")), "Another title"),
        ("question", str(question.key), before.cycle.questions[0].wording, "What for?"),
    ]
    tried = merged(run, hq, packet, "--dry-run", "--json").json["wordings"]
    assert tried == [dict(zip(("kind", "where", "before", "after"), each, strict=True)) for each in told]
    lines = merged(run, hq, packet).out.splitlines()
    for kind, where, old, new in told:
        at = lines.index(f"the {kind} {where} was reworded")
        assert lines[at + 1 : at + 3] == [f"    before: {old}", f"    now: {new}"]


def worded(desk: Desk, title: str, wording: str) -> None:
    """Let headquarters word a title and a question of the whole cycle in its own way."""
    with desk.at_work() as workspace, workspace.transaction() as transaction:
        catalogue = asked("achievements", wording)(retitled("3A", title)(transaction.catalogue.current()))
        transaction.catalogue.publish(catalogue, author(transaction, desk.clock))


def test_merge_tells_titles_and_questions_that_two_headquarters_worded_differently(
    run: Run, hq: Desk, tmp_path: Path
) -> None:
    other = a_headquarters(tmp_path / "other" / "hq", office="Peru")
    worded(other, "Take BOLD steps", "What was done?")
    worded(hq, "Take GREEN steps", "What was reached?")
    answer = merged(run, hq, packed(other), "--json")
    both = {"3A": {"Take BOLD steps", "Take GREEN steps"}, "achievements": {"What was done?", "What was reached?"}}
    clashes = answer.json["clashing_wordings"]
    assert {each["where"]: {each["stands"], *each["others"]} for each in clashes} == both
    assert [each["kind"] for each in clashes] == ["title", "question"]

    there = merged(run, other, packed(hq), "--json").json["clashing_wordings"]
    assert there == clashes
    lines = merged(run, hq, other.workspace.path).out.splitlines()
    for each in clashes:
        told = f"the {each['kind']} {each['where']} was worded differently by several, please see which is right"
        at = lines.index(told)
        assert lines[at + 1 : at + 3] == [f"    stands now: {each['stands']}", f"    gave way: {each['others'][0]}"]
    assert not any(line.endswith("was reworded") for line in lines)


def test_merge_answers_in_json(run: Run, hq: Desk, haiti: Desk, tmp_path: Path) -> None:
    packet = packed(haiti)
    answer = merged(run, hq, packet, tmp_path / "none.iompack", "--json")
    good, bad = answer.json["files"]
    assert answer.code == 3
    assert (good["file"], good["result"], good["added"], good["reason"]) == (str(packet), "merged", 2, None)
    assert (good["kind"], good["office"], good["unsent"], good["unknown"]) == ("submission", "Haiti", [], 0)
    assert (good["signer"]["person"], good["signer"]["standing"]) == ("Amina of Haiti", "new")
    assert (bad["result"], bad["added"], bad["signer"]) == ("refused", 0, None)
    assert bad["reason"].startswith("There is no file “")
    assert {name: answer.json[name] for name in ("merged", "conflicts", "commitments", "gaps", "taken")} == {
        "merged": [],
        "conflicts": [],
        "commitments": [],
        "gaps": [],
        "taken": [],
    }


def test_where_every_file_is_refused_that_remains_to_be_done(run: Run, hq: Desk, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text("Dear colleagues", encoding="utf-8")
    before = files_in(tmp_path)
    answer = merged(run, hq, report, tmp_path)
    assert (answer.code, answer.err) == (3, "")
    assert [line.split(": refused. ")[0] for line in answer.out.splitlines()] == [str(report), str(tmp_path)]
    assert files_in(tmp_path) == before


def test_a_dry_run_only_says_what_would_happen(run: Run, hq: Desk, haiti: Desk, tmp_path: Path) -> None:
    packet = packed(haiti)
    hq.workspace.rest()
    before = files_in(tmp_path)
    answer = merged(run, hq, packet, "--dry-run")
    assert answer.code == 0
    assert answer.out.startswith(f"{packet}: would bring, 2 new")
    assert files_in(tmp_path) == before


def test_texts_that_differ_are_a_conflict(run: Run, hq: Desk, haiti: Desk, kenya: Desk) -> None:
    files = packed(haiti, "Ten shelters were built."), packed(kenya, "Four shelters were built.")
    answer = merged(run, hq, *files)
    assert answer.code == 3
    assert f"in conflict, please decide: {SHELTERS}" in answer.out.splitlines()
    assert merged(run, hq, *files, "--json").json["conflicts"] == [SHELTERS]


def test_texts_that_go_together_are_merged_and_to_be_read(run: Run, hq: Desk) -> None:
    hq.write("Shelters were built. Water came.")
    haiti, kenya = an_office(hq, "Haiti", "200001"), an_office(hq, "Kenya", "200001")
    files = (
        packed(haiti, "Ten shelters were built. Water came."),
        packed(kenya, "Shelters were built. Water came soon."),
    )
    answer = merged(run, hq, *files)
    assert answer.code == 0
    assert f"merged automatically, please read: {SHELTERS}" in answer.out.splitlines()
    assert hq.text() == "Ten shelters were built. Water came soon."
    status = run("status", hq.workspace.path).out.splitlines()
    assert status[-2:] == ["1 section merged automatically, please read:", f"  {SHELTERS}"]
    sections = run("status", hq.workspace.path, "--json").json["sections"]
    assert [each["ref"] for each in sections if each["automatic"]] == [SHELTERS]
    assert run("show", hq.workspace.path, SHELTERS, "--json").json["sections"][0]["automatic"] is True
    latest = run("log", hq.workspace.path, SHELTERS).out.splitlines()[0]
    assert "merged automatically from Amina of " in latest
    assert latest.endswith("  (head)")
    assert run("log", hq.workspace.path, SHELTERS, "--json").json["revisions"][-1]["automatic"] is True


def test_what_has_not_arrived_is_told(run: Run, hq: Desk, haiti: Desk) -> None:
    lost, fresh = packed(haiti), copy_of(hq, "fresh")
    assert merged(run, hq, lost).code == 0
    haiti.merge(hq.receipt("Haiti"))
    later = packed(haiti, "Shelters were built. Schools too.")
    answer = merged(run, fresh, later)
    assert answer.code == 3
    assert f"1 text that {SHELTERS} of Haiti builds on has not arrived" in answer.out.splitlines()
    gap = {"ref": SHELTERS, "office": "Haiti", "missing": 1}
    assert merged(run, fresh, later, "--json").json["gaps"] == [gap]
    assert merged(run, fresh, lost).code == 0


def as_somebody_else(desk: Desk) -> None:
    """Give an office another key, as if its machine had been replaced."""
    (desk.folder / "data" / KEY_FILE).unlink()


def test_a_signer_with_another_key_is_refused_until_trusted(run: Run, hq: Desk, haiti: Desk) -> None:
    assert merged(run, hq, packed(haiti)).code == 0
    known = fingerprint(actor_id(haiti.folder / "data"))
    as_somebody_else(haiti)
    packet = packed(haiti, "Schools were built.")
    new = fingerprint(actor_id(haiti.folder / "data"))
    refusal = merged(run, hq, packet, "--json")
    (file,) = refusal.json["files"]
    assert (refusal.code, file["result"], file["signer"]["fingerprint"]) == (3, "refused", new)
    assert file["signer"]["standing"] == "changed"
    assert known in file["reason"]
    assert f"--trust {new}" in file["reason"]
    answer = merged(run, hq, packet, "--trust", new.replace("-", " ").lower().replace("0", "o"))
    assert answer.code == 0
    assert f"  signed with a new key, trusted from now on: {new}" in answer.out.splitlines()


def test_a_pasted_packet_is_read_from_standard_input(run: Run, hq: Desk, haiti: Desk) -> None:
    haiti.write("Shelters were built.")
    with haiti.at_work():
        text = run("pack", haiti.workspace.path, "-").out
    pasted = f"Dear colleagues,\n\n{text}\nBest, Amina".encode()
    answer = merged(run, hq, "-", stdin=pasted)
    assert (answer.code, answer.out.splitlines()[0]) == (0, "-: merged, 2 new, from Amina of Haiti (Haiti)")
    assert merged(run, hq, "-", "--json", stdin=pasted).json["files"][0]["file"] == "-"
    assert hq.text() == "Shelters were built."


def test_pasted_text_that_is_no_packet_is_refused_by_that_name(run: Run, hq: Desk) -> None:
    answer = merged(run, hq, "-", stdin=b"Dear colleagues")
    assert (answer.code, answer.err) == (3, "")
    assert answer.out.startswith("-: refused. The file “pasted text” is neither a packet nor a workspace;")


def test_standard_input_is_read_once(run: Run, hq: Desk) -> None:
    answer = merged(run, hq, "-", "-")
    assert (answer.code, answer.out) == (2, "")


def test_a_damaged_packet_is_refused_and_salvaged_on_request(run: Run, hq: Desk, haiti: Desk) -> None:
    packet = packed(haiti)
    data = packet.read_bytes()
    packet.write_bytes(data[:-20])
    refusal = merged(run, hq, packet)
    assert (refusal.code, ": refused. " in refusal.out) == (3, True)
    answer = merged(run, hq, packet, "--salvage", "--json")
    assert (answer.code, answer.json["files"][0]["result"]) == (0, "merged")
    assert answer.json["files"][0]["signer"] is None
    assert hq.text() == "Shelters were built."


def test_a_kit_is_not_merged(run: Run, hq: Desk, haiti: Desk) -> None:
    (kit,) = hq.folder.glob("kit*.iompack")
    answer = merged(run, haiti, kit)
    assert (answer.code, "is an office kit" in answer.out) == (3, True)


def test_unsent_drafts_are_offered_and_taken_on_request(run: Run, hq: Desk, haiti: Desk) -> None:
    keep_draft(haiti.workspace, a_ref(), body("Half a text"), ())
    haiti.workspace.rest()
    file = haiti.workspace.path
    offered = merged(run, hq, file)
    assert f"  not sent by its author, and not taken (--take-drafts takes it): {SHELTERS}" in offered.out.splitlines()
    assert merged(run, hq, file, "--json").json["files"][0]["unsent"] == [SHELTERS]
    assert merged(run, hq, file, "--take-drafts", "--dry-run", "--json").json["taken"] == []
    assert hq.text() == ""
    taken = merged(run, hq, file, "--take-drafts")
    assert f"taken although its author has not sent it: {SHELTERS}" in taken.out.splitlines()
    assert hq.text() == "Half a text"
    assert "(unsent draft of Haiti)" in run("log", hq.workspace.path, SHELTERS).out
    assert run("log", hq.workspace.path, SHELTERS, "--json").json["revisions"][0]["unsent_of"] == "Haiti"


def test_a_draft_is_taken_once(run: Run, hq: Desk, haiti: Desk) -> None:
    keep_draft(haiti.workspace, a_ref(), body("Half a text"), ())
    haiti.workspace.rest()
    assert merged(run, hq, haiti.workspace.path, "--take-drafts", "--json").json["taken"] == [SHELTERS]
    before = run("status", hq.workspace.path, "--json").out
    assert merged(run, hq, haiti.workspace.path, "--take-drafts", "--json").json["taken"] == []
    assert run("status", hq.workspace.path, "--json").out == before


def test_a_draft_that_is_taken_may_be_a_conflict(run: Run, hq: Desk, haiti: Desk) -> None:
    hq.write("Something else.")
    keep_draft(haiti.workspace, a_ref(), body("Half a text"), ())
    haiti.workspace.rest()
    answer = merged(run, hq, haiti.workspace.path, "--take-drafts", "--json")
    assert (answer.code, answer.json["conflicts"]) == (3, [SHELTERS])


def test_a_merge_is_undone(run: Run, hq: Desk, haiti: Desk) -> None:
    hq.write("Ours.")
    packet = packed(haiti)
    merged(run, hq, packet)
    answer = merged(run, hq, "--undo")
    assert answer.code == 0
    assert answer.out.splitlines() == [
        f"Undone: {packet.name}. What arrived stays in the history.",
        f"as before: {SHELTERS}",
    ]
    assert hq.text() == "Ours."
    again = merged(run, hq, "--undo")
    assert (again.code, again.out) == (1, "")
    assert again.err.startswith("There is no merge to undo")


def test_undoing_answers_in_json_and_says_what_was_left(run: Run, hq: Desk, haiti: Desk) -> None:
    packet = packed(haiti)
    merged(run, hq, packet)
    hq.write("Shelters were built here.")
    answer = merged(run, hq, "--undo", "--json")
    assert answer.code == 3
    assert answer.json == {
        "files": [{"file": packet.name, "result": "undone", "added": 0, "reason": None}],
        "merged": [],
        "conflicts": [],
        "restored": [],
        "left": [SHELTERS],
    }


def test_a_merge_shows_how_far_it_has_come(run: Run, hq: Desk, haiti: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    packet, terminal = packed(haiti), Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert merged(run, hq, packet).code == 0
    assert "Merging" in terminal.getvalue()
    assert "100%" in terminal.getvalue()


class ImpatientTerminal(Terminal):
    """Standard error whose reader presses Ctrl+C when half of the work is done."""

    def write(self, text: str) -> int:
        if " 50%" in text:
            os.kill(os.getpid(), signal.SIGINT)
        return super().write(text)


def test_a_merge_that_is_interrupted_says_what_is_done_and_what_was_stopped(
    run: Run, hq: Desk, haiti: Desk, kenya: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    files, before = (packed(haiti), packed(kenya, "We saw.", "origin")), signal.getsignal(signal.SIGINT)
    monkeypatch.setattr(sys, "stderr", ImpatientTerminal())
    answer = merged(run, hq, *files)
    assert answer.code == 3
    assert f"{files[1]}: refused. Stopped; nothing was changed." in answer.out.splitlines()
    assert (hq.text(), hq.text(a_ref("origin"))) == ("Shelters were built.", "")
    assert signal.getsignal(signal.SIGINT) is before


def test_texts_for_sections_that_the_report_lacks_are_kept_and_named(run: Run, tmp_path: Path) -> None:
    other = a_workspace(tmp_path, "other.iomdb")
    publish(other, *(a_publication("Elsewhere.", section=a_ref(unit=f"99999{n}")) for n in range(7)))
    other.rest()
    run("new", tmp_path / "hq.iomdb", "--framework", "agenda-for-humanity", "--cycle", "2016", "--office", "HQ")
    told = run("merge", tmp_path / "hq.iomdb", other.path, "--dry-run")
    assert "kept, though this report has no such section: 2016/999990/achievements" in told.out
    assert "kept, though this report has no such sections: 2 more" in told.out
    answer = run("merge", tmp_path / "hq.iomdb", other.path, "--json")
    assert (answer.code, len(answer.json["elsewhere"])) == (0, 7)
