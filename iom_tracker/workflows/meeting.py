"""Who signs what arrives: known, new, or somebody who names an office that is known under another key."""

from collections.abc import Iterable
from dataclasses import dataclass

from iom_tracker.domain.correspondence import Signer, SignerStanding, standing
from iom_tracker.domain.errors import SignerChanged, SignerRetired
from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.introduction import Introduction
from iom_tracker.environment.locations import data_folder
from iom_tracker.packets.keys import actor_id, fingerprint
from iom_tracker.storage.workspace import Transaction
from iom_tracker.workflows.incoming import Incoming
from iom_tracker.workflows.merge_report import SignerTold


@dataclass(frozen=True)
class Circumstances:
    """Under what circumstances a file is taken in.

    Attributes:
        trusted: short fingerprints of signers whom a person accepts although they were known under another key.
        run: which files are merged in one go.
    """

    trusted: frozenset[str]
    run: str
    time: str


def meet(transaction: Transaction, incoming: Incoming, under: Circumstances) -> SignerTold | None:
    """Hold everybody who is named in a file against those who are known, and enrol a signer who is new.

    Raises:
        SignerRetired: they were retired here.
        SignerChanged: somebody names the office and person of somebody who is known under another key.
    """
    known = _known(transaction)
    _refuse_retired(known, incoming)
    for introduction in _latest(incoming.packet.introductions):
        _refuse_impostor(_as_signer(introduction), known, incoming, under)
    signer = incoming.as_signer(under.time)
    if signer is None:
        return None
    how = _refuse_impostor(signer, known, incoming, under)
    if signer.actor != actor_id(data_folder()):
        transaction.signers.enrol(_better(signer, transaction.signers.all().get(signer.actor)))
    return SignerTold(signer.office, signer.person, fingerprint(signer.actor), how)


def _known(transaction: Transaction) -> dict[ActorId, Signer]:
    said = {actor: _as_signer(each) for actor, each in transaction.actors.latest().items()}
    return said | transaction.signers.all()


def _as_signer(introduction: Introduction) -> Signer:
    return Signer(introduction.actor, introduction.office, introduction.name, "", is_headquarters=False, time="")


def _latest(introductions: Iterable[Introduction]) -> Iterable[Introduction]:
    return {each.actor: each for each in sorted(introductions, key=lambda each: each.sequence)}.values()


def _refuse_impostor(
    signer: Signer, known: dict[ActorId, Signer], incoming: Incoming, under: Circumstances
) -> SignerStanding:
    how, namesake = standing(signer, known)
    if namesake is None or how is not SignerStanding.CHANGED or fingerprint(signer.actor) in under.trusted:
        return how
    raise SignerChanged(
        incoming.path, signer.office, signer.person, fingerprint(namesake.actor), fingerprint(signer.actor)
    )


def _better(signer: Signer, before: Signer | None) -> Signer:
    """Return somebody as they are known now: what was enrolled once stays, what was not known then is added."""
    if before is None:
        return signer
    return Signer(
        signer.actor,
        before.office or signer.office,
        before.person or signer.person,
        signer.sealing_key or before.sealing_key,
        before.is_headquarters or signer.is_headquarters,
        before.time,
        decides=before.decides or signer.decides,
        retired=before.retired,
    )


def _refuse_retired(known: dict[ActorId, Signer], incoming: Incoming) -> None:
    """Refuse what somebody signed who was retired here, and a workspace that bears their name."""
    sender = incoming.packet.sender
    named = (signer for signer in known.values() if incoming.signer is None and signer.is_named(sender))
    signer = known.get(incoming.signer) if incoming.signer else next(named, None)
    if signer is not None and signer.retired:
        raise SignerRetired(incoming.path, signer.office, signer.person, signer.retired[:10])
