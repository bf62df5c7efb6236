from pathlib import Path

import pytest

from iom_tracker.domain.correspondence import SignerStanding
from iom_tracker.domain.errors import (
    Cancelled,
    FileMissing,
    KitForNewWorkspace,
    NotAPacket,
    OtherReport,
    PacketDamaged,
    SignerChanged,
    WorkspaceReadOnly,
)
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.locations import HOME_VARIABLE
from iom_tracker.packets.keys import KEY_FILE
from iom_tracker.storage.verification import derived_differences
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.merge import merge
from iom_tracker.workflows.merge_report import FileOutcome, Gap
from iom_tracker.workflows.open_kit import open_kit
from iom_tracker.workflows.read_workspace import read_sections
from tests.builders import a_publication, a_ref, body, publish
from tests.offices import Desk, a_headquarters, an_office, copy_of, facts
from tests.raw_files import files_in, sql

BASE = "Shelters were built in four districts. Roads stayed closed until May."
HAITI = "Shelters were built in nine districts. Roads stayed closed until May."
KENYA = "Shelters were built in four districts. Roads stayed closed until May. Water reached everybody."
BOTH = "Shelters were built in nine districts. Roads stayed closed until May. Water reached everybody."


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    """Give headquarters with a text that offices build on."""
    desk = a_headquarters(tmp_path / "hq")
    desk.write(BASE)
    return desk


@pytest.fixture
def haiti(hq: Desk) -> Desk:
    """Give an office that has changed a sentence of it."""
    desk = an_office(hq, "Haiti", "200001")
    desk.write(HAITI)
    return desk


@pytest.fixture
def kenya(hq: Desk) -> Desk:
    """Give an office that has added a sentence to it."""
    desk = an_office(hq, "Kenya", "200001")
    desk.write(KENYA)
    return desk


def outcomes(desk: Desk, *files: Path) -> list[FileOutcome]:
    return [each.outcome for each in desk.merge(*files).files]


def reason(desk: Desk, file: Path) -> object:
    (result,) = desk.merge(file).files
    assert result.outcome is FileOutcome.REFUSED
    return result.reason


def test_a_packet_brings_what_its_office_published(hq: Desk, haiti: Desk) -> None:
    report = hq.merge(haiti.pack())
    assert [(each.outcome, each.office, each.added) for each in report.files] == [(FileOutcome.MERGED, "Haiti", 2)]
    assert hq.text() == HAITI
    assert [status.state for status in report.changes.sections] == [SectionState.SUBMITTED]


def test_a_second_merge_of_the_same_file_changes_nothing(hq: Desk, haiti: Desk) -> None:
    packet = haiti.pack()
    hq.merge(packet)
    before = facts(hq)
    assert outcomes(hq, packet) == [FileOutcome.NOTHING_NEW]
    assert facts(hq) == before


def test_two_offices_that_changed_different_sentences_are_merged_and_marked(hq: Desk, haiti: Desk, kenya: Desk) -> None:
    report = hq.merge(haiti.pack(), kenya.pack())
    assert (report.merged, report.conflicts) == ((a_ref(),), ())
    assert hq.text() == BOTH
    (status,) = report.changes.sections
    assert (status.is_automatic, status.state, len(status.heads)) == (True, SectionState.SUBMITTED, 1)


def test_the_order_of_the_files_does_not_matter(hq: Desk, haiti: Desk, kenya: Desk) -> None:
    other, files = copy_of(hq, "other"), (haiti.pack(), kenya.pack())
    hq.merge(*files)
    for file in reversed(files):
        other.merge(file)
    assert facts(hq) == facts(other)


def test_what_was_merged_automatically_becomes_a_fact_when_somebody_writes_on_it(
    hq: Desk, haiti: Desk, kenya: Desk
) -> None:
    hq.merge(haiti.pack(), kenya.pack())
    count = "SELECT count(*) FROM revision"
    ((before,),) = sql(hq.workspace.path, count)
    hq.write(f"{BOTH} More came.")
    assert sql(hq.workspace.path, count) == [(before + 2,)]
    assert sql(hq.workspace.path, "SELECT * FROM merged_head") == []
    assert derived_differences(hq.workspace) == ()


def test_a_draft_on_an_automatic_merge_outlives_the_next_merge(hq: Desk, haiti: Desk, kenya: Desk) -> None:
    hq.merge(haiti.pack(), kenya.pack())
    with hq.at_work() as workspace:
        (content,) = read_sections(workspace, [a_ref()])
        keep_draft(workspace, a_ref(), body(f"{BOTH} More came."), content.based_on)
    haiti.write(f"First of all. {HAITI}")
    hq.merge(haiti.pack())
    with hq.at_work() as workspace:
        (content,) = read_sections(workspace, [a_ref()])
    assert content.shown.plain == f"{BOTH} More came."
    assert derived_differences(hq.workspace) == ()


def test_texts_that_clash_stand_beside_each_other(hq: Desk, haiti: Desk, kenya: Desk) -> None:
    kenya.write(BASE.replace("four", "seven"))
    report = hq.merge(haiti.pack(), kenya.pack())
    assert (report.merged, report.conflicts) == ((), (a_ref(),))


def test_an_old_conflict_is_told_again_after_a_merge_that_has_nothing_to_do_with_it(
    hq: Desk, haiti: Desk, kenya: Desk
) -> None:
    kenya.write(BASE.replace("four", "seven"))
    hq.merge(haiti.pack(), kenya.pack())
    haiti.write("Origin.", a_ref("origin"))
    hq.reopen()
    assert hq.merge(haiti.pack()).conflicts == (a_ref(),)


def test_a_bad_file_never_stops_the_others(hq: Desk, haiti: Desk, tmp_path: Path) -> None:
    good, bad = haiti.pack(), tmp_path / "bad.iompack"
    bad.write_bytes(good.read_bytes()[:-40])
    assert outcomes(hq, bad, tmp_path / "none.iompack", good) == ["refused", "refused", "merged"]


def test_each_refusal_has_its_reason(hq: Desk, haiti: Desk, tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text("Dear all,", encoding="utf-8")
    (tmp_path / "empty.iompack").touch()
    cut = tmp_path / "cut.iompack"
    cut.write_bytes(haiti.pack().read_bytes()[:-40])
    assert isinstance(reason(hq, tmp_path / "none.iompack"), FileMissing)
    assert isinstance(reason(hq, tmp_path / "text.txt"), NotAPacket)
    assert isinstance(reason(hq, tmp_path / "empty.iompack"), NotAPacket)
    assert isinstance(reason(hq, tmp_path), NotAPacket)
    assert isinstance(reason(hq, cut), PacketDamaged)
    assert isinstance(reason(hq, hq.folder / "kit for Haiti.iompack"), KitForNewWorkspace)


def test_a_packet_of_a_training_workspace_is_refused(hq: Desk, tmp_path: Path) -> None:
    training = a_headquarters(tmp_path / "training" / "hq", training=True)
    office = an_office(training, "Haiti", "200001")
    office.write("Only a try.")
    refused = reason(hq, office.pack())
    assert isinstance(refused, OtherReport)
    assert refused.reason == "training"


def test_a_new_signer_is_enrolled_once(hq: Desk, haiti: Desk) -> None:
    first, again = haiti.pack(), haiti.pack(everything=True)
    standings = [each.signer.standing for each in hq.merge(first, again).files if each.signer]
    assert standings == [SignerStanding.NEW, SignerStanding.KNOWN]


def test_somebody_else_who_takes_an_offices_name_is_refused_until_a_person_accepts_the_key(
    hq: Desk, haiti: Desk
) -> None:
    hq.merge(haiti.pack())
    haiti.write("I am Haiti.")
    (haiti.folder / "data" / KEY_FILE).unlink()
    haiti.write("I am Haiti, believe me.")
    forged = haiti.pack()
    refused = reason(hq, forged)
    assert isinstance(refused, SignerChanged)
    assert (refused.office, hq.text()) == ("Haiti", HAITI)
    with hq.at_work() as workspace:
        report = merge(workspace, [forged], trusted=frozenset([refused.fingerprint]))
    assert [each.outcome for each in report.files] == [FileOutcome.MERGED]


def test_a_workspace_that_speaks_in_another_offices_name_is_refused(hq: Desk, haiti: Desk, tmp_path: Path) -> None:
    hq.merge(haiti.pack())
    impostor = Desk(tmp_path / "impostor", haiti.workspace, haiti.clock)
    with impostor.at_work():
        path = tmp_path / "impostor.iomdb"
        impostor.workspace = create_workspace(
            path, "agenda-for-humanity", "2016", office="haiti", person="amina of Haiti"
        )
    impostor.write("I am Haiti.")
    impostor.workspace.rest()
    assert isinstance(reason(hq, path), SignerChanged)


def test_a_whole_workspace_is_merged_and_its_drafts_are_offered(hq: Desk, haiti: Desk) -> None:
    with haiti.at_work() as workspace:
        keep_draft(workspace, a_ref("message"), body("Not sent."), ())
        workspace.rest()
    (result,) = hq.merge(haiti.workspace.path).files
    assert (result.outcome, result.kind, result.added) == (FileOutcome.MERGED, None, 1)
    assert [draft.body.plain for draft in result.drafts] == ["Not sent."]
    assert (hq.text(), hq.text(a_ref("message"))) == (HAITI, "")


def test_what_has_not_arrived_is_named_and_heals(hq: Desk, haiti: Desk) -> None:
    lost = haiti.pack()
    other = copy_of(hq, "other")
    hq.merge(lost)
    haiti.merge(hq.receipt("Haiti"))
    haiti.write(f"{HAITI} More came.")
    later = haiti.pack()
    assert other.merge(later).gaps == (Gap(a_ref(), "Haiti", 1),)
    assert other.merge(lost).gaps == ()
    assert other.text() == f"{HAITI} More came."


def test_a_trial_tells_the_same_and_changes_nothing(hq: Desk, haiti: Desk, kenya: Desk) -> None:
    files = [haiti.pack(), kenya.pack()]
    with hq.at_work() as workspace:
        workspace.rest()
        before = files_in(hq.folder)
        tried = merge(workspace, files, dry_run=True)
        workspace.rest()
        assert files_in(hq.folder) == before
        done = merge(workspace, files)
    assert (tried.merged, tried.conflicts, tried.backup) == (done.merged, done.conflicts, None)
    assert [each.added for each in tried.files] == [each.added for each in done.files]


def test_a_copy_from_before_is_kept(hq: Desk, haiti: Desk) -> None:
    before = facts(hq)
    backup = hq.merge(haiti.pack()).backup
    assert backup is not None
    assert facts(Desk(hq.folder, Workspace.open(backup), hq.clock)) == before
    for _ in range(8):
        haiti.write(haiti.text() + " More came.")
        hq.merge(haiti.pack())
    assert len(list(backup.parent.iterdir())) == 5


def test_a_merge_that_is_stopped_keeps_whole_files_only(hq: Desk, haiti: Desk, kenya: Desk) -> None:
    def stop(done: int, total: int) -> None:
        if done * 2 >= total:
            raise Cancelled

    files = [haiti.pack(), kenya.pack()]
    with hq.at_work() as workspace:
        report = merge(workspace, files, progress=stop)
    assert [each.outcome for each in report.files] == [FileOutcome.MERGED, FileOutcome.REFUSED]
    assert isinstance(report.files[1].reason, Cancelled)
    assert hq.text() == HAITI


def test_a_workspace_that_may_not_be_written_to_takes_nothing(hq: Desk, haiti: Desk) -> None:
    packet = haiti.pack()
    hq.workspace.rest()
    hq.workspace.path.chmod(0o444)
    hq.reopen()
    with pytest.raises(WorkspaceReadOnly):
        hq.merge(packet)


def test_a_text_that_the_report_has_no_place_for_is_kept_and_told(hq: Desk, tmp_path: Path) -> None:
    other = a_headquarters(tmp_path / "other" / "hq", office="Peru")
    strange = a_publication("Elsewhere.", section=a_ref(unit="999999"))
    publish(other.workspace, strange)
    other.workspace.rest()
    report = hq.merge(other.workspace.path)
    assert (report.elsewhere, report.changes.sections) == ((a_ref(unit="999999"),), ())
    assert sql(hq.workspace.path, "SELECT id FROM revision WHERE section LIKE '%/999999/%'") == [(strange[0].id,)]


def test_wrong_clocks_change_nothing(tmp_path: Path) -> None:
    told = []
    for times in ("2016", "2016"), ("2013", "2019"), ("2019", "2013"):
        folder = tmp_path / " ".join(times)
        hq = a_headquarters(folder / "hq")
        hq.write(BASE)
        offices = [
            an_office(hq, name, "200001", time=f"{year}-11-23T12:00:00+00:00")
            for name, year in zip(("Haiti", "Kenya"), times, strict=True)
        ]
        for office, text in zip(offices, (HAITI, KENYA), strict=True):
            office.write(text)
            office.write(f"{office.folder.name} says so.", a_ref("origin"))
        report = hq.merge(*(office.pack() for office in offices))
        told.append((report.merged, report.conflicts, hq.text()))
    assert told == [((a_ref(),), (a_ref("origin"),), BOTH)] * 3


def test_two_offices_that_open_the_same_kit_are_two(hq: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = an_office(hq, "Haiti", "200001")
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "elsewhere"))
    with one.workspace.reading() as transaction:
        first = transaction.settings.all()
    other = open_kit(hq.folder / "kit for Haiti.iompack", tmp_path / "other.iomdb")
    with other.reading() as transaction:
        assert transaction.settings.all()["workspace"] != first["workspace"]
    assert (one.folder / "data" / KEY_FILE).read_bytes() != (tmp_path / "elsewhere" / "data" / KEY_FILE).read_bytes()
