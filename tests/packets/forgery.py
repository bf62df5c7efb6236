"""Packets as somebody would make them who knows the format and has a key, but no good intentions."""

import hashlib
import json
import lzma
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.errors import NewerPacket, NotAPacket, PacketDamaged, PacketSealed
from iom_tracker.domain.packet import Packet
from iom_tracker.packets import zip_parts
from iom_tracker.packets.bundle import SignedPacket, read_packet, write_packet
from iom_tracker.packets.keys import signing_key
from tests.packets.any_packet import HERE

Fields = dict[str, Any]


class Forger:
    """Takes honest packets apart and signs what it makes of them.

    Attributes:
        keys: the folder of the key it signs with.
    """

    def __init__(self, keys: Path) -> None:
        self.keys = keys

    def honest(self, packet: Packet) -> bytes:
        return write_packet(packet, self.keys)

    def with_manifest(self, data: bytes, change: Callable[[Fields], object]) -> bytes:
        """Return a packet whose manifest says something else, signed again."""
        manifest = json.loads(zip_parts.unpack(data)["manifest.json"])
        change(manifest)
        return self.with_manifest_bytes(data, canonical_json(manifest).encode())

    def with_manifest_bytes(self, data: bytes, manifest: bytes) -> bytes:
        return zip_parts.pack(manifest, self.signature(manifest), zip_parts.unpack(data)["objects.xz"])

    def with_objects(self, data: bytes, objects: bytes) -> bytes:
        """Return a packet with other objects, signed again."""
        parts = zip_parts.unpack(data)
        manifest = json.loads(parts["manifest.json"]) | {"digest": hashlib.sha256(objects).hexdigest()}
        written = canonical_json(manifest).encode()
        return zip_parts.pack(written, self.signature(written), objects)

    def with_lines(self, data: bytes, lines: Sequence[bytes]) -> bytes:
        return self.with_objects(data, lzma.compress(b"".join(line + b"\n" for line in lines)))

    def with_head(self, data: bytes, change: Callable[[Fields], object]) -> bytes:
        """Return a packet whose head says something else, with its own digest made again."""
        first, *rest = lines_of(data)
        return self.with_lines(data, [remade_head(first, change), *rest])

    def with_full_lines(self, data: bytes, *added: bytes, **counts: int) -> bytes:
        """Return a packet with full lines, as a newer version of the program would write them."""
        digests = [hashlib.sha256(line).hexdigest()[:8] for line in added]
        first, *rest = lines_of(data)
        head = remade_head(first, lambda head: head.update(others=[*head.get("others", []), *digests]))
        longer = self.with_lines(data, [head, *rest, *added])
        return self.with_manifest(longer, lambda manifest: manifest["counts"].update(counts))

    def signature(self, manifest: bytes) -> bytes:
        return signing_key(self.keys).sign(b"iom_tracker packet 1\n" + manifest).signature


def lines_of(data: bytes) -> list[bytes]:
    """Return the lines of a packet's objects."""
    return lzma.decompress(zip_parts.unpack(data)["objects.xz"]).split(b"\n")[:-1]


def remade_head(line: bytes, change: Callable[[Fields], object]) -> bytes:
    head = json.loads(line)
    del head["check"]
    change(head)
    return canonical_json(head | {"check": digest_of(canonical_json(head))[:16]}).encode()


def outcome(data: bytes, keys: Path) -> SignedPacket | str:
    """Return what is read, or the reason why it is refused; nothing else may happen."""
    try:
        return read_packet(data, HERE, keys)
    except (PacketDamaged, NotAPacket) as error:
        return error.reason if error.path == HERE else "another file"
    except (NewerPacket, PacketSealed) as error:
        return type(error).__name__


def refused(data: bytes, keys: Path) -> str:
    """Return the reason why bytes are refused."""
    found = outcome(data, keys)
    assert isinstance(found, str), "a forged packet was believed"
    return found
