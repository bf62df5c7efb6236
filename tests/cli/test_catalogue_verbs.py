from pathlib import Path

import pytest

from iom_tracker.workflows.keep_draft import keep_draft
from tests.builders import a_ref, a_workspace, body
from tests.cli.conftest import Run
from tests.offices import Desk, a_headquarters, an_office

TEXT = b"We promise\nmore.\n\nAnd more.\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return a_workspace(tmp_path).path


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    return a_headquarters(tmp_path / "hq")


def listed(run: Run, path: Path) -> list[str]:
    return run("commitments", path).out.splitlines()


def test_commitments_are_listed_in_the_order_of_the_report(run: Run, path: Path) -> None:
    lines = listed(run, path)
    assert len(lines) == 16
    assert lines[:2] == [
        "2D  200001  PSEA Minimum Operating Standards",
        "2D  200010  GBV in shelter assessment and monitoring",
    ]


def test_commitments_are_listed_in_json_with_their_texts(run: Run, path: Path) -> None:
    told = run("commitments", path, "--json").json
    first = told["commitments"][0]
    assert (told["framework"], told["cycle"], len(told["commitments"])) == ("agenda-for-humanity", "2016", 16)
    assert (first["id"], first["transformation"], first["retired"]) == ("200001", "2D", False)
    assert first["text"][0].startswith("IOM will work towards fully implementing the PSEA")


def test_a_framework_without_commitments_has_none_to_list(run: Run, tmp_path: Path) -> None:
    chosen = "--framework", "grand-bargain", "--cycle", "2017"
    assert run("new", tmp_path / "new.iomdb", *chosen).code == 0
    assert run("commitments", tmp_path / "new.iomdb").out == "There are no commitments.\n"


def test_a_commitment_is_added_with_a_text_from_standard_input(run: Run, path: Path) -> None:
    answer = run("commitment", path, "300001", "--add", "--after", "200010", "--text-file", "-", stdin=TEXT)
    told = "Added commitment 300001: under 2D, after 200010.\nOffices get it with their next receipt.\n"
    assert (answer.code, answer.out, answer.err) == (0, told, "")
    assert listed(run, path)[2] == "2D  300001  We promise more."


def test_a_commitment_is_reworded_from_a_file_and_answers_in_json(run: Run, path: Path, tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_bytes(TEXT)
    told = run("commitment", path, "200001", "--reword", "--text-file", tmp_path / "text.txt", "--json").json
    assert (told["id"], told["deed"], len(told["sections"])) == ("200001", "reword", 6)
    assert told["before"]["text"] != told["after"]["text"] == ["We promise more.", "And more."]
    assert told["before"]["name"] == told["after"]["name"]
    answer = run("commitment", path, "200001", "--reword", "--name", "Conduct")
    assert answer.out.startswith("Reworded commitment 200001 (Conduct).\n")


def test_a_commitment_is_retired_and_reinstated(run: Run, path: Path) -> None:
    assert run("commitment", path, "200001", "--retire").out.startswith("Retired commitment 200001; its sections can")
    assert listed(run, path)[0] == "2D  200001  PSEA Minimum Operating Standards  (retired)"
    assert run("commitment", path, "200001", "--reinstate").out.startswith("Reinstated commitment 200001;")
    assert listed(run, path)[0] == "2D  200001  PSEA Minimum Operating Standards"


def test_a_commitment_is_moved(run: Run, path: Path) -> None:
    def move(*where: str) -> str:
        return run("commitment", path, "200001", "--move", *where).out.splitlines()[0]

    assert move("--after", "200010") == "Moved commitment 200001: under 2D, after 200010."
    assert move("--transformation", "3A") == "Moved commitment 200001: under 3A, after 200018."
    assert move("--first") == "Moved commitment 200001: under 3A, first."


@pytest.mark.parametrize(
    "options",
    [
        (),
        ("--retire", "--move", "--first"),
        ("--retire", "--name", "x"),
        ("--retire", "--first"),
        ("--reword", "--transformation", "3A"),
        ("--move", "--text-file", "-"),
        ("--move", "--after", "200010", "--first"),
        ("--move",),
        ("--reword",),
        ("--add", "--transformation", "2D"),
        ("--add", "--text-file", "-"),
        ("--add", "--text-file", "-", "--first"),
    ],
)
def test_options_that_do_not_go_together_are_wrong_usage(run: Run, path: Path, options: tuple[str, ...]) -> None:
    answer = run("commitment", path, "200001", *options, stdin=TEXT)
    assert (answer.code, answer.out) == (2, "")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("200001", "--add", "--transformation", "2D", "--text-file", "-"), "The id “200001” is in use already"),
        (("30/1", "--add", "--transformation", "2D", "--text-file", "-"), "“30/1” is no id"),
        (("300001", "--add", "--transformation", "9Z", "--text-file", "-"), "There is no transformation “9Z”"),
        (
            ("300001", "--add", "--transformation", "3A", "--after", "200001", "--text-file", "-"),
            "does not stand under",
        ),
        (("300001", "--retire"), "There is no commitment “300001”"),
        (("200001", "--reinstate"), "The commitment 200001 is not retired"),
        (("200001", "--move", "--first"), "The commitment 200001 is like that already"),
    ],
)
def test_what_cannot_be_changed_is_said_in_one_sentence(
    run: Run, path: Path, options: tuple[str, ...], told: str
) -> None:
    answer = run("commitment", path, *options, stdin=TEXT)
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert told in answer.err


def test_an_empty_text_is_refused(run: Run, path: Path) -> None:
    answer = run("commitment", path, "200001", "--reword", "--text-file", "-", stdin=b" \n")
    assert (answer.code, answer.err[:38]) == (1, "The commitment 200001 must have a text")


def test_an_office_is_told_whose_the_commitments_are(run: Run, hq: Desk) -> None:
    haiti = an_office(hq, "Haiti")
    with haiti.at_work():
        answer = run("commitment", haiti.workspace.path, "200001", "--retire")
    assert (answer.code, answer.out) == (1, "")
    assert "for headquarters to edit" in answer.err


def test_what_is_retired_is_named_in_the_status_and_read(run: Run, path: Path) -> None:
    assert run("write", path, a_ref(), stdin=b"Shelters were built.").code == 0
    with_draft = a_workspace(path.parent, "draft.iomdb")
    keep_draft(with_draft, a_ref("origin"), body("It began."), ())
    with_draft.rest()
    told = run("commitment", with_draft.path, "200001", "--retire").out
    assert "Kept on this machine, not published: 1 draft.\n" in told
    assert run("commitment", path, "200001", "--retire").code == 0
    status = run("status", path, "--json").json
    assert (len(status["sections"]), [each["words"] for each in status["retired"]]) == (90, [0, 3, 0, 0, 0, 0])
    assert "6 sections of retired commitments left out: 200001\n" in run("status", path).out
    assert "retired before it was published: 2016/200001/origin\n" in run("status", with_draft.path).out
    assert run("show", path, a_ref()).out == "Shelters were built.\n"
    assert len(run("log", path, a_ref(), "--json").json["revisions"]) == 1
    assert "is no longer asked for" in run("write", path, a_ref(), stdin=b"More.").err


def test_a_merge_tells_what_became_of_the_list_and_of_texts_for_what_was_retired(run: Run, hq: Desk) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    for question in ("origin", "achievements", "assessment", "challenges", "next_steps", "message"):
        haiti.write("It began.", a_ref(question))
    with hq.at_work():
        run("commitment", hq.workspace.path, "200001", "--retire")
        run("commitment", hq.workspace.path, "200010", "--reword", "--name", "Shelter")
        packet = haiti.pack()
    with hq.at_work():
        merged = run("merge", hq.workspace.path, packet)
        again = run("merge", hq.workspace.path, packet, "--json").json
    assert merged.code == 0
    assert "kept, though its commitment was retired: 2016/200001/origin\n" in merged.out
    assert "kept, though their commitments were retired: 1 more section\n" in merged.out
    assert (again["retired"], again["catalogue"]) == ([], [])
    with haiti.at_work():
        received = run("merge", haiti.workspace.path, hq.receipt("Haiti"))
        told = run("merge", haiti.workspace.path, hq.receipt("Haiti"), "--json").json
    assert "commitment 200001 (PSEA Minimum Operating Standards) was retired\n" in received.out
    assert "commitment 200010 (Shelter) was renamed\n" in received.out
    assert told["catalogue"] == []
