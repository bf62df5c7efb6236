"""Decide about a commitment of which there are several versions: which one counts, and what becomes of the others."""

from collections.abc import Mapping

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_merge import CatalogueMerge, CommitmentClash, CommitmentVersion, decided
from iom_tracker.domain.cycle import Scope
from iom_tracker.domain.errors import UnknownCommitment
from iom_tracker.domain.identity import ActorId, CatalogueId, CommitmentId, SectionRef
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import EMPTY
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.author import author
from iom_tracker.workflows.outcome import Changes, Clock


def decide_commitment(
    workspace: Workspace,
    commitment: CommitmentId,
    keep: CatalogueId,
    *,
    others_as: Mapping[CatalogueId, CommitmentId] | None = None,
    clock: Clock = utc_now,
) -> Changes:
    """Keep one version of a commitment; the others are dropped, or kept under ids of their own.

    A version that gets an id of its own takes the texts of those who wrote it along: they are published again under
    the new id, and where they alone stood under the old one, they are withdrawn there. All stays in the history.

    Args:
        keep: the catalogue version whose commitment counts.
        others_as: new ids for other versions; a version that is not named is dropped.

    Raises:
        UnknownCommitment: there is nothing to decide about that commitment.
        UnknownRevision: it has no such version.
        BadFramework: a new id is none, or is taken.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was decided.
    """
    moved = dict(others_as or {})
    with workspace.transaction() as transaction:
        merge = transaction.catalogue.merged()
        clash = _clash(merge, commitment)
        authorship = author(transaction, clock)
        before = merge.catalogue
        after = decided(merge, commitment, keep, others_as=moved)
        transaction.catalogue.publish(after, authorship, decided=commitment)
        touched = _move_texts(transaction, before, _authors(clash, moved), commitment, authorship)
        transaction.sections.lay_out(after)
        transaction.sections.refresh(touched)
        statuses = transaction.sections.all()
        return Changes(tuple(statuses[ref] for ref in touched if ref in statuses))


def _clash(merge: CatalogueMerge, commitment: CommitmentId) -> CommitmentClash:
    for clash in merge.clashes:
        if clash.id == commitment:
            return clash
    raise UnknownCommitment(commitment)


def _authors(clash: CommitmentClash, moved: Mapping[CatalogueId, CommitmentId]) -> dict[ActorId, CommitmentId]:
    versions: tuple[CommitmentVersion, ...] = clash.versions
    return {each.actor: moved[each.version] for each in versions if each.version in moved}


def _move_texts(
    transaction: Transaction,
    catalogue: Catalogue,
    authors: Mapping[ActorId, CommitmentId],
    commitment: CommitmentId,
    author: Authorship,
) -> list[SectionRef]:
    """Publish the texts of these authors under their commitment's new id."""
    touched = []
    for question in catalogue.cycle.questions:
        if question.scope is Scope.COMMITMENT:
            old = SectionRef(catalogue.cycle.id, commitment, question.key)
            for head, body in transaction.revisions.published_heads(old):
                if head.actor in authors and not body.is_empty:
                    new = SectionRef(catalogue.cycle.id, authors[head.actor], question.key)
                    _move(transaction, head, new, author)
                    touched += [old, new]
    return list(dict.fromkeys(touched))


def _move(transaction: Transaction, head: Revision, new: SectionRef, author: Authorship) -> None:
    body = dict(transaction.revisions.with_texts(head.section, [head.id]))[head]
    copy = Revision.following(
        (),
        section=new,
        kind=RevisionKind.IMPORT,
        actor=author.actor,
        time=author.time,
        body=body.digest,
    )
    rest = [other for other, _ in transaction.revisions.published_heads(head.section) if other.id != head.id]
    transaction.revisions.add([(copy, body)])
    _leave_behind(transaction, head, rest, author)


def _leave_behind(transaction: Transaction, head: Revision, rest: list[Revision], author: Authorship) -> None:
    """Let what stays under the old id build on what was moved away, so that it conflicts no longer."""
    texts = dict(transaction.revisions.with_texts(head.section, [other.id for other in rest]))
    staying = rest[0] if rest else None
    body = texts[staying] if staying else None
    following = Revision.following(
        [head, *([staying] if staying else [])],
        section=head.section,
        kind=RevisionKind.MERGE if staying else RevisionKind.WITHDRAW,
        actor=author.actor,
        time=author.time,
        body=body.digest if body else EMPTY.digest,
    )
    transaction.revisions.add([(following, body or EMPTY)])
