"""Catalogue versions that arrive, whole or as the difference to one that both sides know."""

from collections.abc import Mapping

from iom_tracker.domain.canonical_json import digest_of
from iom_tracker.domain.catalogue_delta import apply_delta
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.errors import DamagedText, PacketDamaged
from iom_tracker.packets.catalogue_content import catalogue_content, is_readable
from iom_tracker.packets.full_lines import catalogue_object
from iom_tracker.storage.workspace import Transaction
from iom_tracker.workflows.incoming import Incoming
from iom_tracker.workflows.shipped_catalogue import shipped_contents


def add_catalogues(transaction: Transaction, incoming: Incoming) -> int:
    """Add the catalogue versions that are new, make the sections fit, and return how many were new.

    Those that only a newer version understands are kept as they are.

    Raises:
        PacketDamaged: the difference to one that is not here, or to another than it says.
    """
    restored = _restored(transaction, incoming)
    versions = (*incoming.packet.catalogues, *(each for each in restored if is_readable(each.content)))
    kept = transaction.opaque.add(catalogue_object(each) for each in restored if not is_readable(each.content))
    known = {version.content for version in transaction.catalogue.all()} if versions else set()
    added = transaction.catalogue.add(versions)
    if added and not all(_begins_like(version, known) for version in versions):
        transaction.sections.lay_out(transaction.catalogue.current())
    return added + kept


def _begins_like(version: CatalogueVersion, known: set[str]) -> bool:
    """Say whether somebody began with a catalogue that is known here, as all do who began with the shipped one."""
    return not version.parents and version.content in known


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
    """Return what a difference may be held against, by digest: nothing, what was ever shipped, what is here."""
    ours = (version.content for version in transaction.catalogue.all())
    kept = (catalogue_content(each) for each in transaction.opaque.all())
    return {digest_of(content): content for content in ("", *shipped_contents(transaction), *ours, *kept)}
