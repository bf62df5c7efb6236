"""Whether this version understands what a version of the catalogue holds."""

import json
from typing import Final

from iom_tracker.domain.catalogue_schema import read_catalogue
from iom_tracker.domain.errors import BadFramework

_STRANGE: Final = (BadFramework, ValueError, TypeError, KeyError, AttributeError, RecursionError)


def is_readable(content: str) -> bool:
    """Say whether a workspace of this version could work with a catalogue."""
    try:
        data = json.loads(content)
        read_catalogue(data["framework"], data["cycle"])
    except _STRANGE:
        return False
    return True
