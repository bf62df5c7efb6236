"""A whole year in the terminal: three offices, two clearers, the next cycle, a cleared Word report, an archive."""

import csv
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.terminals import QUESTIONS, Person, a_person, an_office_with_a_kit, real_texts
from tests.tools import check_docx

UNITS = {"Haiti": "200001", "Kenya": "200002", "Nepal": "200011"}
NEW = "200099"
NEXT_QUESTION = "actions_taken"
CHALLENGES = "2016/200002/challenges"


class Year:
    """Headquarters with two clearers, Maria and Jo, and the three offices."""

    def __init__(self, folder: Path) -> None:
        self.maria = a_person(folder, "Maria")
        chosen = "--framework", "agenda-for-humanity", "--cycle", "2016", "--office", "Headquarters"
        self.maria.json("new", *chosen, "--person", "Maria")
        self.offices = {name: an_office_with_a_kit(self.maria, name, unit) for name, unit in UNITS.items()}
        self.jo = self._colleague(folder)
        self.packets: list[Path] = []
        self.sent = 0

    def write(self, name: str, *, left_out: str = "") -> None:
        """Let an office write what the real report says."""
        for ref, text in real_texts().items():
            if ref.split("/")[1] == UNITS[name] and ref != left_out:
                self.offices[name].write(ref, text)

    def send(self, name: str, *, code: int = 0) -> Any:
        """Let an office pack and headquarters merge, and return what merging said."""
        self.sent += 1
        self.packets.append(self.offices[name].pack(f"{self.sent}.iompack"))
        return self.maria.json("merge", self.packets[-1], code=code)

    def answer(self, name: str) -> None:
        """Let headquarters write a receipt and the office merge it."""
        self.sent += 1
        receipt = self.maria.folder / f"{self.sent} to {name}.iompack"
        self.maria.json("receipt", "--office", name, receipt)
        self.offices[name].json("merge", receipt)

    def share(self, who: Person, other: Person, *, trusting: bool = False) -> Any:
        """Let one clearer send the other what was decided."""
        self.sent += 1
        packet = who.folder / f"{self.sent} shared.iompack"
        who.json("pack", packet, "--all")
        key = who.json("whoami")["fingerprint"]
        return other.json("merge", packet, *(["--trust", key] if trusting else []))

    def _colleague(self, folder: Path) -> Person:
        jo = a_person(folder, "Jo")
        shutil.copyfile(self.maria.file, jo.file)
        jo.json("whoami", "--person", "Jo")
        return jo


@pytest.fixture
def year(tmp_path: Path) -> Year:
    return Year(tmp_path)


def state(person: Person, ref: str) -> str:
    sections = person.json("status")["sections"]
    return str(next(each["state"] for each in sections if each["ref"] == ref))


def test_a_year_from_kits_to_a_cleared_report_and_into_the_next(year: Year) -> None:
    the_offices_write_and_send(year)
    headquarters_looks_and_reminds(year)
    two_clearers_judge(year)
    an_office_answers_a_return_and_a_comment(year)
    a_commitment_comes_in_the_middle_of_the_year(year)
    everything_is_cleared_and_printed(year)
    the_next_year_begins(year)


def the_offices_write_and_send(year: Year) -> None:
    for name in UNITS:
        year.write(name, left_out="2016/200011/message" if name == "Nepal" else CHALLENGES)
    kenya = year.offices["Kenya"]
    packed = kenya.json("pack", kenya.folder / "first.iompack")
    assert (packed["completeness"]["complete"], packed["completeness"]["empty"]) == (False, [CHALLENGES])
    for name in UNITS:
        assert year.send(name)["conflicts"] == []


def headquarters_looks_and_reminds(year: Year) -> None:
    overview = year.maria.json("overview", "--today", "2017-03-15")
    late = {each["office"]: each for each in overview["offices"]}
    assert set(late) == set(UNITS)
    reminder = year.maria.run("remind", year.maria.file, "--office", "Kenya", "--language", "fr")
    assert "200002" in reminder
    year.offices["Kenya"].write(CHALLENGES, real_texts()[CHALLENGES])
    year.send("Kenya")
    assert year.maria.json("status")["counts"]["submitted"] == 17


def two_clearers_judge(year: Year) -> None:
    maria, jo = year.maria, year.jo
    jo.json("merge", *year.packets)
    assert maria.json("review", "200001", "--clear")["held_back"] == []
    assert jo.json("review", "200002", "200011", "--clear", code=3)["held_back"] != []
    jo.json("review", "2016/200001/origin", "--return", "Which year was that?")
    maria.json("review", CHALLENGES, "--return", "Name the partners.")
    year.share(jo, maria, trusting=True)
    year.share(maria, jo, trusting=True)
    for who in (maria, jo):
        assert (state(who, "2016/200001/origin"), state(who, CHALLENGES)) == ("returned", "returned")
    maria.json("review", "2016/200001/origin", "--clear")
    year.share(maria, jo)
    assert state(jo, "2016/200001/origin") == "cleared"
    words = real_texts()["2016/200011/origin"].split(".")[0]
    maria.json("review", "2016/200011/origin", "--comment", "Since when?", "--quote", words)


def an_office_answers_a_return_and_a_comment(year: Year) -> None:
    maria, kenya, nepal = year.maria, year.offices["Kenya"], year.offices["Nepal"]
    for name in UNITS:
        year.answer(name)
    (told,) = kenya.json("review", CHALLENGES)["sections"]
    assert [each["note"] for each in told["decisions"] if each["kind"] == "returned"] == ["Name the partners."]
    kenya.write(CHALLENGES, f"{real_texts()[CHALLENGES]} The partners helped.")
    (thread,) = nepal.json("review", "2016/200011/origin")["sections"][0]["threads"]
    nepal.json("review", "2016/200011/origin", "--comment", "Since 2014.", "--reply", thread["thread"][:8])
    nepal.write("2016/200011/origin", f"{real_texts()['2016/200011/origin']} So it has been since 2014.")
    for name in ("Kenya", "Nepal"):
        year.send(name)
    assert (state(maria, CHALLENGES), state(maria, "2016/200011/origin")) == ("submitted", "changed since clearance")
    shown = maria.run("review", maria.file, "2016/200011/origin")
    assert "{+ So it has been since 2014.+}" in shown
    assert "Since 2014." in shown
    maria.json("review", "2016/200011/origin", "--resolve", thread["thread"][:8])


def a_commitment_comes_in_the_middle_of_the_year(year: Year) -> None:
    maria, haiti = year.maria, year.offices["Haiti"]
    promise = maria.folder / "promise.txt"
    promise.write_text("IOM commits to one thing more.", encoding="utf-8")
    maria.json("commitment", NEW, "--add", "--text-file", promise, "--after", "200001", "--name", "One thing more")
    maria.json("commitment", "200014", "--retire")
    maria.json("assign", NEW, "--office", "Haiti")
    year.answer("Haiti")
    assert any(each["ref"] == f"2016/{NEW}/origin" for each in haiti.json("status")["sections"])
    for key in QUESTIONS:
        haiti.write(f"2016/{NEW}/{key}", "It was done, and more will be.")
    year.send("Haiti")
    for name in ("Kenya", "Nepal"):
        year.answer(name)
    assert NEW in {each["id"] for each in year.offices["Kenya"].json("commitments")["commitments"]}


def everything_is_cleared_and_printed(year: Year) -> None:
    maria = year.maria
    left = [each["ref"] for each in maria.json("status")["sections"] if each["heads"] and each["state"] != "cleared"]
    assert maria.json("review", *left, "--clear")["done"] == left
    for name, unit in UNITS.items():
        year.answer(name)
        sections = year.offices[name].json("status")["sections"]
        assert {each["state"] for each in sections if each["heads"] and f"/{unit}/" in each["ref"]} == {"cleared"}
    report = maria.folder / "report.docx"
    assert maria.json("export", report, "--only", "cleared")["sections"] == 23
    check_docx(report)
    matrix = maria.folder / "matrix.csv"
    maria.json("overview", matrix)
    with matrix.open(encoding="utf-8-sig", newline="") as file:
        assert any(NEW in row for row in csv.reader(file))


def the_next_year_begins(year: Year) -> None:
    maria, haiti = year.maria, year.offices["Haiti"]
    rolled = maria.json("roll-over", "--cycle", "2017")
    archive = Person(maria.folder, Path(rolled["archive"]))
    assert archive.json("status")["counts"]["cleared"] == 23
    assert archive.json("status")["read_only"]
    haiti.json("roll-over", "--cycle", "2017")
    ref = f"2017/2D/{NEXT_QUESTION}"
    assert [each["ref"] for each in maria.json("status")["sections"]] == [
        each["ref"] for each in haiti.json("status")["sections"]
    ]
    last_year = haiti.run("show", haiti.file, ref, "--last-year")
    assert "It was done, and more will be." in last_year
    haiti.write(ref, "This year the work went on.")
    assert year.send("Haiti")["conflicts"] == []
    assert maria.json("review", "2D", "--clear")["done"] == [ref]
    report = maria.folder / "next.docx"
    assert maria.json("export", report, "--only", "cleared")["sections"] == 1
