"""Retire somebody: nothing that they sign is taken in any more; what they have sent stays."""

from dataclasses import replace

from iom_tracker.domain.correspondence import Signer
from iom_tracker.domain.errors import NotHeadquarters, UnknownPerson
from iom_tracker.environment.clock import utc_now
from iom_tracker.packets.keys import fingerprint
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.outcome import Clock
from iom_tracker.workflows.standing_here import is_office


def retire_person(workspace: Workspace, whose: str, *, reinstate: bool = False, clock: Clock = utc_now) -> Signer:
    """Retire whoever has this fingerprint, or let them send again, and return how they are known now.

    Raises:
        NotHeadquarters: this is an office's workspace.
        UnknownPerson: nobody is known by that fingerprint.
        WorkspaceReadOnly, NewerWorkspace, WorkspaceLocked, FileMissing, DiskFull: nothing was changed.
    """
    with workspace.transaction() as transaction:
        if is_office(transaction):
            raise NotHeadquarters("people")
        signer = _known(transaction, whose)
        if bool(signer.retired) is reinstate:
            signer = replace(signer, retired="" if reinstate else clock())
            transaction.signers.enrol(signer)
        return signer


def _known(transaction: Transaction, whose: str) -> Signer:
    known = {fingerprint(signer.actor): signer for signer in transaction.signers.all().values()}
    if whose not in known:
        raise UnknownPerson(whose, tuple(known))
    return known[whose]
