"""Promise 7, the second half: a newer file is read here and never damaged, and nothing of it is lost on its way."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from format_fixture import Desk as Terminal

from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.errors import NewerKit, NewerWorkspace, TrackerError
from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.state import SectionState
from iom_tracker.packets.bundle import read_packet
from iom_tracker.packets.full_lines import catalogue_object
from iom_tracker.storage.verification import derived_differences
from iom_tracker.storage.workspace import Access, Workspace
from iom_tracker.workflows.check import check
from iom_tracker.workflows.make_kit import make_kit
from iom_tracker.workflows.merge_report import FileOutcome
from iom_tracker.workflows.open_kit import open_kit
from tests.builders import NOON, a_publication, a_ref, a_workspace, publish
from tests.newer_files import NEWER, NEWER_MAJOR, NewerWriter, full_line, objects_in
from tests.offices import Desk, a_headquarters, an_office
from tests.packets.forgery import Forger
from tests.raw_files import files_in, names_in, sql


@pytest.fixture
def newer(tmp_path: Path) -> NewerWriter:
    """A file of a newer minor format with a text, a conflict, and one of each thing that is unknown here."""
    (tmp_path / "newer").mkdir()
    workspace = a_workspace(tmp_path / "newer")
    base = a_publication("Shelters were built.")
    publish(workspace, base, a_publication("Shelters and wells were built.", parents=[base[0]]))
    publish(workspace, *(a_publication(text, section=a_ref("origin")) for text in ("One.", "Two.")))
    workspace.rest()
    writer = NewerWriter(workspace.path)
    writer.revision("edit", "Shelters and wells were built. Roads too.", extra={"mood": "proud"})
    writer.unknown.clear()  # of a kind that is known: its further fields belong to it
    return writer.with_everything()


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    (tmp_path / "terminal").mkdir()
    return Terminal(tmp_path / "terminal")


def test_a_newer_file_is_read_as_far_as_it_is_understood(newer: NewerWriter) -> None:
    before = files_in(newer.path.parent)
    workspace = Workspace.open(newer.path)
    assert (workspace.access, workspace.unknown) == (Access.NEWER, 3)
    with workspace.reading() as transaction:
        states = transaction.sections.all()
        assert states[a_ref("origin")].state is SectionState.CONFLICT
        ((head, text),) = transaction.revisions.heads_with_text(a_ref())
        assert (text.plain, head.extra) == ("Shelters and wells were built. Roads too.", '{"mood":"proud"}')
        assert transaction.settings.all()["language"] == "fr"
    assert derived_differences(workspace) == ()
    assert files_in(newer.path.parent) == before


READERS: dict[str, tuple[str, ...]] = {
    "status": (), "show": (), "log": ("2016/200001/achievements",), "conflicts": (), "check": (), "submissions": (),
    "export": ("report.docx", "--conflicts", "mark"),
}  # fmt: skip


@pytest.mark.parametrize("verb", READERS)
def test_every_verb_that_reads_reads_a_newer_file_and_says_so(
    newer: NewerWriter, terminal: Terminal, verb: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files_in(newer.path.parent)
    rest = [terminal.file(each) if each.endswith(".docx") else each for each in READERS[verb]]
    told: list[str] = []
    answer = terminal.run(verb, newer.path, *rest, told=told.append)
    assert answer
    assert [f"(format {NEWER})" in each and "it can be read here" in each for each in told] == [True]
    assert capsys.readouterr() == ("", "")
    assert files_in(newer.path.parent) == before


def test_the_status_of_a_newer_file_says_why_it_cannot_be_changed(newer: NewerWriter, terminal: Terminal) -> None:
    status = terminal.run("status", newer.path)
    assert (status["read_only"], status["counts"]["conflict"]) == ("newer version", 1)
    findings = terminal.run("check", newer.path)["findings"]
    (told,) = [each["message"] for each in findings if each["kind"] == "unknown"]
    assert told.startswith("Only a newer version of this program understands 3 thing(s) in this workspace;")


WRITERS: dict[str, tuple[str, ...]] = {
    "write": ("2016/200001/origin", "--withdraw"), "resolve": ("2016/200001/origin", "--combine"),
    "pack": ("out.iompack",), "kit": ("out.iompack", "--office", "Haiti"),
    "receipt": ("out.iompack", "--office", "Haiti"), "merge": ("other.iomdb",), "import": ("report.txt",),
}  # fmt: skip


@pytest.mark.parametrize("verb", WRITERS)
def test_every_verb_that_writes_refuses_a_newer_file_in_one_sentence(
    newer: NewerWriter, terminal: Terminal, verb: str
) -> None:
    before = files_in(newer.path.parent)
    terminal.file("report.txt").write_text("Commitment ID: 200001\n\nAchievements at a glance.\n\nOne.\n")
    rest = [terminal.file(each) if "." in each else each for each in WRITERS[verb]]
    with pytest.raises(RuntimeError, match=rf"ended with 1: The workspace .*format {NEWER}.*newer program\.\n\Z"):
        terminal.run(verb, newer.path, *rest)
    assert files_in(newer.path.parent) == before
    assert "out.iompack" not in names_in(terminal.folder)


def test_a_file_of_a_newer_major_format_is_refused_in_one_sentence(newer: NewerWriter, terminal: Terminal) -> None:
    sql(newer.path, f"PRAGMA user_version = {NEWER_MAJOR}")
    before = files_in(newer.path.parent)
    for verb in ("status", "show", "check", "write"):
        rest = ("2016/200001/origin", "--withdraw") if verb == "write" else ()
        with pytest.raises(RuntimeError, match=r"install the newer program to open it\.\n\Z"):
            terminal.run(verb, newer.path, *rest)
    assert files_in(newer.path.parent) == before


UNREADABLE = [
    "ALTER TABLE event RENAME COLUMN payload TO details",
    "DROP TABLE draft",
    "DELETE FROM catalogue_version",
]


@pytest.mark.parametrize("change", UNREADABLE)
def test_a_newer_file_that_lacks_what_every_reader_needs_is_refused(newer: NewerWriter, change: str) -> None:
    for guard in ("event_refuses_update", "catalogue_version_refuses_delete"):
        sql(newer.path, f"DROP TRIGGER {guard}")
    sql(newer.path, change)
    before = files_in(newer.path.parent)
    with pytest.raises(NewerWorkspace) as refused:
        Workspace.open(newer.path)
    assert (refused.value.version, refused.value.readable) == (NEWER, False)
    assert files_in(newer.path.parent) == before


def test_what_a_newer_catalogue_says_is_shown_without_the_fields_that_are_unknown(newer: NewerWriter) -> None:
    workspace = Workspace.open(newer.path)
    with workspace.reading() as transaction:
        (*_, newest) = transaction.catalogue.all()
        catalogue = transaction.catalogue.current()
    assert newest.actor == "newer"
    assert set(json.loads(newest.content)["framework"]).isdisjoint({"colour"})
    assert catalogue.framework.key == "agenda-for-humanity"


def test_a_newer_file_that_is_damaged_is_found_out_by_the_check(newer: NewerWriter) -> None:
    data = newer.path.read_bytes()
    assert b"frDes abris." in data
    newer.path.write_bytes(data.replace(b"frDes abris.", b"xxDes abris."))  # what its index does not say
    assert not check(Workspace.open(newer.path)).is_sound


def test_the_copy_that_is_read_goes_when_the_workspace_does(newer: NewerWriter) -> None:
    workspace = Workspace.open(newer.path)
    copy = workspace.file
    assert copy.exists()
    assert copy != newer.path
    del workspace
    assert not copy.parent.exists()


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    return a_headquarters(tmp_path / "hq")


def test_a_newer_file_is_merged_and_what_is_unknown_is_passed_on_unchanged(newer: NewerWriter, hq: Desk) -> None:
    before = files_in(newer.path.parent)
    office = an_office(hq, "Haiti")
    report = office.merge(newer.path)
    assert [each.outcome for each in report.files] == [FileOutcome.MERGED]
    assert objects_in(office.workspace.path) == set(newer.unknown)
    hq.merge(office.pack())
    assert objects_in(hq.workspace.path) == set(newer.unknown)
    assert objects_in(an_office(hq, "Kenya").workspace.path) == set(newer.unknown)
    assert check(office.workspace).is_sound
    assert check(hq.workspace).is_sound
    assert files_in(newer.path.parent) == before


def test_a_receipt_passes_on_what_is_unknown(newer: NewerWriter, hq: Desk) -> None:
    kenya = an_office(hq, "Kenya")
    kenya.write("Roads.", a_ref("challenges"))
    hq.merge(kenya.pack(), newer.path)
    kenya.merge(hq.receipt("Kenya"))
    assert objects_in(kenya.workspace.path) == set(newer.unknown)


def test_a_newer_packet_is_merged_and_what_is_unknown_in_it_is_passed_on(
    newer: NewerWriter, hq: Desk, tmp_path: Path
) -> None:
    kenya = an_office(hq, "Kenya")
    kenya.write("Roads.", a_ref("challenges"))
    forger = Forger(kenya.folder / "data")
    data = forger.with_manifest(kenya.pack().read_bytes(), lambda said: said.update(mood="good", format=2))
    photo = full_line("photo", of="2016/200001/achievements")
    lines = [each.content for each in (*newer.unknown, photo)]
    packet = tmp_path / "newer.iompack"
    packet.write_bytes(forger.with_full_lines(data, *lines, event=2, revision=2, catalogue=1, photo=1))
    (told,) = hq.merge(packet).files
    assert (told.outcome, told.unknown) == (FileOutcome.MERGED, 4)
    assert objects_in(hq.workspace.path) == {*newer.unknown, photo}
    assert hq.text(a_ref("challenges")) == "Roads."
    assert objects_in(an_office(hq, "Nepal").workspace.path) == {*newer.unknown, photo}


def test_a_kit_whose_catalogue_is_unknown_is_refused_and_leaves_nothing(hq: Desk, tmp_path: Path) -> None:
    kit = tmp_path / "kit.iompack"
    with hq.at_work() as workspace:
        make_kit(workspace, kit, "Kenya")
    forger = Forger(hq.folder / "data")
    read = read_packet(kit.read_bytes(), kit, forger.keys).packet
    unknown = CatalogueVersion((), 1, ActorId("newer"), NOON, '{"cycle":{},"framework":{}}')
    kit.write_bytes(forger.honest(replace(read, catalogues=(), opaque=(catalogue_object(unknown),))))
    before = names_in(tmp_path)
    with pytest.raises(NewerKit):
        open_kit(kit, tmp_path / "kenya.iomdb")
    assert names_in(tmp_path) == before


def test_a_refusal_is_told_with_the_file_that_a_person_knows(newer: NewerWriter) -> None:
    with pytest.raises(TrackerError) as refused, Workspace.open(newer.path).transaction():
        raise AssertionError
    assert isinstance(refused.value, NewerWorkspace)
    assert refused.value.path == newer.path
