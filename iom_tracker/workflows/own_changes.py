"""Tracked changes that this program wrote into a report itself, when the report comes back.

A report that was exported as a redline says what had changed before. Nobody who edits it made these changes: they are
accepted here already, and what is left is what was done to the file.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.marked_text import Mark
from iom_tracker.domain.reading import ReadSection
from iom_tracker.domain.report import ReportStamp
from iom_tracker.storage.workspace import Transaction
from iom_tracker.workflows.earlier_texts import author_of


def without_own_changes(
    transaction: Transaction,
    sections: Mapping[SectionRef, ReadSection],
    stamp: ReportStamp | None,
    manifest: Mapping[SectionRef, RevisionId],
) -> dict[SectionRef, ReadSection]:
    """Return the sections of a document that came back with none but the changes of those who edited it.

    Args:
        transaction: of the workspace.
        sections: what the document says.
        stamp: of the document, if it has one.
        manifest: the revision of each section that was printed.
    """
    if stamp is None or not stamp.redline:
        return dict(sections)
    return {ref: _settled(transaction, ref, section, manifest.get(ref)) for ref, section in sections.items()}


def _settled(
    transaction: Transaction, ref: SectionRef, section: ReadSection, printed: RevisionId | None
) -> ReadSection:
    found = transaction.revisions.find(ref, printed) if printed else None
    if found is None or section.marked is None:
        return section
    author, time = author_of(transaction, found[0]), found[0].time

    def is_own(mark: Mark) -> bool:
        return mark.author == author and _is_same_moment(mark.time, time)

    return section._replace(marked=section.marked.settled(is_own))


def _is_same_moment(one: str, other: str) -> bool:
    """Say whether two times are the same to the second, which is as precisely as a Word file gives them."""
    try:
        moments = [datetime.fromisoformat(time).replace(microsecond=0) for time in (one, other)]
    except ValueError:
        return False
    return len({moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC) for moment in moments}) == 1
