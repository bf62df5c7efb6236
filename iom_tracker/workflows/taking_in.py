"""Take what one file brings into a workspace: only added, if it belongs here and its signer is who they say."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from iom_tracker.domain.canonical_json import digest_of
from iom_tracker.domain.catalogue_delta import apply_delta
from iom_tracker.domain.catalogue_history import catalogue_of
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.correspondence import Arrival, Confirmation, SectionChange, Signer, SignerStanding, standing
from iom_tracker.domain.errors import (
    DamagedText,
    ForeignWorkspaceRefused,
    KitForNewWorkspace,
    OtherReport,
    PacketDamaged,
    SignerChanged,
)
from iom_tracker.domain.identity import ActorId, RevisionId, SectionRef
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.packet import PacketKind
from iom_tracker.environment.locations import data_folder
from iom_tracker.packets.keys import actor_id, fingerprint
from iom_tracker.storage.mapping import section_ref
from iom_tracker.storage.workspace import Transaction
from iom_tracker.workflows.incoming import Incoming
from iom_tracker.workflows.merge_report import SignerTold
from iom_tracker.workflows.shipped_catalogue import shipped_content


@dataclass(frozen=True, slots=True)
class Taken:
    """What a file brought.

    Attributes:
        added: how many revisions, events and other facts were new.
        changes: what it did to the sections of the catalogue.
    """

    added: int
    signer: SignerTold | None
    changes: tuple[SectionChange, ...]


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


@dataclass
class _Brought:
    """What streamed past.

    Attributes:
        newest: the newest revisions of each section that the file brings, new here or not.
        before: the heads that each section with new revisions had.
    """

    new: int = 0
    newest: dict[str, set[str]] = field(default_factory=dict)
    before: dict[SectionRef, tuple[RevisionId, ...]] = field(default_factory=dict)

    def note(self, batch: Sequence[tuple[object, ...]]) -> Iterable[str]:
        """Note what a batch brings, and return its sections; a revision may stand before what it builds on."""
        ids: dict[str, set[str]] = {}
        parents: dict[str, set[str]] = {}
        for section, id_, above, *_ in batch:
            ids.setdefault(str(section), set()).add(str(id_))
            if above != "[]":
                parents.setdefault(str(section), set()).update(str(above)[2:-2].split('","'))
        for section, found in ids.items():
            self.newest[section] = found - parents.get(section, set())
        return ids

    def heads(self) -> tuple[tuple[SectionRef, tuple[RevisionId, ...]], ...]:
        """Return the newest revisions of each section, sorted."""
        found = sorted(self.newest.items())
        return tuple((section_ref(name), tuple(map(RevisionId, sorted(ids)))) for name, ids in found)


def take_in(transaction: Transaction, incoming: Incoming, under: Circumstances) -> Taken:
    """Add everything that is new, keep what is derived, and note where it came from.

    Raises:
        OtherReport, KitForNewWorkspace, SignerChanged: it does not belong here, or a person must decide first.
        PacketDamaged, ForeignWorkspaceRefused: it is not what it says; the transaction must be given up.
    """
    _refuse_other_reports(transaction, incoming)
    signer = _meet(transaction, incoming, under)
    added = _add_catalogues(transaction, incoming)
    brought = _add_revisions(transaction, incoming)
    events = transaction.events.add(incoming.packet.events)
    transaction.actors.add(incoming.packet.introductions)
    added += brought.new + len(events) + transaction.opaque.add(incoming.packet.opaque)
    transaction.sections.refresh(sorted({*brought.before, *(event.section for event in events)}))
    changes = _changes(transaction, brought)
    added += _note_receipts(transaction, incoming)
    if added or brought.newest:
        transaction.arrivals.note(_arrival(incoming, under, added, brought, changes))
    return Taken(added, signer, changes)


def _refuse_other_reports(transaction: Transaction, incoming: Incoming) -> None:
    settings, packet = transaction.settings.all(), incoming.packet
    if incoming.kind is PacketKind.KIT:
        raise KitForNewWorkspace(incoming.path)
    for reason, theirs in (("framework", packet.framework), ("cycle", packet.cycle)):
        if theirs != settings[reason]:
            raise OtherReport(incoming.path, reason, theirs, settings[reason])
    if packet.is_training != (settings["training"] == "yes"):
        raise OtherReport(incoming.path, "training" if packet.is_training else "not_training", "", "")


def _meet(transaction: Transaction, incoming: Incoming, under: Circumstances) -> SignerTold | None:
    """Hold everybody who is named in a file against those who are known, and enrol a signer who is new."""
    known = _known(transaction)
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
    )


def _add_catalogues(transaction: Transaction, incoming: Incoming) -> int:
    versions = (*incoming.packet.catalogues, *_restored(transaction, incoming))
    for version in versions:
        _refuse_unreadable(version, incoming)
    added = transaction.catalogue.add(versions)
    if added:
        transaction.sections.lay_out(transaction.catalogue.current())
    return added


def _refuse_unreadable(version: CatalogueVersion, incoming: Incoming) -> None:
    """Refuse a catalogue that could not be read later, when it has to be merged with another."""
    try:
        catalogue_of(version)
    except DamagedText as error:
        raise PacketDamaged(incoming.path, "objects", "a catalogue that cannot be read") from error


def _restored(transaction: Transaction, incoming: Incoming) -> list[CatalogueVersion]:
    """Return the catalogue versions of which only the difference travelled."""
    if not incoming.packet.deltas:
        return []
    contents = _contents(transaction)
    versions = []
    for each in incoming.packet.deltas:
        try:
            content = apply_delta(contents[each.base], each.delta)
        except (KeyError, DamagedText) as error:
            raise PacketDamaged(incoming.path, "catalogue", "the catalogue builds on one that is not here") from error
        versions.append(CatalogueVersion(each.parents, each.generation, each.actor, each.time, content))
        if versions[-1].id != each.version:
            raise PacketDamaged(incoming.path, "identity", "a catalogue version")
    return versions


def _contents(transaction: Transaction) -> Mapping[str, str]:
    """Return the catalogues that a difference may be held against, by digest: ours, and the one that is shipped."""
    contents = (shipped_content(transaction), *(version.content for version in transaction.catalogue.all()))
    return {digest_of(content): content for content in contents}


def _add_revisions(transaction: Transaction, incoming: Incoming) -> _Brought:
    """Add the revisions batch by batch; all of a section come in one batch."""
    brought = _Brought()
    for batch in incoming.rows:
        before = transaction.revisions.shown(brought.note(batch))
        fresh = _add_rows(transaction, incoming, batch)
        brought.new += len(fresh)
        for section in dict.fromkeys(section for section, _ in fresh):
            ref = section_ref(section)
            brought.before[ref] = before.get(ref, ())
    return brought


def _add_rows(
    transaction: Transaction, incoming: Incoming, batch: Sequence[tuple[object, ...]]
) -> tuple[tuple[str, str], ...]:
    try:
        return transaction.revisions.add_rows(batch)
    except DamagedText as error:
        if incoming.kind is None:
            raise ForeignWorkspaceRefused(incoming.path, "values", error.detail) from error
        raise PacketDamaged(incoming.path, "objects", error.detail) from error


def _changes(transaction: Transaction, brought: _Brought) -> tuple[SectionChange, ...]:
    after = transaction.revisions.shown(map(str, brought.before))
    return tuple(
        SectionChange(ref, before, after.get(ref, ()))
        for ref, before in sorted(brought.before.items())
        if before != after.get(ref, ())
    )


def _note_receipts(transaction: Transaction, incoming: Incoming) -> int:
    if incoming.signer is None:
        return 0
    packet, signer = incoming.packet, incoming.signer
    noted = [
        transaction.confirmations.note(
            Confirmation(each.section, each.received, each.state, packet.sequence, signer, packet.time)
        )
        for each in packet.receipts
    ]
    return sum(noted)


def _arrival(
    incoming: Incoming,
    under: Circumstances,
    added: int,
    brought: _Brought,
    changes: tuple[SectionChange, ...],
) -> Arrival:
    return Arrival(
        kind=incoming.kind,
        file=incoming.path.name,
        digest=incoming.digest,
        office=incoming.packet.sender.office,
        person=incoming.packet.sender.person,
        signer=incoming.signer,
        packed=incoming.packet.time,
        added=added,
        heads=brought.heads(),
        changes=changes,
        run=under.run,
        time=under.time,
    )
