import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iom_tracker.domain.assignment import Assignee, assignees
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.errors import (
    BadCycle,
    CannotAccess,
    ClosedCycle,
    CycleNotHere,
    DiskFull,
    FileExists,
    FileMissing,
    NothingToUndo,
    NotReadyToRollOver,
    OtherReport,
    RollOverFailed,
    UnknownCycle,
    WorkspaceDamaged,
    WorkspaceReadOnly,
)
from iom_tracker.domain.identity import QuestionKey, SectionRef
from iom_tracker.environment.locations import data_folder
from iom_tracker.packets.keys import actor_id, fingerprint
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.asking import ask
from iom_tracker.workflows.assign import assign
from iom_tracker.workflows.author import author
from iom_tracker.workflows.check import check
from iom_tracker.workflows.comment import answer, comment
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.import_document import import_document
from iom_tracker.workflows.incoming import read_incoming
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.make_kit import make_kit
from iom_tracker.workflows.merge import merge
from iom_tracker.workflows.publish_drafts import publish_drafts
from iom_tracker.workflows.read_conflicts import read_conflicts
from iom_tracker.workflows.read_last_year import read_last_year
from iom_tracker.workflows.read_log import read_log
from iom_tracker.workflows.read_submissions import read_submissions
from iom_tracker.workflows.read_workspace import find_sections, read_sections, read_snapshot
from iom_tracker.workflows.report_to_print import ExportChoice
from iom_tracker.workflows.resolve import resolve
from iom_tracker.workflows.review import clear_sections
from iom_tracker.workflows.roll_over import RollOverResult, archive_path, read_roll_over, roll_over
from iom_tracker.workflows.show_report import show_report
from iom_tracker.workflows.undo_merge import undo_merge
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_publication, a_ref, a_workspace, an_authorship, body, publish, retire
from tests.frameworks import a_framework_folder
from tests.offices import Desk, a_headquarters, an_office, copy_of, facts
from tests.raw_files import files_in, sql, tamper

AGAIN = "2018"  # a cycle for which no questionnaire is shipped
NEXT = a_ref(cycle=AGAIN)
Deed = Callable[[Workspace], object]


def rolled(workspace: Workspace, cycle: str = AGAIN, *, anyway: bool = False) -> RollOverResult:
    return roll_over(workspace, cycle, anyway=anyway)


def reword(workspace: Workspace, text: str, *headings: tuple[QuestionKey, str]) -> None:
    """Change the text of a commitment, and the headings that it is printed with."""
    with workspace.transaction() as transaction:
        catalogue = transaction.catalogue.current()
        commitments = tuple(
            replace(each, text=(text,), headings=headings) if each.id == "200001" else each
            for each in catalogue.cycle.commitments
        )
        changed = Catalogue(catalogue.framework, catalogue.cycle.with_commitments(commitments))
        transaction.catalogue.publish(changed, an_authorship(text))


def test_the_next_cycle_is_in_force_with_empty_sections(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters."))
    result = rolled(workspace)
    snapshot = read_snapshot(workspace)
    assert (snapshot.catalogue.cycle.id, snapshot.catalogue.cycle.year) == (AGAIN, 2017)
    assert snapshot.catalogue == result.plan.catalogue
    assert {status.words for status in snapshot.sections.values()} == {0}
    assert len(snapshot.sections) == 96
    assert check(workspace).is_sound


def test_the_shipped_questionnaire_is_used_where_there_is_one(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    plan = read_roll_over(workspace, "2017")
    assert plan.has_own_questionnaire
    assert rolled(workspace, "2017").plan.catalogue == plan.catalogue == read_snapshot(workspace).catalogue
    assert {ref.unit for ref in read_snapshot(workspace).sections} == {"2D", "3A", "3B", "4A", "4B", "4C"}


def test_a_person_names_year_and_archive(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    roll_over(workspace, AGAIN, year=2030, archive_to=tmp_path / "old.iomdb")
    assert read_snapshot(workspace).catalogue.cycle.year == 2030
    assert set(files_in(tmp_path)) == {"office.iomdb", "old.iomdb"}


def test_the_archive_holds_the_workspace_as_it_was_and_may_only_be_read(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters."))
    before = read_snapshot(workspace)
    result = rolled(workspace)
    assert result.archive == archive_path(workspace.path, "2016") == tmp_path / "office 2016.iomdb"
    assert result.bytes == result.archive.stat().st_size
    assert not result.archive.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    archive = Workspace.open(result.archive)
    assert replace(read_snapshot(archive), path=before.path, read_only="") == before
    with pytest.raises(WorkspaceReadOnly):
        write_section(archive, a_ref(), body("Tents."), ())


def test_an_archive_is_never_written_over_a_file(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    (tmp_path / "office 2016.iomdb").write_text("mine", encoding="utf-8")
    before = files_in(tmp_path)
    with pytest.raises(FileExists):
        rolled(workspace)
    assert files_in(tmp_path) == before


def test_where_no_archive_can_be_written_nothing_is_done(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    before = files_in(tmp_path)
    with pytest.raises(FileMissing):
        roll_over(workspace, AGAIN, archive_to=tmp_path / "nowhere" / "old.iomdb")
    with pytest.raises(CannotAccess):
        roll_over(workspace, AGAIN, archive_to=tmp_path / ("long" * 100))
    assert files_in(tmp_path) == before


def test_a_damaged_workspace_is_not_archived(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters."))
    tamper(workspace.path, "revision", "UPDATE revision SET text = replace(text, 'Shelters', 'Tents')")
    before = files_in(tmp_path)
    with pytest.raises(WorkspaceDamaged):
        rolled(workspace)
    assert files_in(tmp_path) == before


def test_when_it_fails_after_the_archive_that_stays_and_the_workspace_is_as_it_was(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    before = read_snapshot(workspace)
    pages = sql(workspace.path, "PRAGMA page_count")[0][0]
    with workspace.reading() as transaction:
        transaction.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(RollOverFailed) as raised:
        rolled(workspace)
    assert isinstance(raised.value.error, DiskFull)
    assert set(files_in(tmp_path)) == {"office 2016.iomdb", "office.iomdb"}
    assert raised.value.path == tmp_path / "office 2016.iomdb"
    workspace.rest()
    assert read_snapshot(workspace) == before
    assert check(workspace).is_sound


@pytest.mark.parametrize(
    ("cycle", "reason"),
    [("2016", "in_use"), ("", "no_identifier"), ("20 17", "no_identifier"), ("a/b", "no_identifier")],
)
def test_a_cycle_that_cannot_follow_is_refused(tmp_path: Path, cycle: str, reason: str) -> None:
    workspace = a_workspace(tmp_path)
    with pytest.raises(BadCycle) as raised:
        rolled(workspace, cycle)
    assert raised.value.reason == reason
    assert set(files_in(tmp_path)) == {"office.iomdb"}


def test_a_cycle_that_was_there_before_is_refused_later_too(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    rolled(workspace)
    with pytest.raises(BadCycle):
        rolled(workspace, "2016")


@pytest.mark.parametrize("year", [0, 1899, 10000])
def test_a_year_that_is_none_is_refused(tmp_path: Path, year: int) -> None:
    with pytest.raises(BadCycle):
        read_roll_over(a_workspace(tmp_path), AGAIN, year=year)


def test_a_plan_changes_nothing(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    before = files_in(tmp_path)
    read_roll_over(workspace, AGAIN)
    assert files_in(tmp_path) == before


def test_what_is_open_is_told_and_refused_without_a_word(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    conflicted, automatic, drafted, written = (a_ref(unit=unit) for unit in ("200001", "200010", "200002", "200004"))
    base = a_publication("One. Two.", section=automatic)
    publish(
        workspace,
        a_publication("Ours", section=conflicted),
        a_publication("Theirs", section=conflicted, actor="other"),
        base,
        a_publication("One! Two.", parents=[base[0]], section=automatic),
        a_publication("One. Two!", parents=[base[0]], section=automatic, actor="other"),
        a_publication("Written.", section=written),
    )
    keep_draft(workspace, drafted, body("Typed"), ())
    plan = read_roll_over(workspace, AGAIN)
    assert (plan.conflicts, plan.unread, plan.drafts) == ((conflicted,), (automatic,), (drafted,))
    assert plan.unsubmitted == (automatic, written)
    assert set(plan.uncleared) == {conflicted, automatic, written}
    with pytest.raises(NotReadyToRollOver) as raised:
        rolled(workspace)
    assert (raised.value.conflicts, raised.value.unread, raised.value.drafts) == (1, 1, 1)
    assert set(files_in(tmp_path)) == {"office.iomdb"}


def test_what_is_open_stays_in_the_workspace_when_it_is_rolled_over_all_the_same(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Ours"), a_publication("Theirs", actor="other"))
    keep_draft(workspace, a_ref("message"), body("Typed"), ())
    rolled(workspace, anyway=True)
    conflict, draft = read_sections(workspace, [a_ref(), a_ref("message")])
    assert {text.plain for text in conflict.published} == {"Ours", "Theirs"}
    assert conflict.status.state.value == "conflict"
    assert (draft.shown.plain, draft.status.has_draft, draft.status.state.value) == ("Typed", True, "draft")
    assert show_report(workspace, "2016/200001/message") == "Typed"
    assert read_conflicts(workspace).conflicts == ()


def test_nothing_but_what_is_in_force_counts_as_open_again(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Ours"), a_publication("Theirs", actor="other"))
    keep_draft(workspace, a_ref("message"), body("Typed"), ())
    rolled(workspace, anyway=True)
    assert read_roll_over(workspace, "2019").is_ready
    assert publish_drafts(workspace).sections == ()


def test_sections_of_a_closed_cycle_can_be_read_and_not_written(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters."))
    rolled(workspace)
    (content,) = read_sections(workspace, [a_ref()])
    assert (content.shown.plain, content.heading) == ("Shelters.", "Achievements at a glance.")
    assert (content.status.words, content.status.cap) == (1, 150)
    assert find_sections(workspace, str(a_ref())) == (a_ref(),)
    assert [entry.is_head for entry in read_log(workspace, a_ref())] == [True]
    heads = content.status.heads
    with pytest.raises(ClosedCycle):
        write_section(workspace, a_ref(), body("Tents."), heads)
    with pytest.raises(ClosedCycle):
        keep_draft(workspace, a_ref(), body("Tents."), heads)
    with pytest.raises(ClosedCycle):
        resolve(workspace, a_ref(), body("Tents."), heads)


def test_the_report_of_a_closed_cycle_is_printed_again(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters."))
    reports = [export_report(workspace, tmp_path / "before.docx")]
    rolled(workspace)
    reports.append(export_report(workspace, tmp_path / "after.docx", choice=ExportChoice(cycle="2016")))
    assert [report.sections for report in reports] == [1, 1]
    with pytest.raises(CycleNotHere):
        export_report(workspace, tmp_path / "no.docx", choice=ExportChoice(cycle="2015"))


def test_assignments_are_carried_and_days_are_not(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    with workspace.transaction() as transaction:
        ask(transaction, [a_ref()], Assignee("Haiti", "Jean"), an_authorship("hq"))
        transaction.offices.agree(OfficeTerms("Haiti", "fr", "2017-02-28"))
        transaction.settings.put("due", "2017-02-28")
    assert rolled(workspace).plan.assignments == 1
    with workspace.reading() as transaction:
        (event,) = transaction.events.of(NEXT)
        assert assignees([event]) == (Assignee("Haiti", "Jean"),)
        assert (event.actor, transaction.settings.all()["due"]) == ("hq", "")
        assert transaction.offices.all() == {"Haiti": OfficeTerms("Haiti", "fr", "")}


def test_retired_commitments_stay_retired(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    retire(workspace, "200001")
    rolled(workspace)
    snapshot = read_snapshot(workspace)
    assert NEXT not in snapshot.sections
    assert NEXT in snapshot.retired


def test_what_is_undecided_of_a_commitment_stays_so(tmp_path: Path) -> None:
    headquarters = a_headquarters(tmp_path / "hq")
    office = copy_of(headquarters, "other")
    reword(headquarters.workspace, "Ours", (QuestionKey("message"), "As it was printed."))
    reword(office.workspace, "Theirs")
    office.workspace.rest()
    headquarters.merge(office.workspace.path)
    with pytest.raises(NotReadyToRollOver):
        rolled(headquarters.workspace)
    assert rolled(headquarters.workspace, anyway=True).plan.commitments == ("200001",)
    (clash,) = read_conflicts(headquarters.workspace).commitments
    assert {each.commitment.text for each in clash.versions if each.commitment} == {("Ours",), ("Theirs",)}
    assert [each.commitment.headings for each in clash.versions if each.commitment] == [(), ()]


def test_a_merge_from_before_is_not_undone_afterwards(tmp_path: Path) -> None:
    headquarters = a_headquarters(tmp_path / "hq")
    office = an_office(headquarters, "Haiti", "200001")
    office.write("Shelters.")
    headquarters.merge(office.pack())
    rolled(headquarters.workspace)
    assert not read_submissions(headquarters.workspace).can_undo
    with pytest.raises(NothingToUndo):
        undo_merge(headquarters.workspace)


def test_what_an_office_sent_last_year_does_not_count_as_sent(tmp_path: Path) -> None:
    headquarters = a_headquarters(tmp_path / "hq")
    office = an_office(headquarters, "Haiti", "200001")
    office.write("Shelters.")
    headquarters.merge(office.pack())
    rolled(headquarters.workspace)
    (haiti,) = read_submissions(headquarters.workspace).offices
    assert (haiti.arrived, len(haiti.assigned), haiti.received) == ("", 6, ())


def two_desks(folder: Path, changes: int = 0) -> tuple[Desk, Desk]:
    """Return two copies of headquarters' workspace that know the same, with assignments."""
    headquarters = a_headquarters(folder / "hq")
    office = an_office(headquarters, "Haiti", "200001", "200002")
    for number in range(changes):
        office.write(f"Text {number}.")
        headquarters.merge(office.pack())
        reword(headquarters.workspace, f"We promise {number}.")
    return headquarters, copy_of(headquarters, "copy")


def test_two_machines_that_roll_over_by_themselves_agree(tmp_path: Path) -> None:
    first, second = two_desks(tmp_path, changes=2)
    for desk in (first, second):
        desk.clock.advance(days=17)
        rolled(desk.workspace)
    assert facts(first) == facts(second)
    assert len(facts(first)["catalogue_version"]) == 4
    second.workspace.rest()
    first.merge(second.workspace.path)
    assert facts(first) == facts(second)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.integers(0, 2),
    order=st.permutations(["first", "second", "merge into first", "merge into second", "merge into first"]),
)
def test_rolling_over_and_merging_in_any_order_gives_the_same(
    tmp_path_factory: pytest.TempPathFactory, changes: int, order: list[str]
) -> None:
    desks = dict(zip(("first", "second"), two_desks(tmp_path_factory.mktemp("desks"), changes), strict=True))
    for step in order:
        if step in desks:
            rolled(desks[step].workspace)
        else:
            here = desks.get(step.rpartition(" ")[2])
            there = next(each for each in desks.values() if each is not here)
            there.workspace.rest()
            assert here is not None
            here.merge(there.workspace.path)
    assert facts(desks["first"]) == facts(desks["second"])


def test_machines_that_know_different_things_agree_once_they_have_merged(tmp_path: Path) -> None:
    first, second = two_desks(tmp_path)
    first.write("Shelters.")
    reword(first.workspace, "We promise more.")
    with second.at_work() as workspace, workspace.transaction() as transaction:
        ask(transaction, [a_ref("origin", "200010")], Assignee("Kenya"), author(transaction, second.clock))
    for desk in (first, second):
        rolled(desk.workspace)
    for here, there in ((first, second), (second, first)):
        there.workspace.rest()
        with here.at_work() as workspace:
            ours = frozenset({fingerprint(actor_id(data_folder()))})
            assert merge(workspace, [there.workspace.path], trusted=ours).files[0].reason is None
    assert facts(first) == facts(second)
    snapshot = read_snapshot(second.workspace)
    assert next(each for each in snapshot.catalogue.cycle.commitments if each.id == "200001").text == (
        "We promise more.",
    )
    with first.workspace.reading() as transaction:
        assert assignees(transaction.events.of(a_ref("origin", "200010", AGAIN))) == (Assignee("Kenya"),)


def test_files_of_the_cycle_before_are_refused_and_say_where_they_go(tmp_path: Path) -> None:
    headquarters = a_headquarters(tmp_path / "hq")
    office = an_office(headquarters, "Haiti", "200001")
    office.write("Shelters.")
    rolled(headquarters.workspace)
    (told,) = headquarters.merge(office.pack()).files
    assert isinstance(told.reason, OtherReport)
    assert told.reason.reason == "past_cycle"


def test_an_office_that_is_behind_is_told_to_roll_over_first_and_then_takes_the_receipt(tmp_path: Path) -> None:
    headquarters = a_headquarters(tmp_path / "hq")
    office = an_office(headquarters, "Haiti", "200001")
    ahead = copy_of(office, "ahead")
    for desk in (headquarters, ahead):
        with desk.at_work() as workspace:
            rolled(workspace)
    ahead.write("New shelters.", NEXT)
    headquarters.merge(ahead.pack())
    receipt = headquarters.receipt("Haiti")
    (told,) = office.merge(receipt).files
    assert isinstance(told.reason, OtherReport)
    assert (told.reason.reason, told.reason.theirs) == ("cycle", AGAIN)
    with office.at_work() as workspace:
        rolled(workspace)
    assert office.merge(receipt).files[0].reason is None
    assert [each.section for each in read_submissions(office.workspace).confirmations] == [NEXT]


def test_packets_and_receipts_carry_the_cycle_in_force_only(tmp_path: Path) -> None:
    headquarters = a_headquarters(tmp_path / "hq")
    office = an_office(headquarters, "Haiti", "200001")
    office.write("Never sent.")
    for desk in (headquarters, office):
        with desk.at_work() as workspace:
            rolled(workspace)
    office.write("New shelters.", NEXT)
    packet = office.pack(everything=True)
    assert packet.stat().st_size < 5_000
    headquarters.merge(packet)
    with headquarters.workspace.reading() as transaction:
        assert transaction.revisions.sections() == (NEXT,)
    office.merge(headquarters.receipt("Haiti"))
    assert [each.section for each in read_submissions(office.workspace).confirmations] == [NEXT]


def refs_of(workspace: Workspace) -> set[SectionRef]:
    return set(read_snapshot(workspace).sections)


def test_an_office_opens_the_kit_of_the_next_cycle(tmp_path: Path) -> None:
    headquarters = a_headquarters(tmp_path / "hq")
    rolled(headquarters.workspace)
    office = an_office(headquarters, "Haiti", "200001")
    assert refs_of(office.workspace) == refs_of(headquarters.workspace)
    office.write("New shelters.", NEXT)
    packet = office.pack()
    assert packet.stat().st_size < 5_000
    headquarters.merge(packet)
    assert headquarters.text(NEXT) == "New shelters."
    assert archive_path(headquarters.workspace.path, "2016").exists()


def test_a_kit_brings_what_the_cycle_before_says_beside_the_sections_that_are_asked_for(tmp_path: Path) -> None:
    headquarters = a_headquarters(tmp_path / "hq")
    headquarters.write("Shelters.")
    headquarters.write("Elsewhere.", a_ref(unit="200002"))
    rolled(headquarters.workspace)
    office = an_office(headquarters, "Haiti", "200001")
    beside = read_last_year(office.workspace, [NEXT])[NEXT]
    assert [each.body.plain for each in beside.continued] == ["Shelters."]
    with office.workspace.reading() as transaction:
        assert transaction.revisions.sections() == (a_ref(),)
    office.write("New shelters.", NEXT)
    headquarters.merge(office.pack(everything=True))
    assert headquarters.text(NEXT) == "New shelters."


def test_an_office_without_a_kit_sends_its_next_cycle_as_a_small_packet(tmp_path: Path) -> None:
    office = a_headquarters(tmp_path / "office", office="Haiti")
    rolled(office.workspace)
    office.write("New shelters.", NEXT)
    assert office.pack().stat().st_size < 5_000


def test_a_document_that_was_exported_from_the_cycle_before_is_not_taken_for_this_one(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters."))
    export_report(workspace, tmp_path / "old.docx")
    rolled(workspace)
    with pytest.raises(OtherReport) as raised:
        import_document(workspace, tmp_path / "old.docx")
    assert (raised.value.theirs, raised.value.ours) == ("2016", AGAIN)


def test_a_document_of_a_cycle_that_is_not_known_is_refused_too(tmp_path: Path) -> None:
    behind, ahead = a_workspace(tmp_path), a_workspace(tmp_path, "ahead.iomdb")
    rolled(ahead)
    publish(ahead, a_publication("Shelters.", section=NEXT))
    export_report(ahead, tmp_path / "new.docx")
    with pytest.raises(OtherReport):
        import_document(behind, tmp_path / "new.docx")


def test_what_an_office_carried_gives_way_to_whom_headquarters_asks_now(tmp_path: Path) -> None:
    headquarters = a_headquarters(tmp_path / "hq")
    office = an_office(headquarters, "Haiti", "200001")
    with headquarters.at_work() as workspace:
        assign(workspace, ["200001"], Assignee("Kenya"), instead=True, clock=headquarters.clock)
    for desk in (headquarters, office):
        with desk.at_work() as workspace:
            rolled(workspace)
    office.write("New shelters.", NEXT)
    assert headquarters.merge(office.pack(everything=True)).files[0].reason is None
    office.merge(headquarters.receipt("Haiti"))
    for desk in (headquarters, office):
        with desk.workspace.reading() as transaction:
            assert assignees(transaction.events.of(NEXT)) == (Assignee("Kenya"),)


def test_data_of_ones_own_are_used_where_their_folder_is_named(tmp_path: Path) -> None:
    folder = str(a_framework_folder(tmp_path))
    workspace = create_workspace(tmp_path / "a.iomdb", folder, "high-water")
    assert not read_roll_over(workspace, "low-water").has_own_questionnaire
    roll_over(workspace, "low-water", framework=folder)
    assert [str(ref) for ref in read_snapshot(workspace).sections] == [
        "low-water/rope-9/deeds",
        "low-water/sand-8/deeds",
    ]


def test_data_of_another_framework_or_cycle_are_refused(tmp_path: Path) -> None:
    folder = str(a_framework_folder(tmp_path))
    with pytest.raises(BadCycle) as raised:
        read_roll_over(a_workspace(tmp_path), "low-water", framework=folder)
    assert raised.value.reason == "other_framework"
    with pytest.raises(UnknownCycle):
        read_roll_over(create_workspace(tmp_path / "a.iomdb", folder, "low-water"), "ebb", framework=folder)


def test_nothing_is_decided_or_said_any_more_about_a_closed_cycle(tmp_path: Path) -> None:
    headquarters = a_headquarters(tmp_path / "hq")
    headquarters.write("Shelters.")
    rolled(headquarters.workspace)
    deeds: tuple[Deed, ...] = (
        lambda workspace: clear_sections(workspace, [str(a_ref())]),
        lambda workspace: comment(workspace, [str(a_ref())], "Where?"),
        lambda workspace: answer(workspace, a_ref(), "1234", "There."),
        lambda workspace: assign(workspace, [str(a_ref())], Assignee("Haiti")),
        lambda workspace: make_kit(workspace, tmp_path / "kit.iompack", "Haiti", references=[str(a_ref())]),
    )
    for deed in deeds:
        with headquarters.at_work() as workspace, pytest.raises(ClosedCycle):
            deed(workspace)


def test_what_happened_in_a_closed_cycle_is_not_sent_any_more(tmp_path: Path) -> None:
    headquarters = a_headquarters(tmp_path / "hq")
    office = an_office(headquarters, "Haiti", "200001")
    office.write("Shelters.")
    with office.at_work() as workspace:
        comment(workspace, [str(a_ref())], "Where?", clock=office.clock)
    for desk in (headquarters, office):
        with desk.at_work() as workspace:
            rolled(workspace)
    office.write("New shelters.", NEXT)
    packet = office.pack(everything=True)
    headquarters.merge(packet)
    for desk, file in ((headquarters, packet), (office, headquarters.receipt("Haiti"))):
        with desk.at_work(), read_incoming(file, data_folder()) as incoming:
            assert {event.section.cycle for event in incoming.packet.events} == {AGAIN}
