"""Where words stand in a text, letter by letter as they are written, for finding and replacing in one place."""

import re
from typing import Final

_SPACE: Final = "[ \u00a0\u202f]"  # a person types one and does not see which one stands in the text


def occurrences(text: str, words: str, *, match_case: bool = False) -> tuple[tuple[int, int], ...]:
    """Return the places where words stand in a text, in order and never overlapping; accents count."""
    if not words:
        return ()
    pattern = re.sub(_SPACE, "\0", words)
    pattern = re.escape(pattern).replace(re.escape("\0"), _SPACE)
    return tuple(found.span() for found in re.finditer(pattern, text, 0 if match_case else re.IGNORECASE))
