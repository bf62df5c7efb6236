"""Parts are unpacked bit by bit, and given up where they swell beyond what a report can hold."""

import zlib
from collections.abc import Iterator
from typing import BinaryIO, Final

from iom_tracker.documents.flaws import Flaw
from iom_tracker.documents.zip_directory import STORED, Entry

MOST_BYTES: Final = 64 * 1024 * 1024  # unpacked; a report of 2,000 commitments has 15 million
HIGHEST_RATIO: Final = 200
RATIO_FROM: Final = 1024 * 1024  # bytes; smaller parts may pack as well as they like
_PIECE: Final = 8 * 1024  # packed bytes, which become 8 MiB at the very most


class Unpacking:
    """The parts of a ZIP file as they are unpacked, with one limit for all together."""

    def __init__(self, file: BinaryIO) -> None:
        """Begin with nothing unpacked."""
        self._file = file
        self._left = MOST_BYTES

    def part(self, entry: Entry) -> bytes:
        """Return what a part holds.

        Raises:
            Flaw: all together is too much (`too_large`), it swells or is more than it says (`unsafe`), or is damaged
                (`not_word`).
        """
        pieces, size = [], 0
        for taken, piece in self._pieces(entry):
            pieces.append(piece)
            size += len(piece)
            self._left -= len(piece)
            if self._left < 0:
                raise Flaw("too_large")
            if size > entry.size or size > max(RATIO_FROM, HIGHEST_RATIO * taken):
                raise Flaw("unsafe")
        content = b"".join(pieces)
        if size != entry.size or zlib.crc32(content) != entry.checksum:
            raise Flaw("not_word")
        return content

    def refuse_swelling(self, entry: Entry) -> None:
        """Refuse a part that is not unpacked here, but that would swell in the program that does.

        Raises:
            Flaw: it says so itself (`unsafe`).
        """
        if entry.size > max(RATIO_FROM, HIGHEST_RATIO * entry.packed):
            raise Flaw("unsafe")

    def _pieces(self, entry: Entry) -> Iterator[tuple[int, bytes]]:
        """Yield how many packed bytes are taken so far, and what the last ones become."""
        inflating = None if entry.method == STORED else zlib.decompressobj(-zlib.MAX_WBITS)
        self._file.seek(entry.start)
        for taken in range(0, entry.packed, _PIECE):
            packed = self._file.read(min(_PIECE, entry.packed - taken))
            yield taken + len(packed), inflating.decompress(packed) if inflating else packed
        if inflating and (not inflating.eof or inflating.unused_data):
            raise Flaw("unsafe" if inflating.unused_data else "not_word")
