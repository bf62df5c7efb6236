"""Read what was decided and said about sections: decisions, comments, what changed since clearance, who is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from iom_tracker.domain.assignment import Assignee, assignees
from iom_tracker.domain.comment import Thread, threads
from iom_tracker.domain.comparison import ComparedBlock, compare
from iom_tracker.domain.decision import authors_of
from iom_tracker.domain.identity import ActorId, RevisionId, SectionRef
from iom_tracker.domain.richtext import EMPTY, RichText
from iom_tracker.domain.section import SectionStatus
from iom_tracker.environment.locations import data_folder
from iom_tracker.packets.keys import actor_id
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.decided import Decided, what_was_decided


@dataclass(frozen=True, slots=True)
class ThreadFound:
    """A thread of comments with where its passage stands in the published text.

    Attributes:
        names: what each writer of its comments is called, in their order.
        place: from and to which character of the plain text; None for the whole section, and where the words are gone.
    """

    thread: Thread
    names: tuple[str, ...]
    place: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class SectionReview:
    """What was decided and said about a section.

    Attributes:
        decisions: oldest text first, then in the order of the times that stand on them.
        shown: what is published; with several heads that differ, the text of the first.
        cleared_text: what was cleared last; None where nothing was.
        changes: what differs between that and the published text, word by word; empty where nothing does.
        asked: who is asked to write it.
        can_clear: whether this person wrote none of the text that stands there.
        theirs: the texts of the section that headquarters sent to an office, with a kit or a receipt.
    """

    status: SectionStatus
    decisions: tuple[Decided, ...]
    threads: tuple[ThreadFound, ...]
    shown: RichText
    cleared_text: RichText | None
    changes: tuple[ComparedBlock, ...]
    asked: tuple[Assignee, ...]
    can_clear: bool
    theirs: frozenset[RevisionId] = frozenset()


def read_review(workspace: Workspace, refs: Sequence[SectionRef]) -> tuple[SectionReview, ...]:
    """Return what was decided and said about sections, in the order asked for.

    Raises:
        UnknownSection: the workspace has no such section.
    """
    with workspace.reading() as transaction:
        names = transaction.actors.names()
        theirs = _sent_by_headquarters(transaction)
        return tuple(replace(_review(transaction, ref, names), theirs=theirs.get(ref, frozenset())) for ref in refs)


def _sent_by_headquarters(transaction: Transaction) -> dict[SectionRef, frozenset[RevisionId]]:
    found: dict[SectionRef, frozenset[RevisionId]] = {}
    for arrival in transaction.arrivals.from_headquarters():
        for ref, heads in arrival.heads:
            found[ref] = found.get(ref, frozenset()).union(heads)
    return found


def _review(transaction: Transaction, ref: SectionRef, names: Mapping[ActorId, str]) -> SectionReview:
    status = transaction.sections.status(ref)
    events, known = transaction.events.of(ref), transaction.revisions.history(ref)
    shown = next((body for _, body in transaction.revisions.heads_with_text(ref)), EMPTY)
    cleared = transaction.revisions.find(ref, status.cleared) if status.cleared else None
    us = actor_id(data_folder())
    return SectionReview(
        status=status,
        decisions=what_was_decided(events, known, status.heads, names),
        threads=tuple(_found(thread, shown, names) for thread in threads(events)),
        shown=shown,
        cleared_text=cleared[1] if cleared else None,
        changes=compare(cleared[1], shown) if cleared and cleared[1] != shown else (),
        asked=assignees(events),
        can_clear=all(us not in authors_of(known[head], known) for head in status.heads),
    )


def _found(thread: Thread, shown: RichText, names: Mapping[ActorId, str]) -> ThreadFound:
    called = (comment.by or names.get(comment.actor, comment.actor[:8]) for comment in thread.comments)
    return ThreadFound(thread, tuple(called), thread.passage.find(shown.plain) if thread.passage else None)
