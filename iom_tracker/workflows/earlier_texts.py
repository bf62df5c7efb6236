"""The earlier texts that a report is compared with, or made of: of an export, of a clearance, or one revision."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from iom_tracker.documents.undecided import UNDECIDED
from iom_tracker.domain.automatic_merge import is_automatic
from iom_tracker.domain.errors import NothingToCompareWith
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.report import EarlierExport
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
        name: of that time: `cleared`, `last`, or the whole id of the export or revision.
    """

    name: str
    _transaction: Transaction
    _revision_of: _Earlier
    _only: SectionRef | None = None
    _export_of: Callable[[SectionRef], EarlierExport | None] = lambda _: None

    def before(self, section: SectionRef) -> RichText | None:
        """Return a section's earlier text, the empty one where it had none.

        None where the two cannot be held against each other: nobody had decided between its texts, or the comparison
        is about another section.
        """
        if self._only not in (None, section):
            return None
        if self._revision_of(section) is None:
            return EMPTY
        found = self.found(section)
        return found[1] if found else None

    def found(self, section: SectionRef) -> tuple[Revision, RichText] | None:
        """Return the revision that a section had, with its text; None where it had none, or several."""
        revision = self._revision_of(section) if self._only in (None, section) else None
        return self._transaction.revisions.find(section, revision) if revision not in (None, UNDECIDED) else None

    def exports(self, sections: Iterable[SectionRef]) -> tuple[EarlierExport, ...]:
        """Return the exports that these sections had been printed by, the oldest first."""
        found = {each for each in map(self._export_of, sections) if each is not None}
        return tuple(sorted(found, key=lambda each: (each.time, each.id)))


def earlier_texts(
    transaction: Transaction, name: str, cycle: str, cleared: Mapping[SectionRef, RevisionId | None]
) -> EarlierTexts:
    """Return the texts that a name stands for.

    Args:
        transaction: of the workspace.
        name: `cleared` for what was cleared last, `last` for the last export of each section, or the beginning of the
            id of an export or of a revision.
        cycle: that is printed.
        cleared: the revision of each section that was cleared last.

    Raises:
        NothingToCompareWith: the name stands for nothing, or for several things.
    """
    if name == SINCE_CLEARANCE:
        return EarlierTexts(name, transaction, cleared.get)
    if name == LAST_EXPORT:
        return _last_exports(transaction, cycle)
    export = _export(transaction, name)
    if export is not None:
        manifest = transaction.journal.manifest(export.id)
        return EarlierTexts(export.id, transaction, manifest.get, None, lambda ref: export if ref in manifest else None)
    section, revision = _revision(transaction, name)
    return EarlierTexts(revision, transaction, lambda _: revision, section)


def author_of(transaction: Transaction, revision: Revision) -> str:
    """Return what the person is called who published a text; of an automatic merge, those whose texts it joins."""
    names = transaction.actors.names()
    joined = [transaction.revisions.find(revision.section, parent) for parent in revision.parents]
    makers = [found[0].actor for found in joined if found] if is_automatic(revision) else [revision.actor]
    return ", ".join(dict.fromkeys(names.get(actor, actor[:8]) for actor in makers))


def _last_exports(transaction: Transaction, cycle: str) -> EarlierTexts:
    printed = transaction.journal.last_printed(cycle)
    if not printed:
        raise NothingToCompareWith(LAST_EXPORT, "no_export")
    revisions = {ref: revision for ref, (revision, _) in printed.items()}
    exports = {ref: export for ref, (_, export) in printed.items()}
    return EarlierTexts(LAST_EXPORT, transaction, revisions.get, None, exports.get)


def _export(transaction: Transaction, name: str) -> EarlierExport | None:
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
