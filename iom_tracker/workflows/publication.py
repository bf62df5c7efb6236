"""Publishing a text: the revision that follows the heads its writer saw."""

from collections.abc import Sequence

from iom_tracker.domain.errors import SectionInConflict, SectionMoved, SectionRetired
from iom_tracker.domain.history import is_conflict
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import EMPTY, RichText
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Transaction


def refuse_retired(transaction: Transaction, section: SectionRef) -> None:
    """Refuse to write a section of a retired commitment, which can only be read.

    Raises:
        SectionRetired: it is one.
        UnknownSection: the workspace has no such section.
    """
    if transaction.sections.status(section).is_retired:
        raise SectionRetired(str(section))


def follow(  # noqa: PLR0913 - a publication is made of these facts
    transaction: Transaction,
    section: SectionRef,
    body: RichText,
    seen: Sequence[RevisionId],
    author: Authorship,
    *,
    kind: RevisionKind = RevisionKind.EDIT,
) -> tuple[Revision, RichText] | None:
    """Return the revision to add, or None when the text says what the heads that were seen say already.

    Raises:
        SectionMoved: a text that was seen is not there (any more).
        SectionInConflict: the writer saw several texts; choosing between them is a resolution, not an edit.
    """
    found = [transaction.revisions.find(section, id_) for id_ in seen]
    parents = [each[0] for each in found if each]
    if len(parents) < len(found):
        raise SectionMoved(str(section))
    if is_conflict(parents):
        raise SectionInConflict(str(section))
    if body.digest == (parents[0].body if parents else EMPTY.digest):
        return None
    if kind is RevisionKind.EDIT and len(parents) > 1:
        kind = RevisionKind.MERGE  # heads that say the same thing come together
    if kind is RevisionKind.EDIT and body.is_empty:
        kind = RevisionKind.WITHDRAW
    revision = Revision.following(
        parents, section=section, kind=kind, actor=author.actor, time=author.time, body=body.digest
    )
    return revision, body
