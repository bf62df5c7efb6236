"""Earlier texts of a section as values that are nowhere on a disk."""

from collections.abc import Sequence
from dataclasses import replace

from iom_tracker.domain.private_history import Checkpoint, CheckpointReason
from iom_tracker.domain.revision import RevisionKind
from iom_tracker.domain.word_count import count_body
from iom_tracker.workflows.decided import Decided
from iom_tracker.workflows.read_log import LogEntry
from tests.builders import NOON, a_ref, a_revision, body


def an_entry(  # noqa: PLR0913 - an entry is made of these facts
    text: str,
    *,
    name: str = "Amina",
    office: str = "Haiti",
    kind: RevisionKind = RevisionKind.EDIT,
    extra: str = "{}",
    parent_names: Sequence[str] = (),
    is_head: bool = False,
    decided: Sequence[Decided] = (),
    document: str = "",
    is_named: bool = True,
) -> LogEntry:
    return LogEntry(
        revision=replace(a_revision(text, section=a_ref("origin"), kind=kind), extra=extra),
        name=name,
        office=office,
        parent_names=tuple(parent_names),
        body=body(text),
        words=count_body(body(text)),
        is_head=is_head,
        decided=tuple(decided),
        document=document,
        is_named=is_named,
    )


def a_checkpoint(text: str, number: int = 1, *, reason: str = CheckpointReason.TYPING) -> Checkpoint:
    return Checkpoint(number, a_ref("origin"), body(text), (), NOON, reason)
