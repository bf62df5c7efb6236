from pathlib import Path

import pytest

from tests.builders import a_ref, a_workspace
from tests.cli.conftest import Run
from tests.offices import Desk, a_headquarters, an_office

SHELTERS = str(a_ref())


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    """Give headquarters that have asked Haiti, from which one text has come, and Kenya, from which nothing has."""
    desk = a_headquarters(tmp_path / "hq")
    haiti = an_office(desk, "Haiti", "200001")
    an_office(desk, "Kenya", "200002")
    haiti.write("Shelters were built.")
    desk.merge(haiti.pack())
    return desk


def test_the_overview_is_a_table_of_80_columns_with_a_legend_and_the_offices(run: Run, hq: Desk) -> None:
    run("office", hq.workspace.path, "Kenya", "--due", "2017-02-28")
    answer = run("overview", hq.workspace.path, "--today", "2017-03-02")
    lines = answer.out.splitlines()
    assert answer.code == 0
    assert max(map(len, lines)) <= 80
    assert lines[0] == "Agenda for Humanity · 2016 · 80 sections · 5 sections to look at"
    (haiti,) = (line for line in lines if line.startswith("200001 "))
    (kenya,) = (line for line in lines if line.startswith("200002 "))
    assert haiti.split()[-6:] == [".", "s", ".", ".", ".", "."]
    assert kenya.split()[-6:] == [".*", ".*", ".*", ".*", ".*", "."]
    assert "1 Context  2 Achievements  3 Assessment  4 Challenges  5 Next steps  6 Message" in lines
    assert lines[-2:] == [
        "Haiti: sent a part, 4 of 5 sections missing",
        "Kenya: due 2017-02-28, sent nothing, 5 of 5 sections missing, 2 days late",
    ]


def test_only_what_is_asked_for_is_shown(run: Run, hq: Desk) -> None:
    lines = run("overview", hq.workspace.path, "--office", "haiti", "--state", "submitted").out.splitlines()
    assert " · 1 section · " in lines[0]
    assert [line.split()[-6:] for line in lines if line.startswith("2000")] == [["-", "s", "-", "-", "-", "-"]]
    none = run("overview", hq.workspace.path, "--transformation", "2D", "--attention", "--today", "2017-01-01")
    assert (none.code, none.out) == (0, "Nothing is left by this choice.\n")
    assert run("overview", hq.workspace.path, "--mine", "--json").json["total"] == 80


def test_a_choice_of_what_is_not_there_is_refused(run: Run, hq: Desk) -> None:
    office = run("overview", hq.workspace.path, "--office", "Peru")
    assert (office.code, office.out) == (1, "")
    assert "those that are known are: Haiti, Kenya." in office.err
    assert run("overview", hq.workspace.path, "--transformation", "9Z").code == 1
    assert run("overview", hq.workspace.path, "--state", "lost").code == 2
    assert run("overview", hq.workspace.path, "--today", "tomorrow").code == 2


def test_the_overview_answers_in_json(run: Run, hq: Desk) -> None:
    told = run("overview", hq.workspace.path, "--json", "--today", "2017-03-02").json
    assert (told["framework"], told["cycle"], told["training"]) == ("agenda-for-humanity", "2016", False)
    assert (told["total"], told["counts"]["submitted"], told["counts"]["empty"]) == (80, 1, 79)
    assert [(each["office"], each["total"]) for each in told["by_office"]] == [("Haiti", 5), ("Kenya", 5), ("", 70)]
    assert sum(each["total"] for each in told["by_transformation"]) == 80
    assert [each["total"] for each in told["by_question"]] == [16, 16, 16, 16, 16, 0]  # the last may be left out
    assert (len(told["columns"]), len(told["rows"])) == (6, 16)
    (cell,) = (cell for row in told["rows"] for cell in row["cells"] if cell["ref"] == SHELTERS)
    assert cell == {
        "ref": SHELTERS,
        "state": "submitted",
        "words": 3,
        "cap": 150,
        "draft": False,
        "automatic": False,
        "changed_since_clearance": False,
        "assignees": [{"office": "Haiti", "person": ""}],
        "open_comments": 0,
        "notes": [],
        "mine": True,
        "attention": [],
        "chosen": True,
    }


def test_a_question_that_is_not_asked_of_a_row_has_no_sign(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "2017.iomdb"
    assert run("new", path, "--framework", "agenda-for-humanity", "--cycle", "2017").code == 0
    told = run("overview", path, "--json").json
    assert {row["is_commitment"] for row in told["rows"]} == {False}
    assert "(the transformation as a whole)" in run("overview", path).out


def test_a_training_workspace_is_marked(run: Run, tmp_path: Path) -> None:
    hq = a_headquarters(tmp_path / "hq", training=True)
    assert run("overview", hq.workspace.path).out.splitlines()[0].endswith(" · training")


def test_offices_are_listed_with_what_is_agreed_and_missing(run: Run, hq: Desk) -> None:
    assert run("office", hq.workspace.path, "haiti", "--due", "2017-02-28", "--language", "fr").out == (
        "Haiti: due 2017-02-28, language fr.\n"
    )
    lines = run("offices", hq.workspace.path, "--today", "2017-03-01").out.splitlines()
    assert lines == [
        "Haiti: fr, due 2017-02-28, sent a part, 4 of 5 sections missing, 1 day late",
        "Kenya: sent nothing, 5 of 5 sections missing",
    ]
    haiti, kenya = run("offices", hq.workspace.path, "--json", "--today", "2017-03-01").json["offices"]
    assert (haiti["office"], haiti["language"], haiti["due"], haiti["days_late"]) == ("Haiti", "fr", "2017-02-28", 1)
    assert (len(haiti["asked"]), len(haiti["missing"]), haiti["sent"], kenya["sent"]) == (6, 4, "a part", "nothing")


def test_terms_are_changed_and_taken_back(run: Run, hq: Desk) -> None:
    run("office", hq.workspace.path, "Haiti", "--due", "2017-02-28")
    assert run("office", hq.workspace.path, "Haiti", "--no-due", "--json").json == {
        "office": "Haiti", "language": "", "due": "",
    }  # fmt: skip
    assert run("office", hq.workspace.path, "Haiti", "--no-due").out == "Haiti: no day agreed, no language agreed.\n"
    assert run("office", hq.workspace.path, "Haiti", "--no-due", "--due", "2017-02-28").code == 2
    unknown = run("office", hq.workspace.path, "Haiti", "--language", "la")
    assert (unknown.code, "choose one of: ar, en, es, fr" in unknown.err) == (1, True)


def test_a_kit_agrees_on_the_language(run: Run, hq: Desk, tmp_path: Path) -> None:
    with hq.at_work():
        run("kit", hq.workspace.path, "--office", "Peru", tmp_path / "kit.iompack", "--language", "es")
        refused = run("kit", hq.workspace.path, "--office", "Peru", tmp_path / "other.iompack", "--language", "la")
    assert (refused.code, (tmp_path / "other.iompack").exists()) == (1, False)
    assert run("offices", hq.workspace.path, "--json").json["offices"][-1]["language"] == "es"


def test_reminders_are_ready_to_be_sent(run: Run, hq: Desk) -> None:
    printed = run("remind", hq.workspace.path, "--today", "2017-03-01").out
    assert printed.startswith("--- Haiti (en)\nIOM Individual Commitment Report")
    assert "\n--- Kenya (en)\n" in printed
    (told,) = run("remind", hq.workspace.path, "--office", "kenya", "--language", "fr", "--json").json["reminders"]
    assert (told["office"], told["language"], told["missing"], told["returned"]) == ("Kenya", "fr", 5, 0)
    assert told["text"].startswith("Chers collègues du bureau Kenya,\n")


def test_where_nobody_is_known_there_is_nobody_to_list_or_remind(run: Run, tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    assert run("offices", path).out == "No office is known yet.\n"
    assert run("remind", path).out == "No office has anything left to send.\n"


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_the_overview_becomes_a_spreadsheet(run: Run, hq: Desk, tmp_path: Path, kind: str) -> None:
    out = tmp_path / f"overview.{kind}"
    answer = run("overview", hq.workspace.path, out, "--language", "fr")
    assert (answer.code, answer.out) == (0, f"Wrote {out}: 16 rows, 96 sections, {out.stat().st_size:,} bytes.\n")
    told = run("overview", hq.workspace.path, out, "--office", "Haiti", "--json").json
    assert told == {"file": str(out), "bytes": out.stat().st_size, "rows": 1, "sections": 6}


def test_a_spreadsheet_never_takes_the_place_of_a_workspace(run: Run, hq: Desk) -> None:
    answer = run("overview", hq.workspace.path, hq.workspace.path)
    assert (answer.code, answer.out) == (1, "")
    assert "ends neither in .xlsx nor in .csv" in answer.err
