"""The ZIP of a packet: three parts, laid out in one way only.

A ZIP says everything twice, and programs disagree on which half to believe. So the one that arrives must be, byte for
byte, the one that we would write around its parts: then there is nothing left to disagree about.
"""

import struct
import zlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from iom_tracker.domain.errors import DamagedText
from iom_tracker.packets.flaws import Bomb, CutShort, ObjectsChanged

MANIFEST: Final = "manifest.json"
SIGNATURE: Final = "signature"
OBJECTS: Final = "objects.xz"
LARGEST_MANIFEST: Final = 4 * 1024 * 1024
MAGIC: Final = b"PK\x03\x04"

_METHODS: Mapping[str, int] = MappingProxyType({MANIFEST: 8, SIGNATURE: 0, OBJECTS: 0})  # deflated, stored, stored
_VERSION: Final = 20  # PKWARE's APPNOTE 4.4.3: deflation
_MIDNIGHT: Final = 0  # MS-DOS time
_FIRST_DAY: Final = 0x21  # MS-DOS date: 1 January 1980
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_CHECKSUM_AT: Final = 6  # of the fields of a local header
_SIZE_AT: Final = 7  # the compressed size


def pack(manifest: bytes, signature: bytes, objects: bytes) -> bytes:
    """Return the ZIP of three parts."""
    return _lay_out({MANIFEST: (_deflated(manifest), manifest), SIGNATURE: (signature,) * 2, OBJECTS: (objects,) * 2})


def unpack(data: bytes) -> Mapping[str, bytes]:
    """Return the parts of a ZIP by their names.

    Raises:
        CutShort: its end is missing.
        ObjectsChanged: the objects are not what was packed.
        Bomb: the manifest unpacks to more than it may.
        DamagedText: it is not exactly what `pack` writes.
    """
    parts: dict[str, tuple[bytes, bytes]] = {}
    offset = 0
    for name in _METHODS:
        start = offset + _LOCAL.size + len(name)
        if len(data) < start:
            raise CutShort(name)
        header = _LOCAL.unpack_from(data, offset)
        offset = start + int(header[_SIZE_AT])
        if len(data) < offset:
            raise CutShort(name)
        packed = data[start:offset]
        if name == OBJECTS and zlib.crc32(packed) != header[_CHECKSUM_AT]:
            raise ObjectsChanged(name)
        parts[name] = (packed, _whole(packed) if name == MANIFEST else packed)
    _compare(data, _lay_out(parts))
    return {name: content for name, (_, content) in parts.items()}


def inflated(packed: bytes) -> tuple[bytes, int]:
    """Return the manifest that begins here, and how many bytes it took.

    Raises:
        CutShort, Bomb, DamagedText: there is no whole one, or it is larger than it may be.
    """
    inflating = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = inflating.decompress(packed, LARGEST_MANIFEST + 1)
    except zlib.error as error:
        raise DamagedText(MANIFEST) from error
    if len(content) > LARGEST_MANIFEST:
        raise Bomb(MANIFEST)
    if not inflating.eof:
        raise CutShort(MANIFEST)
    return content, len(packed) - len(inflating.unused_data)


def remains(data: bytes) -> dict[str, bytes]:
    """Return the parts that can be found in a damaged ZIP, by their names; they must prove themselves."""
    found = {}
    for name, following in zip(_METHODS, (SIGNATURE, OBJECTS, ""), strict=True):
        start = data.find(name.encode("ascii"))
        if start >= 0:
            start += len(name)
            end = data.find(MAGIC, start) if following else len(data)
            found[name] = data[start : end if end >= 0 else len(data)]
    if MANIFEST in found:
        found[MANIFEST] = inflated(found[MANIFEST])[0]
    return found


def begins_packet(data: bytes) -> bool:
    """Say whether bytes begin as our ZIP does."""
    name = data[_LOCAL.size : _LOCAL.size + len(MANIFEST)]
    return data.startswith(MAGIC) and name == MANIFEST.encode("ascii")


def _whole(packed: bytes) -> bytes:
    content, length = inflated(packed)
    if length != len(packed):
        raise DamagedText("more behind the manifest")
    return content


def _compare(data: bytes, expected: bytes) -> None:
    if data == expected:
        return
    if expected.startswith(data):
        raise CutShort("directory")
    raise DamagedText("the ZIP is not laid out as ours are")


def _deflated(content: bytes) -> bytes:
    deflating = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL)
    return deflating.compress(content) + deflating.flush()


def _lay_out(parts: Mapping[str, tuple[bytes, bytes]]) -> bytes:
    """Return the ZIP around parts that are packed already, each given with what it unpacks to."""
    bodies, directory, offset = [], [], 0
    for name, (packed, content) in parts.items():
        label = name.encode("ascii")
        facts = (_METHODS[name], _MIDNIGHT, _FIRST_DAY, zlib.crc32(content), len(packed), len(content), len(label), 0)
        bodies.append(_LOCAL.pack(MAGIC, _VERSION, 0, *facts) + label + packed)
        directory.append(_CENTRAL.pack(b"PK\x01\x02", _VERSION, _VERSION, 0, *facts, 0, 0, 0, 0, offset) + label)
        offset += len(bodies[-1])
    listed = b"".join(directory)
    end = _END.pack(b"PK\x05\x06", 0, 0, len(parts), len(parts), len(listed), offset, 0)
    return b"".join(bodies) + listed + end
