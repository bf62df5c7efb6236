"""Reviews of sections as values that are nowhere on a disk."""

from collections.abc import Sequence

from iom_tracker.domain.comment import Comment, Thread
from iom_tracker.domain.comparison import compare
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.identity import ActorId, CommitmentId, CycleId, RevisionId
from iom_tracker.domain.passage import Passage
from iom_tracker.domain.richtext import EMPTY, RichText
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.decided import Decided
from iom_tracker.workflows.read_last_year import LastYear, TextBefore
from iom_tracker.workflows.read_review import SectionReview, ThreadFound
from tests.builders import NOON, a_ref, body

HEAD = RevisionId("a1")


def a_decision(kind: EventKind, note: str = "", *, name: str = "Maria", about_head: bool = True) -> Decided:
    return Decided(kind, HEAD, name, NOON, note, counts=True, is_about_head=about_head)


def a_thread(*texts: str, id_: str = "t1", quote: str = "", resolved: bool = False, gone: bool = False) -> ThreadFound:
    """Return a thread of comments, by Amina and Maria in turn."""
    comments = tuple(Comment(f"{id_}{number}", ActorId("a"), NOON, text) for number, text in enumerate(texts))
    names = tuple(("Amina", "Maria")[number % 2] for number in range(len(texts)))
    passage = Passage(quote) if quote else None
    place = (0, len(quote)) if quote and not gone else None
    return ThreadFound(Thread(id_, comments, None, passage, resolved, ()), names, place)


def a_review(
    status: SectionStatus,
    *decisions: Decided,
    threads: Sequence[ThreadFound] = (),
    changed: tuple[RichText, RichText] | None = None,
    can_clear: bool = True,
) -> SectionReview:
    changes = compare(*changed) if changed else ()
    return SectionReview(
        status=status,
        decisions=decisions,
        threads=tuple(threads),
        shown=EMPTY,
        cleared_text=None,
        changes=changes,
        asked=(),
        can_clear=can_clear,
    )


def a_text_before(
    text: str, *, question: str = "achievements", cleared: bool = False, unit: str = "200001"
) -> TextBefore:
    return TextBefore(
        ref=a_ref(question, unit, "2015"),
        unit=f"Commitment ID: {unit}",
        commitment=CommitmentId(unit),
        question="What was done?",
        body=body(text),
        revision=HEAD,
        state=SectionState.CLEARED if cleared else SectionState.SUBMITTED,
        is_cleared=cleared,
    )


def a_last_year(*continued: TextBefore, recalled: Sequence[TextBefore] = ()) -> LastYear:
    return LastYear(a_ref("origin"), CycleId("2015"), 2015, continued, tuple(recalled), is_carried_over=False)
