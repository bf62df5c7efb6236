"""Every framework goes the whole way, the shipped ones and one that nobody knows: written, sent, merged, printed."""

from pathlib import Path

import pytest

from iom_tracker.environment.framework_files import known_cycles
from tests.frameworks import a_framework_folder
from tests.terminals import Person, a_person, an_office_with_a_kit
from tests.tools import check_docx

UNKNOWN = [("harbour", "high-water"), ("harbour", "low-water")]
ALL = pytest.mark.parametrize(("framework", "cycle"), [*known_cycles(), *UNKNOWN])


def headquarters(folder: Path, framework: str, cycle: str) -> Person:
    """Return headquarters with a new workspace."""
    hq, place = a_person(folder, "Headquarters"), a_framework_folder(folder)
    chosen = str(place) if framework == place.name else framework
    hq.json("new", "--framework", chosen, "--cycle", cycle, "--office", "Headquarters", "--person", "Maria")
    return hq


def refs_of(person: Person) -> list[str]:
    return [each["ref"] for each in person.json("status")["sections"]]


def an_answer(ref: str) -> str:
    return f"We answer {ref.replace('/', ' of ')}.\n\n- first\n- second"


@ALL
def test_what_an_office_writes_arrives_at_headquarters(tmp_path: Path, framework: str, cycle: str) -> None:
    hq = headquarters(tmp_path, framework, cycle)
    refs = refs_of(hq)
    unit = refs[0].split("/")[1]
    office = an_office_with_a_kit(hq, "Haiti", unit)
    asked = [ref for ref in refs if ref.split("/")[1] == unit]
    for ref in asked:
        office.write(ref, an_answer(ref))
    merged = hq.json("merge", office.pack("report.iompack"))
    assert [each["result"] for each in merged["files"]] == ["merged"]
    assert {ref: hq.text(ref) for ref in refs if hq.text(ref)} == {ref: an_answer(ref) for ref in asked}
    assert [each["ref"] for each in hq.json("status")["sections"] if each["state"] == "submitted"] == asked
    assert hq.json("check")["ok"]


@ALL
def test_a_report_of_all_its_sections_is_printed_and_comes_back(tmp_path: Path, framework: str, cycle: str) -> None:
    hq = headquarters(tmp_path, framework, cycle)
    refs, report = refs_of(hq)[:12], tmp_path / "report.docx"
    for ref in refs:
        hq.write(ref, an_answer(ref))
    assert hq.json("export", report)["sections"] == len(refs)
    check_docx(report)
    back = hq.json("import", report)
    assert (back["kind"], back["not_placed"], back["words"]["not_placed"]) == ("cleared", [], 0)
    assert {each["ref"]: each["result"] for each in back["sections"]} == dict.fromkeys(refs, "same")


@ALL
def test_its_report_as_text_comes_into_a_new_workspace(tmp_path: Path, framework: str, cycle: str) -> None:
    hq = headquarters(tmp_path, framework, cycle)
    refs, report = refs_of(hq)[:12], tmp_path / "report.txt"
    for ref in refs:
        hq.write(ref, an_answer(ref))
    report.write_text(hq.run("show", hq.file), encoding="utf-8")
    other = a_person(tmp_path, "Other")
    chosen = str(tmp_path / framework) if (framework, cycle) in UNKNOWN else framework
    other.json("new", "--framework", chosen, "--cycle", cycle)
    told = other.json("import", report)
    assert (told["kind"], told["not_placed"]) == ("legacy", [])
    assert {ref: other.text(ref) for ref in refs} == {ref: an_answer(ref) for ref in refs}


def test_the_same_framework_in_two_places_is_merged(tmp_path: Path) -> None:
    hq = headquarters(tmp_path, "harbour", "high-water")
    office = a_person(tmp_path, "Haiti")
    office.json("new", "--framework", tmp_path / "harbour", "--cycle", "high-water", "--office", "Haiti")
    office.write("high-water/quay/outlook", "It will hold.")
    merged = hq.json("merge", office.pack("report.iompack"))
    assert merged["files"][0]["result"] == "merged"
    assert hq.text("high-water/quay/outlook") == "It will hold."


def test_the_next_cycle_has_the_commitments_of_the_one_that_it_follows(tmp_path: Path) -> None:
    hq = headquarters(tmp_path, "harbour", "low-water")
    assert refs_of(hq) == ["low-water/rope-9/deeds", "low-water/sand-8/deeds"]
