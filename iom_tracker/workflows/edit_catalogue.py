"""Edit the list of commitments: headquarters adds, rewords, retires, reinstates and moves them."""

from dataclasses import dataclass

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_edit import CatalogueEdit
from iom_tracker.domain.catalogue_merge import CatalogueMerge
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.errors import CommitmentUndecided, NotHeadquarters
from iom_tracker.environment.clock import utc_now
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.author import author
from iom_tracker.workflows.outcome import Changes, Clock
from iom_tracker.workflows.standing_here import is_office


@dataclass(frozen=True, slots=True)
class CatalogueEdited:
    """What was done to the list of commitments.

    Attributes:
        edit: what was asked for.
        before: the commitment as it was; None where it was added.
        after: the commitment as it is now.
        catalogue: the catalogue in force now.
        changes: the commitment's sections, retired or not; where others stand in the order may have changed too.
    """

    edit: CatalogueEdit
    before: Commitment | None
    after: Commitment
    catalogue: Catalogue
    changes: Changes


def edit_catalogue(workspace: Workspace, edit: CatalogueEdit, *, clock: Clock = utc_now) -> CatalogueEdited:
    """Make an edit a new version of the catalogue, which offices get with their next receipt.

    Texts, drafts and what was decided about them stay; those of a retired commitment can be read.

    Raises:
        NotHeadquarters: this is an office's workspace.
        CommitmentUndecided: there are several versions of the commitment.
        BadCommitmentId, CommitmentTaken, CommitmentWithoutText, CommitmentRetired, CommitmentNotRetired,
            LastCommitment, OtherTransformation, NothingChanged, UnknownCommitment, UnknownTransformation: the edit
            cannot be made.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was changed.
    """
    with workspace.transaction() as transaction:
        if is_office(transaction):
            raise NotHeadquarters("catalogue")
        merge = transaction.catalogue.merged()
        _refuse_undecided(merge, edit)
        catalogue = edit.apply(merge.catalogue)
        transaction.catalogue.publish(catalogue, author(transaction, clock))
        transaction.sections.lay_out(catalogue)
        after = next(each for each in catalogue.cycle.commitments if each.id == edit.commitment)
        before = merge.catalogue.cycle.commitment(edit.commitment)
        return CatalogueEdited(edit, before, after, catalogue, _changes(transaction, after))


def _refuse_undecided(merge: CatalogueMerge, edit: CatalogueEdit) -> None:
    if any(clash.id == edit.commitment for clash in merge.clashes):
        raise CommitmentUndecided(edit.commitment)


def _changes(transaction: Transaction, commitment: Commitment) -> Changes:
    statuses = {**transaction.sections.all(), **transaction.sections.retired()}
    return Changes(tuple(status for ref, status in statuses.items() if ref.unit == commitment.id))
