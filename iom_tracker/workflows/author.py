"""Who publishes here and now: this person's key on this machine, and its clock."""

from iom_tracker.environment.locations import data_folder
from iom_tracker.packets.keys import actor_id
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Transaction
from iom_tracker.workflows.outcome import Clock


def author(transaction: Transaction, clock: Clock) -> Authorship:
    """Return who is writing, and make the name known in the workspace."""
    settings = transaction.settings.all()
    authorship = Authorship(actor_id(data_folder()), clock())
    transaction.actors.introduce(authorship, settings.get("person", ""), settings.get("office", ""))
    return authorship
