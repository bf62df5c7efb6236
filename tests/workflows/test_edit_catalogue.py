from pathlib import Path

import pytest

from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.catalogue_edit import Addition, Move, Place, Reinstatement, Retirement, Rewording
from iom_tracker.domain.errors import (
    CannotReview,
    CommitmentTaken,
    CommitmentUndecided,
    NotHeadquarters,
    SectionRetired,
    UnknownOffice,
    WorkspaceReadOnly,
)
from iom_tracker.domain.identity import CommitmentId
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.assign import assign
from iom_tracker.workflows.edit_catalogue import CatalogueEdited, edit_catalogue
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.import_document import import_document
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.make_kit import make_kit
from iom_tracker.workflows.pack import pack
from iom_tracker.workflows.publish_drafts import publish_drafts
from iom_tracker.workflows.read_conflicts import read_conflicts
from iom_tracker.workflows.read_log import read_log
from iom_tracker.workflows.read_workspace import read_sections, read_snapshot
from iom_tracker.workflows.report_to_print import ExportChoice
from iom_tracker.workflows.resolve import resolve
from iom_tracker.workflows.review import Obstacle, clear_sections
from iom_tracker.workflows.show_report import show_report
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_publication, a_ref, body, publish
from tests.offices import Desk, a_headquarters, an_office, facts
from tests.raw_files import sql

ID = CommitmentId("200001")
NEW = CommitmentId("300001")
ADDED = Addition(NEW, ("We promise more.",), Place(after=ID))


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    """Give headquarters with a text."""
    desk = a_headquarters(tmp_path / "hq")
    desk.write("Shelters were built.")
    return desk


def edit(desk: Desk, made: Addition | Rewording | Retirement | Reinstatement | Move) -> CatalogueEdited:
    with desk.at_work() as workspace:
        return edit_catalogue(workspace, made, clock=desk.clock)


def units(desk: Desk) -> list[str]:
    return list(dict.fromkeys(ref.unit for ref in read_snapshot(desk.workspace).sections))


def test_a_commitment_that_was_added_has_sections_at_its_place(hq: Desk) -> None:
    edited = edit(hq, ADDED)
    assert (edited.before, edited.after.id, len(edited.changes.sections)) == (None, NEW, 6)
    assert units(hq)[:3] == ["200001", NEW, "200010"]
    hq.write("It is done.", a_ref(unit=NEW))
    assert hq.text(a_ref(unit=NEW)) == "It is done."


def test_each_edit_is_a_version_that_builds_on_the_one_before(hq: Desk) -> None:
    for made in (Rewording(ID, text=("We promise.",)), Retirement(ID), Reinstatement(ID), Move(ID, Place("3A"))):
        edit(hq, made)
    with hq.workspace.reading() as transaction:
        versions = transaction.catalogue.all()
    assert [version.generation for version in versions] == [1, 2, 3, 4, 5]
    assert [version.parents for version in versions[1:]] == [(version.id,) for version in versions[:-1]]


def test_the_derived_tables_follow_every_edit(hq: Desk) -> None:
    for made in (ADDED, Retirement(ID), Move(NEW, Place("3A", is_first=True))):
        edit(hq, made)
        before = facts(hq)
        hq.workspace.rebuild()
        assert facts(hq) == before


def test_an_edit_says_what_was_and_what_is(hq: Desk) -> None:
    edited = edit(hq, Rewording(ID, name="Conduct"))
    assert (edited.before and edited.before.name, edited.after.name) == ("PSEA Minimum Operating Standards", "Conduct")
    assert {status.ref.unit for status in edited.changes.sections} == {ID}


def test_an_office_does_not_edit_the_catalogue(hq: Desk) -> None:
    haiti = an_office(hq, "Haiti")
    with pytest.raises(NotHeadquarters) as refused:
        edit(haiti, Retirement(ID))
    assert refused.value.deed == "catalogue"


def test_an_edit_that_is_refused_changes_nothing(hq: Desk) -> None:
    before = facts(hq)
    with pytest.raises(CommitmentTaken):
        edit(hq, Addition(ID, ("x",), Place("2D")))
    hq.workspace.rest()
    hq.workspace.path.chmod(0o444)
    hq.reopen()
    with pytest.raises(WorkspaceReadOnly):
        edit(hq, Retirement(ID))
    assert facts(hq) == before


def test_a_commitment_of_several_versions_is_decided_about_first(hq: Desk, tmp_path: Path) -> None:
    for name in ("Peru", "Chad"):
        other = a_headquarters(tmp_path / name, office=name)
        edit(other, Addition(NEW, (f"{name} promises.",), Place("2D")))
        other.write("It is done.", a_ref(unit=NEW))
        hq.merge(other.pack())
    with pytest.raises(CommitmentUndecided):
        edit(hq, Retirement(NEW))
    assert edit(hq, Retirement(ID)).after.retired
    assert [clash.id for clash in read_conflicts(hq.workspace).commitments] == [NEW]


def test_a_retired_section_is_read_and_not_written(hq: Desk) -> None:
    edit(hq, Retirement(ID))
    (content,) = read_sections(hq.workspace, [a_ref()])
    assert (content.shown.plain, content.status.is_retired) == ("Shelters were built.", True)
    assert "Shelters were built." in show_report(hq.workspace, "200001")
    assert len(read_log(hq.workspace, a_ref())) == 1
    with hq.at_work() as workspace:
        with pytest.raises(SectionRetired):
            write_section(workspace, a_ref(), body("More."), content.status.heads)
        with pytest.raises(SectionRetired):
            resolve(workspace, a_ref(), body("More."), content.status.heads)
    assert hq.text() == "Shelters were built."


def test_what_is_being_typed_when_its_commitment_is_retired_is_kept_and_not_published(hq: Desk) -> None:
    keep_draft(hq.workspace, a_ref("origin"), body("It beg"), ())
    edit(hq, Retirement(ID))
    keep_draft(hq.workspace, a_ref("origin"), body("It began."), ())
    keep_draft(hq.workspace, a_ref("origin", "200010"), body("Another."), ())
    with hq.at_work() as workspace:
        with pytest.raises(SectionRetired):
            publish_drafts(workspace, [a_ref("origin", "200010"), a_ref("origin")])
        assert [status.ref for status in publish_drafts(workspace).sections] == [a_ref("origin", "200010")]
    assert read_snapshot(hq.workspace).retired[a_ref("origin")].has_draft
    edit(hq, Reinstatement(ID))
    with hq.at_work() as workspace:
        publish_drafts(workspace)
    assert hq.text(a_ref("origin")) == "It began."


def test_what_is_printed_and_asked_for_leaves_out_what_is_retired(hq: Desk, tmp_path: Path) -> None:
    hq.write("Origin.", a_ref("origin", "200010"))
    edit(hq, Retirement(ID))
    assert units(hq)[0] == "200010"
    assert export_report(hq.workspace, tmp_path / "out.docx").sections == 1
    assert (
        export_report(hq.workspace, tmp_path / "out.docx", choice=ExportChoice(commitments=("200001",))).sections == 1
    )
    with hq.at_work() as workspace:
        kit = make_kit(workspace, tmp_path / "kit.iompack", "Haiti", references=["2D"])
        for reference in ("200001", "2016/200001/origin"):
            with pytest.raises(SectionRetired):
                make_kit(workspace, tmp_path / "kit.iompack", "Haiti", references=["200010", reference])
    assert {ref.unit for ref in kit.sections} == {"200010", "200017", "200019"}


def test_nobody_is_asked_to_write_for_a_retired_commitment(hq: Desk) -> None:
    edit(hq, Retirement(ID))
    with hq.at_work() as workspace:
        with pytest.raises(SectionRetired):
            assign(workspace, ["200010", "200001"], Assignee("Haiti"))
        assert {ref.unit for ref in assign(workspace, ["2D"], Assignee("Haiti"))} == {"200010", "200017", "200019"}


def test_a_retired_text_is_not_cleared_and_a_clearance_of_before_is_there_again(hq: Desk) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    haiti.write("It began.", a_ref("origin"))
    hq.merge(haiti.pack())
    with hq.at_work() as workspace:
        clear_sections(workspace, ["2016/200001/origin"], clock=hq.clock)
        edit_catalogue(workspace, Retirement(ID), clock=hq.clock)
        with pytest.raises(CannotReview) as refused:
            clear_sections(workspace, ["200001"], clock=hq.clock)
        edit_catalogue(workspace, Reinstatement(ID), clock=hq.clock)
    assert refused.value.obstacle == Obstacle.RETIRED
    assert read_snapshot(hq.workspace).sections[a_ref("origin")].state is SectionState.CLEARED


def test_an_old_report_brings_back_neither_old_words_nor_what_was_retired(hq: Desk, tmp_path: Path) -> None:
    export_report(hq.workspace, tmp_path / "old.docx")
    for made in (Rewording(ID, ("Better words.",)), Retirement(ID), Move(ID, Place("3A"))):
        edit(hq, made)
    before = read_snapshot(hq.workspace).catalogue
    with hq.at_work() as workspace:
        assert import_document(workspace, tmp_path / "old.docx", clock=hq.clock).differences == ()
    assert read_snapshot(hq.workspace).catalogue == before


def test_a_conflict_in_a_retired_commitment_is_asked_about_once_it_is_back(hq: Desk) -> None:
    publish(
        hq.workspace, a_publication("One.", section=a_ref("origin")), a_publication("Other.", section=a_ref("origin"))
    )
    edit(hq, Retirement(ID))
    assert read_conflicts(hq.workspace).conflicts == ()
    edit(hq, Reinstatement(ID))
    assert [conflict.ref for conflict in read_conflicts(hq.workspace).conflicts] == [a_ref("origin")]


def test_an_office_learns_of_an_edit_by_its_receipt_before_it_has_sent_anything(hq: Desk) -> None:
    haiti, kenya = an_office(hq, "Haiti", "200001"), an_office(hq, "Kenya")
    for made in (ADDED, Rewording(ID, ("Better words.",)), Retirement(CommitmentId("200010"))):
        edit(hq, made)
    for office in haiti, kenya:
        office.merge(hq.receipt(office.folder.name))
        assert units(office) == units(hq)
        assert read_snapshot(office.workspace).catalogue == read_snapshot(hq.workspace).catalogue
    with pytest.raises(UnknownOffice) as refused:
        hq.receipt("Peru")
    assert refused.value.known == ("Haiti", "Kenya")


def test_an_office_without_a_kit_learns_of_it_with_its_first_receipt(hq: Desk, tmp_path: Path) -> None:
    peru = a_headquarters(tmp_path / "peru", office="Peru")
    peru.write("Origin.", a_ref("origin"))
    hq.merge(peru.pack())
    edit(hq, Rewording(ID, ("Better words.",)))
    report = peru.merge(hq.receipt("Peru"))
    assert report.commitments == ()
    assert read_snapshot(peru.workspace).catalogue == read_snapshot(hq.workspace).catalogue


def test_a_receipt_grows_by_what_was_edited_and_not_by_the_catalogue(hq: Desk) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    before = hq.receipt("Haiti").stat().st_size
    assert hq.receipt("Haiti").stat().st_size - before < 50
    edit(hq, Rewording(ID, ("IOM will do what it said it would do, and says how it went.",)))
    receipt = hq.receipt("Haiti")
    assert receipt.stat().st_size - before < 600
    haiti.merge(receipt)
    haiti.write("Shelters were built. More came.")
    with haiti.at_work() as workspace:
        assert sum(pack(workspace, None).revisions for _ in range(2)) == 2
    assert sql(haiti.workspace.path, "SELECT count(*) FROM catalogue_version") == [(2,)]


def test_a_text_for_a_retired_commitment_is_kept_told_and_confirmed(hq: Desk) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    haiti.write("It began.", a_ref("origin"))
    edit(hq, Retirement(ID))
    report = hq.merge(haiti.pack())
    assert (report.retired, report.elsewhere, report.changes.sections) == ((a_ref("origin"),), (), ())
    assert hq.text(a_ref("origin")) == "It began."
    haiti.merge(hq.receipt("Haiti"))
    haiti.write("Origin.", a_ref("origin", "200010"))
    with haiti.at_work() as workspace:
        assert pack(workspace, None).sections == (a_ref("origin", "200010"),)


def test_what_was_published_and_then_retired_is_sent_only_with_everything(hq: Desk) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    haiti.write("It began.", a_ref("origin"))
    haiti.write("Origin.", a_ref("origin", "200010"))
    edit(hq, Retirement(ID))
    haiti.merge(hq.receipt("Haiti"))
    with haiti.at_work() as workspace:
        assert pack(workspace, None).revisions == 1
        assert pack(workspace, None, everything=True).revisions == 3
    assert read_snapshot(haiti.workspace).retired[a_ref("origin")].state is SectionState.DRAFT
