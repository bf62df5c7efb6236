"""Promise 7, the first half: what an older version of the program wrote is opened, merged and sent by this one."""

from pathlib import Path

import pytest
from format_fixture import FACTS, FORMATS, KIT, Desk, facts_in, found_in

from iom_tracker.domain.identity import ActorId
from iom_tracker.packets.keys import fingerprint
from iom_tracker.storage.upgrades.runner import STEPS
from iom_tracker.storage.workspace import Access, Workspace
from iom_tracker.workflows.check import check
from tests.older_files import Told, a_copy, a_desk, files, formats, found
from tests.raw_files import files_in, sql

WORKSPACES = files((".iomdb",))
PACKETS = files((".iompack", ".txt"))
MERGED_BY_ITSELF = "automatic"
STAYS_IN_A_LOG = ("id", "parents", "kind", "actor", "time", "words")
GROWS = {"setting", "automatic_merge"}
each_workspace = pytest.mark.parametrize(("format_", "name"), WORKSPACES)
each_packet = pytest.mark.parametrize(("format_", "name"), PACKETS)


def told_today(desk: Desk, file: Path) -> Told:
    scratch = desk.folder / "scratch"
    scratch.mkdir()
    return found_in(desk, file, scratch)


def assert_found_again(old: Told, new: Told) -> None:
    """Hold what an older program told against what this one tells of the same file."""
    assert [(table, id_) for table in FACTS for id_ in set(old["facts"][table]) - set(new["facts"][table])] == []
    assert new["drafts"] == old["drafts"]
    counts = {name: count for name, count in old["counts"].items() if name not in GROWS}
    assert {name: new["counts"][name] for name in counts} == counts
    for ref, log in old["log"].items():
        now = {each["id"]: {key: each[key] for key in STAYS_IN_A_LOG} for each in new["log"][ref]}
        assert [each for each in log if now[each["id"]] != {key: each[key] for key in STAYS_IN_A_LOG}] == []
    for ref, section in old["sections"].items():
        assert_stands_as_before(section, new["sections"][ref], new["log"].get(ref, []))


def assert_stands_as_before(old: Told, new: Told, log: list[Told]) -> None:
    """Let a section differ only where two texts are merged by themselves that the older program could not merge."""
    if new["heads"] == old["heads"]:
        assert {key: new[key] for key in old} == old
        return
    (merge,) = [each for each in log if each["id"] in new["heads"]]
    assert merge[MERGED_BY_ITSELF]
    assert merge["parents"] == sorted(old["heads"])
    assert old["state"] == "conflict"


def steps_of(format_: str) -> str:
    ((step,),) = sql(FORMATS / format_ / "headquarters.iomdb", "SELECT version_num FROM alembic_version")
    return str(step)


def test_every_format_that_the_upgrade_steps_know_has_fixtures() -> None:
    known = sorted(script.name.partition("_")[0] for script in (STEPS / "versions").glob("[0-9]*.py"))
    assert [steps_of(each) for each in formats()] == known, "make them: python packaging/format_fixture.py"


@each_workspace
def test_an_older_workspace_is_opened_with_all_it_holds(tmp_path: Path, format_: str, name: str) -> None:
    path = a_copy(tmp_path / "files", format_, name)
    assert_found_again(found(format_)[name], told_today(a_desk(tmp_path / "desk", format_), path))
    assert Workspace.open(path).access is Access.WRITABLE
    assert check(Workspace.open(path)).is_sound


@each_workspace
def test_a_second_opening_of_an_older_workspace_changes_nothing(tmp_path: Path, format_: str, name: str) -> None:
    path = a_copy(tmp_path, format_, name)
    before = path.read_bytes()
    Workspace.open(path).rest()
    once = files_in(tmp_path)
    Workspace.open(path).rest()
    assert files_in(tmp_path) == once
    kept = [content for other, content in once.items() if other != name]
    assert [sql_facts(content, tmp_path) for content in kept] == [sql_facts(before, tmp_path)] * len(kept)


def sql_facts(content: bytes, folder: Path) -> dict[str, list[str]]:
    copy = folder / "to look at.iomdb"
    copy.write_bytes(content)
    return facts_in(copy)


@each_workspace
def test_an_older_workspace_that_may_not_be_written_to_is_read_as_it_lies(
    tmp_path: Path, format_: str, name: str
) -> None:
    path = a_copy(tmp_path / "files", format_, name)
    path.chmod(0o444)
    before = files_in(path.parent)
    desk = a_desk(tmp_path / "desk", format_)
    workspace = Workspace.open(path)
    assert (workspace.access, check(workspace).is_sound) == (Access.READ_ONLY, True)
    for ref, section in found(format_)[name]["sections"].items():
        (shown,) = desk.run("show", path, ref)["sections"]
        assert shown["blocks"] == section["blocks"] or len(section["heads"]) > 1
    assert files_in(path.parent) == before


@each_workspace
def test_an_older_workspace_is_merged_from_elsewhere_as_it_lies(tmp_path: Path, format_: str, name: str) -> None:
    older, old = a_copy(tmp_path / "files", format_, name), found(format_)[name]
    older.chmod(0o444)
    before = files_in(older.parent)
    desk = a_desk(tmp_path / "desk", format_)
    if name == "office.iomdb":
        ours = a_copy(desk.folder, format_, "headquarters.iomdb")
    else:
        ours = desk.file("ours.iomdb")
        says: dict[str, str] = dict(sql(older, "SELECT key, value FROM setting"))
        training = ["--training"] if says["training"] == "yes" else []
        desk.run("new", ours, "--framework", says["framework"], "--cycle", says["cycle"], *training)
    (answer,) = desk.run("merge", ours, older, *trusting_deciders_of(older))["files"]
    assert (answer["result"] in {"merged", "nothing new"}, answer["reason"]) == (True, None)
    facts = facts_in(ours)
    assert [(table, id_) for table in FACTS for id_ in set(old["facts"][table]) - set(facts[table])] == []
    assert check(Workspace.open(ours)).is_sound
    assert files_in(older.parent) == before


def trusting_deciders_of(older: Path) -> list[str]:
    """Return the options by which a person confirms whoever returned or cleared a text."""
    actors = sql(older, "SELECT DISTINCT actor FROM event WHERE kind IN ('returned', 'cleared', 'assignment')")
    return [word for (actor,) in actors for word in ("--trust", fingerprint(ActorId(actor)))]


@each_packet
def test_an_older_packet_brings_all_that_it_holds(tmp_path: Path, format_: str, name: str) -> None:
    packet, _ = (a_copy(tmp_path / "files", format_, each) for each in (name, KIT))
    desk = a_desk(tmp_path / "desk", format_)
    assert_found_again(found(format_)[name], told_today(desk, packet))


@pytest.mark.parametrize("format_", [each for each in formats() if (each, "receipt.iompack") in PACKETS])
def test_the_files_of_an_older_headquarters_and_office_still_belong_together(tmp_path: Path, format_: str) -> None:
    headquarters = a_desk(tmp_path / "headquarters", format_)
    ours = a_copy(headquarters.folder, format_, "headquarters.iomdb")
    sent = [a_copy(tmp_path / "sent", format_, name) for name in ("sealed.iompack", "submission.iompack")]
    assert [each["result"] for each in headquarters.run("merge", ours, *sent)["files"]] == ["nothing new"] * 2
    office = a_desk(tmp_path / "office", format_, "office")
    theirs = a_copy(office.folder, format_, "office.iomdb")
    receipt = a_copy(tmp_path / "sent", format_, "receipt.iompack")
    assert [each["result"] for each in office.run("merge", theirs, receipt)["files"]] == ["nothing new"]


@each_workspace
def test_an_older_workspace_is_worked_in(tmp_path: Path, format_: str, name: str) -> None:
    desk = a_desk(tmp_path / "desk", format_)
    path = a_copy(desk.folder, format_, name)
    ref = desk.run("status", path)["sections"][-1]["ref"]
    desk.write(path, ref, "Written today.")
    assert desk.run("log", path, ref)["revisions"][-1]["words"] == 2
    assert desk.run("pack", path, desk.file("packed.iompack"))["bytes"] > 0
