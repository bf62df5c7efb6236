from collections.abc import Sequence
from dataclasses import replace

import pytest

from iom_tracker.domain.comment import Thread, comment_payload, threads
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import ActorId, RevisionId
from iom_tracker.domain.read_comments import Setting, comment_events
from iom_tracker.domain.reading import ReadComment
from tests.builders import NOON, a_ref

TEXT = "Shelters were built in four districts."
SETTING = Setting(a_ref(), RevisionId("r1"), TEXT, ActorId("hq"), NOON)
SAID = ReadComment("Rosa", "2016-12-01T10:00:00+02:00", "Which ones?", "four districts")
REPLY = ReadComment("Ali", "2016-12-02T08:00:00Z", "In the north.")


def taken_in(*readings: Sequence[ReadComment], setting: Setting = SETTING) -> list[Thread]:
    events: list[Event] = []
    for read in readings:
        events += comment_events(read, events, setting)
    assert len({event.id for event in events}) == len(events)
    return list(threads(events))


def test_a_comment_becomes_a_thread_under_its_authors_name_on_its_words() -> None:
    (thread,) = taken_in([SAID])
    (comment,) = thread.comments
    assert (comment.by, comment.actor, comment.text) == ("Rosa", "hq", "Which ones?")
    assert comment.time == "2016-12-01T08:00:00+00:00"
    assert thread.passage is not None
    assert (thread.passage.quote, thread.passage.before) == ("four districts", "Shelters were built in ")
    assert (thread.revision, thread.is_resolved) == ("r1", False)


def test_replies_follow_in_their_order_and_a_resolved_thread_is_resolved() -> None:
    again = replace(REPLY, text="All of it.")
    (thread,) = taken_in([replace(SAID, replies=(REPLY, again), is_resolved=True)])
    assert [comment.text for comment in thread.comments] == ["Which ones?", "In the north.", "All of it."]
    assert [comment.by for comment in thread.comments] == ["Rosa", "Ali", "Ali"]
    assert thread.is_resolved


def test_a_comment_is_said_once_however_often_it_is_read() -> None:
    read = [replace(SAID, replies=(REPLY,), is_resolved=True)]
    later = replace(SETTING, time="2017-01-01T00:00:00+00:00", revision=RevisionId("r2"), actor=ActorId("other"))
    before = comment_events(read, (), SETTING)
    assert comment_events(read, before, later) == ()


def test_an_answer_that_came_since_is_added_to_the_thread() -> None:
    (thread,) = taken_in([SAID], [replace(SAID, replies=(REPLY,))])
    assert [comment.text for comment in thread.comments] == ["Which ones?", "In the north."]


def test_a_thread_that_is_resolved_later_in_the_document_is_resolved_here() -> None:
    assert taken_in([SAID], [replace(SAID, is_resolved=True)])[0].is_resolved


@pytest.mark.parametrize(
    "other",
    [
        replace(SAID, author="Ali"),
        replace(SAID, time="2016-12-03T10:00:00Z"),
        replace(SAID, text="Which?"),
        replace(SAID, quote="Shelters"),
        replace(SAID, quote=""),
    ],
)
def test_another_author_time_text_or_passage_is_another_comment(other: ReadComment) -> None:
    assert len(taken_in([SAID], [other])) == 2


@pytest.mark.parametrize("quote", ["four districts", ""])
def test_an_answer_that_a_program_without_threads_made_a_comment_of_its_own_is_known(quote: str) -> None:
    threaded = [replace(SAID, replies=(REPLY,))]
    flat = [SAID, replace(REPLY, quote=quote)]
    (thread,) = taken_in(threaded, flat, threaded)
    assert [comment.text for comment in thread.comments] == ["Which ones?", "In the north."]


@pytest.mark.parametrize("quote", ["four districts", ""])
def test_a_comment_that_is_an_answer_in_a_later_document_is_known(quote: str) -> None:
    flat, threaded = (
        [SAID, replace(REPLY, quote="four districts")],
        [replace(SAID, replies=(replace(REPLY, quote=quote),))],
    )
    told = taken_in(flat)
    assert taken_in(flat, threaded, flat) == told
    assert [len(thread.comments) for thread in told] == [1, 1]


def test_what_answers_an_answer_that_stands_by_itself_goes_to_its_thread() -> None:
    further = ReadComment("Rosa", "2016-12-03T08:00:00Z", "All of it?")
    flat = replace(REPLY, quote="four districts", replies=(further,), is_resolved=True)
    (thread,) = taken_in([replace(SAID, replies=(REPLY,))], [flat])
    assert [comment.text for comment in thread.comments] == ["Which ones?", "In the north.", "All of it?"]
    assert not thread.is_resolved


@pytest.mark.parametrize(
    "other", [replace(REPLY, time=""), replace(REPLY, author="Rosa"), replace(REPLY, quote="Shelters")]
)
def test_what_is_not_known_to_be_the_same_answer_is_a_comment(other: ReadComment) -> None:
    assert len(taken_in([replace(SAID, replies=(REPLY,))], [other])) == 2


def test_words_that_are_gone_from_the_text_are_still_quoted() -> None:
    (thread,) = taken_in([replace(SAID, quote="nine districts")])
    assert thread.passage is not None
    assert thread.passage.quote == "nine districts"
    assert thread.passage.find(TEXT) is None


@pytest.mark.parametrize("time", ["", "yesterday", "0001-01-01T00:00:00+14:00"])
def test_a_comment_without_a_time_that_can_be_read_bears_the_time_of_the_import_and_is_said_once(time: str) -> None:
    later = replace(SETTING, time="2017-01-01T00:00:00+00:00")
    before = comment_events([replace(SAID, time=time)], (), SETTING)
    assert [event.time for event in before] == [NOON]
    assert comment_events([replace(SAID, time=time)], before, later) == ()


def test_a_comment_by_nobody_is_not_put_into_the_mouth_of_who_takes_it_in() -> None:
    (thread,) = taken_in([replace(SAID, author="")])
    assert thread.comments[0].by == "?"


def test_an_empty_comment_says_nothing_and_an_empty_reply_neither() -> None:
    assert taken_in([replace(SAID, text=" ")]) == []
    assert len(taken_in([replace(SAID, replies=(replace(REPLY, text=""),))])[0].comments) == 1


def test_what_was_said_here_by_ourselves_is_not_taken_for_a_comment_of_the_document() -> None:
    ours = Event(EventKind.COMMENT, a_ref(), None, ActorId("hq"), SAID.time, comment_payload(SAID.text))
    assert len(comment_events([replace(SAID, quote="")], [ours], SETTING)) == 1
