from pathlib import Path

import pytest

from iom_tracker.domain.errors import NotInConflict, SectionMoved, UnknownSection
from iom_tracker.domain.identity import RevisionId
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.read_conflicts import read_conflicts
from iom_tracker.workflows.read_workspace import read_sections
from iom_tracker.workflows.resolve import resolve
from tests.builders import a_ref, body
from tests.offices import Desk, a_headquarters, an_office
from tests.raw_files import sql

BASE = "Shelters were built in four districts. Roads stayed closed until May."


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give headquarters before anything clashes."""
    desk = a_headquarters(tmp_path / "hq")
    desk.write(BASE)
    return desk


@pytest.fixture
def nepal(desk: Desk) -> Desk:
    """Give an office that has opened its kit and sent nothing yet."""
    return an_office(desk, "Nepal", "200001")


@pytest.fixture
def hq(desk: Desk, nepal: Desk) -> Desk:  # noqa: ARG001 - Nepal opens its kit before
    """Give headquarters where the texts of two offices clash."""
    offices = {number: an_office(desk, name, "200001") for name, number in (("Haiti", "nine"), ("Kenya", "seven"))}
    for number, office in offices.items():
        office.write(BASE.replace("four", number))
        desk.merge(office.pack())
    return desk


def test_a_conflict_is_read_with_its_texts_their_authors_and_what_they_have_in_common(hq: Desk) -> None:
    with hq.at_work() as workspace:
        (conflict,) = read_conflicts(workspace).conflicts
    assert (conflict.ref, conflict.question, conflict.transformation) == (a_ref(), "Achievements", "2D")
    assert conflict.base_text is not None
    assert conflict.base_text.plain == BASE
    assert {(head.name, head.office, head.is_ours) for head in conflict.heads} == {
        ("Amina of Haiti", "Haiti", False),
        ("Amina of Kenya", "Kenya", False),
    }
    assert {head.body.plain for head in conflict.heads} == {BASE.replace("four", "nine"), BASE.replace("four", "seven")}
    assert conflict.seen == tuple(head.revision for head in conflict.heads)


def test_texts_that_are_the_same_are_shown_once_and_all_resolved(hq: Desk, nepal: Desk) -> None:
    nepal.write(BASE.replace("four", "nine"))
    hq.merge(nepal.pack())
    with hq.at_work() as workspace:
        (conflict,) = read_conflicts(workspace).conflicts
        assert (len(conflict.heads), len(conflict.seen)) == (2, 3)
        resolve(workspace, a_ref(), body("Decided."), conflict.seen)
        assert read_conflicts(workspace).conflicts == ()


def test_a_decision_builds_on_every_text_that_was_seen(hq: Desk) -> None:
    with hq.at_work() as workspace:
        (conflict,) = read_conflicts(workspace).conflicts
        changes = resolve(workspace, a_ref(), body("Decided."), conflict.seen, clock=hq.clock)
        assert [(each.state, each.heads) for each in changes.sections] == [(SectionState.SUBMITTED, changes.revisions)]
    ((parents, kind),) = sql(hq.workspace.path, "SELECT parents, kind FROM revision WHERE id = ?", changes.revisions[0])
    assert (set(conflict.seen), kind) == (set(parents[2:-2].split('","')), "merge")
    assert hq.text() == "Decided."


def test_what_came_meanwhile_stays_beside_the_decision(hq: Desk, nepal: Desk) -> None:
    with hq.at_work() as workspace:
        (conflict,) = read_conflicts(workspace).conflicts
    nepal.write("All was different.")
    hq.merge(nepal.pack())
    with hq.at_work() as workspace:
        resolve(workspace, a_ref(), body("Decided."), conflict.seen, clock=hq.clock)
        (left,) = read_conflicts(workspace).conflicts
    assert {head.body.plain for head in left.heads} >= {"Decided."}


def test_an_automatic_merge_is_accepted_by_a_person(tmp_path: Path) -> None:
    hq = a_headquarters(tmp_path / "hq")
    hq.write(BASE)
    haiti, kenya = an_office(hq, "Haiti", "200001"), an_office(hq, "Kenya", "200001")
    haiti.write(BASE.replace("four", "nine"))
    kenya.write(f"{BASE} Water reached everybody.")
    hq.merge(haiti.pack(), kenya.pack())
    with hq.at_work() as workspace:
        assert read_conflicts(workspace).automatic == (a_ref(),)
        (content,) = read_sections(workspace, [a_ref()])
        (status,) = resolve(workspace, a_ref(), content.shown, content.status.heads, clock=hq.clock).sections
        assert read_conflicts(workspace).automatic == ()
    assert (status.is_automatic, status.state) == (False, SectionState.SUBMITTED)


def test_there_is_nothing_to_decide_between_one_text(hq: Desk) -> None:
    hq.write("Origin.", a_ref("origin"))
    with hq.at_work() as workspace:
        (content,) = read_sections(workspace, [a_ref("origin")])
        with pytest.raises(NotInConflict):
            resolve(workspace, a_ref("origin"), body("Decided."), content.status.heads)


def test_a_decision_about_texts_that_nobody_knows_is_refused(hq: Desk) -> None:
    with hq.at_work() as workspace:
        for seen in ((), (RevisionId("0" * 64), RevisionId("1" * 64))):
            with pytest.raises(SectionMoved):
                resolve(workspace, a_ref(), body("Decided."), seen)
        with pytest.raises(UnknownSection):
            resolve(workspace, a_ref("no_such_question"), body("Decided."), ())


def test_an_office_that_decides_has_yet_to_send_it(desk: Desk, nepal: Desk) -> None:
    peru = an_office(desk, "Peru", "200001")
    for office in nepal, peru:
        office.write(f"{office.folder.name} says so.", a_ref("origin"))
    nepal.pack()
    nepal.merge(peru.pack())
    with nepal.at_work() as workspace:
        (conflict,) = read_conflicts(workspace).conflicts
        (status,) = resolve(workspace, a_ref("origin"), body("Decided."), conflict.seen).sections
    assert status.state is SectionState.DRAFT
