"""Say who works here: name and office, which a copied workspace brings along from somebody else."""

from dataclasses import dataclass

from iom_tracker.domain.names import tidy_name
from iom_tracker.environment.clock import utc_now
from iom_tracker.environment.locations import data_folder
from iom_tracker.packets.keys import actor_id, fingerprint
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.author import author
from iom_tracker.workflows.outcome import Clock
from iom_tracker.workflows.standing_here import is_office


@dataclass(frozen=True, slots=True)
class Ourselves:
    """Who works here.

    Attributes:
        fingerprint: of our key, short, to be read aloud to others.
        is_office: whether headquarters sends kits or receipts to this workspace.
    """

    person: str
    office: str
    fingerprint: str
    is_office: bool


def read_ourselves(workspace: Workspace) -> Ourselves:
    """Return who works here, and by which key others know them."""
    with workspace.reading() as transaction:
        return _ourselves(transaction)


def introduce(
    workspace: Workspace, *, person: str | None = None, office: str | None = None, clock: Clock = utc_now
) -> Ourselves:
    """Say who works here from now on; what is None stays as it is.

    Raises:
        NameTooLong: a name is none any more.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was changed.
    """
    with workspace.transaction() as transaction:
        for key, said in (("person", person), ("office", office)):
            if said is not None:
                transaction.settings.put(key, tidy_name(said))
        author(transaction, clock)
        return _ourselves(transaction)


def _ourselves(transaction: Transaction) -> Ourselves:
    settings = transaction.settings.all()
    key = fingerprint(actor_id(data_folder()))
    return Ourselves(settings.get("person", ""), settings.get("office", ""), key, is_office(transaction))
