"""What the terminal prints about review: decisions, comments, assignments, people."""

from collections.abc import Iterable, Iterator, Sequence

from iom_tracker.cli.decision_output import SHOWN, difference_lines
from iom_tracker.cli.output import counted, section_status_json
from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.comment import Thread
from iom_tracker.domain.completeness import Completeness
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.passage import Passage
from iom_tracker.domain.richtext import EMPTY
from iom_tracker.sentences import obstacle_sentence
from iom_tracker.workflows.comment import Commented
from iom_tracker.workflows.decided import Decided
from iom_tracker.workflows.introduce import Ourselves
from iom_tracker.workflows.read_people import Person
from iom_tracker.workflows.read_review import SectionReview, ThreadFound
from iom_tracker.workflows.review import ReviewReport


def review_json(report: ReviewReport) -> dict[str, object]:
    """Return what `review --json` prints after clearing or returning."""
    return {
        "done": [str(ref) for ref in report.done],
        "held_back": [
            {
                "ref": str(each.ref),
                "reason": each.obstacle.value,
                "why": obstacle_sentence(str(each.ref), each.obstacle),
            }
            for each in report.held_back
        ],
        "sections": [section_status_json(status) for status in report.changes.sections],
    }


def review_text(report: ReviewReport, *, is_clearing: bool) -> str:
    """Return what `review` prints after clearing or returning."""
    done = "Cleared" if is_clearing else "Returned"
    lines = [f"{done} {counted(len(report.done), 'section')}."]
    lines += [f"  {ref}" for ref in report.done]
    lines += ["Left as they are:"] if report.held_back else []
    return "\n".join([*lines, *(f"  {obstacle_sentence(str(each.ref), each.obstacle)}" for each in report.held_back)])


def commented_json(done: Commented) -> dict[str, object]:
    """Return what `review --json` prints after commenting."""
    return {"threads": [{"ref": str(ref), **_thread_json(thread)} for ref, thread in done.threads]}


def commented_text(done: Commented) -> str:
    """Return what `review` prints after commenting."""
    return "\n".join(
        f"{ref}: thread [{thread.id[:SHOWN]}], {counted(len(thread.comments), 'comment')}, {_standing(thread)}"
        for ref, thread in done.threads
    )


def section_json(review: SectionReview) -> dict[str, object]:
    """Return what `review --json` shows of a section."""
    return {
        **section_status_json(review.status),
        "cleared": review.status.cleared,
        "can_clear": review.can_clear,
        "assigned": [{"office": each.office, "person": each.person} for each in review.asked],
        "decisions": [_decided_json(each) for each in review.decisions],
        "threads": [
            {**_thread_json(each.thread, each.names), "place": list(each.place) if each.place else None}
            for each in review.threads
        ],
        "changed_since_clearance": review.cleared_text is not None and bool(review.changes),
    }


def sections_text(reviews: Iterable[SectionReview]) -> str:
    """Return what `review` shows of sections."""
    return "\n\n".join("\n".join(_section_lines(each)) for each in reviews)


def assignee_text(assignee: Assignee) -> str:
    """Return who is asked."""
    return f"{assignee.person}, {assignee.office}" if assignee.person else assignee.office


def person_json(person: Person) -> dict[str, object]:
    """Return somebody who is known as JSON data."""
    signer = person.signer
    return {
        "office": signer.office,
        "person": signer.person,
        "fingerprint": person.fingerprint,
        "headquarters": signer.is_headquarters,
        "decides": signer.decides,
        "retired": signer.retired or None,
        "since": signer.time,
    }


def people_text(people: Sequence[Person]) -> str:
    """Return what `people` prints."""
    return "\n".join(map(_person_line, people)) or "Nobody is known by their key yet."


def ourselves_json(found: Ourselves) -> dict[str, object]:
    """Return what `whoami --json` prints."""
    return {
        "person": found.person,
        "office": found.office,
        "fingerprint": found.fingerprint,
        "headquarters": not found.is_office,
    }


def ourselves_text(found: Ourselves) -> str:
    """Return what `whoami` prints."""
    name = ", ".join(filter(None, (found.person, found.office))) or "nobody by name"
    where = "an office's workspace" if found.is_office else "headquarters' own workspace"
    return f"{name}, in {where}. Your key: {found.fingerprint}"


def completeness_json(found: Completeness) -> dict[str, object]:
    """Return how complete an office's part is as JSON data."""
    lists = {name: [str(ref) for ref in refs] for name, refs in _lists(found).items()}
    return {"asked": found.asked, "answered": found.answered, "complete": found.is_complete, **lists}


def completeness_text(found: Completeness) -> str:
    """Return how complete an office's part is, one line for each thing that needs a look."""
    told = f"{found.answered} of {found.asked} sections answered."
    lines = ["Complete: " + told] if found.is_complete else [told]
    lines += [f"  {_WORDS[name]}: {', '.join(map(str, refs))}" for name, refs in _lists(found).items() if refs]
    return "\n".join(lines)


_WORDS = {
    "empty": "without a text",
    "unpublished": "with a draft that is not published",
    "over_cap": "over the cap",
    "in_conflict": "in conflict",
    "unread": "merged automatically, please read",
    "returned": "returned and not changed since",
}


def _lists(found: Completeness) -> dict[str, tuple[SectionRef, ...]]:
    return {
        "empty": found.empty,
        "unpublished": found.unpublished,
        "over_cap": found.over_cap,
        "in_conflict": found.in_conflict,
        "unread": found.unread,
        "returned": found.returned,
    }


def _section_lines(review: SectionReview) -> Iterator[str]:
    yield f"{review.status.ref}: {review.status.state.value}"
    if review.asked:
        yield f"  asked: {'; '.join(map(assignee_text, review.asked))}"
    yield from (f"  {_decided_line(each)}" for each in review.decisions)
    if review.changes:
        yield "  changed since it was cleared:"
        body = review.shown
        yield from (f"    {line}" for line in difference_lines(review.cleared_text or EMPTY, body))
    for found in review.threads:
        yield from (f"  {line}" for line in _thread_lines(found))


def _decided_line(decided: Decided) -> str:
    about = "" if decided.is_about_head else ", an earlier text"
    counts = "" if decided.counts else ", no longer counts"
    note = f": {decided.note}" if decided.note else ""
    return f"[{decided.revision[:SHOWN]}] {decided.kind.value} by {decided.name}, {decided.time}{about}{counts}{note}"


def _thread_lines(found: ThreadFound) -> Iterator[str]:
    thread = found.thread
    quoted = f" on “{thread.passage.quote}”" if thread.passage else ""
    gone = " (these words are no longer there)" if thread.passage and not found.place else ""
    yield f"[{thread.id[:SHOWN]}] {_standing(thread)}{quoted}{gone}"
    for comment, name in zip(thread.comments, found.names, strict=True):
        yield f"  {name}, {comment.time}: {comment.text}"


def _standing(thread: Thread) -> str:
    return "resolved" if thread.is_resolved else "open"


def _decided_json(decided: Decided) -> dict[str, object]:
    return {
        "kind": decided.kind.value,
        "revision": decided.revision,
        "name": decided.name,
        "time": decided.time,
        "note": decided.note,
        "counts": decided.counts,
        "about_head": decided.is_about_head,
    }


def _thread_json(thread: Thread, names: Sequence[str] = ()) -> dict[str, object]:
    called = names or [comment.by for comment in thread.comments]
    return {
        "thread": thread.id,
        "revision": thread.revision,
        "passage": _passage_json(thread.passage),
        "resolved": thread.is_resolved,
        "comments": [
            {"id": comment.id, "actor": comment.actor, "name": name, "time": comment.time, "text": comment.text}
            for comment, name in zip(thread.comments, called, strict=True)
        ],
    }


def _passage_json(passage: Passage | None) -> dict[str, str] | None:
    return passage.as_data() if passage else None


def _person_line(person: Person) -> str:
    signer = person.signer
    name = ", ".join(filter(None, (signer.person, signer.office))) or "unknown"
    roles = [
        *(["headquarters"] if signer.is_headquarters else []),
        *(["decides"] if signer.decides and not signer.is_headquarters else []),
        *([f"retired since {signer.retired[:10]}"] if signer.retired else []),
    ]
    return f"{person.fingerprint}  {name}{'  (' + ', '.join(roles) + ')' if roles else ''}"
