"""The one way in which a value becomes bytes, so that equal values have equal digests."""

import hashlib
import json
from collections.abc import Mapping


def canonical_json(value: object) -> str:
    """Return the canonical JSON of a value: sorted keys, no spaces, no floats, text as it is.

    Raises:
        TypeError: the value holds a float or something that JSON has no form for.
    """
    _refuse_floats(value)
    return json.dumps(value, sort_keys=True, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def digest_of(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _refuse_floats(value: object) -> None:
    if value is None or isinstance(value, str | int):
        return
    if isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, str):
                raise TypeError(key)
            _refuse_floats(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _refuse_floats(item)
    else:
        raise TypeError(value)
