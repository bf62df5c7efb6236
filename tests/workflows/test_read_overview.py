from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event

from iom_tracker.domain.assignment import Assignee, assignment_payload
from iom_tracker.domain.comment import RESOLVED, comment_payload
from iom_tracker.domain.correspondence import Arrival, OfficeTerms
from iom_tracker.domain.decision import decision_payload
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.office_progress import Sending
from iom_tracker.domain.overview import Attention, OverviewCell
from iom_tracker.domain.packet import PacketKind
from iom_tracker.domain.state import SectionState
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.make_kit import make_kit
from iom_tracker.workflows.read_overview import read_overview
from tests.builders import NOON, a_publication, a_ref, a_workspace, an_event, publish, retire
from tests.offices import Desk, a_headquarters, an_office

SHELTERS = a_ref()


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    return a_headquarters(tmp_path / "hq")


def note(workspace: Workspace, *events: Event) -> None:
    with workspace.transaction() as transaction:
        transaction.events.add(events)
        transaction.sections.refresh({each.section for each in events})


def cell_of(workspace: Workspace, ref: SectionRef = SHELTERS, today: date | None = None) -> OverviewCell:
    (cell,) = (cell for cell in read_overview(workspace, today=today).chosen() if cell.status.ref == ref)
    return cell


def queries_of(workspace: Workspace) -> Sequence[str]:
    """Return what the database is asked while the overview is read."""
    asked: list[str] = []
    with workspace.reading() as transaction:
        engine = transaction.connection.engine

    def listen(*arguments: object) -> None:
        asked.append(str(arguments[2]))

    event.listen(engine, "before_cursor_execute", listen)
    read_overview(workspace)
    event.remove(engine, "before_cursor_execute", listen)
    return asked


def an_arrival(office: str, section: SectionRef) -> Arrival:
    heads = ((section, (RevisionId("a" * 64),)),)
    return Arrival(PacketKind.SUBMISSION, "sent.iompack", "0" * 64, office, "", None, NOON, 1, heads, (), "run", NOON)


def test_an_empty_workspace_shows_every_section(tmp_path: Path) -> None:
    overview = read_overview(a_workspace(tmp_path))
    assert (len(overview.rows), len(overview.columns), len(overview.chosen())) == (16, 6, 96)
    assert {cell.state for cell in overview.chosen()} == {SectionState.EMPTY}
    assert (overview.offices, overview.is_training) == ((), False)
    assert all(cell.is_mine for cell in overview.chosen())


def test_a_training_workspace_says_so(tmp_path: Path) -> None:
    assert read_overview(a_headquarters(tmp_path / "hq", training=True).workspace).is_training


def test_who_has_not_sent_who_has_sent_a_part_and_who_is_late(hq: Desk) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    an_office(hq, "Kenya", "200002")
    haiti.write("Shelters were built.")
    hq.merge(haiti.pack())
    with hq.workspace.transaction() as transaction:
        transaction.offices.agree(OfficeTerms("Kenya", "en", "2017-02-28"))
    offices = read_overview(hq.workspace, today=date(2017, 3, 2)).offices
    assert [(each.office, each.sending, each.days_late) for each in offices] == [
        ("Haiti", Sending.PART, 0),
        ("Kenya", Sending.NOTHING, 2),
    ]
    assert len(offices[0].missing) == 4
    assert SHELTERS not in offices[0].missing
    assert Attention.OVERDUE in cell_of(hq.workspace, a_ref("origin", "200002"), date(2017, 3, 2)).attention


def test_only_what_a_person_is_asked_for_is_theirs(hq: Desk) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    overview = read_overview(haiti.workspace)
    assert {cell.status.ref.unit for cell in overview.chosen() if cell.is_mine} == {"200001"}
    assert cell_of(haiti.workspace).assignees == (Assignee("Haiti"),)


def test_threads_that_are_not_resolved_are_counted(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    first, second = (an_event(EventKind.COMMENT, said=comment_payload(text)) for text in ("Which year?", "Which camp?"))
    note(workspace, first, second)
    assert cell_of(workspace).open_comments == 2
    note(workspace, an_event(EventKind.COMMENT, said=comment_payload("2016", thread=first.id, standing=RESOLVED)))
    assert cell_of(workspace).open_comments == 1


def test_a_returned_text_comes_with_every_note_that_counts(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    revision, body = a_publication()
    publish(workspace, (revision, body))
    long, vague = (
        an_event(EventKind.RETURNED, about=revision, actor=actor, said=decision_payload(why))
        for actor, why in (("hq", "Too long."), ("other", "Which camps?"))
    )
    note(workspace, long, vague)
    cell = cell_of(workspace)
    assert (cell.state, sorted(cell.notes)) == (SectionState.RETURNED, ["Too long.", "Which camps?"])
    note(workspace, an_event(EventKind.RETURNED, about=revision, said=decision_payload("Shorter.", [long.id])))
    assert sorted(cell_of(workspace).notes) == ["Shorter.", "Which camps?"]
    note(workspace, an_event(EventKind.SUBMITTED, about=revision))
    publish(workspace, a_publication("Camps in Haiti.", parents=[revision]))
    assert cell_of(workspace).notes == ()


def test_retired_commitments_are_not_in_the_overview(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    retire(workspace, "200001")
    assert "200001" not in {row.unit for row in read_overview(workspace).rows}


def test_an_office_that_got_a_kit_for_nothing_in_particular_is_asked_for_the_rest(hq: Desk) -> None:
    an_office(hq, "Kenya", "200002")
    with hq.at_work() as workspace:
        make_kit(workspace, hq.folder / "kit.iompack", "Peru", due="2017-02-28")
    (_, peru) = read_overview(hq.workspace).offices
    assert (peru.office, peru.terms.due, len(peru.asked)) == ("Peru", "2017-02-28", 90)


def test_reading_asks_as_many_questions_for_a_full_workspace_as_for_an_empty_one(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    empty = len(queries_of(workspace))
    for unit in ("200001", "200002", "200010"):
        section = a_ref(unit=unit)
        revision, body = a_publication(section=section)
        publish(workspace, (revision, body))
        note(workspace, an_event(EventKind.RETURNED, about=revision, said=decision_payload("Why?")))
        note(workspace, an_event(EventKind.COMMENT, section=section, said=comment_payload("Which camp?")))
    assert len(queries_of(workspace)) <= empty + 1


def test_what_an_office_was_asked_for_in_an_earlier_cycle_is_past(hq: Desk) -> None:
    earlier = a_ref(cycle="2015")
    asked = an_event(EventKind.ASSIGNMENT, section=earlier, said=assignment_payload(Assignee("Peru")))
    with hq.workspace.transaction() as transaction:
        transaction.events.add([asked])
        transaction.arrivals.note(an_arrival("Peru", earlier))
        transaction.arrivals.note(an_arrival("Kenya", SHELTERS))
    assert [each.office for each in read_overview(hq.workspace).offices] == ["Kenya"]
