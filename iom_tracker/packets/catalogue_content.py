"""What a version of the catalogue holds, and whether this version of the program understands it."""

import json
from typing import Final

from iom_tracker.domain.catalogue_schema import read_catalogue
from iom_tracker.domain.errors import BadFramework
from iom_tracker.domain.packet import Opaque

_STRANGE: Final = (BadFramework, ValueError, TypeError, KeyError, AttributeError, RecursionError)


def is_readable(content: str) -> bool:
    """Say whether a workspace of this version could work with a catalogue."""
    try:
        data = json.loads(content)
        read_catalogue(data["framework"], data["cycle"])
    except _STRANGE:
        return False
    return True


def catalogue_content(opaque: Opaque) -> str:
    """Return the content of a catalogue version that is kept without being understood; empty where it is none."""
    try:
        content = json.loads(opaque.content)["content"] if opaque.kind == "catalogue" else ""
    except _STRANGE:
        return ""
    return content if isinstance(content, str) else ""
