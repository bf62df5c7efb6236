"""A packet becomes bytes and bytes become a packet; nothing is believed before all of it has proved itself."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from iom_tracker.domain.errors import DamagedText, NewerPacket, NotAPacket, PacketDamaged
from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.packet import Packet
from iom_tracker.packets import paste_text, sealing, xz, zip_parts
from iom_tracker.packets.contents import read_contents
from iom_tracker.packets.flaws import telling
from iom_tracker.packets.head import HEAD_DIGITS
from iom_tracker.packets.head_writer import head_ids, in_columns
from iom_tracker.packets.keys import actor_id, signing_key
from iom_tracker.packets.manifest import READER, Manifest, manifest_bytes, needed_reader, read_manifest
from iom_tracker.packets.objects import count_objects, object_lines

LARGEST: Final = 64 * 1024 * 1024
_SIGNED: Final = b"iom_tracker packet 1\n"  # so that a signature of ours never means anything else
_NEW: Final = Path()


@dataclass(frozen=True, slots=True)
class SignedPacket:
    """A packet that has proved itself.

    Attributes:
        signer: the key that signed it; whose key that is, is for the reader to know.
        digest: the SHA-256 of what was signed: the same however the packet travelled.
    """

    packet: Packet
    signer: ActorId
    digest: str


def write_packet(packet: Packet, folder: Path, *, seal_to: str = "") -> bytes:
    """Return a packet as bytes, signed by this person on this machine.

    Args:
        packet: what to say.
        folder: where the person's keys are.
        seal_to: the age recipient that alone may open it; empty for everybody.

    Raises:
        CannotAccess: the key cannot be read or made.
        SealingKeyUnknown: the recipient is no key.
        DamagedText: no program could read the packet, because a value in it is none that may travel.
    """
    signer = actor_id(folder)
    try:
        objects = xz.packed(object_lines(packet, signer))
        manifest = manifest_bytes(_manifest(packet, objects, signer))
    except ValueError as error:  # a time that is none, a lone surrogate
        raise DamagedText(str(error)) from error
    data = zip_parts.pack(manifest, signing_key(folder).sign(_SIGNED + manifest).signature, objects)
    _try_out(data, packet)
    return sealing.sealed(data, seal_to) if seal_to else data


def read_packet(data: bytes, path: Path, folder: Path) -> SignedPacket:
    """Return the packet that bytes hold: as it was written, sealed, or as text.

    Args:
        data: the bytes.
        path: where they come from; only named in errors.
        folder: where the keys of this person on this machine are.

    Raises:
        NotAPacket: it is something else.
        PacketDamaged: it is not what its sender wrote; nothing of it may be believed.
        NewerPacket: it needs a newer version of the program.
        PacketSealed: it is sealed to somebody else.
        CannotAccess: the key that would open it cannot be read.
    """
    opened = unwrapped(data, path, folder)
    parts = _parts(opened, path)
    manifest = proven_manifest(parts, path)
    with telling(path, "objects"):
        if hashlib.sha256(parts[zip_parts.OBJECTS]).hexdigest() != manifest.digest:
            raise DamagedText("digest")
        packet = read_contents(xz.unpacked(parts[zip_parts.OBJECTS]), manifest)
    return SignedPacket(packet, manifest.signer, hashlib.sha256(parts[zip_parts.MANIFEST]).hexdigest())


def is_packet(data: bytes) -> bool:
    """Say whether bytes look like a packet, from their beginning; whether they are one, only reading tells."""
    return zip_parts.begins_packet(data) or data.startswith(sealing.MAGIC) or paste_text.is_packet_text(data)


def unwrapped(data: bytes, path: Path, folder: Path, *, is_strict: bool = True) -> bytes:
    """Return the bytes of a packet without the text around it and without its seal.

    Args:
        data: the bytes.
        path: where they come from.
        folder: where the keys are.
        is_strict: whether a text must be whole.

    Raises:
        NotAPacket, PacketDamaged, PacketSealed, CannotAccess: as `read_packet` says.
    """
    if not data:
        raise NotAPacket(path, "empty")
    if len(data) > LARGEST:
        raise NotAPacket(path, "too_large")
    if not data.startswith((zip_parts.MAGIC, sealing.MAGIC)):
        if not paste_text.is_packet_text(data):
            raise NotAPacket(path, "unknown")
        with telling(path, "objects"):
            data = paste_text.packet_from_text(data) if is_strict else paste_text.rest_of_text(data)
    if data.startswith(sealing.MAGIC):
        data = sealing.unsealed(data, path, folder)
    if not zip_parts.begins_packet(data):
        raise NotAPacket(path, "unknown")
    return data


def proven_manifest(parts: Mapping[str, bytes], path: Path) -> Manifest:
    """Return a manifest after its signature has been checked.

    Raises:
        NewerPacket: it needs a newer version of the program.
        PacketDamaged: it is no manifest, or was not signed by whom it names.
    """
    data = parts[zip_parts.MANIFEST]
    with telling(path, "manifest"):
        needed = needed_reader(data)
        if needed > READER:
            raise NewerPacket(path, str(needed))
        manifest = read_manifest(data)
    try:
        VerifyKey(bytes.fromhex(manifest.signer)).verify(_SIGNED + data, parts[zip_parts.SIGNATURE])
    except (BadSignatureError, ValueError) as error:
        raise PacketDamaged(path, "signature", "manifest") from error
    return manifest


def _manifest(packet: Packet, objects: bytes, signer: ActorId) -> Manifest:
    return Manifest(
        cover=packet,
        counts=count_objects(packet),
        heads=tuple(id_[:HEAD_DIGITS] for id_ in head_ids([each[0] for each in in_columns(packet).publications])),
        digest=hashlib.sha256(objects).hexdigest(),
        signer=signer,
        kept=len(packet.opaque),
    )


def _parts(data: bytes, path: Path) -> Mapping[str, bytes]:
    """Return the parts of a packet; a newer one, whose parts may be others, is told apart from a damaged one."""
    with telling(path, "manifest"):
        try:
            return zip_parts.unpack(data)
        except DamagedText:
            needed = _reader_of_remains(data)
            if needed > READER:
                raise NewerPacket(path, str(needed)) from None
            raise


def _reader_of_remains(data: bytes) -> int:
    try:
        return needed_reader(zip_parts.remains(data)[zip_parts.MANIFEST])
    except DamagedText:
        return 0


def _try_out(data: bytes, packet: Packet) -> None:
    """Read a packet before it goes out: one that nobody can read would be found out about too late."""
    try:
        read = read_packet(data, _NEW, _NEW).packet
    except PacketDamaged as error:
        raise DamagedText(f"{error.reason}: {error.detail}") from error
    except NotAPacket as error:
        raise DamagedText(error.reason) from error
    if len(read.catalogues) < len(packet.catalogues):
        raise DamagedText("catalogue")
