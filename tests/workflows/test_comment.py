from pathlib import Path

import pytest

from iom_tracker.domain.errors import NoteMissing, NothingToPack, UnknownPassage, UnknownSection, UnknownThread
from iom_tracker.domain.passage import Passage
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.comment import Commented, answer, comment, settle
from iom_tracker.workflows.pack import pack
from iom_tracker.workflows.read_review import SectionReview, read_review
from iom_tracker.workflows.read_submissions import read_submissions
from iom_tracker.workflows.review import return_sections
from tests.builders import a_ref
from tests.offices import Desk, a_headquarters, an_office, facts

TEXT = "Shelters were built in four districts. Roads stayed closed until May."


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


def say(desk: Desk, text: str = "Which districts?", words: str = "") -> Commented:
    with desk.at_work() as workspace:
        return comment(workspace, [str(a_ref())], text, words=words, clock=desk.clock)


def review_of(desk: Desk) -> SectionReview:
    with desk.at_work() as workspace:
        (review,) = read_review(workspace, [a_ref()])
    return review


def said(desk: Desk) -> list[tuple[str, ...]]:
    return [tuple(each.text for each in found.thread.comments) for found in review_of(desk).threads]


@pytest.mark.usefixtures("haiti")
def test_a_comment_on_some_words_is_found_where_they_stand(hq: Desk) -> None:
    ((ref, thread),) = say(hq, words="four districts").threads
    (found,) = review_of(hq).threads
    assert (ref, found.thread, found.names) == (a_ref(), thread, ("Maria",))
    assert found.place is not None
    assert TEXT[slice(*found.place)] == "four districts"


def test_a_comment_stays_where_its_words_moved_and_is_kept_where_they_are_gone(hq: Desk, haiti: Desk) -> None:
    say(hq, words="four districts")
    haiti.write("It rained. " + TEXT)
    hq.merge(haiti.pack())
    (found,) = review_of(hq).threads
    assert found.place == (34, 48)
    haiti.write("It rained.")
    hq.merge(haiti.pack())
    (found,) = review_of(hq).threads
    assert found.place is None
    assert found.thread.passage is not None


@pytest.mark.usefixtures("haiti")
def test_a_comment_decides_nothing(hq: Desk) -> None:
    hq.clear()
    say(hq)
    assert hq.state() is SectionState.CLEARED


def test_a_thread_travels_with_receipts_and_packets_and_is_settled_by_either(hq: Desk, haiti: Desk) -> None:
    ((_, thread),) = say(hq).threads
    haiti.merge(hq.receipt("Haiti"))
    with haiti.at_work() as workspace:
        answer(workspace, a_ref(), thread.id[:8], "All four in the south.", clock=haiti.clock)
    hq.merge(haiti.pack())
    assert said(hq) == [("Which districts?", "All four in the south.")]
    with hq.at_work() as workspace:
        settle(workspace, a_ref(), thread.id, is_resolved=True, clock=hq.clock)
    haiti.merge(hq.receipt("Haiti"))
    assert review_of(haiti).threads[0].thread.is_resolved
    assert facts(hq)["event"] == facts(haiti)["event"]


def test_a_comment_alone_is_something_to_send_until_headquarters_has_it(hq: Desk, haiti: Desk) -> None:
    haiti.merge(hq.receipt("Haiti"))
    say(haiti, "May I name the partners?")
    with haiti.at_work() as workspace:
        result = pack(workspace, haiti.folder / "said.iompack", clock=haiti.clock)
    assert (result.sections, result.revisions, result.comments) == ((), 0, 1)
    hq.merge(haiti.folder / "said.iompack")
    assert said(hq) == [("May I name the partners?",)]
    haiti.merge(hq.receipt("Haiti"))
    with haiti.at_work() as workspace, pytest.raises(NothingToPack):
        pack(workspace, None)


def test_a_comment_on_a_section_that_is_empty_travels_too(hq: Desk) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    say(haiti, "Nothing was done here.")
    hq.merge(haiti.pack())
    assert said(hq) == [("Nothing was done here.",)]


def test_a_thread_is_opened_again(hq: Desk) -> None:
    ((_, thread),) = say(hq).threads
    with hq.at_work() as workspace:
        for is_resolved in (True, False, False):
            done = settle(workspace, a_ref(), thread.id, is_resolved=is_resolved, clock=hq.clock)
            hq.clock.advance(minutes=1)
            assert done.threads[0][1].is_resolved is is_resolved
    assert len(facts(hq)["event"]) == 3


def test_a_comment_says_something(hq: Desk) -> None:
    with pytest.raises(NoteMissing):
        say(hq, " ")
    ((_, thread),) = say(hq).threads
    with pytest.raises(NoteMissing):
        answer(hq.workspace, a_ref(), thread.id, "")


def test_words_that_do_not_stand_there_are_refused(hq: Desk) -> None:
    with pytest.raises(UnknownPassage):
        say(hq, words="four districts")
    assert said(hq) == []


@pytest.mark.parametrize("thread", ["", "zz"])
def test_a_thread_that_is_not_there_is_refused(hq: Desk, thread: str) -> None:
    say(hq)
    with pytest.raises(UnknownThread):
        answer(hq.workspace, a_ref(), thread, "Yes.")


def test_a_section_that_is_not_there_is_refused(hq: Desk) -> None:
    with pytest.raises(UnknownSection):
        answer(hq.workspace, a_ref("history"), "1234", "Yes.")
    with pytest.raises(UnknownSection):
        comment(hq.workspace, ["9Z"], "Yes.")


def test_a_whole_commitment_is_commented_on_section_by_section(hq: Desk) -> None:
    with hq.at_work() as workspace:
        done = comment(workspace, ["200001"], "Please shorten.", clock=hq.clock)
    assert [ref.unit for ref, _ in done.threads] == ["200001"] * 6


@pytest.mark.usefixtures("haiti")
def test_words_that_stand_in_a_text_twice_are_told_apart_by_what_is_around_them(hq: Desk) -> None:
    hq.write("Four districts. Later four more districts.")
    wanted = Passage("districts", before="Later four more ", after=".")
    with hq.at_work() as workspace:
        comment(workspace, [str(a_ref())], "Which?", passage=wanted, clock=hq.clock)
    (found,) = review_of(hq).threads
    assert found.place == (32, 41)


@pytest.mark.usefixtures("haiti")
def test_a_passage_that_is_not_published_bears_no_comment(hq: Desk) -> None:
    with hq.at_work() as workspace, pytest.raises(UnknownPassage):
        comment(workspace, [str(a_ref())], "Which?", passage=Passage("nine districts"), clock=hq.clock)


def test_an_office_is_told_how_many_comments_it_has_not_sent(hq: Desk, haiti: Desk) -> None:
    haiti.merge(hq.receipt("Haiti"))
    assert read_submissions(haiti.workspace).comments == 0
    say(haiti)
    assert read_submissions(haiti.workspace).comments == 1
    hq.merge(haiti.pack())
    haiti.merge(hq.receipt("Haiti"))
    assert read_submissions(haiti.workspace).comments == 0


def test_an_office_is_told_with_which_note_a_text_came_back(hq: Desk, haiti: Desk) -> None:
    with hq.at_work() as workspace:
        return_sections(workspace, [str(a_ref())], "Name them.", clock=hq.clock)
    haiti.merge(hq.receipt("Haiti"))
    assert read_submissions(haiti.workspace).notes == ((a_ref(), "Name them."),)
    haiti.write("Jacmel and three more.")
    assert read_submissions(haiti.workspace).notes == ()
