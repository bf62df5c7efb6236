"""Comments of a document as threads: each once, however often the document is read."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from iom_tracker.domain.comment import RESOLVED, Comment, Thread, comment_payload, threads
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import ActorId, RevisionId, SectionRef
from iom_tracker.domain.passage import Passage
from iom_tracker.domain.reading import ReadComment

_UNNAMED: Final = "?"  # an empty name would say that whoever took the comment in had written it


@dataclass(frozen=True, slots=True)
class Setting:
    """Where comments are put.

    Attributes:
        revision: the text that they are about; None where it is no revision that travels.
        text: that text, in which their passages are found.
        actor: who takes them in.
        time: what is noted for a comment that names no time.
    """

    section: SectionRef
    revision: RevisionId | None
    text: str
    actor: ActorId
    time: str


def comment_events(read: Iterable[ReadComment], known: Iterable[Event], setting: Setting) -> tuple[Event, ...]:
    """Return the events that say what a document's comments say and what is not said yet.

    A comment is known by its author, time, words and passage, whether it began a thread or answered in one: programs
    that know no threads make each answer a comment of its own. That a thread was resolved is said once; whoever opens
    it again here is not contradicted by the same document.

    Args:
        known: the events of the section.
    """
    said = threads(known)
    return tuple(event for comment in read if comment.text.strip() for event in _events(comment, said, setting))


def _events(comment: ReadComment, said: Sequence[Thread], setting: Setting) -> Iterator[Event]:
    began = next((each for each in said if _is_said(comment, each)), None)
    thread = began or next((each for each in said if _answers_in(comment, each)), None)
    first = _event(setting, comment, passage=_passage(comment, setting.text))
    if thread is None:
        yield first
    name, turn = (thread.id, thread.turn) if thread else (first.id, 1)
    answers = thread.comments[1:] if thread else ()
    for reply in comment.replies:
        is_said = any(_is_same(reply, each) for each in answers) or _is_said_alone(reply, comment, said)
        if reply.text.strip() and not is_said:
            yield _event(setting, reply, thread=name, turn=turn)
            turn += 1
    if comment.is_resolved and thread is began and not (thread and thread.last_said):
        payload = comment_payload("", thread=name, standing=RESOLVED)
        yield Event(EventKind.COMMENT, setting.section, None, setting.actor, setting.time, payload)


def _event(
    setting: Setting, comment: ReadComment, *, thread: str = "", turn: int = 0, passage: Passage | None = None
) -> Event:
    payload = comment_payload(comment.text.strip(), thread=thread, turn=turn, passage=passage, by=_name(comment))
    time = _time(comment) or setting.time
    return Event(EventKind.COMMENT, setting.section, None if thread else setting.revision, setting.actor, time, payload)


def _passage(comment: ReadComment, text: str) -> Passage | None:
    """Return the words that a comment is about, as they stand in the text, or as they stood where they are gone."""
    if not comment.quote.strip():
        return None
    return Passage.quoted(text, comment.quote) or Passage(comment.quote)


def _is_said(comment: ReadComment, thread: Thread) -> bool:
    return _stands_at(comment.quote, thread) and _is_same(comment, thread.comments[0])


def _answers_in(comment: ReadComment, thread: Thread) -> bool:
    """Say whether a comment that stands by itself in the document is an answer in a thread."""
    is_there = not comment.quote.strip() or _stands_at(comment.quote, thread)
    return bool(_time(comment)) and is_there and any(_is_same(comment, each) for each in thread.comments[1:])


def _is_said_alone(reply: ReadComment, to: ReadComment, said: Sequence[Thread]) -> bool:
    """Say whether a reply is known as a comment that stands by itself."""
    places = (replace(reply, quote=quote) for quote in dict.fromkeys((reply.quote, to.quote)))
    return bool(_time(reply)) and any(_is_said(placed, each) for placed in places for each in said)


def _stands_at(quote: str, thread: Thread) -> bool:
    return (thread.passage.quote if thread.passage else "") == (quote if quote.strip() else "")


def _is_same(comment: ReadComment, said: Comment) -> bool:
    return (said.by, said.text) == (_name(comment), comment.text.strip()) and _time(comment) in ("", said.time)


def _name(comment: ReadComment) -> str:
    return comment.author.strip() or _UNNAMED


def _time(comment: ReadComment) -> str:
    """Return the time that a document gives, as this program writes times; empty where it gives none."""
    try:
        time = datetime.fromisoformat(comment.time)
        universal = time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return universal.isoformat(timespec="seconds")
