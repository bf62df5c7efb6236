from pathlib import Path

import pytest

from iom_tracker.domain.errors import CannotReview, NoteMissing, NotHeadquarters, UnknownSection, WorkspaceReadOnly
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.read_review import read_review
from iom_tracker.workflows.read_workspace import read_sections
from iom_tracker.workflows.resolve import resolve
from iom_tracker.workflows.review import Obstacle, clear_sections, return_sections
from tests.builders import a_ref, a_workspace, body
from tests.offices import Desk, a_colleague, a_headquarters, an_office, facts

TEXT = "Shelters were built in four districts. Roads stayed closed until May."
ORIGIN = a_ref("origin")


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


def refusal(desk: Desk, *references: str) -> Obstacle:
    with pytest.raises(CannotReview) as refused:
        desk.clear(*references)
    return Obstacle(refused.value.obstacle)


@pytest.mark.usefixtures("haiti")
def test_a_text_that_was_cleared_is_cleared(hq: Desk) -> None:
    report = hq.clear()
    assert (report.done, report.held_back) == ((a_ref(),), ())
    assert [status.state for status in report.changes.sections] == [SectionState.CLEARED]
    assert hq.state() is SectionState.CLEARED


def test_any_later_text_is_changed_since_clearance(hq: Desk, haiti: Desk) -> None:
    hq.clear()
    haiti.write(TEXT.replace("four", "nine"))
    hq.merge(haiti.pack())
    assert hq.state() is SectionState.CHANGED
    (review,) = read_review(hq.workspace, [a_ref()])
    assert review.cleared_text == body(TEXT)
    assert {run.text.strip() for block in review.changes for run in block.runs if run.mark != "same"} == {
        "four",
        "nine",
    }
    hq.clear()
    assert hq.state() is SectionState.CLEARED


@pytest.mark.usefixtures("haiti")
def test_a_text_that_was_returned_says_why_and_is_no_longer_cleared(hq: Desk) -> None:
    hq.clear()
    hq.give_back(" Name the partners. ")
    assert hq.state() is SectionState.RETURNED
    (review,) = read_review(hq.workspace, [a_ref()])
    assert [(each.kind.value, each.note, each.counts) for each in review.decisions if each.note or not each.counts] == [
        ("cleared", "", False),
        ("returned", "Name the partners.", True),
    ]


@pytest.mark.usefixtures("haiti")
def test_whoever_saw_that_it_was_returned_may_clear_it(hq: Desk) -> None:
    hq.give_back("Really?")
    hq.clear()
    assert hq.state() is SectionState.CLEARED


@pytest.mark.usefixtures("haiti")
def test_of_two_who_decide_at_the_same_time_the_stricter_holds_until_a_person_decides(hq: Desk) -> None:
    jo = a_colleague(hq, "Jo")
    hq.clear()
    jo.give_back("Name the partners.")
    for one, other in ((hq, jo), (jo, hq)):
        assert not one.merge(other.pack(everything=True), trusting=[other]).conflicts
    assert hq.state() is jo.state() is SectionState.RETURNED
    jo.clear()
    hq.merge(jo.pack(everything=True))
    assert hq.state() is SectionState.CLEARED
    assert facts(hq)["event"] == facts(jo)["event"]


def test_nobody_clears_a_text_of_their_own(hq: Desk) -> None:
    hq.write(TEXT)
    assert refusal(hq) is Obstacle.OWN
    jo = a_colleague(hq, "Jo")
    for desk, can_clear in ((hq, False), (jo, True)):
        with desk.at_work() as workspace:
            (review,) = read_review(workspace, [a_ref()])
        assert review.can_clear is can_clear
    assert jo.clear().done == (a_ref(),)


def test_whoever_decided_a_conflict_does_not_clear_the_result(hq: Desk, haiti: Desk) -> None:
    kenya = an_office(hq, "Kenya", "200001")
    haiti.write(TEXT.replace("four", "nine"))
    kenya.write(TEXT.replace("four", "two"))
    hq.merge(haiti.pack(), kenya.pack())
    assert refusal(hq) is Obstacle.CONFLICT
    with hq.at_work() as workspace:
        (content,) = read_sections(workspace, [a_ref()])
        resolve(workspace, a_ref(), content.published[0], content.status.heads, clock=hq.clock)
    assert refusal(hq) is Obstacle.OWN
    assert a_colleague(hq, "Jo").clear().done == (a_ref(),)


def test_an_empty_section_is_neither_cleared_nor_returned(hq: Desk) -> None:
    assert refusal(hq) is Obstacle.EMPTY
    with pytest.raises(CannotReview):
        hq.give_back("Please write.")


def test_a_text_over_its_cap_is_returned_and_not_cleared(hq: Desk, haiti: Desk) -> None:
    haiti.write("word " * 151)
    hq.merge(haiti.pack())
    assert refusal(hq) is Obstacle.OVER_CAP
    assert hq.give_back("Shorter, please.").done == (a_ref(),)


def merged_automatically(hq: Desk, haiti: Desk) -> None:
    kenya = an_office(hq, "Kenya", "200001")
    kenya.write(TEXT.replace("May", "June"))
    haiti.write(TEXT.replace("four", "nine"))
    hq.merge(haiti.pack(), kenya.pack())


def test_an_automatic_merge_is_cleared_only_by_its_own_name(hq: Desk, haiti: Desk) -> None:
    merged_automatically(hq, haiti)
    assert refusal(hq, "200001") is Obstacle.UNREAD
    assert hq.clear(str(a_ref())).done == (a_ref(),)
    assert hq.state() is SectionState.CLEARED
    with hq.workspace.reading() as transaction:
        status = transaction.sections.status(a_ref())
        assert transaction.revisions.published_heads(a_ref())[0][0].id == status.heads[0] == status.cleared


def test_what_can_be_cleared_of_a_commitment_is_and_the_rest_is_named(hq: Desk, haiti: Desk) -> None:
    hq.write("Ours.", ORIGIN)
    report = hq.clear("200001")
    assert report.done == (a_ref(),)
    held_back = {str(each.ref.question): each.obstacle for each in report.held_back}
    assert held_back["origin"] is Obstacle.OWN
    assert {held_back[key] for key in held_back if key != "origin"} == {Obstacle.EMPTY}
    assert haiti.state() is SectionState.SUBMITTED


@pytest.mark.usefixtures("haiti")
def test_a_transformation_is_cleared_as_a_whole(hq: Desk) -> None:
    assert hq.clear("2D").done == (a_ref(),)


def test_a_text_that_changed_since_the_reviewer_read_it_is_held_back(hq: Desk, haiti: Desk) -> None:
    with hq.workspace.reading() as transaction:
        seen = {a_ref(): transaction.sections.status(a_ref()).heads}
    haiti.write(TEXT.replace("four", "nine"))
    hq.merge(haiti.pack())
    with hq.at_work() as workspace:
        with pytest.raises(CannotReview) as refused:
            clear_sections(workspace, [str(a_ref())], seen=seen)
        with workspace.reading() as transaction:
            now = {a_ref(): transaction.sections.status(a_ref()).heads}
        assert clear_sections(workspace, [str(a_ref())], seen=now).done == (a_ref(),)
    assert refused.value.obstacle == Obstacle.MOVED


@pytest.mark.usefixtures("haiti")
def test_what_is_cleared_already_is_said_to_be(hq: Desk) -> None:
    hq.clear()
    assert refusal(hq) is Obstacle.DONE


def test_an_office_reviews_nothing(haiti: Desk) -> None:
    with pytest.raises(NotHeadquarters):
        haiti.clear()
    with pytest.raises(NotHeadquarters):
        haiti.give_back("Why?")


def test_a_return_says_why(hq: Desk) -> None:
    with pytest.raises(NoteMissing):
        return_sections(hq.workspace, [str(a_ref())], " \n")


def test_a_reference_to_nothing_is_refused(hq: Desk) -> None:
    with pytest.raises(UnknownSection):
        hq.clear("9Z")


def test_a_workspace_that_may_not_be_written_is_not_reviewed(tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    path.chmod(0o444)
    with pytest.raises(WorkspaceReadOnly):
        clear_sections(open_workspace(path), [str(a_ref())])


def test_the_office_learns_what_became_of_its_text_and_headquarters_what_it_answers(hq: Desk, haiti: Desk) -> None:
    hq.give_back("Name the partners.")
    haiti.merge(hq.receipt("Haiti"))
    assert haiti.state() is SectionState.RETURNED
    haiti.write(TEXT + " With the Red Cross.")
    assert haiti.state() is SectionState.DRAFT
    hq.merge(haiti.pack())
    assert hq.state() is SectionState.SUBMITTED
    hq.clear()
    haiti.merge(hq.receipt("Haiti"))
    assert haiti.state() is SectionState.CLEARED


def test_an_office_knows_the_texts_that_headquarters_sent_it(hq: Desk) -> None:
    hq.write(TEXT)
    kenya = an_office(hq, "Kenya", "200001")
    (review,) = read_review(kenya.workspace, [a_ref()])
    (there,) = read_review(hq.workspace, [a_ref()])
    assert review.theirs == frozenset(review.status.heads) != frozenset()
    assert there.theirs == frozenset()
    kenya.write(f"{TEXT} Both are open now.")
    (later,) = read_review(kenya.workspace, [a_ref()])
    assert not later.theirs.issuperset(later.status.heads)
