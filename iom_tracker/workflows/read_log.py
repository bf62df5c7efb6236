"""Read the history of a section."""

from dataclasses import dataclass

from iom_tracker.domain.history import in_order
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.revision import Revision
from iom_tracker.domain.word_count import count_body
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.past_cycles import catalogue_naming


@dataclass(frozen=True, slots=True)
class LogEntry:
    """A revision with what its actor is called and how long its text is."""

    revision: Revision
    name: str
    words: int
    is_head: bool


def read_log(workspace: Workspace, ref: SectionRef) -> tuple[LogEntry, ...]:
    """Return a section's revisions, parents before children.

    Raises:
        UnknownSection: no cycle of the workspace has such a section.
    """
    with workspace.reading() as transaction:
        catalogue_naming(transaction, str(ref)).find(str(ref))
        heads = {head.id for head in transaction.revisions.heads(ref)}
        names, texts = transaction.actors.names(), transaction.revisions.texts(ref)
        return tuple(
            LogEntry(each, names.get(each.actor, each.actor[:8]), count_body(texts[each.id]), each.id in heads)
            for each in in_order(transaction.revisions.history(ref))
        )
