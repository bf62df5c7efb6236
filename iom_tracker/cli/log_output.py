"""What `log` prints: the history of a section for people and for programs."""

from collections.abc import Sequence
from typing import Final

from iom_tracker.cli.decision_output import SHOWN, difference_lines
from iom_tracker.cli.output import blocks_json
from iom_tracker.domain.automatic_merge import is_automatic
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.private_history import Checkpoint
from iom_tracker.domain.unsent_draft import unsent_draft_of
from iom_tracker.workflows.decided import Decided
from iom_tracker.workflows.read_log import LogEntry, PastText

_SHORT: Final = {EventKind.SUBMITTED: "submitted", EventKind.RETURNED: "returned", EventKind.CLEARED: "cleared"}


def log_json(reference: str, past: Sequence[PastText], *, with_checkpoints: bool) -> dict[str, object]:
    """Return what `log --json` prints: revisions, parents before children, and checkpoints, oldest first."""
    oldest_first = list(reversed(past))
    told: dict[str, object] = {
        "ref": reference,
        "revisions": [_entry_json(each) for each in oldest_first if isinstance(each, LogEntry)],
    }
    if with_checkpoints:
        told["checkpoints"] = [_checkpoint_json(each) for each in oldest_first if isinstance(each, Checkpoint)]
    return told


def log_text(past: Sequence[PastText]) -> str:
    """Return what `log` prints, newest first."""
    width = max((len(each.id[:SHOWN]) for each in past), default=0)
    width = max([width, *(len(each.id) for each in past if isinstance(each, Checkpoint))])
    return "\n".join(_line(each, width) for each in past) or "Nothing was published yet."


def text_json(reference: str, text: PastText) -> dict[str, object]:
    """Return what `log --show` prints."""
    return {"ref": reference, "id": text.id, "time": text.time, "words": text.words, "blocks": blocks_json(text.body)}


def comparison_json(reference: str, old: PastText, new: PastText) -> dict[str, object]:
    """Return what `log --compare` prints."""
    return {"ref": reference, "old": old.id, "new": new.id, "changes": difference_lines(old.body, new.body)}


def _line(text: PastText, width: int) -> str:
    if isinstance(text, Checkpoint):
        return (
            f"{text.id:{width}}  {text.time}  {'draft':8}  {text.words:4} words  kept on this machine ({text.reason})"
        )
    revision = text.revision
    id_, kind = revision.id[:SHOWN], revision.kind.value
    return f"{id_:{width}}  {revision.time}  {kind:8}  {text.words:4} words  {_who(text)}{_marks(text)}"


def _who(entry: LogEntry) -> str:
    if is_automatic(entry.revision):
        return f"merged automatically from {', '.join(dict.fromkeys(entry.parent_names))}"
    return f"{entry.name}, {entry.office}" if entry.office not in ("", entry.name) else entry.name


def _marks(entry: LogEntry) -> str:
    unsent = unsent_draft_of(entry.revision)
    marks = [] if unsent is None else [f"unsent draft of {unsent or 'somebody'}"]
    marks += ["head"] if entry.is_head else []
    marks += [f"{_SHORT[each.kind]} by {each.name}" for each in entry.decided if each.counts]
    return "".join(f"  ({mark})" for mark in marks)


def _entry_json(entry: LogEntry) -> dict[str, object]:
    return {
        "id": entry.revision.id,
        "parents": list(entry.revision.parents),
        "kind": entry.revision.kind.value,
        "actor": entry.revision.actor,
        "name": entry.name,
        "office": entry.office,
        "time": entry.revision.time,
        "words": entry.words,
        "head": entry.is_head,
        "automatic": is_automatic(entry.revision),
        "unsent_of": unsent_draft_of(entry.revision),
        "decided": [_decided_json(each) for each in entry.decided],
    }


def _decided_json(decided: Decided) -> dict[str, object]:
    return {
        "kind": decided.kind.value,
        "name": decided.name,
        "time": decided.time,
        "note": decided.note,
        "counts": decided.counts,
    }


def _checkpoint_json(checkpoint: Checkpoint) -> dict[str, object]:
    return {
        "id": checkpoint.id,
        "based_on": list(checkpoint.based_on),
        "time": checkpoint.time,
        "words": checkpoint.words,
        "reason": checkpoint.reason,
    }
