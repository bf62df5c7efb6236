"""Whose decisions are taken in: those that headquarters' own people vouch for with their signature.

A packet is signed by its sender, and nothing in it by anybody else: whoever packs could put a decision under another's
name. So decisions about texts and assignments count only in packets of somebody who is known to decide here: ourselves,
whoever sends kits and receipts, and whom a person has confirmed. Any other file with a decision that is new here is
refused and can be merged again, so the order of arrival changes nothing.
"""

from collections.abc import Iterable
from dataclasses import replace

from iom_tracker.domain.decision import FOR_HEADQUARTERS
from iom_tracker.domain.errors import DecisionsUnconfirmed
from iom_tracker.domain.event import Event
from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.packet import PacketKind
from iom_tracker.environment.locations import data_folder
from iom_tracker.packets.keys import actor_id, fingerprint
from iom_tracker.storage.workspace import Transaction
from iom_tracker.workflows.incoming import Incoming
from iom_tracker.workflows.standing_here import is_office


def refuse_unknown_deciders(transaction: Transaction, incoming: Incoming, trusted: frozenset[str], time: str) -> None:
    """Refuse a file with decisions that nobody vouches for who is known to decide here.

    Args:
        trusted: short fingerprints that a person has confirmed; their owners are known to decide from now on.
        time: when they are enrolled.

    Raises:
        DecisionsUnconfirmed: a person has to confirm somebody's key first.
    """
    new = _new_decisions(transaction, incoming)
    if incoming.signer is None:
        _refuse_unsigned(transaction, incoming, new, trusted)
    elif (new or incoming.kind is PacketKind.RECEIPT) and not _decides(transaction, incoming):
        if fingerprint(incoming.signer) not in trusted:
            raise DecisionsUnconfirmed(incoming.path, incoming.packet.sender.person, fingerprint(incoming.signer))
        _enrol(transaction, incoming, time)


def _refuse_unsigned(
    transaction: Transaction, incoming: Incoming, decisions: Iterable[Event], trusted: frozenset[str]
) -> None:
    """Refuse decisions in a file that nobody signed, unless whoever made them confirms them.

    An office takes them from those whom it knows by headquarters' packets: whom would it deceive?
    """
    for actor in _unvouched(transaction, decisions):
        if fingerprint(actor) not in trusted:
            raise DecisionsUnconfirmed(incoming.path, _name(incoming, actor), fingerprint(actor))


def needs_voucher(transaction: Transaction, event: Event) -> bool:
    """Say whether an event that nobody signed is a decision that does not count here like that."""
    return event.kind in FOR_HEADQUARTERS and bool(_unvouched(transaction, [event]))


def _unvouched(transaction: Transaction, decisions: Iterable[Event]) -> list[ActorId]:
    """Return who decided this and is not known to an office by headquarters' packets."""
    signers = transaction.signers.all() if is_office(transaction) else {}
    actors = {event.actor for event in decisions}
    return sorted(actor for actor in actors if actor not in signers or not signers[actor].decides)


def _decides(transaction: Transaction, incoming: Incoming) -> bool:
    """Say whether a signer is known to decide here; whoever writes a first receipt makes themselves known."""
    known = transaction.signers.all().get(incoming.signer) if incoming.signer else None
    if incoming.signer == actor_id(data_folder()) or (known is not None and known.decides):
        return True
    return incoming.kind is PacketKind.RECEIPT and not is_office(transaction)


def _new_decisions(transaction: Transaction, incoming: Incoming) -> list[Event]:
    found = [event for event in incoming.packet.events if event.kind in FOR_HEADQUARTERS]
    known = transaction.events.known(event.id for event in found)
    return [event for event in found if event.id not in known]


def _enrol(transaction: Transaction, incoming: Incoming, time: str) -> None:
    signer = incoming.as_signer(time)
    if signer is not None:
        known = transaction.signers.all().get(signer.actor, signer)
        transaction.signers.enrol(replace(known, decides=True))


def _name(incoming: Incoming, actor: ActorId) -> str:
    said = [each for each in incoming.packet.introductions if each.actor == actor]
    return max(said, key=lambda each: each.sequence).label if said else actor[:8]
