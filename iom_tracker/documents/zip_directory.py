"""The directory of a ZIP file, which is believed only if there is one way to read it.

A ZIP says everything twice, and programs disagree on which half to believe. Here both halves must agree, no two parts
may share bytes, and nothing may stand before, behind or between that another program would take for a part.
"""

import re
import struct
from dataclasses import dataclass
from itertools import pairwise
from typing import BinaryIO, Final

from iom_tracker.documents.flaws import Flaw

MOST_PARTS: Final = 5_000
STORED: Final = 0
DEFLATED: Final = 8
_END: Final = struct.Struct("<4s4H2LH")
_CENTRAL: Final = struct.Struct("<4s6H3L5H2L")
_LOCAL: Final = struct.Struct("<4s5H3L2H")
_LONGEST_COMMENT: Final = 0xFFFF
_ENCRYPTED: Final = 0x1 | 0x40 | 0x2000  # the ordinary way, the strong way, and a directory that hides its names
_IN_UTF_8: Final = 0x800
_UNSAFE_NAME: Final = re.compile(
    r"[\x00-\x1f:]|^/|(?:^|/)\.\.?(?:/|$)|(?:^|/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A part as the directory describes it.

    Attributes:
        name: with `/` between folders, whatever the program that packed it wrote.
        method: how it is packed.
        checksum: the CRC-32 of what it unpacks to.
        packed: its bytes in the file.
        size: the bytes that it claims to unpack to.
        start: where its bytes begin.
    """

    name: str
    method: int
    checksum: int
    packed: int
    size: int
    start: int

    @property
    def is_folder(self) -> bool:
        """Whether it is only the name of a folder."""
        return self.name.endswith("/")


def read_directory(file: BinaryIO) -> list[Entry]:
    """Return the parts of a ZIP file in the order in which they lie there.

    Raises:
        Flaw: it is no ZIP file (`not_word`), has too many parts (`too_large`) or a password (`encrypted`), or is packed
            as no program packs a document (`unsafe`).
    """
    end, count, start = _find_end(file)
    file.seek(start)
    headers = _central_headers(file.read(end - start), count)
    entries = sorted((_located(file, header) for header in headers), key=lambda pair: pair[0])
    edges = [(offset, entry.start + entry.packed) for offset, entry in entries]
    if edges and (edges[0][0] != 0 or edges[-1][1] > start or any(a[1] > b[0] for a, b in pairwise(edges))):
        raise Flaw("unsafe")
    names = [entry.name.casefold() for _, entry in entries]
    if len(set(names)) < len(names):
        raise Flaw("unsafe")
    return [entry for _, entry in entries if not entry.is_folder]


def _find_end(file: BinaryIO) -> tuple[int, int, int]:
    """Return where the directory ends, how many parts it lists, and where it begins."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _END.size - _LONGEST_COMMENT))
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or at + _END.size > len(tail):
        raise Flaw("not_word")
    _, disk, first_disk, here, count, length, start, comment = _END.unpack_from(tail, at)
    end = size - len(tail) + at
    if count > MOST_PARTS:
        raise Flaw("too_large")
    is_split = disk or first_disk or here != count
    if is_split or start + length != end or at + _END.size + comment != len(tail):
        raise Flaw("unsafe")
    return end, count, start


def _central_headers(directory: bytes, count: int) -> list[tuple[int, Entry, bytes]]:
    """Return for each part where its own header stands, what is said of it, and its name in bytes."""
    found, at = [], 0
    for _ in range(count):
        if at + _CENTRAL.size > len(directory):
            raise Flaw("unsafe")
        fields = _CENTRAL.unpack_from(directory, at)
        name_at, at = at + _CENTRAL.size, at + _CENTRAL.size + sum(fields[10:13])
        raw = directory[name_at : name_at + fields[10]]
        found.append((fields[16], _entry(fields, raw), raw))
    if at != len(directory):
        raise Flaw("unsafe")
    return found


def _entry(fields: tuple[int, ...], raw: bytes) -> Entry:
    flags, method = fields[3], fields[4]
    if flags & _ENCRYPTED:
        raise Flaw("encrypted")
    try:
        name = raw.decode("utf-8" if flags & _IN_UTF_8 else "cp437").replace("\\", "/")
    except UnicodeDecodeError as error:
        raise Flaw("unsafe") from error
    if not name or _UNSAFE_NAME.search(name) or method not in {STORED, DEFLATED}:
        raise Flaw("unsafe")
    return Entry(name, method, fields[7], fields[8], fields[9], start=0)


def _located(file: BinaryIO, header: tuple[int, Entry, bytes]) -> tuple[int, Entry]:
    """Return where a part's own header stands, and the part with where its bytes begin."""
    offset, entry, raw = header
    file.seek(offset)
    found = file.read(_LOCAL.size + len(raw))
    if len(found) < _LOCAL.size + len(raw):
        raise Flaw("unsafe")
    magic, _, flags, method, *_, name_length, extra_length = _LOCAL.unpack_from(found)
    is_same = magic == b"PK\x03\x04" and method == entry.method and not flags & _ENCRYPTED
    if not is_same or name_length != len(raw) or found[_LOCAL.size :] != raw:
        raise Flaw("unsafe")
    start = offset + len(found) + extra_length
    return offset, Entry(entry.name, method, entry.checksum, entry.packed, entry.size, start)
