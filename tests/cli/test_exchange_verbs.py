from pathlib import Path

import pytest

from iom_tracker.domain.state import SectionState
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.read_submissions import read_submissions
from tests.builders import a_ref, a_workspace, body
from tests.cli.conftest import Run
from tests.offices import Desk, a_headquarters, an_office
from tests.raw_files import files_in

SHELTERS = str(a_ref())
ALL_OF_200001 = [
    f"2016/200001/{key}" for key in ("origin", "achievements", "assessment", "challenges", "next_steps", "message")
]


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    return a_headquarters(tmp_path / "hq")


@pytest.fixture
def haiti(hq: Desk) -> Desk:
    """Return an office that has written one section."""
    office = an_office(hq, "Haiti", "200001")
    office.write("Shelters were built.")
    return office


def path_of(desk: Desk) -> Path:
    return desk.workspace.path


def test_pack_writes_a_packet_and_submits_what_is_in_it(run: Run, haiti: Desk, tmp_path: Path) -> None:
    out = tmp_path / "haiti.iompack"
    with haiti.at_work():
        answer = run("pack", path_of(haiti), out)
    told = f"Packed 1 section, 1 text into {out}: {out.stat().st_size:,} bytes. Send it to headquarters.\n"
    left = ", ".join(each for each in ALL_OF_200001 if each != SHELTERS and "message" not in each)
    told += f"1 of 5 sections answered.\n  without a text: {left}\n"
    assert (answer.code, answer.out, answer.err) == (0, told, "")
    states = {each["ref"]: each["state"] for each in run("status", path_of(haiti), "--json").json["sections"]}
    assert states[SHELTERS] == SectionState.SUBMITTED


def test_pack_answers_in_json(run: Run, haiti: Desk, tmp_path: Path) -> None:
    out = tmp_path / "haiti.iompack"
    with haiti.at_work():
        answer = run("pack", path_of(haiti), out, "--all", "--seal", "--json")
    about = {"sections": [SHELTERS], "revisions": 1, "comments": 0, "unpublished": 0}
    told = answer.json
    completeness = told.pop("completeness")
    assert (answer.code, told) == (0, {"file": str(out), "bytes": out.stat().st_size, **about})
    assert (completeness["asked"], completeness["answered"], completeness["complete"]) == (5, 1, False)
    assert len(completeness["empty"]) == 4


def test_a_packet_can_be_text_in_a_file_or_on_the_screen(run: Run, haiti: Desk, tmp_path: Path) -> None:
    out = tmp_path / "haiti.txt"
    with haiti.at_work():
        assert run("pack", path_of(haiti), out).code == 0
        printed = run("pack", path_of(haiti), "-")
        told = run("pack", path_of(haiti), "-", "--json").json
    assert out.read_text(encoding="ascii").startswith("-----BEGIN IOM PACKET-----\n")
    assert printed.out.endswith("-----END IOM PACKET-----\n")
    assert "Send it to headquarters" in printed.err
    assert (told["file"], told["bytes"], told["text"][:10]) == (None, len(told["text"]), "-----BEGIN")
    assert not Path("-").exists()


def test_pack_says_what_is_not_in_the_packet(run: Run, haiti: Desk, tmp_path: Path) -> None:
    keep_draft(haiti.workspace, a_ref("message"), body("Act."), ())
    with haiti.at_work():
        answer = run("pack", path_of(haiti), tmp_path / "haiti.iompack")
        told = run("pack", path_of(haiti), tmp_path / "haiti.iompack", "--json").json
    assert (answer.code, answer.err) == (0, "Not in the packet, since it is not published: 1 draft.\n")
    assert told["unpublished"] == 1


def test_with_nothing_to_pack_there_is_no_packet(run: Run, tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    answer = run("pack", path, tmp_path / "out.iompack")
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert answer.err.startswith("There is nothing to pack")
    assert not (tmp_path / "out.iompack").exists()


def test_of_a_list_of_commitments_alone_it_is_said_how_it_travels(run: Run, hq: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.iompack"
    with hq.at_work():
        run("commitment", path_of(hq), "200001", "--retire")
        refused = run("pack", path_of(hq), out)
        packed = run("pack", path_of(hq), out, "--all")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith("There is nothing to pack but the changed list of commitments: an office gets it")
    assert packed.out.startswith("Packed 0 sections, 0 texts, the changed list of commitments into")


def test_a_packet_is_not_sealed_to_nobody(run: Run, hq: Desk, tmp_path: Path) -> None:
    hq.write("Shelters were built.")
    with hq.at_work():
        answer = run("pack", path_of(hq), tmp_path / "out.iompack", "--seal")
    assert (answer.code, answer.out) == (1, "")
    assert "cannot be sealed" in answer.err


@pytest.mark.parametrize(
    "verb", [("pack",), ("receipt", "--office", "Haiti"), ("kit", "--office", "Haiti")], ids=" ".join
)
def test_a_packet_replaces_packets_only(run: Run, hq: Desk, haiti: Desk, verb: tuple[str, ...], tmp_path: Path) -> None:
    hq.merge(haiti.pack())
    out, (name, *options) = tmp_path / "out.iompack", verb
    out.touch()  # a file that holds nothing is nobody's
    with hq.at_work():
        assert run(name, path_of(hq), out, *options).code == 0
        assert run(name, path_of(hq), out, *options).code == 0
        for other in (path_of(hq), path_of(haiti), tmp_path / "hq"):
            before = files_in(tmp_path)
            answer = run(name, path_of(hq), other, *options)
            assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
            assert files_in(tmp_path) == before


def test_receipt_tells_an_office_what_has_arrived(run: Run, hq: Desk, haiti: Desk, tmp_path: Path) -> None:
    hq.merge(haiti.pack())
    out = tmp_path / "receipt.iompack"
    with hq.at_work():
        answer = run("receipt", path_of(hq), "--office", "haiti", out)
        told = run("receipt", path_of(hq), "--office", "Haiti", out, "--json").json
    assert answer.code == 0
    assert answer.out.startswith(f"Wrote {out} for Haiti: 1 section confirmed, ")
    sections = [{"ref": SHELTERS, "state": "submitted"}]
    assert told == {"file": str(out), "bytes": out.stat().st_size, "office": "Haiti", "sections": sections}


def test_no_receipt_is_written_for_an_office_that_nobody_knows(run: Run, hq: Desk) -> None:
    with hq.at_work():
        nobody = run("receipt", path_of(hq), "--office", "Haiti", hq.folder / "out.iompack")
    an_office(hq, "Haiti")
    with hq.at_work():
        others = run("receipt", path_of(hq), "--office", "Peru", hq.folder / "out.iompack")
    assert (nobody.code, others.code) == (1, 1)
    assert "nor from any other" in nobody.err
    assert "“Peru”, and nothing has arrived from it; the offices that are known here: Haiti." in others.err


def test_kit_makes_an_offices_workspace(run: Run, hq: Desk, tmp_path: Path) -> None:
    kit, file = tmp_path / "kenya.iompack", tmp_path / "kenya.iomdb"
    with hq.at_work():
        answer = run("kit", path_of(hq), "--office", "Kenya", kit, "--for", "200001", "--due", "2017-2-8")
    assert answer.code == 0
    assert answer.out.startswith(f"Wrote the kit {kit} for Kenya: 6 sections, due 2017-02-08, ")
    made = run("new", file, "--kit", kit, "--person", "Ali")
    assert made.code == 0
    first, due, key = made.out.splitlines()
    assert first == f"Made {file} for Kenya: agenda-for-humanity 2016, asked for 6 sections."
    assert "2017-02-08" in due
    assert key.startswith("The kit is signed by Maria (Headquarters): compare ")
    assert run("status", file, "--json").json["office"] == "Kenya"
    assert run("status", file).out.endswith("Headquarters asks for the packet by 2017-02-08.\n")


def test_kit_and_new_answer_in_json(run: Run, hq: Desk, tmp_path: Path) -> None:
    kit, file = tmp_path / "kenya.iompack", tmp_path / "kenya.iomdb"
    with hq.at_work():
        told = run("kit", path_of(hq), "--office", "Kenya", kit, "--for", "200001", "--json").json
    about = {"office": "Kenya", "sections": ALL_OF_200001, "due": ""}
    assert told == {"file": str(kit), "bytes": kit.stat().st_size, **about}
    made = run("new", file, "--kit", kit, "--json").json
    assert (made["file"], made["sections"], made["office"], made["due"]) == (str(file), 96, "Kenya", "")
    assert made["assigned"] == ALL_OF_200001
    assert (made["signer"]["office"], made["signer"]["person"]) == ("Headquarters", "Maria")


def test_a_kit_without_choice_asks_for_everything(run: Run, hq: Desk, tmp_path: Path) -> None:
    kit, file = tmp_path / "kenya.iompack", tmp_path / "kenya.iomdb"
    with hq.at_work():
        assert ": 96 sections, " in run("kit", path_of(hq), "--office", "Kenya", kit).out
    assert "asked for everything." in run("new", file, "--kit", kit).out


@pytest.mark.parametrize(
    ("options", "told"),
    [(("--office", " "), "the name is empty"), (("--office", "Kenya", "--for", "9"), "There is no section “9”")],
    ids=["no name", "no such section"],
)
def test_a_kit_that_makes_no_sense_is_refused(run: Run, hq: Desk, options: tuple[str, ...], told: str) -> None:
    with hq.at_work():
        answer = run("kit", path_of(hq), hq.folder / "kit.iompack", *options)
    assert (answer.code, answer.out) == (1, "")
    assert told in answer.err
    assert not (hq.folder / "kit.iompack").exists()


def test_a_workspace_is_made_from_a_kit_only(run: Run, haiti: Desk, tmp_path: Path) -> None:
    for file in (haiti.pack(), path_of(haiti)):
        answer = run("new", tmp_path / "new.iomdb", "--kit", file)
        assert (answer.code, answer.out) == (1, "")
        assert "is no office kit" in answer.err
    assert not (tmp_path / "new.iomdb").exists()


def test_submissions_tells_who_has_sent_what(run: Run, hq: Desk, haiti: Desk) -> None:
    an_office(hq, "Kenya", "200002")
    hq.merge(haiti.pack())
    lines = run("submissions", path_of(hq)).out.splitlines()
    assert lines[0].startswith("Haiti: 1 section, last merged 2016-11-23")
    assert lines[1].startswith("  signed by Amina of Haiti, key ")
    assert lines[2].startswith("  asked for and not here: 2016/200001/origin, 2016/200001/assessment, ")
    assert lines[3] == "Kenya: nothing has arrived"


def test_submissions_answers_in_json(run: Run, hq: Desk, haiti: Desk) -> None:
    hq.merge(haiti.pack())
    haiti.merge(hq.receipt("Haiti"))
    told = run("submissions", path_of(hq), "--json").json
    (office,) = told["offices"]
    assert (office["office"], office["assigned"], office["received"]) == ("Haiti", ALL_OF_200001, [SHELTERS])
    assert (told["headquarters"], told["confirmations"], told["can_seal"]) == ([], [], False)
    theirs = run("submissions", path_of(haiti), "--json").json
    assert [(each["ref"], each["state"]) for each in theirs["confirmations"]] == [(SHELTERS, "submitted")]
    assert (theirs["headquarters"][0]["person"], theirs["can_seal"], theirs["due"]) == ("Maria", True, "")


def test_submissions_tells_an_office_what_headquarters_said(run: Run, hq: Desk, haiti: Desk) -> None:
    hq.merge(haiti.pack())
    haiti.merge(hq.receipt("Haiti"))
    lines = run("submissions", path_of(haiti)).out.splitlines()
    assert any(line.startswith("Headquarters: Maria, key ") for line in lines)
    assert f"  {SHELTERS}: submitted there, 2016-11-23" in lines


def test_without_any_correspondence_submissions_says_so(run: Run, tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    assert run("submissions", path).out == "Nobody was asked for anything, and nothing has arrived.\n"
    assert read_submissions(Workspace.open(path)).offices == ()


def test_status_tells_what_headquarters_confirmed(run: Run, hq: Desk, haiti: Desk) -> None:
    hq.merge(haiti.pack())
    haiti.merge(hq.receipt("Haiti"))
    assert "Headquarters confirmed 1 section: 1 submitted." in run("status", path_of(haiti)).out.splitlines()
    receipts = {each["ref"]: each["receipt"] for each in run("status", path_of(haiti), "--json").json["sections"]}
    assert receipts[SHELTERS] == "submitted"
    assert set(receipts.values()) == {"submitted", None}


def test_log_without_a_section_tells_what_was_merged(run: Run, hq: Desk, haiti: Desk) -> None:
    assert run("log", path_of(hq)).out == "Nothing was merged yet.\n"
    first, second = haiti.pack(), haiti.pack(everything=True)
    hq.merge(first, second)
    lines = run("log", path_of(hq)).out.splitlines()
    assert [line.split("  ")[-1] for line in lines] == ["1.iompack", "0.iompack"]
    assert "Amina of Haiti (Haiti)" in lines[0]
    told = run("log", path_of(hq), "--json").json
    assert (told["ref"], told["revisions"]) == (None, [])
    assert [(each["file"], each["kind"]) for each in told["arrivals"]] == [
        ("0.iompack", "submission"),
        ("1.iompack", "submission"),
    ]
