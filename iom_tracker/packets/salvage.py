"""What can still be read of a packet that was damaged on its way.

Only if the manifest and its signature are whole is there a packet at all; of the objects, each that still proves itself
is kept. What hangs on a lost one, is lost too.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeVar

from iom_tracker.domain.errors import DamagedText, PacketDamaged
from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.packet import Packet
from iom_tracker.packets import xz, zip_parts
from iom_tracker.packets.bundle import proven_manifest, unwrapped
from iom_tracker.packets.contents import check_objects, with_catalogues, with_others
from iom_tracker.packets.flaws import telling
from iom_tracker.packets.manifest import Manifest
from iom_tracker.packets.objects import ObjectReader

_SIGNATURE_LENGTH: Final = 64  # RFC 8032, section 5.1.6
_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What is left of a packet.

    Attributes:
        packet: the objects that prove themselves; what the manifest says is as it was signed.
        signer: who signed the manifest.
        lost: how many objects are gone.
        is_signed: whether the signature covers the objects; it does not, even where none is lost.
    """

    packet: Packet
    signer: ActorId
    lost: int
    is_signed: bool = False


def salvage_packet(data: bytes, path: Path, folder: Path) -> Salvaged:
    """Return what is left of a damaged packet.

    Args:
        data: the bytes.
        path: where they come from; only named in errors.
        folder: where the keys of this person on this machine are.

    Raises:
        PacketDamaged: nothing is left that could be believed.
        NotAPacket, NewerPacket, PacketSealed, CannotAccess: as `read_packet` says.
    """
    opened = unwrapped(data, path, folder, is_strict=False)
    with telling(path, "manifest"):
        parts = zip_parts.remains(opened)
    if set(parts) != {zip_parts.MANIFEST, zip_parts.SIGNATURE, zip_parts.OBJECTS}:
        raise PacketDamaged(path, "cut_short", "parts")
    signature = parts[zip_parts.SIGNATURE][:_SIGNATURE_LENGTH]
    manifest = proven_manifest({**parts, zip_parts.SIGNATURE: signature}, path)
    with telling(path, "objects"):
        return _salvaged(parts[zip_parts.OBJECTS], manifest)


def _salvaged(objects: bytes, manifest: Manifest) -> Salvaged:
    reader = ObjectReader(xz.salvaged(objects), manifest.signer, manifest.heads)
    head = reader.head
    packet = with_catalogues(
        replace(
            manifest.cover,
            publications=_kept(len(head.revisions), reader.publication),
            events=_kept(len(head.events), reader.event),
            introductions=head.introductions,
        ),
        _kept(len(head.catalogues), reader.catalogue),
    )
    left, counts = with_others(packet, _kept(len(head.others), reader.other))
    check_objects(left)
    return Salvaged(left, manifest.signer, sum(manifest.counts.values()) - sum(counts.values()))


def _kept(rows: int, read: Callable[[int], _Item]) -> tuple[_Item, ...]:
    """Return the rows that prove themselves."""
    kept = []
    for row in range(rows):
        try:
            kept.append(read(row))
        except DamagedText:
            continue  # counted as lost
    return tuple(kept)
