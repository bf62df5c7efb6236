from pathlib import Path

import pytest

from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.errors import (
    CannotAccess,
    FileExists,
    FileMissing,
    NotAKit,
    NotAPacket,
    UnknownOffice,
    UnknownSection,
)
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.packet import Receipt
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.make_kit import make_kit
from iom_tracker.workflows.open_kit import open_kit, read_kit
from iom_tracker.workflows.read_submissions import read_submissions
from iom_tracker.workflows.read_workspace import read_snapshot
from iom_tracker.workflows.write_receipt import write_receipt
from tests.builders import NOON, a_ref
from tests.offices import Desk, a_headquarters, an_office
from tests.raw_files import names_in, sql


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    """Give headquarters with a text."""
    desk = a_headquarters(tmp_path / "hq")
    desk.write("Written at headquarters.")
    return desk


def test_a_kit_becomes_a_workspace_that_is_ready_to_write_in(hq: Desk, tmp_path: Path) -> None:
    with hq.at_work() as workspace:
        kit = make_kit(workspace, tmp_path / "kit.iompack", " Haiti ", references=["200001"], due="2017-02-28")
    office = Desk(tmp_path / "haiti", hq.workspace, hq.clock)
    with office.at_work():
        office.workspace = open_kit(kit.file, tmp_path / "haiti.iomdb", person="Amina")
    snapshot = read_snapshot(office.workspace)
    assert (kit.office, len(kit.sections)) == ("Haiti", 6)
    assert (snapshot.office, snapshot.person, snapshot.is_training) == ("Haiti", "Amina", False)
    assert list(snapshot.sections) == list(read_snapshot(hq.workspace).sections)
    assert (office.text(), read_submissions(office.workspace).due) == ("Written at headquarters.", "2017-02-28")


def test_a_kit_tells_what_it_is_before_it_is_opened(hq: Desk, tmp_path: Path) -> None:
    with hq.at_work() as workspace:
        make_kit(workspace, tmp_path / "kit.iompack", "Haiti", references=["200001", "200010"], due="2017-02-28")
    told = read_kit(tmp_path / "kit.iompack")
    assert (told.office, told.cycle, told.due, len(told.sections)) == ("Haiti", "2016", "2017-02-28", 12)
    assert (told.from_office, told.from_person) == ("Headquarters", "Maria")
    assert read_submissions(an_office(hq, "Kenya").workspace).headquarters == (("Maria", told.fingerprint),)


def test_a_kit_for_nothing_in_particular_asks_for_nothing(hq: Desk, tmp_path: Path) -> None:
    with hq.at_work() as workspace:
        assert len(make_kit(workspace, tmp_path / "kit.iompack", "Haiti").sections) == 96
    assert read_kit(tmp_path / "kit.iompack").sections == ()


def test_a_second_kit_for_the_same_office_assigns_nothing_twice(hq: Desk, tmp_path: Path) -> None:
    for _ in range(2):
        with hq.at_work() as workspace:
            make_kit(workspace, tmp_path / "kit.iompack", "Haiti", references=["200001"])
    assert sql(hq.workspace.path, "SELECT count(*) FROM event WHERE kind = 'assignment'") == [(6,)]


def test_a_kit_that_cannot_be_made_assigns_nothing(hq: Desk, tmp_path: Path) -> None:
    with hq.at_work() as workspace:
        with pytest.raises(UnknownOffice):
            make_kit(workspace, tmp_path / "kit.iompack", "  ")
        with pytest.raises(UnknownSection):
            make_kit(workspace, tmp_path / "kit.iompack", "Haiti", references=["200001", "999999"])
        with pytest.raises(CannotAccess):
            make_kit(workspace, tmp_path / "no folder" / "kit.iompack", "Haiti", references=["200001"])
        with pytest.raises(FileExists):
            make_kit(workspace, workspace.path, "Haiti", references=["200001"])
    assert sql(hq.workspace.path, "SELECT count(*) FROM event") == [(0,)]
    assert names_in(tmp_path) == ["hq"]


def test_only_a_kit_is_opened_as_one(hq: Desk, tmp_path: Path) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    haiti.write("Origin.", a_ref("origin"))
    for file, error in ((haiti.pack(), NotAKit), (haiti.workspace.path, NotAKit), (tmp_path / "none", FileMissing)):
        with pytest.raises(error):
            read_kit(file)
        with pytest.raises(error):
            open_kit(file, tmp_path / "new.iomdb")
    (tmp_path / "text").write_text("Dear all,", encoding="utf-8")
    with pytest.raises(NotAPacket):
        open_kit(tmp_path / "text", tmp_path / "new.iomdb")
    with pytest.raises(FileExists):
        open_kit(hq.folder / "kit for Haiti.iompack", haiti.workspace.path)
    assert not (tmp_path / "new.iomdb").exists()


def test_a_receipt_says_what_arrived_and_where_it_stands(hq: Desk, tmp_path: Path) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    haiti.write("Origin.", a_ref("origin"))
    hq.merge(haiti.pack())
    with hq.at_work() as workspace:
        result = write_receipt(workspace, " haiti", tmp_path / "receipt.iompack")
    ((head,),) = sql(haiti.workspace.path, "SELECT revision FROM head WHERE section LIKE '%/origin'")
    assert result.office == "Haiti"
    assert result.sections == (Receipt(a_ref("origin"), (head,), SectionState.SUBMITTED),)
    haiti.merge(tmp_path / "receipt.iompack")
    (confirmation,) = read_submissions(haiti.workspace).confirmations
    assert (confirmation.section, confirmation.received, confirmation.state) == (
        a_ref("origin"),
        (head,),
        SectionState.SUBMITTED,
    )


def test_an_office_sees_that_its_text_was_returned(hq: Desk) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    haiti.write("Origin.", a_ref("origin"))
    hq.merge(haiti.pack())
    with hq.workspace.transaction() as transaction:
        (head,) = transaction.revisions.heads(a_ref("origin"))
        transaction.events.add([Event(EventKind.RETURNED, a_ref("origin"), head.id, head.actor, NOON)])
        transaction.sections.refresh([a_ref("origin")])
    (status,) = haiti.merge(hq.receipt("Haiti")).changes.sections or [
        read_snapshot(haiti.workspace).sections[a_ref("origin")]
    ]
    assert status.state is SectionState.RETURNED


def test_a_conflict_at_headquarters_is_told_and_not_passed_on(hq: Desk) -> None:
    offices = [an_office(hq, name, "200001") for name in ("Haiti", "Kenya")]
    for office in offices:
        office.write(f"{office.folder.name} says so.", a_ref("origin"))
        hq.merge(office.pack())
    offices[0].merge(hq.receipt("Haiti"))
    (confirmation,) = read_submissions(offices[0].workspace).confirmations
    assert confirmation.state is SectionState.CONFLICT
    assert offices[0].text(a_ref("origin")) == "Haiti says so."


def test_what_headquarters_settled_on_comes_with_the_receipt(hq: Desk) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    haiti.write("Origin.", a_ref("origin"))
    hq.merge(haiti.pack())
    hq.write("Origin, in better words.", a_ref("origin"))
    haiti.merge(hq.receipt("Haiti"))
    assert haiti.text(a_ref("origin")) == "Origin, in better words."


def test_an_older_receipt_does_not_replace_a_later_one(hq: Desk) -> None:
    haiti, kenya = an_office(hq, "Haiti", "200001"), an_office(hq, "Kenya", "200001")
    for office in haiti, kenya:
        office.write(f"{office.folder.name} says so.", a_ref("origin"))
    hq.merge(haiti.pack())
    older = hq.receipt("Haiti")
    hq.merge(kenya.pack())
    haiti.merge(hq.receipt("Haiti"))
    haiti.merge(older)
    (confirmation,) = read_submissions(haiti.workspace).confirmations
    assert confirmation.state is SectionState.CONFLICT


def test_an_office_that_sent_nothing_gets_no_receipt(hq: Desk, tmp_path: Path) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    haiti.write("Origin.", a_ref("origin"))
    hq.merge(haiti.pack())
    with hq.at_work() as workspace:
        for name in ("Kenya", "  "):
            with pytest.raises(UnknownOffice) as refused:
                write_receipt(workspace, name, tmp_path / "receipt.iompack")
            assert refused.value.known == ("Haiti",)


def test_headquarters_sees_who_has_sent_and_who_has_not(hq: Desk) -> None:
    haiti, _ = an_office(hq, "Haiti", "200001"), an_office(hq, "Kenya", "200010")
    haiti.write("Origin.", a_ref("origin"))
    packet = haiti.pack()
    hq.merge(packet)
    submissions = read_submissions(hq.workspace)
    told = [(each.office, len(each.assigned), len(each.received)) for each in submissions.offices]
    assert told == [("Haiti", 6, 1), ("Kenya", 6, 0)]
    ((name, fingerprint),) = submissions.offices[0].people
    assert (name, len(fingerprint)) == ("Amina of Haiti", 14)
    assert (submissions.offices[1].arrived, submissions.offices[1].people) == ("", ())
    assert [(each.file, each.added) for each in submissions.arrivals] == [(packet.name, 2)]
    assert (submissions.headquarters, submissions.can_seal) == ((), False)


def test_an_office_is_not_told_to_send_to_itself(hq: Desk) -> None:
    haiti, kenya = an_office(hq, "Haiti", "200001"), an_office(hq, "Kenya", "200001")
    kenya.write("Origin.", a_ref("origin"))
    haiti.merge(kenya.pack())
    assert [each.office for each in read_submissions(haiti.workspace).offices] == ["Kenya"]


def test_a_workspace_that_was_handed_over_counts_as_sent(hq: Desk, tmp_path: Path) -> None:
    with hq.at_work():
        other = create_workspace(tmp_path / "peru.iomdb", "agenda-for-humanity", "2016", office="Peru")
    desk = Desk(tmp_path / "peru", other, hq.clock)
    desk.write("Origin.", a_ref("origin"))
    other.rest()
    hq.merge(other.path)
    (peru,) = read_submissions(hq.workspace).offices
    assert (peru.office, peru.packed, len(peru.received)) == ("Peru", "", 1)


def test_what_is_agreed_with_an_office_stays_until_something_else_is_said(hq: Desk, tmp_path: Path) -> None:
    def make(name: str, *, due: str = "", language: str = "") -> str:
        with hq.at_work() as workspace:
            out = tmp_path / "kit.iompack"
            return make_kit(workspace, out, name, references=["200001"], due=due, language=language).due

    def agreed() -> list[OfficeTerms]:
        with hq.workspace.reading() as transaction:
            return list(transaction.offices.all().values())

    assert (make("Haiti"), agreed()) == ("", [OfficeTerms("Haiti", "", "")])
    assert (make("Haiti", due="2017-02-28", language="fr"), agreed()) == (
        "2017-02-28",
        [OfficeTerms("Haiti", "fr", "2017-02-28")],
    )
    assert (make("HAITI"), agreed()) == ("2017-02-28", [OfficeTerms("Haiti", "fr", "2017-02-28")])
    assert read_kit(tmp_path / "kit.iompack").due == "2017-02-28"
    assert (make("Haiti", due="2017-03-31"), agreed()) == ("2017-03-31", [OfficeTerms("Haiti", "fr", "2017-03-31")])


def test_with_a_kit_that_cannot_be_written_nothing_is_agreed(hq: Desk, tmp_path: Path) -> None:
    with hq.at_work() as workspace, pytest.raises(CannotAccess):
        make_kit(workspace, tmp_path / "no folder" / "kit.iompack", "Haiti", due="2017-02-28")
    with hq.workspace.reading() as transaction:
        assert transaction.offices.all() == {}
