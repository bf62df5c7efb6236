"""Whether a text from elsewhere is free of what no text of ours holds: control characters, surrogates, objects."""

import unicodedata
from typing import Final

from iom_tracker.domain.richtext import clean

DEEPEST: Final = 50  # levels of lists and objects; ours have five
_SPACES: Final = str.maketrans("\t\n\r", "   ")
_PIECE: Final = 100  # characters; ordering the marks of one letter takes the square of their number


def is_harmless(text: str) -> bool:
    """Say whether a text is free of what `richtext.clean` takes out; line ends and tabs may be in it."""
    if text.isascii() and text.isprintable():
        return True
    flat = text.translate(_SPACES)
    pieces = (flat[start : start + _PIECE] for start in range(0, len(flat), _PIECE))
    return all(clean(piece) == unicodedata.normalize("NFC", piece) for piece in pieces)


def is_harmless_throughout(value: object, levels: int = DEEPEST) -> bool:
    """Say whether every text in a value that came as JSON is harmless, keys included; false where it is too deep."""
    if isinstance(value, str):
        return is_harmless(value)
    if not isinstance(value, dict | list):
        return True
    items = [*value, *value.values()] if isinstance(value, dict) else value
    return levels > 0 and all(is_harmless_throughout(item, levels - 1) for item in items)
