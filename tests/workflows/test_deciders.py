from pathlib import Path

import pytest

from iom_tracker.domain.errors import DecisionsUnconfirmed, NotHeadquarters, OtherReport, SignerRetired, TrackerError
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.locations import data_folder
from iom_tracker.packets.keys import actor_id
from iom_tracker.workflows.change_terms import change_terms
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.introduce import read_ourselves
from iom_tracker.workflows.merge import merge
from iom_tracker.workflows.merge_report import FileOutcome
from iom_tracker.workflows.read_people import read_people
from iom_tracker.workflows.read_submissions import read_submissions
from iom_tracker.workflows.retire_person import retire_person
from tests.builders import a_ref, an_event
from tests.offices import Desk, a_colleague, a_headquarters, an_office, facts
from tests.raw_files import sql

TEXT = "Shelters were built in four districts."


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    """Give headquarters with an empty workspace."""
    return a_headquarters(tmp_path / "hq")


@pytest.fixture
def haiti(hq: Desk) -> Desk:
    """Give an office whose text has arrived at headquarters."""
    desk = an_office(hq, "Haiti", "200001")
    desk.write(TEXT)
    hq.merge(desk.pack())
    return desk


def refusal(desk: Desk, file: Path) -> TrackerError:
    before = facts(desk)
    (result,) = desk.merge(file).files
    assert (result.outcome, facts(desk)) == (FileOutcome.REFUSED, before)
    assert result.reason is not None
    return result.reason


def as_headquarters(desk: Desk) -> None:
    """Make an office's program believe that it is headquarters, as a dishonest one could."""
    desk.workspace.rest()
    sql(desk.workspace.path, "DELETE FROM signer")
    desk.reopen()


def test_a_clearance_by_somebody_unknown_is_refused_until_a_person_confirms_the_key(hq: Desk, haiti: Desk) -> None:
    jo = a_colleague(hq, "Jo")
    jo.clear()
    packet = jo.pack(everything=True)
    reason = refusal(hq, packet)
    assert isinstance(reason, DecisionsUnconfirmed)
    assert (reason.person, reason.fingerprint) == ("Jo", jo.fingerprint)
    hq.merge(packet, trusting=[jo])
    assert hq.state() is SectionState.CLEARED
    haiti.merge(hq.receipt("Haiti"))
    assert haiti.state() is SectionState.CLEARED


def test_whoever_was_confirmed_once_is_believed_from_then_on(hq: Desk, haiti: Desk) -> None:
    jo = a_colleague(hq, "Jo")
    jo.clear()
    hq.merge(jo.pack(everything=True), trusting=[jo])
    jo.give_back("Name the partners.")
    hq.merge(jo.pack(everything=True))
    assert hq.state() is SectionState.RETURNED
    assert haiti.state() is SectionState.SUBMITTED


@pytest.mark.parametrize("is_workspace", [False, True], ids=["packet", "workspace"])
def test_an_office_cannot_clear_its_text_by_a_second_key(hq: Desk, haiti: Desk, *, is_workspace: bool) -> None:
    as_headquarters(haiti)
    second = a_colleague(haiti, "Second")
    second.clear()
    haiti.merge(second.pack(everything=True), trusting=[second])
    assert haiti.state() is SectionState.CLEARED
    haiti.workspace.rest()
    file = haiti.workspace.path if is_workspace else haiti.pack(everything=True)
    assert isinstance(refusal(hq, file), DecisionsUnconfirmed)
    assert hq.state() is SectionState.SUBMITTED


def forge(desk: Desk, actor: str) -> None:
    """Put a clearance into an office's workspace under somebody else's key, as a dishonest office could."""
    with desk.workspace.transaction() as transaction:
        (head,) = transaction.revisions.heads(a_ref())
        transaction.events.add([an_event(EventKind.CLEARED, about=head, actor=actor)])
        transaction.sections.refresh([a_ref()])
    assert desk.state() is SectionState.CLEARED


@pytest.mark.parametrize("form", ["packet", "workspace", "salvaged"])
def test_an_office_cannot_put_a_clearance_under_a_reviewers_key(hq: Desk, haiti: Desk, form: str) -> None:
    with hq.at_work():
        forge(haiti, actor_id(data_folder()))
    as_headquarters(haiti)
    file = haiti.workspace.path if form == "workspace" else haiti.pack(everything=True)
    if form == "salvaged":
        file.write_bytes(file.read_bytes()[:-40])
    before = facts(hq)
    with hq.at_work() as workspace:
        (result,) = merge(workspace, [file], salvage=form == "salvaged").files
    assert isinstance(result.reason, DecisionsUnconfirmed)
    assert facts(hq) == before


def test_what_headquarters_decided_may_come_back_from_an_office(hq: Desk, haiti: Desk) -> None:
    hq.give_back("Name the partners.")
    haiti.merge(hq.receipt("Haiti"))
    haiti.workspace.rest()
    (result,) = hq.merge(haiti.workspace.path).files
    assert result.outcome is FileOutcome.NOTHING_NEW


def test_a_receipt_from_somebody_who_is_not_known_as_headquarters_is_refused(hq: Desk, haiti: Desk) -> None:
    jo = a_colleague(hq, "Jo")
    receipt = jo.receipt("Haiti")
    assert isinstance(refusal(haiti, receipt), DecisionsUnconfirmed)
    haiti.merge(receipt, trusting=[jo])
    jo.give_back("Name the partners.")
    haiti.merge(jo.receipt("Haiti"))
    assert haiti.state() is SectionState.RETURNED


def test_what_a_colleague_cleared_counts_where_headquarters_vouches_for_it(hq: Desk, haiti: Desk) -> None:
    jo = a_colleague(hq, "Jo")
    jo.clear()
    hq.merge(jo.pack(everything=True), trusting=[jo])
    haiti.merge(hq.receipt("Haiti"))
    assert haiti.state() is SectionState.CLEARED
    assert {each.signer.person for each in read_people(haiti.workspace) if each.signer.decides} == {"Maria"}


def test_a_copy_of_headquarters_workspace_is_taken_in_where_whoever_decided_confirms_it(hq: Desk, haiti: Desk) -> None:
    jo = a_colleague(hq, "Jo")
    jo.clear()
    jo.workspace.rest()
    reason = refusal(hq, jo.workspace.path)
    assert isinstance(reason, DecisionsUnconfirmed)
    assert (reason.person, reason.fingerprint) == ("Jo", jo.fingerprint)
    hq.merge(jo.workspace.path, trusting=[jo])
    assert hq.state() is SectionState.CLEARED
    assert haiti.state() is SectionState.SUBMITTED


def test_an_office_takes_decisions_of_headquarters_from_a_colleagues_copy(hq: Desk, haiti: Desk) -> None:
    jo = a_colleague(haiti, "Jo")
    hq.clear()
    jo.merge(hq.receipt("Haiti"))
    jo.workspace.rest()
    haiti.merge(jo.workspace.path)
    assert haiti.state() is SectionState.CLEARED


def test_nothing_is_taken_in_that_somebody_signs_who_was_retired(hq: Desk, haiti: Desk) -> None:
    with hq.at_work() as workspace:
        retire_person(workspace, haiti.fingerprint, clock=hq.clock)
    haiti.write(TEXT + " More came.")
    packet = haiti.pack()
    reason = refusal(hq, packet)
    assert isinstance(reason, SignerRetired)
    assert (reason.office, reason.person, reason.since) == ("Haiti", "Amina of Haiti", hq.clock()[:10])
    haiti.workspace.rest()
    assert isinstance(refusal(hq, haiti.workspace.path), SignerRetired)
    assert hq.text() == TEXT
    with hq.at_work() as workspace:
        retire_person(workspace, haiti.fingerprint, reinstate=True, clock=hq.clock)
    hq.merge(packet)
    assert hq.text() == TEXT + " More came."


def other_reason(desk: Desk, file: Path) -> tuple[str, str, str]:
    reason = refusal(desk, file)
    assert isinstance(reason, OtherReport)
    return reason.reason, reason.theirs, reason.ours


def test_a_packet_for_another_headquarters_is_refused(tmp_path: Path, haiti: Desk) -> None:
    other = a_headquarters(tmp_path / "other" / "hq")
    assert other_reason(other, haiti.pack(everything=True)) == ("workspace", "", "")
    haiti.workspace.rest()
    assert other_reason(other, haiti.workspace.path) == ("workspace", "", "")


def test_a_receipt_of_another_headquarters_is_refused(tmp_path: Path, haiti: Desk) -> None:
    other = a_headquarters(tmp_path / "other" / "hq")
    there = an_office(other, "Haiti", "200001")
    there.write("Wells were dug.")
    other.merge(there.pack())
    assert other_reason(haiti, other.receipt("Haiti")) == ("workspace", "", "")


def test_a_receipt_for_another_office_is_refused(hq: Desk, haiti: Desk) -> None:
    kenya = an_office(hq, "Kenya", "200001")
    assert other_reason(kenya, hq.receipt("Haiti")) == ("office", "Haiti", "Kenya")
    assert haiti.merge(hq.receipt("Haiti")).files[0].outcome is FileOutcome.MERGED


def test_an_office_writes_no_receipt(haiti: Desk) -> None:
    with pytest.raises(NotHeadquarters):
        haiti.receipt("Haiti")


def test_a_day_that_is_agreed_anew_comes_with_the_next_receipt_and_no_older_one_takes_it_back(
    hq: Desk, haiti: Desk
) -> None:
    with hq.at_work() as workspace:
        change_terms(workspace, "Haiti", due="2017-04-01")
    older = hq.receipt("Haiti")
    with hq.at_work() as workspace:
        change_terms(workspace, "Haiti", due="2017-05-01")
    haiti.merge(hq.receipt("Haiti"))
    haiti.merge(older)
    assert read_submissions(haiti.workspace).due == "2017-05-01"


def test_a_workspace_without_a_kit_belongs_to_whoever_answers_it_first(hq: Desk, tmp_path: Path) -> None:
    nepal = a_headquarters(tmp_path / "nepal", office="Nepal")
    nepal.write("Wells were dug.")
    hq.merge(nepal.pack())
    nepal.merge(hq.receipt("Nepal"))
    assert nepal.state() is SectionState.SUBMITTED
    other = a_headquarters(tmp_path / "other" / "hq")
    assert other_reason(other, nepal.pack(everything=True)) == ("workspace", "", "")


def test_colleagues_of_one_office_put_their_copies_together(haiti: Desk) -> None:
    jo = a_colleague(haiti, "Jo")
    jo.write("Wells were dug.", a_ref("origin"))
    haiti.merge(jo.pack())
    assert haiti.text(a_ref("origin")) == "Wells were dug."


def test_a_workspace_tells_who_works_in_it(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "a.iomdb", "agenda-for-humanity", "2016", office="Nepal", person="Amina")
    found = read_ourselves(workspace)
    assert (found.person, found.office, found.is_office) == ("Amina", "Nepal", False)
