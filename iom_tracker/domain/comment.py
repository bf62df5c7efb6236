"""Comments: threads about a section or a passage of it, open or resolved; they never change a text.

Each comment is an event. The first one of a thread gives it its name, replies name it. A thread is resolved where
somebody said so and nobody who did not see that says it is open.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from iom_tracker.domain.event import Event, EventKind, in_force, payload, payload_of, text_in
from iom_tracker.domain.identity import ActorId, RevisionId
from iom_tracker.domain.passage import Passage

RESOLVED: Final = "resolved"
OPEN: Final = "open"
_STANDING: Final = "standing"


@dataclass(frozen=True, slots=True)
class Comment:
    """One thing that somebody said.

    Attributes:
        by: whose name stood on it where it was said elsewhere, as in a Word file; empty where the actor said it.
    """

    id: str
    actor: ActorId
    time: str
    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """Comments about one thing.

    Attributes:
        id: of the first comment.
        comments: in the order in which they answer each other; a first one that has not arrived is missing.
        revision: the text that was commented on; None where it is about the section as such.
        passage: the words that it is about; None for the whole section.
        last_said: the ids of the events that say whether it is resolved; whoever says otherwise names them.
    """

    id: str
    comments: tuple[Comment, ...]
    revision: RevisionId | None
    passage: Passage | None
    is_resolved: bool
    last_said: tuple[str, ...]

    @property
    def turn(self) -> int:
        """The number of the next comment."""
        return len(self.comments)


def threads(events: Iterable[Event]) -> tuple[Thread, ...]:
    """Return the threads of a section, in the order of the times that stand on their first comments."""
    found: dict[str, list[Event]] = {}
    for event in events:
        if event.kind is EventKind.COMMENT:
            found.setdefault(text_in(event, "thread") or event.id, []).append(event)
    made = (_thread(id_, members) for id_, members in found.items())
    return tuple(sorted((each for each in made if each.comments), key=lambda each: (each.comments[0].time, each.id)))


def comment_payload(  # noqa: PLR0913 - a comment says these things
    text: str,
    *,
    thread: str = "",
    turn: int = 0,
    passage: Passage | None = None,
    by: str = "",
    standing: str = "",
    replaces: Iterable[str] = (),
) -> str:
    """Return the payload of a comment.

    Args:
        text: may be empty where it only says whether the thread is resolved.
        thread: the id of the first comment; empty for a first comment.
        turn: its place in the thread, as its writer saw it.
        standing: `resolved` or `open`; empty to leave that as it is.
        replaces: with `standing`, the ids that said how the thread stands before.
    """
    said = {"text": text, "thread": thread, "turn": turn or None, "by": by, _STANDING: standing}
    return payload(passage=passage.as_data() if passage else None, replaces=replaces, **said)


def _thread(id_: str, events: list[Event]) -> Thread:
    first = next((event for event in events if event.id == id_), None)
    standing = in_force(event for event in events if text_in(event, _STANDING))
    said = {text_in(event, _STANDING) for event in standing}
    return Thread(
        id=id_,
        comments=tuple(_comment(event) for event in sorted(events, key=_place) if text_in(event, "text")),
        revision=first.revision if first else None,
        passage=Passage.from_data(payload_of(first).get("passage")) if first else None,
        is_resolved=said == {RESOLVED},
        last_said=tuple(event.id for event in standing),
    )


def _comment(event: Event) -> Comment:
    return Comment(event.id, event.actor, event.time, text_in(event, "text"), text_in(event, "by"))


def _place(event: Event) -> tuple[int, str]:
    turn = payload_of(event).get("turn")
    return turn if isinstance(turn, int) else 0, event.id
