"""Three offices and headquarters in the terminal: kits, packets that get lost and come late, conflicts, receipts."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from iom_tracker.domain.identity import SectionRef
from tests.builders import NOON, a_ref
from tests.offices import a_headquarters, an_office
from tests.terminals import QUESTIONS, Person, a_person, an_office_with_a_kit, real_texts

ACHIEVEMENTS, CHALLENGES, NEXT_STEPS = (f"2016/200001/{key}" for key in ("achievements", "challenges", "next_steps"))
ORIGIN = "2016/200001/origin"


@dataclass(frozen=True)
class Correspondence:
    """Headquarters and three offices that have written and packed."""

    hq: Person
    haiti: Person
    kenya: Person
    nepal: Person
    packets: tuple[Path, ...]


def changed(text: str, old: str, new: str) -> str:
    """Return a text in which something was rewritten."""
    assert text.count(old) == 1, text
    return text.replace(old, new)


@pytest.fixture
def all_of_them(tmp_path: Path) -> Correspondence:
    """Let three offices report; Haiti and Kenya disagree about three sections."""
    hq = a_person(tmp_path, "Headquarters")
    chosen = "--framework", "agenda-for-humanity", "--cycle", "2016", "--office", "Headquarters", "--person", "Maria"
    hq.json("new", *chosen)
    haiti = an_office_with_a_kit(hq, "Haiti", "200001")
    kenya = an_office_with_a_kit(hq, "Kenya", "200001", "200002")
    nepal = an_office_with_a_kit(hq, "Nepal", "200011")
    for ref, text in real_texts().items():
        for office, units in ((haiti, {"200001"}), (kenya, {"200001", "200002"}), (nepal, {"200011"})):
            if ref.split("/")[1] in units:
                differs = office is kenya and ref in {ACHIEVEMENTS, CHALLENGES, NEXT_STEPS}
                office.write(ref, f"{text}\n\nIn Kenya this was harder." if differs else text)
    packets = haiti.pack("haiti.iompack"), kenya.pack("kenya.iompack"), nepal.pack("nepal.iompack")
    return Correspondence(hq, haiti, kenya, nepal, packets)


def a_copy_of(person: Person, name: str) -> Person:
    """Return the same person with a copy of their workspace."""
    copy = Person(person.folder, person.folder / f"{name}.iomdb")
    shutil.copyfile(person.file, copy.file)
    return copy


def printed(person: Person) -> tuple[str, ...]:
    """Return what the terminal prints about a workspace, byte for byte; some of its sections are in conflict."""
    undecided = (person.run(verb, person.file, "--json", code=3) for verb in ("status", "conflicts"))
    logs = (person.run("log", person.file, ref, "--json") for ref in real_texts())
    return (*undecided, person.run("show", person.file, "--json"), *logs)


def test_a_kit_brings_an_office_what_it_is_asked_for(all_of_them: Correspondence) -> None:
    (haiti, _, _) = all_of_them.hq.json("submissions")["offices"]
    assert (haiti["office"], haiti["assigned"]) == ("Haiti", [f"2016/200001/{key}" for key in QUESTIONS])
    status = all_of_them.kenya.json("status")
    assert (status["office"], status["due"], status["counts"]["submitted"]) == ("Kenya", "2017-02-28", 12)


def test_packets_in_any_order_give_the_same_workspace(all_of_them: Correspondence) -> None:
    one, other = a_copy_of(all_of_them.hq, "one"), a_copy_of(all_of_them.hq, "other")
    report = one.json("merge", *all_of_them.packets, code=3)
    assert [file["result"] for file in report["files"]] == ["merged"] * 3
    assert report["conflicts"] == [ACHIEVEMENTS, CHALLENGES, NEXT_STEPS]
    for packet in reversed(all_of_them.packets):
        other.run("merge", other.file, packet, code=0 if packet != all_of_them.packets[0] else 3)
    assert printed(one) == printed(other)
    counts = one.json("status", code=3)["counts"]
    assert (counts["submitted"], counts["conflict"]) == (15, 3)


def test_a_second_merge_of_everything_changes_nothing(all_of_them: Correspondence) -> None:
    hq = all_of_them.hq
    hq.json("merge", *all_of_them.packets, code=3)
    before = printed(hq)
    workspaces = [office.file for office in (all_of_them.haiti, all_of_them.kenya, all_of_them.nepal)]
    again = hq.json("merge", *all_of_them.packets, *workspaces, *reversed(all_of_them.packets), code=3)
    assert {file["result"] for file in again["files"]} == {"nothing new"}
    assert again["backup"] is None
    assert printed(hq) == before


def test_a_packet_that_was_lost_comes_late_and_fills_the_gap(all_of_them: Correspondence) -> None:
    hq, haiti = all_of_them.hq, all_of_them.haiti
    restored = a_copy_of(hq, "restored from before")
    hq.json("merge", all_of_them.packets[0])
    hq.json("receipt", "--office", "Haiti", hq.folder / "receipt.iompack")
    haiti.json("merge", hq.folder / "receipt.iompack")
    haiti.write(ACHIEVEMENTS, f"{haiti.text(ACHIEVEMENTS)}\n\nAnd one more.")
    later = haiti.pack("later.iompack")
    report = restored.json("merge", later, code=3)
    assert report["gaps"] == [{"ref": ACHIEVEMENTS, "office": "Haiti", "missing": 1}]
    assert restored.json("merge", all_of_them.packets[0])["gaps"] == []
    hq.json("merge", later)
    assert restored.run("status", restored.file, "--json") == hq.run("status", hq.file, "--json")


def test_conflicts_are_decided_and_the_offices_learn_of_it(all_of_them: Correspondence) -> None:
    hq, haiti, kenya = all_of_them.hq, all_of_them.haiti, all_of_them.kenya
    hq.json("merge", *all_of_them.packets, code=3)
    send_receipts(hq, haiti, kenya)
    assert haiti.receipts() == {
        f"2016/200001/{key}": "conflict"
        if f"2016/200001/{key}" in {ACHIEVEMENTS, CHALLENGES, NEXT_STEPS}
        else "submitted"
        for key in QUESTIONS
    }
    assert haiti.text(ACHIEVEMENTS) == real_texts()[ACHIEVEMENTS]
    decide_all(hq)
    send_receipts(hq, haiti, kenya)
    assert set(haiti.receipts().values()) == set(kenya.receipts().values()) == {"submitted"}
    for ref in (ACHIEVEMENTS, CHALLENGES, NEXT_STEPS):
        assert haiti.text(ref) == kenya.text(ref) == hq.text(ref)


def send_receipts(hq: Person, *offices: Person) -> None:
    for office in offices:
        receipt = hq.folder / f"receipt for {office.folder.name}.iompack"
        hq.json("receipt", "--office", office.folder.name, receipt)
        (file,) = office.json("merge", receipt)["files"]
        assert (file["result"], file["signer"]["standing"]) == ("merged", "known")


def decide_all(hq: Person) -> None:
    """Decide about the three sections in the three ways there are."""
    heads = {each["ref"]: each["heads"] for each in hq.json("conflicts", code=3)["conflicts"]}
    (of_kenya,) = [head for head in heads[ACHIEVEMENTS] if head["office"] == "Kenya"]
    hq.json("resolve", ACHIEVEMENTS, "--take", of_kenya["id"][:8])
    assert hq.text(ACHIEVEMENTS) == of_kenya["text"]
    text = hq.folder / "decided.md"
    text.write_text("Everywhere this was hard.", encoding="utf-8")
    hq.json("resolve", CHALLENGES, "--text-file", text)
    hq.json("resolve", NEXT_STEPS, "--combine")
    assert "In Kenya this was harder." in hq.text(NEXT_STEPS)
    assert hq.json("conflicts") == {"conflicts": [], "commitments": [], "automatic": []}


def test_what_an_office_writes_after_a_decision_builds_on_it(all_of_them: Correspondence) -> None:
    hq, haiti, kenya = all_of_them.hq, all_of_them.haiti, all_of_them.kenya
    hq.json("merge", *all_of_them.packets, code=3)
    decide_all(hq)
    send_receipts(hq, haiti)
    haiti.write(CHALLENGES, "Everywhere this was very hard.")
    late = haiti.pack("after the decision.iompack")
    assert hq.json("merge", late, *all_of_them.packets)["conflicts"] == []
    assert hq.text(CHALLENGES) == "Everywhere this was very hard."
    send_receipts(hq, haiti, kenya)
    assert kenya.text(CHALLENGES) == "Everywhere this was very hard."


def test_different_sentences_of_one_section_are_merged_read_and_accepted(tmp_path: Path) -> None:
    hq, text = a_person(tmp_path, "Headquarters"), real_texts()[ORIGIN]
    hq.json("new", "--framework", "agenda-for-humanity", "--cycle", "2016", "--office", "Headquarters")
    hq.write(ORIGIN, text)
    haiti, kenya = (an_office_with_a_kit(hq, name, "200001") for name in ("Haiti", "Kenya"))
    assert haiti.text(ORIGIN) == kenya.text(ORIGIN) == text
    first, *_, last = text.split(". ")
    haiti.write(ORIGIN, changed(text, first, f"In Haiti, {first}"))
    kenya.write(ORIGIN, changed(text, last, f"In Kenya, {last}"))
    report = hq.json("merge", haiti.pack("haiti.iompack"), kenya.pack("kenya.iompack"))
    assert (report["merged"], report["conflicts"]) == ([ORIGIN], [])
    both = changed(changed(text, first, f"In Haiti, {first}"), last, f"In Kenya, {last}")
    assert hq.text(ORIGIN) == both
    accept(hq)
    send_receipts(hq, haiti, kenya)
    assert haiti.text(ORIGIN) == kenya.text(ORIGIN) == both


def accept(hq: Person) -> None:
    (section,) = (each for each in hq.json("status")["sections"] if each["automatic"])
    assert (section["ref"], section["state"]) == (ORIGIN, "submitted")
    accepted = hq.json("resolve", ORIGIN, "--take", section["heads"][0])
    assert (accepted["automatic"], accepted["state"]) == (False, "submitted")
    assert hq.json("conflicts")["automatic"] == []


def reported(folder: Path, haiti_time: str, kenya_time: str) -> dict[SectionRef, tuple[object, ...]]:
    """Tell one story with these clocks, and return what headquarters has in the end."""
    hq = a_headquarters(folder)
    hq.write(real_texts()[ORIGIN], a_ref("origin"))
    offices = an_office(hq, "Haiti", "200001", time=haiti_time), an_office(hq, "Kenya", "200001", time=kenya_time)
    for name, office in zip(("Haiti", "Kenya"), offices, strict=True):
        first, *_, last = office.text(a_ref("origin")).split(". ")
        part = first if name == "Haiti" else last
        office.write(changed(office.text(a_ref("origin")), part, f"In {name}, {part}"), a_ref("origin"))
        office.write(f"{name} built shelters.")
        office.write(f"{name} says hello.", a_ref("message" if name == "Haiti" else "challenges"))
        hq.merge(office.pack())
        office.write(f"{name} says hello again.", a_ref("message" if name == "Haiti" else "challenges"))
    hq.merge(*(office.pack() for office in reversed(offices)))
    with hq.workspace.reading() as transaction:
        return {
            ref: (
                status.state,
                status.is_automatic,
                frozenset(body.plain for _, body in transaction.revisions.heads_with_text(ref)),
            )
            for ref, status in transaction.sections.all().items()
        }


def test_clocks_that_are_three_years_off_change_nothing(tmp_path: Path) -> None:
    past, future = "2013-11-23T12:00:00+00:00", "2019-11-23T12:00:00+00:00"
    right = reported(tmp_path / "right" / "hq", NOON, NOON)
    assert reported(tmp_path / "past" / "hq", past, NOON) == right
    assert reported(tmp_path / "both" / "hq", past, future) == right
    assert reported(tmp_path / "turned" / "hq", future, past) == right
    (shelters, origin) = right[a_ref()], right[a_ref("origin")]
    assert (shelters[0], origin[:2]) == ("conflict", ("submitted", True))
