from pathlib import Path

import pytest

from iom_tracker.cli.decision_output import difference_lines
from iom_tracker.domain.markdown import from_markdown
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.author import author
from iom_tracker.workflows.read_conflicts import read_conflicts
from tests.builders import a_publication, a_ref, a_workspace, publish
from tests.catalogues import headed, renamed
from tests.cli.conftest import Run
from tests.cli.test_verbs import REPORT
from tests.offices import Desk, a_headquarters

SHELTERS = str(a_ref())
BASE = a_publication("Shelters were built. Water came.")
TEN = a_publication("Ten shelters were built. Water came.", parents=[BASE[0]], actor="amina")
FOUR = a_publication("Four shelters were built. Water came.", parents=[BASE[0]], actor="basir")
SOON = a_publication("Shelters were built. Water came soon.", parents=[BASE[0]], actor="basir")


@pytest.fixture
def in_conflict(tmp_path: Path) -> Path:
    """A workspace whose shelters are ten or four."""
    return made_of(tmp_path, BASE, TEN, FOUR)


@pytest.fixture
def automatic(tmp_path: Path) -> Path:
    """A workspace in which different sentences were changed."""
    return made_of(tmp_path, BASE, TEN, SOON)


def made_of(folder: Path, *publications: object) -> Path:
    workspace = a_workspace(folder)
    publish(workspace, *publications)  # type: ignore[arg-type] # publications, as a_publication makes them
    workspace.rest()
    return workspace.path


def test_conflicts_shows_what_differs_since_the_last_common_text(run: Run, in_conflict: Path) -> None:
    answer = run("conflicts", in_conflict)
    assert (answer.code, answer.err) == (3, "")
    assert answer.out.startswith(f"{SHELTERS}: 2 texts\n")
    assert "[-Shelters-]{+Ten shelters+} were built. Water came." in answer.out
    assert "[-Shelters-]{+Four shelters+} were built. Water came." in answer.out
    assert all(f"[{head.id[:12]}] " in answer.out for head, _ in (TEN, FOUR))


def test_conflicts_answers_in_json(run: Run, in_conflict: Path) -> None:
    answer = run("conflicts", in_conflict, "--json")
    (conflict,) = answer.json["conflicts"]
    assert (answer.code, answer.json["commitments"], answer.json["automatic"]) == (3, [], [])
    assert (conflict["ref"], conflict["base"]) == (SHELTERS, BASE[0].id)
    heads = {each["id"]: (each["actor"], each["text"]) for each in conflict["heads"]}
    assert heads == {head.id: (head.actor, text.plain) for head, text in (TEN, FOUR)}
    assert {"name", "office", "time"} <= set(conflict["heads"][0])


def test_texts_without_a_common_one_are_shown_whole(run: Run, tmp_path: Path) -> None:
    path = made_of(tmp_path, a_publication("One."), a_publication("Other.\nAnd more."))
    lines = run("conflicts", path).out.splitlines()
    assert {"  One.", "  Other.", "  And more."} <= set(lines)
    (conflict,) = run("conflicts", path, "--json").json["conflicts"]
    assert (conflict["base"], conflict["base_text"]) == (None, None)


def test_a_text_that_was_taken_out_is_shown_as_that(run: Run, tmp_path: Path) -> None:
    path = made_of(tmp_path, BASE, TEN, a_publication("", parents=[BASE[0]]))
    assert "  (takes the text out)" in run("conflicts", path).out.splitlines()


def test_lists_are_compared_line_by_line() -> None:
    old, new = from_markdown("- one\n- two were built in May"), from_markdown("- one\n- three were built in May")
    assert difference_lines(old, new) == ["- one", "- [-two-]{+three+} were built in May"]


def test_where_nothing_is_to_be_decided_conflicts_says_so(run: Run, tmp_path: Path) -> None:
    answer = run("conflicts", made_of(tmp_path, BASE))
    assert (answer.code, answer.out) == (0, "There is nothing to decide.\n")


def test_what_was_merged_automatically_is_to_be_read_and_is_no_conflict(run: Run, automatic: Path) -> None:
    answer = run("conflicts", automatic)
    assert (answer.code, answer.out) == (0, f"Merged automatically, please read:\n  {SHELTERS}\n")
    assert run("conflicts", automatic, "--json").json["automatic"] == [SHELTERS]


def test_one_text_is_taken_by_the_beginning_of_its_id(run: Run, in_conflict: Path) -> None:
    answer = run("resolve", in_conflict, SHELTERS, "--take", TEN[0].id[:6].upper())
    assert (answer.code, answer.out, answer.err) == (0, f"Decided {SHELTERS}: 6 of 150 words.\n", "")
    assert run("show", in_conflict, SHELTERS).out == "Ten shelters were built. Water came.\n"
    assert run("conflicts", in_conflict).code == run("status", in_conflict).code == 0


def test_resolve_answers_in_json(run: Run, in_conflict: Path) -> None:
    told = run("resolve", in_conflict, SHELTERS, "--take", FOUR[0].id, "--json").json
    assert (told["ref"], told["state"], told["heads"]) == (SHELTERS, "draft", [told["revision"]])
    last = run("log", in_conflict, SHELTERS, "--json").json["revisions"][-1]
    assert (last["id"], last["kind"], last["parents"]) == (
        told["revision"],
        "merge",
        sorted([TEN[0].id, FOUR[0].id]),
    )


def test_a_new_text_is_published_instead(run: Run, in_conflict: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.md"
    text.write_text("Fourteen shelters. Water came.", encoding="utf-8")
    assert run("resolve", in_conflict, SHELTERS, "--text-file", text).code == 0
    assert run("show", in_conflict, SHELTERS).out == "Fourteen shelters. Water came.\n"


def test_a_new_text_may_come_through_standard_input(run: Run, in_conflict: Path) -> None:
    assert run("resolve", in_conflict, SHELTERS, "--text-file", "-", stdin=b"Fourteen.").code == 0
    assert run("show", in_conflict, SHELTERS).out == "Fourteen.\n"


def test_texts_are_combined_without_losing_a_sentence(run: Run, in_conflict: Path) -> None:
    answer = run("resolve", in_conflict, SHELTERS, "--combine")
    shown = run("show", in_conflict, SHELTERS).out
    assert answer.code == 0
    assert all(sentence in shown for sentence in ("Ten shelters were built.", "Four shelters were built."))
    assert shown.count("Water came.") == 1


def test_a_decision_over_the_cap_is_told(run: Run, in_conflict: Path) -> None:
    answer = run("resolve", in_conflict, SHELTERS, "--text-file", "-", stdin=b"word " * 151)
    assert (answer.code, answer.err) == (
        0,
        f"{SHELTERS} is over its cap of 150 words; it cannot be cleared like this.\n",
    )


def test_an_automatic_merge_is_accepted_by_taking_it(run: Run, automatic: Path) -> None:
    (head,) = run("show", automatic, SHELTERS, "--json").json["sections"][0]["heads"]
    assert run("resolve", automatic, SHELTERS, "--take", head).code == 0
    assert run("conflicts", automatic).out == "There is nothing to decide.\n"
    assert run("show", automatic, SHELTERS).out == "Ten shelters were built. Water came soon.\n"
    (section,) = run("show", automatic, SHELTERS, "--json").json["sections"]
    assert section["automatic"] is False
    assert section["heads"] != [head]


@pytest.mark.parametrize("wanted", ["", "123", "zzzz", "--", TEN[0].id[:3], BASE[0].id])
def test_an_id_that_names_no_text_is_refused_and_the_choice_is_told(run: Run, in_conflict: Path, wanted: str) -> None:
    answer = run("resolve", in_conflict, SHELTERS, "--take", wanted)
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert all(head.id[:12] in answer.err for head, _ in (TEN, FOUR))
    assert len(read_conflicts(Workspace.open(in_conflict)).conflicts) == 1


@pytest.mark.parametrize("how", [("--take", TEN[0].id), ("--combine",), ("--text-file", "-")], ids=lambda how: how[0])
def test_where_there_is_no_conflict_nothing_is_decided(run: Run, tmp_path: Path, how: tuple[str, ...]) -> None:
    path = made_of(tmp_path, BASE)
    answer = run("resolve", path, SHELTERS, *how, stdin=b"Text.")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith(f"There is nothing to decide in {SHELTERS};")


def test_an_empty_text_is_no_decision(run: Run, in_conflict: Path) -> None:
    answer = run("resolve", in_conflict, SHELTERS, "--text-file", "-", stdin=b" \n")
    assert (answer.code, answer.out, "is empty" in answer.err) == (1, "", True)


def test_versions_of_commitments_are_not_kept_for_a_section(run: Run, in_conflict: Path) -> None:
    answer = run("resolve", in_conflict, SHELTERS, "--combine", "--keep-others-as", "200099")
    assert (answer.code, answer.out) == (2, "")


def test_a_conflict_is_printed_on_request_only(run: Run, in_conflict: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    answer = run("export", in_conflict, out)
    assert (answer.code, answer.out, out.exists()) == (1, "", False)
    assert f"{SHELTERS} has several texts" in answer.err
    assert run("export", in_conflict, out, "--conflicts", "mark").code == 0
    assert out.stat().st_size > 0


PRINTED = "IOM will work towards fully implementing the PSEA Minimum Operating Standards."


def packed_with_another_commitment(run: Run, office: Desk, text: str) -> Path:
    """Let an office that began without a kit import a report that prints the commitment in its own way, and pack."""
    report, out = office.folder / "report.txt", office.folder / "out.iompack"
    report.write_text(REPORT.replace(PRINTED, text), encoding="utf-8")
    with office.at_work():
        assert run("whoami", office.workspace.path, "--person", f"Amina of {office.folder.name}").code == 0
        assert run("import", office.workspace.path, report).code == 0
        assert run("pack", office.workspace.path, out).code == 0
    return out


@pytest.fixture
def two_versions(run: Run, tmp_path: Path) -> Desk:
    """Headquarters that has merged two versions of one commitment."""
    hq = a_headquarters(tmp_path / "hq")
    offices = (a_headquarters(tmp_path / name, office=name) for name in ("Haiti", "Kenya"))
    texts = "IOM will do one thing.", "IOM will do the other."
    files = [packed_with_another_commitment(run, *each) for each in zip(offices, texts, strict=True)]
    with hq.at_work():
        assert run("merge", hq.workspace.path, *files, "--json").json["commitments"] == ["200001"]
    return hq


def test_several_versions_of_a_commitment_are_shown(run: Run, two_versions: Desk) -> None:
    path = two_versions.workspace.path
    answer = run("conflicts", path)
    (clash,) = run("conflicts", path, "--json").json["commitments"]
    assert answer.code == 3
    assert "Commitment 200001: 2 versions" in answer.out.splitlines()
    assert {each["text"] for each in clash["versions"]} == {"IOM will do one thing.", "IOM will do the other."}
    assert {each["name"] for each in clash["versions"]} == {"Amina of Haiti", "Amina of Kenya"}
    assert all(f"[{each['version'][:12]}] {each['name']}, " in answer.out for each in clash["versions"])


@pytest.fixture
def two_wordings(tmp_path: Path) -> Desk:
    """Headquarters that has merged two versions of one commitment which differ in questions, name and retirement."""
    hq = a_headquarters(tmp_path / "hq")
    other = a_headquarters(tmp_path / "other", office="Haiti")
    edits = (
        (other, (headed("200001", "achievements", "What was done?"), renamed("200001", "Safe"))),
        (hq, (headed("200001", "achievements", "What was reached?"), headed("200001", "origin", "Why?"))),
    )
    for desk, changes in edits:
        with desk.at_work() as workspace, workspace.transaction() as transaction:
            catalogue = transaction.catalogue.current()
            for change in changes:
                catalogue = change(catalogue)
            transaction.catalogue.publish(catalogue, author(transaction, desk.clock))
    hq.merge(other.workspace.path)
    return hq


def test_versions_of_a_commitment_that_differ_in_a_question_show_its_wordings_and_the_text_once(
    run: Run, two_wordings: Desk
) -> None:
    path = two_wordings.workspace.path
    (clash,) = run("conflicts", path, "--json").json["commitments"]
    assert clash["differs"] == ["question achievements"]
    assert {each["questions"]["achievements"] for each in clash["versions"]} == {"What was done?", "What was reached?"}
    assert {(each["title"], each["questions"]["origin"]) for each in clash["versions"]} == {("Safe", "Why?")}
    assert {(each["transformation"], each["retired"]) for each in clash["versions"]} == {("2D", False)}
    lines = run("conflicts", path).out.splitlines()
    assert lines[:2] == ["Commitment 200001: 2 versions", f"  {clash['versions'][0]['text']}"]
    told = [f"  question achievements: {each['questions']['achievements']}" for each in clash["versions"]]
    assert [lines[4], lines[7], len(lines)] == [*told, 8]


def test_one_version_of_a_commitment_is_taken(run: Run, two_versions: Desk) -> None:
    path = two_versions.workspace.path
    (clash,) = run("conflicts", path, "--json").json["commitments"]
    kept = clash["versions"][1]
    with two_versions.at_work():
        answer = run("resolve", path, "200001", "--take", kept["version"][:8])
    assert (answer.code, answer.out) == (0, f"Decided commitment 200001: version {kept['version'][:12]} counts.\n")
    assert run("conflicts", path, "--json").json["commitments"] == []
    assert kept["text"] in run("show", path, "200001").out


def test_the_other_version_is_kept_under_an_id_of_its_own(run: Run, two_versions: Desk) -> None:
    path = two_versions.workspace.path
    (clash,) = run("conflicts", path, "--json").json["commitments"]
    kept, other = clash["versions"]
    with two_versions.at_work():
        told = run("resolve", path, "200001", "--take", kept["version"], "--keep-others-as", "200099", "--json").json
    assert (told["id"], told["version"]) == ("200001", kept["version"])
    assert {each["ref"].split("/")[1] for each in told["sections"]} == {"200001", "200099"}
    assert other["text"] in run("show", path, "200099").out
    assert kept["text"] in run("show", path, "200001").out


def test_decisions_about_commitments_that_make_no_sense_are_refused(run: Run, two_versions: Desk) -> None:
    path = two_versions.workspace.path
    (clash,) = run("conflicts", path, "--json").json["commitments"]
    version = clash["versions"][0]["version"]
    refused = [
        ("200001", "--take", "ffff0000"),
        ("200002", "--take", version),
    ]
    wrong = [
        ("200001", "--take", version, "--keep-others-as", "200002"),
        ("200001", "--take", version, "--keep-others-as", "not an id"),
        ("200001", "--combine"),
        ("200001", "--take", version, "--keep-others-as", "200098", "--keep-others-as", "200099"),
    ]
    with two_versions.at_work():
        answers = [run("resolve", path, *arguments) for arguments in (*refused, *wrong)]
    assert [(answer.code, answer.out) for answer in answers] == [(1, "")] * 2 + [(2, "")] * 4
    assert [answer.err.count("\n") for answer in answers[:2]] == [1] * 2
    assert len(run("conflicts", path, "--json").json["commitments"]) == 1
