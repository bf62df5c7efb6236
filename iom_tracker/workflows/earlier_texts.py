"""The earlier texts that a report is compared with: of an export, of a clearance, or one single revision."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from iom_tracker.documents.undecided import UNDECIDED
from iom_tracker.domain.automatic_merge import is_automatic
from iom_tracker.domain.errors import NothingToCompareWith
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.revision import Revision
from iom_tracker.domain.richtext import EMPTY, RichText
from iom_tracker.storage.workspace import Transaction

SINCE_CLEARANCE: Final = "cleared"
LAST_EXPORT: Final = "last"
_HEX: Final = frozenset("0123456789abcdef")
_Earlier = Callable[[SectionRef], RevisionId | None]


@dataclass(frozen=True, slots=True)
class EarlierTexts:
    """What sections said at some time.

    Attributes:
        name: of that time: `cleared`, or the whole id of the export or revision.
    """

    name: str
    _transaction: Transaction
    _revision_of: _Earlier
    _only: SectionRef | None = None

    def before(self, section: SectionRef) -> tuple[RevisionId | None, RichText] | None:
        """Return a section's earlier revision and text, the empty one where it had none.

        None where the two cannot be held against each other: nobody had decided between its texts, or the comparison
        is about another section.
        """
        if self._only not in (None, section):
            return None
        revision = self._revision_of(section)
        if revision is None:
            return None, EMPTY
        found = None if revision == UNDECIDED else self._transaction.revisions.find(section, revision)
        return (revision, found[1]) if found else None


def earlier_texts(
    transaction: Transaction, name: str, cycle: str, cleared: Mapping[SectionRef, RevisionId | None]
) -> EarlierTexts:
    """Return the texts that a name stands for.

    Args:
        transaction: of the workspace.
        name: `cleared` for what was cleared last, `last` for the last export of the cycle, or the beginning of the id
            of an export or of a revision.
        cycle: that is printed.
        cleared: the revision of each section that was cleared last.

    Raises:
        NothingToCompareWith: the name stands for nothing, or for several things.
    """
    if name == SINCE_CLEARANCE:
        return EarlierTexts(name, transaction, cleared.get)
    export = _export(transaction, name, cycle)
    if export is not None:
        return EarlierTexts(export, transaction, transaction.journal.manifest(export).get)
    section, revision = _revision(transaction, name)
    return EarlierTexts(revision, transaction, lambda _: revision, section)


def author_of(transaction: Transaction, revision: Revision) -> str:
    """Return what the person is called who published a text; of an automatic merge, those whose texts it joins."""
    names = transaction.actors.names()
    joined = [transaction.revisions.find(revision.section, parent) for parent in revision.parents]
    makers = [found[0].actor for found in joined if found] if is_automatic(revision) else [revision.actor]
    return ", ".join(dict.fromkeys(names.get(actor, actor[:8]) for actor in makers))


def _export(transaction: Transaction, name: str, cycle: str) -> str | None:
    if name == LAST_EXPORT:
        found = transaction.journal.last_export(cycle)
        if found is None:
            raise NothingToCompareWith(name, "no_export")
        return found
    matching = transaction.journal.exports_beginning(name) if _is_beginning(name) else ()
    if len(matching) > 1:
        raise NothingToCompareWith(name, "several")
    return matching[0] if matching else None


def _revision(transaction: Transaction, name: str) -> tuple[SectionRef, RevisionId]:
    matching = transaction.revisions.beginning(name) if _is_beginning(name) else ()
    if len(matching) != 1:
        raise NothingToCompareWith(name, "several" if matching else "unknown")
    return matching[0]


def _is_beginning(name: str) -> bool:
    return bool(name) and _HEX.issuperset(name)
