"""Catalogue versions that are sent: of each only the difference to a content that both sides know travels."""

from collections.abc import Iterable, Sequence

from iom_tracker.domain.canonical_json import digest_of
from iom_tracker.domain.catalogue_delta import delta
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.identity import CatalogueId, Digest
from iom_tracker.domain.packet import CatalogueDelta
from iom_tracker.storage.workspace import Transaction
from iom_tracker.workflows.shipped_catalogue import shipped_contents

_IN_FULL = ""  # everybody knows the empty content


def deltas_for_headquarters(transaction: Transaction) -> tuple[CatalogueDelta, ...]:
    """Return the catalogue versions that headquarters cannot know."""
    versions = transaction.catalogue.all()
    theirs = _theirs(transaction, versions)
    known = [each.content for each in versions if each.id in theirs] or [*shipped_contents(transaction), _IN_FULL]
    return _deltas([each for each in versions if each.id not in theirs], known)


def deltas_for_office(transaction: Transaction, *, has_kit: bool) -> tuple[CatalogueDelta, ...]:
    """Return the catalogue versions that an office may lack: all of them, once there is another than it began with.

    An office began with its kit, in which our first version is, or with a catalogue that was shipped. Which of the
    later versions it has is not known here: a kit may be an old one, and a receipt may be lost.

    Args:
        has_kit: whether a kit was made for it here.
    """
    versions, shipped = transaction.catalogue.all(), shipped_contents(transaction)
    roots = [each.content for each in _roots(transaction, versions)]
    known = [content for content in roots if has_kit or content in shipped]
    return _deltas(versions, [*known[:1], *shipped, _IN_FULL])


def _theirs(transaction: Transaction, versions: Sequence[CatalogueVersion]) -> frozenset[CatalogueId]:
    """Return the versions that headquarters made, and those that it built on."""
    people = {actor for actor, each in transaction.signers.all().items() if each.is_headquarters}
    theirs: set[CatalogueId] = set()
    for version in reversed(versions):  # children come before their parents like this
        if version.actor in people or version.id in theirs:
            theirs.update((version.id, *version.parents))
    return frozenset(theirs)


def _roots(transaction: Transaction, versions: Iterable[CatalogueVersion]) -> Sequence[CatalogueVersion]:
    """Return the versions that build on none, those of offices last: they came after the first kits were made."""
    others = transaction.signers.all().keys()
    return sorted((each for each in versions if not each.parents), key=lambda each: (each.actor in others, each.id))


def _deltas(versions: Sequence[CatalogueVersion], known: Sequence[str]) -> tuple[CatalogueDelta, ...]:
    """Return all versions, or none where all of them are known there."""
    if all(each.content in known for each in versions):
        return ()
    return tuple(_delta(each, known[0]) for each in versions)


def _delta(version: CatalogueVersion, base: str) -> CatalogueDelta:
    difference = delta(base, version.content)
    about = version.id, version.parents, version.generation, version.actor, version.time
    return CatalogueDelta(*about, base=Digest(digest_of(base)), delta=difference)
