"""Fingerprints of keys as people type what they hear: small letters, other spaces, O for 0."""

import re
from typing import Final

import click

_FINGERPRINT: Final = re.compile(r"[0-9A-HJKMNP-TV-Z]{12}")
_MISHEARD: Final = str.maketrans("OIL", "011")  # as Crockford's digits are read
_GROUP: Final = 4


def read_fingerprint(text: str) -> str:
    """Return a fingerprint as the program writes it.

    Raises:
        BadParameter: it is none.
    """
    letters = re.sub(r"[\W_]", "", text).upper().translate(_MISHEARD)
    if not _FINGERPRINT.fullmatch(letters):
        raise click.BadParameter(f"“{text}” is no fingerprint; one looks like K7QF-2MXD-9TPA.")
    return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))


def read_fingerprints(_context: click.Context, _option: click.Parameter, given: tuple[str, ...]) -> frozenset[str]:
    """Read several fingerprints; click's own form of a callback."""
    return frozenset(map(read_fingerprint, given))
