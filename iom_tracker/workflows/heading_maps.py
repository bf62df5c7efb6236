"""What people said that headings of other organisations' reports mean: kept in the workspace, a map for each."""

import hashlib
from typing import Final

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.heading_map import HeadingMap, WrittenMap
from iom_tracker.domain.richtext import clean
from iom_tracker.storage.workspace import Transaction

_KEY: Final = "headings/"
_READ_BY: Final = "headings of import/"
_NAMELESS: Final = "Other"


def kept_maps(transaction: Transaction, catalogue: Catalogue) -> tuple[HeadingMap, ...]:
    """Return the maps that are kept, by organisation."""
    found = sorted(transaction.settings.all().items())
    return tuple(
        HeadingMap.kept(key.removeprefix(_KEY) or _NAMELESS, text, catalogue)
        for key, text in found
        if key.startswith(_KEY)
    )


def maps_to_try(transaction: Transaction, catalogue: Catalogue, written: WrittenMap | None) -> tuple[HeadingMap, ...]:
    """Return the map that a person hands in together with what is kept of the same organisation, or all that are kept.

    Of a map that names an organisation and no headings, what is kept of this organisation is used.

    Raises:
        BadHeadingMap: a heading means nothing that this catalogue has.
    """
    kept = kept_maps(transaction, catalogue)
    if written is None:
        return kept
    return (_together(kept, written, catalogue),)


def keep_map(transaction: Transaction, catalogue: Catalogue, written: WrittenMap) -> None:
    """Keep what a person said; what was said before of the same organisation's other headings stays.

    Raises:
        BadHeadingMap: a heading means nothing that this catalogue has.
    """
    whole = _together(kept_maps(transaction, catalogue), written, catalogue)
    if whole.meanings:
        transaction.settings.put(_KEY + whole.organisation, whole.to_json())


def note_reader(transaction: Transaction, content: bytes, organisation: str) -> None:
    """Note by whose map a document is read that is kept until it is finished."""
    transaction.settings.put(_READ_BY + hashlib.sha256(content).hexdigest(), organisation)


def maps_for_kept(transaction: Transaction, catalogue: Catalogue, content: bytes) -> tuple[HeadingMap, ...]:
    """Return the maps to try for a document that was put aside: the one it was read by before, or all."""
    name = transaction.settings.all().get(_READ_BY + hashlib.sha256(content).hexdigest())
    return maps_to_try(transaction, catalogue, WrittenMap(name, {}) if name else None)


def _together(kept: tuple[HeadingMap, ...], written: WrittenMap, catalogue: Catalogue) -> HeadingMap:
    name = _name(written)
    new = HeadingMap.of(name, written.meanings, catalogue)
    before = next((each for each in kept if each.organisation == name), None)
    return HeadingMap(name, {**(before.meanings if before else {}), **new.meanings})


def _name(written: WrittenMap) -> str:
    return clean(written.organisation).strip() or _NAMELESS
