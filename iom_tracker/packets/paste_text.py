"""A packet as text, to paste into a message where files do not get through."""

import base64
import binascii
import hashlib
import re
from typing import Final

from iom_tracker.domain.errors import DamagedText
from iom_tracker.packets.flaws import CutShort

BEGIN: Final = "-----BEGIN IOM PACKET-----"
END: Final = "-----END IOM PACKET-----"
_WIDTH: Final = 64
_CHECK_DIGITS: Final = 8
_MARK: Final = re.compile(r"\b(BEGIN|END)[\s\u00a0>|]+IOM[\s\u00a0>|]+PACKET\b", re.IGNORECASE)
# What mail and chat programs put between: quote marks, spaces of every width, marks of direction, dashes of markers.
_CHAFF: Final = re.compile(
    r"[\s>|*`\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2060\ufeff\u2010-\u2015\u2212\u2500\ufe58\ufe63\uff0d-]+"
)
_CONTENT: Final = re.compile(rf"([A-Za-z0-9+/]+)=([0-9a-f]{{{_CHECK_DIGITS}}})")
_LONGEST_PREAMBLE: Final = 256 * 1024  # characters in which a packet must begin, to be recognised as one


def packet_as_text(data: bytes) -> str:
    """Return a packet as lines of plain letters and digits between two markers."""
    letters = base64.b64encode(data).decode("ascii").rstrip("=")
    lines = [letters[start : start + _WIDTH] for start in range(0, len(letters), _WIDTH)]
    return "\n".join([BEGIN, *lines, f"={_check(data)}", END, ""])


def is_packet_text(data: bytes) -> bool:
    """Say whether bytes are a text in which a packet begins."""
    found = _MARK.search(_decoded(data[: 2 * _LONGEST_PREAMBLE]))
    return found is not None and found.group(1).upper() == "BEGIN"


def packet_from_text(data: bytes) -> bytes:
    """Return the packet that stands in a text, whatever the way through mail and chat did to it.

    Raises:
        CutShort: its end is missing, or a piece of it.
        DamagedText: there are several that differ.
    """
    found = {_whole(block) for block in _blocks(_decoded(data))}
    if len(found) > 1:
        raise DamagedText("several packets in one text")
    return found.pop()


def rest_of_text(data: bytes) -> bytes:
    """Return what can be read of the packet in a text that was damaged."""
    letters = re.match(r"[A-Za-z0-9+/]*", _blocks(_decoded(data))[0])
    return _bytes_of(letters.group() if letters else "")


def _blocks(text: str) -> list[str]:
    """Return what stands behind each BEGIN, up to its END, without chaff; an END that is missing leaves the rest."""
    marks = [*_MARK.finditer(text)]
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    begun = [(mark.end(), end) for mark, end in zip(marks, ends, strict=True) if mark.group(1).upper() == "BEGIN"]
    return [_CHAFF.sub("", text[start:end]) for start, end in begun]


def _whole(block: str) -> bytes:
    content = _CONTENT.fullmatch(block)
    if content is None:
        raise CutShort("text")
    data = _bytes_of(content.group(1))
    if _check(data) != content.group(2):
        raise CutShort("text")
    return data


def _bytes_of(letters: str) -> bytes:
    try:
        return base64.b64decode(letters + "=" * (-len(letters) % 4))
    except binascii.Error:
        return base64.b64decode(letters[:-1])  # one letter alone says nothing


def _decoded(data: bytes) -> str:
    is_wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return data.decode("utf-16" if is_wide else "utf-8", errors="replace")


def _check(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:_CHECK_DIGITS]
