"""Whose decisions count here: headquarters' own people, each of them known by their key.

A packet is signed by its sender, the decisions in it are not. So a decision about a text or an assignment is taken in
only where whoever made it is known to decide: ourselves, whoever headquarters' kits and receipts name, and whom a
person has confirmed. Otherwise the file is refused and can be merged again, so the order of arrival changes nothing.
"""

from collections.abc import Iterable
from typing import Final

from iom_tracker.domain.correspondence import Signer
from iom_tracker.domain.decision import DECISIONS
from iom_tracker.domain.errors import DecisionsUnconfirmed
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.packet import PacketKind
from iom_tracker.environment.locations import data_folder
from iom_tracker.packets.keys import actor_id, fingerprint
from iom_tracker.storage.workspace import Transaction
from iom_tracker.workflows.incoming import Incoming
from iom_tracker.workflows.standing_here import is_office

_FOR_HEADQUARTERS: Final = DECISIONS | {EventKind.ASSIGNMENT}


def refuse_unknown_deciders(transaction: Transaction, incoming: Incoming, trusted: frozenset[str], time: str) -> None:
    """Refuse a file with decisions of somebody who is not known to decide here; know those whom a person confirms.

    Args:
        trusted: short fingerprints that a person has confirmed.
        time: when they are enrolled.

    Raises:
        DecisionsUnconfirmed: a person has to confirm somebody's key first.
    """
    if incoming.kind is PacketKind.RECEIPT and _is_believed(transaction, incoming, trusted):
        enrol_deciders(transaction, incoming, time)
        return
    for actor in _strangers(transaction, _new_decisions(transaction, incoming)):
        if fingerprint(actor) not in trusted:
            raise DecisionsUnconfirmed(incoming.path, _name(incoming, actor), fingerprint(actor))
        _enrol(transaction, incoming, actor, time)


def enrol_deciders(transaction: Transaction, incoming: Incoming, time: str) -> None:
    """Know from now on whoever decided something in a file from headquarters."""
    for actor in _strangers(transaction, incoming.packet.events):
        _enrol(transaction, incoming, actor, time)


def _is_believed(transaction: Transaction, incoming: Incoming, trusted: frozenset[str]) -> bool:
    """Say whether a receipt comes from headquarters as it is known here; the first one makes it known.

    Raises:
        DecisionsUnconfirmed: it comes from somebody else than those who are known.
    """
    signer = incoming.signer
    if signer is None or not is_office(transaction):
        return signer is not None
    known = transaction.signers.all().get(signer)
    if (known is None or not known.decides) and fingerprint(signer) not in trusted:
        raise DecisionsUnconfirmed(incoming.path, incoming.packet.sender.person, fingerprint(signer))
    return True


def _new_decisions(transaction: Transaction, incoming: Incoming) -> list[Event]:
    found = [event for event in incoming.packet.events if event.kind in _FOR_HEADQUARTERS]
    known = transaction.events.known(event.id for event in found)
    return [event for event in found if event.id not in known]


def _strangers(transaction: Transaction, events: Iterable[Event]) -> list[ActorId]:
    """Return who decided something of this and is not known to, in the order of their ids."""
    deciders = {actor for actor, signer in transaction.signers.all().items() if signer.decides}
    actors = {event.actor for event in events if event.kind in _FOR_HEADQUARTERS}
    return sorted(actors - deciders - {actor_id(data_folder())})


def _enrol(transaction: Transaction, incoming: Incoming, actor: ActorId, time: str) -> None:
    known = transaction.signers.all().get(actor)
    said = max(
        (each for each in incoming.packet.introductions if each.actor == actor),
        key=lambda each: each.sequence,
        default=None,
    )
    transaction.signers.enrol(
        Signer(
            actor=actor,
            office=known.office if known else (said.office if said else ""),
            person=known.person if known else (said.name if said else ""),
            sealing_key=known.sealing_key if known else "",
            is_headquarters=known.is_headquarters if known else False,
            time=known.time if known else time,
            decides=True,
            retired=known.retired if known else "",
        )
    )


def _name(incoming: Incoming, actor: ActorId) -> str:
    said = [each for each in incoming.packet.introductions if each.actor == actor]
    return max(said, key=lambda each: each.sequence).label if said else actor[:8]
