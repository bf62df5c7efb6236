"""Values in a template that some programs write and others refuse: put back into those that every one knows.

LibreOffice (7.4) saves the newer form of Word's files with `start` and `end` for the sides of a list's numbers, which
only the strict form of the standard has (ISO/IEC 29500-1, 17.18.44), and names the encoding of fonts, of which Word
knows a few only.
"""

import re
from collections.abc import Mapping
from typing import Final

_SIDE: Final = re.compile(rb'(<(\w+):(?:lvlJc|jc)\s+\2:val=")(start|end)(")')
_SIDES: Final = {b"start": b"left", b"end": b"right"}
_ENCODING: Final = re.compile(rb'(<(\w+):charset\b[^>]*?)\s+\2:characterSet="[^"]*"')


def with_known_values(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the parts of a package with the values that every program knows."""
    return {name: _known(data) if name.endswith(".xml") else data for name, data in parts.items()}


def _known(data: bytes) -> bytes:
    sided = _SIDE.sub(lambda found: found[1] + _SIDES[found[3]] + found[4], data)
    return _ENCODING.sub(rb"\1", sided)
