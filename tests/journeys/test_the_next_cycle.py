"""From one year into the next: an archive, headquarters and an office that roll over by themselves, a kit, a report."""

from pathlib import Path

import pytest

from tests.frameworks import a_framework_folder
from tests.terminals import SAMPLE, Person, a_person, an_office_with_a_kit
from tests.tools import check_docx

REPORT = "agenda-for-humanity"


def headquarters(folder: Path, framework: object, cycle: str) -> Person:
    hq = a_person(folder, "Headquarters")
    hq.json("new", "--framework", framework, "--cycle", cycle, "--office", "Headquarters", "--person", "Maria")
    return hq


def refs_of(person: Person) -> list[str]:
    return [each["ref"] for each in person.json("status")["sections"]]


def after_2016(folder: Path) -> tuple[Person, Person]:
    """Return headquarters with the real report of 2016, and an office that had a kit of it."""
    hq = headquarters(folder, REPORT, "2016")
    hq.json("import", SAMPLE, code=0)
    return hq, an_office_with_a_kit(hq, "Haiti", "200001", "200010")


@pytest.mark.parametrize("cycle", ["2017", "2018"])
def test_a_year_ends_in_an_archive_and_the_next_in_a_report(tmp_path: Path, cycle: str) -> None:
    hq, haiti = after_2016(tmp_path)
    old = hq.run("show", hq.file)
    done = [person.json("roll-over", "--cycle", cycle) for person in (haiti, hq)]
    assert [each["cycle"] for each in done] == [cycle, cycle]
    archive = Person(hq.folder, Path(done[1]["archive"]))
    assert archive.run("show", archive.file) == old
    assert archive.json("check")["ok"]

    refs = refs_of(hq)
    (first, second) = (next(ref for ref in refs if ref.split("/")[1] == unit) for unit in units_of(cycle))
    kenya = an_office_with_a_kit(hq, "Kenya", second.split("/")[1])
    assert refs_of(haiti) == refs_of(kenya) == refs
    beside = kenya.json("show", second, "--last-year")
    assert beside["continued"]
    haiti.write(first, "In this year Haiti built shelters.")
    kenya.write(second, "In this year Kenya built shelters.")

    merged = hq.json("merge", haiti.pack("haiti.iompack"), kenya.pack("kenya.iompack"))
    assert [each["result"] for each in merged["files"]] == ["merged", "merged"]
    assert hq.json("export", tmp_path / "next.docx")["sections"] == 2
    check_docx(tmp_path / "next.docx")
    receipt = hq.folder / "receipt.iompack"
    hq.json("receipt", "--office", "Haiti", receipt)
    assert haiti.json("merge", receipt)["files"][0]["result"] == "merged"
    assert haiti.receipts() == {first: "submitted"}
    assert hq.json("check")["ok"]
    assert hq.run("show", archive.file) == old


def units_of(cycle: str) -> tuple[str, str]:
    """Return what Haiti and Kenya answer: transformations by the questionnaire of 2017, else commitments."""
    return ("2D", "3A") if cycle == "2017" else ("200001", "200002")


def test_the_old_report_comes_out_of_the_same_file_as_it_was(tmp_path: Path) -> None:
    hq, _ = after_2016(tmp_path)
    hq.json("export", tmp_path / "before.docx")
    hq.json("roll-over", "--cycle", "2017")
    hq.json("export", tmp_path / "after.docx", "--cycle", "2016")
    assert told_by(tmp_path, "before") == told_by(tmp_path, "after")


def told_by(folder: Path, name: str) -> str:
    """Return what a Word file says, as somebody shows it who took it into a new workspace."""
    reader = a_person(folder, f"Reader of {name}")
    reader.json("new", "--framework", REPORT, "--cycle", "2016")
    reader.json("import", folder / f"{name}.docx")
    return reader.run("show", reader.file)


def test_packets_of_the_old_year_are_told_to_go_into_the_archive(tmp_path: Path) -> None:
    hq, haiti = after_2016(tmp_path)
    haiti.write("2016/200001/achievements", "Late, and rewritten.")
    late = haiti.pack("late.iompack")
    archive = Path(hq.json("roll-over", "--cycle", "2017")["archive"])
    (told,) = hq.json("merge", late, code=3)["files"]
    assert "copy of the archive" in told["reason"]
    copy = Person(hq.folder, hq.folder / "copy.iomdb")
    copy.file.write_bytes(archive.read_bytes())
    assert copy.json("merge", late)["files"][0]["result"] == "merged"
    assert copy.text("2016/200001/achievements") == "Late, and rewritten."


def test_a_framework_that_nobody_ships_goes_from_year_to_year(tmp_path: Path) -> None:
    folder = a_framework_folder(tmp_path)
    hq = headquarters(tmp_path, folder, "high-water")
    hq.write("high-water/rope-9/reason", "The rope was old.")
    hq.write("high-water/dyke/outlook", "It will be higher.")
    hq.json("roll-over", "--cycle", "low-water", "--framework", folder)
    office = an_office_with_a_kit(hq, "Quay", "rope-9")
    beside = office.json("show", "low-water/rope-9/deeds", "--last-year")
    assert [each["ref"] for each in beside["recalled"]] == ["high-water/dyke/outlook"]
    assert [each["ref"] for each in beside["continued"]] == ["high-water/rope-9/reason", "high-water/dyke/outlook"]
    office.write("low-water/rope-9/deeds", "The rope was old.")
    hq.json("merge", office.pack("quay.iompack"))
    assert [each["ref"] for each in hq.json("status")["sections"] if each["carried_over"]] == ["low-water/rope-9/deeds"]
    hq.json("roll-over", "--cycle", "ebb")
    assert hq.json("show", "ebb/rope-9/deeds", "--last-year")["continued"][0]["ref"] == "low-water/rope-9/deeds"
    assert hq.text("high-water/rope-9/reason") == "The rope was old."
    assert hq.json("check")["ok"]


def test_a_question_of_the_first_year_is_not_asked_again(tmp_path: Path) -> None:
    hq = headquarters(tmp_path, "grand-bargain", "2017")
    before = [ref.partition("/")[2] for ref in refs_of(hq)]
    assert hq.json("roll-over", "--cycle", "2018")["left_out"] == ["baseline"]
    after = [ref.partition("/")[2] for ref in refs_of(hq)]
    assert after == [ref for ref in before if not ref.endswith("/baseline")] != before
