import itertools

from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.comment import OPEN, RESOLVED, Thread, comment_payload, threads
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.passage import Passage
from tests.builders import a_revision, an_event

TEXT = a_revision()


def saying(text: str = "Which year?", *, actor: str = "hq", about: bool = True, said: str = "") -> Event:
    payload = said or comment_payload(text)
    return an_event(EventKind.COMMENT, about=TEXT if about else None, actor=actor, said=payload)


def answering(first: Event, text: str, turn: int = 1, actor: str = "field") -> Event:
    return saying(actor=actor, about=False, said=comment_payload(text, thread=first.id, turn=turn))


def closing(first: Event, *seen: Event, standing: str = RESOLVED, actor: str = "hq") -> Event:
    said = comment_payload("", thread=first.id, standing=standing, replaces=[each.id for each in seen])
    return saying(actor=actor, about=False, said=said)


def only(*events: Event) -> Thread:
    (thread,) = threads(events)
    return thread


def test_a_first_comment_begins_a_thread_that_is_open() -> None:
    first = saying()
    thread = only(first)
    assert (thread.id, thread.revision, thread.passage, thread.is_resolved) == (first.id, TEXT.id, None, False)
    assert [comment.text for comment in thread.comments] == ["Which year?"]


def test_answers_stand_in_the_order_in_which_they_were_given() -> None:
    first = saying()
    second, third = answering(first, "The last one."), answering(first, "Thank you.", turn=2, actor="hq")
    for order in itertools.permutations([first, second, third]):
        assert [each.text for each in only(*order).comments] == ["Which year?", "The last one.", "Thank you."]


def test_two_comments_are_two_threads() -> None:
    assert [each.comments[0].text for each in threads([saying("One?"), saying("Two?", actor="b")])]
    assert len(threads([saying("One?"), saying("Two?")])) == 2


def test_a_resolved_thread_says_so_and_keeps_what_was_said() -> None:
    first = saying()
    thread = only(first, closing(first))
    assert (thread.is_resolved, len(thread.comments)) == (True, 1)


def test_a_thread_that_somebody_opens_again_is_open() -> None:
    first = saying()
    done = closing(first)
    again = closing(first, done, standing=OPEN)
    assert not only(first, done, again).is_resolved
    assert only(first, done, again, closing(first, again, actor="other")).is_resolved


def test_open_counts_where_two_did_not_see_each_other() -> None:
    first = saying()
    for order in itertools.permutations([first, closing(first), closing(first, standing=OPEN, actor="field")]):
        assert not only(*order).is_resolved


def test_a_passage_is_kept_with_the_first_comment() -> None:
    passage = Passage("Shelters", "", " were")
    assert only(saying(said=comment_payload("Where?", passage=passage))).passage == passage


def test_an_answer_whose_question_has_not_arrived_is_shown_alone() -> None:
    first = saying()
    thread = only(answering(first, "The last one."))
    assert (thread.id, thread.revision, [each.text for each in thread.comments]) == (first.id, None, ["The last one."])


def test_a_name_from_elsewhere_is_kept_beside_the_actor() -> None:
    (comment,) = only(saying(said=comment_payload("Where?", by="Reviewer 2"))).comments
    assert (comment.by, comment.actor) == ("Reviewer 2", "hq")


def test_a_thread_in_which_nothing_is_said_is_none() -> None:
    assert threads([saying(said=comment_payload("", standing=RESOLVED))]) == ()


def test_a_strange_payload_says_nothing() -> None:
    assert threads([saying(said="[]"), saying(said='{"text": 7, "turn": "x"}')]) == ()


def test_other_events_are_no_comments() -> None:
    assert threads([an_event(EventKind.RETURNED, about=TEXT, said=comment_payload("Why?"))]) == ()


@given(st.permutations(range(7)))
def test_threads_do_not_depend_on_the_order_of_arrival(order: list[int]) -> None:
    first, other = saying(), saying("And where?", actor="b")
    done = closing(first)
    events = [first, other, answering(first, "2016."), answering(first, "Sure?", 2, "hq"), done, closing(other)]
    events.append(closing(first, done, standing=OPEN, actor="b"))
    assert threads(events[place] for place in order) == threads(events)
