from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest

from iom_tracker.domain.catalogue_edit import CatalogueEdit, Retirement, Rewording
from iom_tracker.domain.errors import (
    CannotAccess,
    FileExists,
    NothingToPack,
    PacketSealed,
    SealingKeyUnknown,
    WorkspaceReadOnly,
)
from iom_tracker.domain.identity import CommitmentId
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.resources import resource
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.edit_catalogue import edit_catalogue
from iom_tracker.workflows.import_document import import_document
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.merge_report import FileOutcome
from iom_tracker.workflows.pack import pack
from iom_tracker.workflows.read_workspace import read_sections, read_snapshot
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, body
from tests.offices import Desk, a_colleague, a_headquarters, an_office, copy_of
from tests.raw_files import sql


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    """Give headquarters with an empty workspace."""
    return a_headquarters(tmp_path / "hq")


@pytest.fixture
def haiti(hq: Desk) -> Desk:
    """Give an office that has written a section."""
    desk = an_office(hq, "Haiti", "200001")
    desk.write("Shelters were built.")
    return desk


def test_what_is_packed_counts_as_submitted(haiti: Desk) -> None:
    with haiti.at_work() as workspace:
        result = pack(workspace, haiti.folder / "out.iompack")
    assert (result.sections, result.revisions, result.unpublished) == ((a_ref(),), 1, 0)
    assert [status.state for status in result.changes.sections] == [SectionState.SUBMITTED]
    assert result.bytes == (haiti.folder / "out.iompack").stat().st_size


def test_what_is_not_confirmed_is_packed_again(haiti: Desk) -> None:
    haiti.pack()
    haiti.write("Shelters were built. More came.")
    with haiti.at_work() as workspace:
        assert pack(workspace, None).revisions == 2


def test_what_was_confirmed_is_not_packed_again_unless_everything_is(hq: Desk, haiti: Desk) -> None:
    hq.merge(haiti.pack())
    haiti.merge(hq.receipt("Haiti"))
    with haiti.at_work() as workspace, pytest.raises(NothingToPack):
        pack(workspace, None)
    haiti.write("Shelters were built. More came.")
    with haiti.at_work() as workspace:
        assert pack(workspace, None).revisions == 1
        assert pack(workspace, None, everything=True).revisions == 2


def test_an_office_never_sends_what_headquarters_decided(hq: Desk, haiti: Desk) -> None:
    as_it_was = copy_of(hq, "as it was")
    hq.merge(haiti.pack())
    hq.give_back("Name the partners.")
    haiti.merge(hq.receipt("Haiti"))
    haiti.write("Shelters were built with partners.")
    (result,) = as_it_was.merge(haiti.pack(everything=True)).files
    assert result.outcome is FileOutcome.MERGED
    assert as_it_was.text() == "Shelters were built with partners."


def test_what_came_with_the_kit_is_not_sent_back(hq: Desk) -> None:
    hq.write("Written at headquarters.", a_ref("origin"))
    haiti = an_office(hq, "Haiti", "200001")
    with haiti.at_work() as workspace, pytest.raises(NothingToPack):
        pack(workspace, None)


def edited(desk: Desk, edit: CatalogueEdit) -> None:
    """Let headquarters change the list of commitments."""
    with desk.at_work() as workspace:
        edit_catalogue(workspace, edit, clock=desk.clock)


def refusal(desk: Desk, *, everything: bool = False) -> str:
    """Return why nothing can be packed."""
    with desk.at_work() as workspace, pytest.raises(NothingToPack) as refused:
        pack(workspace, None, everything=everything)
    return refused.value.reason


def test_where_nothing_is_published_there_is_nothing_to_pack(hq: Desk) -> None:
    assert (refusal(hq), refusal(hq, everything=True)) == ("confirmed", "unpublished")


def test_of_a_changed_list_headquarters_is_told_how_it_gets_to_others(hq: Desk) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    edited(hq, Rewording(CommitmentId("200001"), ("We promise more.",)))
    assert refusal(hq) == "list"
    haiti.merge(hq.receipt("Haiti"))
    assert read_snapshot(haiti.workspace).catalogue == read_snapshot(hq.workspace).catalogue
    assert refusal(haiti) == "confirmed"


def test_everything_is_the_changed_list_too_and_brings_it_once(hq: Desk, tmp_path: Path) -> None:
    colleague = a_colleague(hq, "Jo")
    edited(hq, Retirement(CommitmentId("200001")))
    with hq.at_work() as workspace:
        result = pack(workspace, tmp_path / "all.iompack", everything=True)
    assert (result.sections, result.has_list) == ((), True)
    outcomes = [colleague.merge(tmp_path / "all.iompack", trusting=[hq]).files[0].outcome for _ in range(2)]
    assert outcomes == [FileOutcome.MERGED, FileOutcome.NOTHING_NEW]
    assert read_snapshot(colleague.workspace).catalogue == read_snapshot(hq.workspace).catalogue


def test_a_draft_stays_here_and_is_counted(haiti: Desk) -> None:
    with haiti.at_work() as workspace:
        keep_draft(workspace, a_ref("message"), body("Not yet."), ())
        assert pack(workspace, None).unpublished == 1


def test_nothing_is_submitted_when_the_file_cannot_be_written(haiti: Desk) -> None:
    with haiti.at_work() as workspace:
        with pytest.raises(CannotAccess):
            pack(workspace, haiti.folder / "no such folder" / "out.iompack")
        with pytest.raises(FileExists):
            pack(workspace, workspace.path)
    assert sql(haiti.workspace.path, "SELECT * FROM event WHERE kind = 'submitted'") == []


def test_a_workspace_that_may_not_be_written_to_packs_nothing(haiti: Desk) -> None:
    haiti.workspace.rest()
    haiti.workspace.path.chmod(0o444)
    haiti.reopen()
    with haiti.at_work() as workspace, pytest.raises(WorkspaceReadOnly):
        pack(workspace, None)


def test_text_to_paste_is_merged_like_a_file(hq: Desk, haiti: Desk, tmp_path: Path) -> None:
    with haiti.at_work() as workspace:
        text = pack(workspace, None).text
        pack(workspace, tmp_path / "packet.txt")
    (tmp_path / "mail.txt").write_text("Dear all,\n\n" + text + "\nRegards", encoding="utf-8")
    results = hq.merge(tmp_path / "mail.txt", tmp_path / "packet.txt").files
    assert [each.outcome for each in results] == [FileOutcome.MERGED, FileOutcome.NOTHING_NEW]
    assert hq.text() == "Shelters were built."


def test_only_headquarters_can_open_a_sealed_packet(hq: Desk, haiti: Desk, tmp_path: Path) -> None:
    kenya = an_office(hq, "Kenya", "200001")
    with haiti.at_work() as workspace:
        pack(workspace, tmp_path / "sealed.iompack", seal=True)
    (refused,) = kenya.merge(tmp_path / "sealed.iompack").files
    assert isinstance(refused.reason, PacketSealed)
    assert [each.outcome for each in hq.merge(tmp_path / "sealed.iompack").files] == [FileOutcome.MERGED]


def test_a_packet_is_sealed_to_a_key_that_is_known(hq: Desk) -> None:
    hq.write("Shelters were built.")
    with hq.at_work() as workspace, pytest.raises(SealingKeyUnknown):
        pack(workspace, None, seal=True)


def test_a_merge_of_the_program_s_own_is_sent_as_what_the_office_submits(hq: Desk) -> None:
    hq.write("It rained. Roads were bad.", a_ref("challenges"))
    kenya, nepal = an_office(hq, "Kenya", "200001"), an_office(hq, "Nepal", "200001")
    kenya.write("It rained for weeks. Roads were bad.", a_ref("challenges"))
    nepal.write("It rained. Roads were bad. Trucks came late.", a_ref("challenges"))
    kenya.merge(nepal.pack())
    hq.merge(kenya.pack())
    ((head,),) = sql(hq.workspace.path, "SELECT revision FROM head WHERE section LIKE '%/challenges'")
    assert sql(hq.workspace.path, "SELECT count(*) FROM event WHERE revision = ? AND kind = 'submitted'", head) == [
        (1,)
    ]
    assert hq.text(a_ref("challenges")) == "It rained for weeks. Roads were bad. Trucks came late."


def test_what_a_newer_version_added_is_passed_on_byte_for_byte(hq: Desk, haiti: Desk) -> None:
    content = b'{"object":"photo","of":"2016/200001/achievements"}'
    sql(haiti.workspace.path, "INSERT INTO opaque_object VALUES (?, 'photo', ?)", sha256(content).hexdigest(), content)
    (result,) = hq.merge(haiti.pack()).files
    assert result.unknown == 1
    assert sql(hq.workspace.path, "SELECT content FROM opaque_object") == [(content,)]


def an_office_with_real_texts(folder: Path, commitments: int) -> Desk:
    """Return an office that has written answers of the 2016 report: of its first commitments that have all six."""
    desk = a_headquarters(folder / "whole")
    with desk.at_work() as workspace:
        import_document(workspace, resource("samples", "iom-report-2016.txt"), clock=desk.clock)
        statuses = read_snapshot(workspace).sections
        answered = Counter(ref.unit for ref, status in statuses.items() if status.words)
        chosen = [unit for unit, answers in answered.items() if answers == 6][:commitments]
        answers = read_sections(workspace, [ref for ref in statuses if ref.unit in chosen])
        path = folder / "part.iomdb"
        part = create_workspace(path, "agenda-for-humanity", "2016", office="Haiti", person="Amina", clock=desk.clock)
        for answer in answers:
            desk.clock.advance(minutes=7)
            write_section(part, answer.status.ref, answer.shown, (), clock=desk.clock)
    return Desk(desk.folder, part, desk.clock)


@pytest.mark.parametrize(("commitments", "sections", "most"), [(10, 60, 40_000), (3, 18, 5_000)])
def test_an_office_sends_little(tmp_path: Path, commitments: int, sections: int, most: int) -> None:
    office = an_office_with_real_texts(tmp_path, commitments)
    with office.at_work() as workspace:
        result = pack(workspace, tmp_path / "out.iompack")
    assert len(result.sections) == sections
    assert result.bytes < most


def test_a_catalogue_that_an_import_changed_travels_as_its_difference(tmp_path: Path, hq: Desk) -> None:
    imported = a_headquarters(tmp_path / "peru", office="Peru")
    with imported.at_work() as workspace:
        import_document(workspace, resource("samples", "iom-report-2016.txt"))
        result = pack(workspace, tmp_path / "all.iompack")
    assert result.bytes < 40_000
    (merged,) = hq.merge(tmp_path / "all.iompack").files
    assert merged.outcome is FileOutcome.MERGED
    with hq.workspace.reading() as ours, imported.workspace.reading() as theirs:
        assert ours.catalogue.current() == theirs.catalogue.current()
        assert ours.catalogue.merged().clashes == ()
