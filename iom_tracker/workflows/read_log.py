"""Read the history of a section: what was published in it, and what this machine keeps of its drafts."""

from collections.abc import Iterable
from dataclasses import dataclass

from iom_tracker.domain.history import in_order
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.private_history import Checkpoint, newest_first
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.word_count import count_body
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.decided import Decided, what_was_decided
from iom_tracker.workflows.past_cycles import catalogue_naming


@dataclass(frozen=True, slots=True)
class LogEntry:
    """A revision with its text.

    Attributes:
        name: what its actor is called; so are `parent_names`, in the order of the revision's parents.
        office: what office the actor says to write for; empty where that is not known.
        words: how many words the text has.
        decided: what was decided about exactly this text.
        document: the file that it was imported from on this machine; empty where it was not, or nothing tells.
        is_named: whether its actor said a name or an office; else `name` is the first digits of the key.
    """

    revision: Revision
    name: str
    office: str
    parent_names: tuple[str, ...]
    body: RichText
    words: int
    is_head: bool
    decided: tuple[Decided, ...]
    document: str = ""
    is_named: bool = True

    @property
    def id(self) -> RevisionId:
        """The revision's id."""
        return self.revision.id

    @property
    def time(self) -> str:
        """The wall time of its writer's machine."""
        return self.revision.time


PastText = LogEntry | Checkpoint


def read_log(workspace: Workspace, ref: SectionRef) -> tuple[LogEntry, ...]:
    """Return a section's revisions, parents before children.

    Raises:
        UnknownSection: no cycle of the workspace has such a section.
    """
    with workspace.reading() as transaction:
        entries = _entries(transaction, ref)
        return tuple(entries[each.id] for each in in_order({id_: entry.revision for id_, entry in entries.items()}))


def read_history(workspace: Workspace, ref: SectionRef) -> tuple[PastText, ...]:
    """Return a section's revisions and the checkpoints of its drafts, newest first.

    Raises:
        UnknownSection: no cycle of the workspace has such a section.
    """
    with workspace.reading() as transaction:
        entries = _entries(transaction, ref)
        revisions = {id_: entry.revision for id_, entry in entries.items()}
        found = newest_first(revisions, transaction.drafts.checkpoints(ref))
        return tuple(each if isinstance(each, Checkpoint) else entries[each.id] for each in found)


def _entries(transaction: Transaction, ref: SectionRef) -> dict[RevisionId, LogEntry]:
    catalogue_naming(transaction, str(ref)).find(str(ref))
    known, texts = transaction.revisions.history(ref), transaction.revisions.texts(ref)
    heads = {head.id for head in transaction.revisions.heads(ref)}
    people, names = transaction.actors.latest(), transaction.actors.names()
    decided = what_was_decided(transaction.events.of(ref), known, heads, names)
    documents = transaction.journal.documents()
    called = {id_: names.get(each.actor, each.actor[:8]) for id_, each in known.items()}
    return {
        id_: LogEntry(
            revision=revision,
            name=called[id_],
            office=_office(people.get(revision.actor)),
            parent_names=tuple(called.get(parent, parent[:8]) for parent in revision.parents),
            body=texts[id_],
            words=count_body(texts[id_]),
            is_head=id_ in heads,
            decided=_about(id_, decided),
            document=documents.get(revision.time, "") if revision.kind is RevisionKind.IMPORT else "",
            is_named=called[id_] != revision.actor[:8],
        )
        for id_, revision in known.items()
    }


def _office(known_as: Introduction | None) -> str:
    return known_as.office if known_as else ""


def _about(id_: RevisionId, decided: Iterable[Decided]) -> tuple[Decided, ...]:
    return tuple(each for each in decided if each.revision == id_)
