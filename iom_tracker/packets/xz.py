"""The objects of a packet as lines, packed with xz; what swells beyond all measure is refused while it is unpacked."""

import lzma
from collections.abc import Iterator
from contextlib import suppress
from typing import Final

from iom_tracker.domain.errors import DamagedText
from iom_tracker.packets.flaws import Bomb, CutShort

MAGIC: Final = b"\xfd7zXZ\x00"
MOST_BYTES: Final = 512 * 1024 * 1024
MOST_LINES: Final = 1_000_000
HIGHEST_RATIO: Final = 1_000
RATIO_FROM: Final = 16 * 1024 * 1024  # bytes; less may pack as well as it likes
_MOST_MEMORY: Final = 128 * 1024 * 1024  # for the decoder; ours needs far less
_PIECE: Final = 1024 * 1024
_CRUMB: Final = 16  # bytes; what a crumb unpacks to is lost with the error that it raises
_LARGEST_DICTIONARY: Final = 8 * 1024 * 1024
_SMALLEST_DICTIONARY: Final = 4096  # what xz allows
# Measured on the 2016 report: in texts this short little context pays, and no alignment.
_TUNING: Final = {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "lc": 1, "lp": 0, "pb": 0}


def packed(lines: list[bytes]) -> bytes:
    """Return lines as one xz stream."""
    content = b"".join(line + b"\n" for line in lines)
    dictionary = max(_SMALLEST_DICTIONARY, min(len(content), _LARGEST_DICTIONARY))
    filters = [{**_TUNING, "dict_size": dictionary}]
    return lzma.compress(content, format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC32, filters=filters)


def unpacked(data: bytes) -> list[bytes]:
    """Return the lines of an xz stream.

    Raises:
        CutShort: its end is missing.
        Bomb: it unpacks to more than any honest packet holds.
        DamagedText: it is no single whole xz stream of lines.
    """
    content = b"".join(_pieces(data))
    if content.count(b"\n") > MOST_LINES:
        raise Bomb("lines")
    *lines, rest = content.split(b"\n")
    if rest:
        raise DamagedText("lines")
    return lines


def salvaged(data: bytes) -> list[bytes]:
    """Return the lines that can still be unpacked; the ones near the damage may be wrong and must prove themselves."""
    decoder = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_MOST_MEMORY)
    found, size = [], 0
    with suppress(lzma.LZMAError):  # there the damage is reached
        for start in range(0, len(data), _CRUMB):
            found.append(decoder.decompress(data[start : start + _CRUMB]))
            size += len(found[-1])
            if decoder.eof or _is_too_much(size, start):
                break
    return b"".join(found).split(b"\n")[:MOST_LINES]


def _pieces(data: bytes) -> Iterator[bytes]:
    decoder = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_MOST_MEMORY)
    size = 0
    try:
        piece = decoder.decompress(data, _PIECE)
        while True:
            size += len(piece)
            if _is_too_much(size, len(data)):
                raise Bomb("objects")
            yield piece
            if decoder.eof:
                break
            if decoder.needs_input:
                raise CutShort("objects")
            piece = decoder.decompress(b"", _PIECE)
    except lzma.LZMAError as error:
        raise DamagedText("objects") from error
    if decoder.unused_data:
        raise DamagedText("more behind the objects")


def _is_too_much(unpacked_size: int, packed_size: int) -> bool:
    return unpacked_size > MOST_BYTES or unpacked_size > max(RATIO_FROM, HIGHEST_RATIO * packed_size)
