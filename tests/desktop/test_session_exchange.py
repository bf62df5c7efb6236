"""What a session does with packets, conflicts and kits; every machine has a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from iom_tracker.desktop.session import Session
from iom_tracker.desktop.wishes import Decision, KitFound, KitOrder, KitsMade
from iom_tracker.domain.errors import (
    FileExists,
    NotAKit,
    NothingToPack,
    NothingToUndo,
    NotInConflict,
    SectionMoved,
    UnknownOffice,
)
from iom_tracker.domain.identity import CatalogueId, CommitmentId
from iom_tracker.domain.section import SectionContent, SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.locations import HOME_VARIABLE, data_folder
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.merge_report import FileOutcome, MergeReport
from iom_tracker.workflows.outcome import WorkspaceSnapshot
from iom_tracker.workflows.pack import PackResult, pack
from iom_tracker.workflows.read_conflicts import Undecided
from iom_tracker.workflows.read_submissions import Submissions
from iom_tracker.workflows.undo_merge import UndoResult
from iom_tracker.workflows.write_receipt import ReceiptResult
from tests.builders import a_ref, body
from tests.desktop.test_session import Log
from tests.offices import Desk, a_headquarters, an_office

BASE = "Shelters were built in four districts. Roads stayed closed until May."
NINE = BASE.replace("four", "nine")
SIX = BASE.replace("four", "six")
MORE = f"{BASE} Water reached everybody."


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    """Give headquarters with a text that offices build on."""
    desk = a_headquarters(tmp_path / "hq")
    desk.write(BASE)
    return desk


@pytest.fixture
def haiti(hq: Desk) -> Desk:
    desk = an_office(hq, "Haiti", "200001")
    desk.write(NINE)
    return desk


@pytest.fixture
def kenya(hq: Desk) -> Desk:
    return an_office(hq, "Kenya", "200001")


@pytest.fixture
def opened(session: Session, hq: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """Open the workspace of headquarters, at its machine."""
    monkeypatch.setenv(HOME_VARIABLE, str(hq.folder))
    session.open(hq.workspace.path)
    session.settle()
    yield session
    session.settle()


def status(session: Session) -> SectionStatus:
    assert session.snapshot
    return session.snapshot.sections[a_ref()]


def texts(log: Log) -> dict[str, str]:
    contents = log.last
    assert isinstance(contents, tuple)
    assert all(isinstance(each, SectionContent) for each in contents)
    return {each.status.ref.question: each.shown.plain for each in contents}


def test_a_merge_tells_what_came_in_and_shows_the_workspace_anew(opened: Session, haiti: Desk) -> None:
    merged, refreshed = Log(opened.merged), Log(opened.refreshed)

    opened.merge([haiti.pack(), haiti.folder / "lost.iompack"])
    opened.settle()

    report = merged.last
    assert isinstance(report, MergeReport)
    assert [each.outcome for each in report.files] == [FileOutcome.MERGED, FileOutcome.REFUSED]
    snapshot, size = refreshed.heard[0]
    assert isinstance(snapshot, WorkspaceSnapshot)
    assert (snapshot, size) == (opened.snapshot, snapshot.path.stat().st_size)
    assert status(opened).state is SectionState.SUBMITTED


def test_what_is_typed_during_a_merge_is_kept_with_what_its_writer_saw(opened: Session, haiti: Desk) -> None:
    before, contents = status(opened).heads, Log(opened.contents_read)
    packet = haiti.pack()

    opened.merge([packet])
    opened.keep_draft(a_ref(), body(MORE), before)
    opened.settle()
    opened.publish()
    opened.read_unit("200001")
    opened.settle()

    assert texts(contents)["achievements"] == f"{NINE} Water reached everybody."
    assert status(opened).is_automatic
    assert set(opened.facts_of(a_ref()).authors) == {"Amina of Haiti", "Maria"}


def test_what_is_typed_after_publishing_beside_others_builds_on_ones_own_text(opened: Session, haiti: Desk) -> None:
    before, followed = status(opened).heads, Log(opened.followed)
    opened.keep_draft(a_ref(), body(MORE), before)
    opened.merge([haiti.pack()])
    opened.publish()
    opened.keep_draft(a_ref(), body(f"{MORE} And more."), before)
    opened.settle()

    own = followed.last
    assert isinstance(own, dict)
    assert own[a_ref()] != status(opened).heads
    opened.publish()
    opened.settle()
    assert status(opened).is_automatic
    contents = Log(opened.contents_read)
    opened.read_unit("200001")
    opened.settle()
    assert texts(contents)["achievements"] == f"{NINE} Water reached everybody. And more."


def test_a_draft_that_builds_on_an_automatic_merge_is_published_on_top_of_it(
    opened: Session, haiti: Desk, kenya: Desk
) -> None:
    kenya.write(MORE)
    opened.merge([haiti.pack(), kenya.pack()])
    opened.settle()
    assert status(opened).is_automatic
    merged = status(opened).heads
    opened.keep_draft(a_ref(), body("Rewritten."), merged)
    opened.settle()
    haiti.write(NINE.replace("May", "June"))
    opened.merge([haiti.pack()])
    opened.keep_draft(a_ref(), body("Rewritten at headquarters."), merged)
    opened.settle()
    assert status(opened).has_draft
    opened.publish()
    opened.settle()
    assert status(opened).state is SectionState.CONFLICT


def test_a_packet_as_text_is_merged_and_leaves_no_file(opened: Session, haiti: Desk, hq: Desk) -> None:
    merged = Log(opened.merged)
    with haiti.at_work() as workspace:
        text = pack(workspace, None, clock=haiti.clock).text

    opened.merge_text(text, "Pasted text.txt")
    opened.settle()

    report = merged.last
    assert isinstance(report, MergeReport)
    assert [(each.file.name, each.outcome) for each in report.files] == [("Pasted text.txt", FileOutcome.MERGED)]
    assert not [*(hq.folder / "data").rglob("Pasted*")]


def test_text_that_cannot_be_written_down_is_not_merged(
    opened: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "full").write_text("a file where the folder should be")
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "full"))
    failures = Log(opened.failed)
    opened.merge_text("text", "Pasted text.txt")
    opened.settle()
    assert [heard[0] for heard in failures.heard] == ["merge"]


def test_a_conflict_is_read_resolved_and_gone(opened: Session, haiti: Desk, kenya: Desk) -> None:
    kenya.write(SIX)
    read, resolved = Log(opened.conflicts_read), Log(opened.resolved)
    opened.merge([haiti.pack(), kenya.pack()])
    opened.read_conflicts()
    opened.settle()
    undecided = read.last
    assert isinstance(undecided, Undecided)
    (conflict,) = undecided.conflicts

    opened.resolve(conflict.ref, body("Shelters were built."), conflict.seen)
    opened.settle()

    assert resolved.heard[0][0] == a_ref()
    assert status(opened).state is not SectionState.CONFLICT


def test_a_resolution_that_fails_names_its_section(opened: Session) -> None:
    failures, others = Log(opened.resolve_failed), Log(opened.failed)
    opened.resolve(a_ref(), body("Both."), status(opened).heads)
    opened.settle()
    assert failures.heard[0][0] == a_ref()
    assert isinstance(failures.last, NotInConflict)
    assert not others.heard


def test_what_was_merged_automatically_is_accepted_as_it_was_shown(opened: Session, haiti: Desk, kenya: Desk) -> None:
    kenya.write(MORE)
    opened.merge([haiti.pack(), kenya.pack()])
    opened.settle()
    assert status(opened).is_automatic

    opened.accept_automatic(a_ref())
    opened.accept_automatic(a_ref("origin"))
    opened.settle()

    assert not status(opened).is_automatic


def test_an_automatic_merge_that_is_another_by_now_is_not_accepted(
    opened: Session, hq: Desk, haiti: Desk, kenya: Desk
) -> None:
    kenya.write(MORE)
    opened.merge([haiti.pack(), kenya.pack()])
    opened.settle()
    haiti.write(f"Yes. {NINE}")
    hq.merge(haiti.pack())
    failures = Log(opened.failed)
    opened.accept_automatic(a_ref())
    opened.settle()
    assert failures.heard[0][0] == "accept"
    assert isinstance(failures.last, SectionMoved)


def test_packing_publishes_drafts_first(session: Session, haiti: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(haiti.folder))
    session.open(haiti.workspace.path)
    session.settle()
    packed, published = Log(session.packed), Log(session.published)
    session.keep_draft(a_ref("origin"), body("Asked for."), ())

    session.pack(haiti.folder / "out.iompack", seal=False)
    session.settle()

    result = packed.last
    assert isinstance(result, PackResult)
    assert (result.sections, result.unpublished) == ((a_ref("origin"), a_ref()), 0)
    assert len(published) == 1
    assert status(session).state is SectionState.SUBMITTED


def test_nothing_to_pack_is_told_and_what_was_typed_is_published_all_the_same(
    session: Session, kenya: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(kenya.folder))
    session.open(kenya.workspace.path)
    session.settle()
    failures = Log(session.failed)
    session.pack(None, seal=False)
    session.settle()
    assert failures.heard[0][0] == "pack"
    assert isinstance(failures.last, NothingToPack)
    assert not session.has_unsaved


def test_nothing_is_packed_where_nothing_could_be_published(opened: Session, hq: Desk) -> None:
    failures, packed = Log(opened.failed), Log(opened.packed)
    hq.workspace.path.rename(hq.folder / "away.iomdb")
    opened.pack(hq.folder / "out.iompack", seal=False)
    opened.settle()
    assert [heard[0] for heard in failures.heard] == ["publish"]
    assert not packed.heard


def test_a_merge_is_undone(opened: Session, haiti: Desk) -> None:
    undone = Log(opened.undone)
    opened.merge([haiti.pack()])
    opened.undo_merge()
    opened.settle()
    result = undone.last
    assert isinstance(result, UndoResult)
    assert result.restored == (a_ref(),)


def test_where_nothing_was_merged_nothing_is_undone(opened: Session) -> None:
    failures = Log(opened.failed)
    opened.undo_merge()
    opened.settle()
    assert isinstance(failures.last, NothingToUndo)


def test_texts_that_were_not_sent_are_taken_when_wanted(opened: Session, haiti: Desk) -> None:
    with haiti.at_work() as workspace:
        keep_draft(workspace, a_ref("origin"), body("Still being written."), (), clock=haiti.clock)
    merged, taken = Log(opened.merged), Log(opened.drafts_taken)
    haiti.workspace.rest()
    opened.merge([haiti.workspace.path])
    opened.settle()
    report = merged.last
    assert isinstance(report, MergeReport)
    (file,) = report.files

    opened.take_drafts(file.drafts, file.office)
    opened.settle()

    assert len(taken) == 1
    assert opened.snapshot
    assert opened.snapshot.sections[a_ref("origin")].state is SectionState.DRAFT


def test_a_decision_about_nothing_is_refused(opened: Session) -> None:
    failures = Log(opened.failed)
    opened.decide_commitment(Decision(CommitmentId("200001"), CatalogueId("0")))
    opened.settle()
    assert failures.heard[0][0] == "decide_commitment"


def test_kits_are_made_and_one_that_cannot_be_never_stops_the_others(opened: Session, hq: Desk) -> None:
    made = Log(opened.kits_made)
    orders = [
        KitOrder("Nepal", ("200011",), "2017-02-28", hq.folder / "nepal.iompack"),
        KitOrder(" ", (), "", hq.folder / "nobody.iompack"),
        KitOrder("Peru", ("200001",), "", hq.folder / "peru.iompack"),
    ]
    opened.make_kits(orders)
    opened.settle()
    kits = made.last
    assert isinstance(kits, KitsMade)
    assert [kit.office for kit in kits.made] == ["Nepal", "Peru"]
    assert [(office, type(error)) for office, error in kits.refused] == [(" ", UnknownOffice)]


def test_a_kit_is_read_and_becomes_a_workspace(session: Session, hq: Desk, kenya: Desk, tmp_path: Path) -> None:
    found, opened = Log(session.kit_found), Log(session.opened)
    kit = hq.folder / f"kit for {kenya.folder.name}.iompack"
    session.find_kit(kit)
    session.open_kit(kit, tmp_path / "kenya.iomdb", "Joy")
    session.settle()
    told = found.last
    assert isinstance(told, KitFound)
    assert (told.told.office, len(told.told.sections), told.path) == ("Kenya", 6, kit)
    snapshot = opened.heard[0][0]
    assert isinstance(snapshot, WorkspaceSnapshot)
    assert (snapshot.office, snapshot.person) == ("Kenya", "Joy")


def test_a_kit_never_replaces_a_file(session: Session, hq: Desk, kenya: Desk) -> None:
    failures = Log(session.failed)
    session.open_kit(hq.folder / "kit for Kenya.iompack", kenya.workspace.path, "")
    session.settle()
    assert failures.heard[0][0] == "open_kit"
    assert isinstance(failures.last, FileExists)


def test_a_packet_is_no_kit(session: Session, haiti: Desk) -> None:
    failures = Log(session.failed)
    session.find_kit(haiti.pack())
    session.settle()
    assert failures.heard[0][0] == "find_kit"
    assert isinstance(failures.last, NotAKit)


def test_a_receipt_is_written_for_an_office_that_has_sent(opened: Session, haiti: Desk, hq: Desk) -> None:
    written, failures, read = Log(opened.receipt_written), Log(opened.failed), Log(opened.submissions_read)
    opened.merge([haiti.pack()])
    opened.write_receipt("Haiti", hq.folder / "receipt.iompack")
    opened.write_receipt("Peru", hq.folder / "none.iompack")
    opened.read_submissions()
    opened.settle()
    result, submissions = written.last, read.last
    assert isinstance(result, ReceiptResult)
    assert isinstance(submissions, Submissions)
    assert [len(result.sections), submissions.offices[0].office] == [1, "Haiti"]
    assert isinstance(failures.last, UnknownOffice)


def test_nothing_is_merged_or_decided_without_a_workspace(session: Session, tmp_path: Path) -> None:
    answers = [Log(signal) for signal in (session.merged, session.failed, session.undone, session.conflicts_read)]
    session.merge([tmp_path / "a.iompack"])
    session.resolve(a_ref(), body("Both."), ())
    session.accept_automatic(a_ref())
    session.undo_merge()
    session.read_conflicts()
    session.settle()
    assert not any(log.heard for log in answers)
    assert not data_folder().exists()
