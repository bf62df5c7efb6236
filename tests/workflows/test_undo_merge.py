from pathlib import Path

import pytest

from iom_tracker.domain.decision import decision_payload, note_of
from iom_tracker.domain.errors import NothingToUndo
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.state import SectionState
from iom_tracker.storage.verification import derived_differences
from iom_tracker.workflows.read_submissions import read_submissions
from iom_tracker.workflows.undo_merge import undo_merge
from tests.builders import a_ref, an_event
from tests.offices import Desk, a_headquarters, an_office, facts
from tests.raw_files import sql

BASE = "Shelters were built in four districts. Roads stayed closed until May."


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    """Give headquarters with a text that offices build on."""
    desk = a_headquarters(tmp_path / "hq")
    desk.write(BASE)
    return desk


@pytest.fixture
def haiti(hq: Desk) -> Desk:
    """Give an office that has changed the text and written another."""
    desk = an_office(hq, "Haiti", "200001")
    desk.write(BASE.replace("four", "nine"))
    desk.write("Origin.", a_ref("origin"))
    return desk


def test_every_section_says_again_what_it_said(hq: Desk, haiti: Desk) -> None:
    packet = haiti.pack()
    hq.merge(packet)
    with hq.at_work() as workspace:
        result = undo_merge(workspace, clock=hq.clock)
    assert (result.files, set(result.restored), result.left) == ((packet.name,), {a_ref(), a_ref("origin")}, ())
    assert (hq.text(), hq.text(a_ref("origin"))) == (BASE, "")
    assert derived_differences(hq.workspace) == ()


def test_nothing_is_taken_out(hq: Desk, haiti: Desk) -> None:
    hq.merge(haiti.pack())
    before = facts(hq)
    with hq.at_work() as workspace:
        undo_merge(workspace, clock=hq.clock)
    after = facts(hq)
    assert set(after["revision"]) > set(before["revision"])
    assert set(after["event"]) >= set(before["event"])


def test_the_whole_of_a_merge_is_undone(hq: Desk, haiti: Desk) -> None:
    kenya = an_office(hq, "Kenya", "200001")
    kenya.write(f"{BASE} Water reached everybody.")
    hq.merge(haiti.pack(), kenya.pack())
    with hq.at_work() as workspace:
        assert len(undo_merge(workspace, clock=hq.clock).files) == 2
    assert hq.text() == BASE


def test_an_automatic_merge_from_before_is_shown_again(hq: Desk, haiti: Desk) -> None:
    kenya, nepal = an_office(hq, "Kenya", "200001"), an_office(hq, "Nepal", "200001")
    kenya.write(f"{BASE} Water reached everybody.")
    nepal.write(f"First of all. {BASE}")
    hq.merge(haiti.pack(), kenya.pack())
    before = hq.text()
    hq.merge(nepal.pack())
    assert hq.text() != before
    with hq.at_work() as workspace:
        undo_merge(workspace, clock=hq.clock)
    assert hq.text() == before


def test_a_conflict_that_a_merge_made_is_undone(hq: Desk, haiti: Desk) -> None:
    kenya = an_office(hq, "Kenya", "200001")
    kenya.write(BASE.replace("four", "seven"))
    hq.merge(haiti.pack())
    assert hq.merge(kenya.pack()).conflicts == (a_ref(),)
    with hq.at_work() as workspace:
        undo_merge(workspace, clock=hq.clock)
    assert hq.text() == BASE.replace("four", "nine")


def test_a_text_that_was_returned_before_is_returned_again_and_a_clearance_is_given_anew(hq: Desk, haiti: Desk) -> None:
    with hq.workspace.transaction() as transaction:
        (head,) = transaction.revisions.heads(a_ref())
        said = decision_payload("Name the partners.")
        decided = (
            an_event(EventKind.RETURNED, about=head, said=said),
            an_event(EventKind.CLEARED, about=head, actor="b"),
        )
        transaction.events.add(decided)
        transaction.sections.refresh([a_ref()])
    hq.merge(haiti.pack())
    with hq.at_work() as workspace:
        statuses = {each.ref: each for each in undo_merge(workspace, clock=hq.clock).changes.sections}
        status = statuses[a_ref()]
        with workspace.reading() as transaction:
            about = [each for each in transaction.events.of(a_ref()) if each.revision in status.heads]
    assert status.state is SectionState.RETURNED
    assert {(each.kind, note_of(each)) for each in about if each.kind is not EventKind.SUBMITTED} == {
        (EventKind.RETURNED, "Name the partners.")
    }


def test_what_somebody_wrote_after_the_merge_stays(hq: Desk, haiti: Desk) -> None:
    hq.merge(haiti.pack())
    hq.write("Written later.")
    with hq.at_work() as workspace:
        result = undo_merge(workspace, clock=hq.clock)
    assert (result.left, hq.text()) == ((a_ref(),), "Written later.")


def test_a_merge_is_undone_once(hq: Desk, haiti: Desk) -> None:
    with hq.at_work() as workspace, pytest.raises(NothingToUndo):
        undo_merge(workspace)
    hq.merge(haiti.pack())
    assert read_submissions(hq.workspace).can_undo
    with hq.at_work() as workspace:
        undo_merge(workspace, clock=hq.clock)
        assert not read_submissions(workspace).can_undo
        with pytest.raises(NothingToUndo):
            undo_merge(workspace)


def test_what_was_undone_does_not_come_back_with_the_same_file(hq: Desk, haiti: Desk) -> None:
    packet = haiti.pack()
    hq.merge(packet)
    with hq.at_work() as workspace:
        undo_merge(workspace, clock=hq.clock)
    hq.merge(packet)
    assert hq.text() == BASE
    assert sql(hq.workspace.path, "SELECT count(*) FROM import_log WHERE kind = 'submission'") == [(2,)]
