"""Words, counted as Word counts them.

Word counts what stands between white space. A bullet that was typed as a lone sign at the start of a line is layout
and no word: the 2016 report has 27 of them.
"""

from typing import Final

from iom_tracker.domain.richtext import RichText

BULLET_SIGNS: Final = frozenset("-–—•·*◦▪‣")


def count_words(text: str) -> int:
    """Return the number of words of one line or block of text."""
    words = text.split()
    return len(words) - (1 if words and words[0] in BULLET_SIGNS else 0)


def count_body(body: RichText) -> int:
    """Return the number of words of a section, whose text is in the canonical form."""
    return sum([_count_block(block.text) for block in body.blocks])


def _count_block(text: str) -> int:
    """Count the words of a canonical block; where only single spaces separate them they need not be taken apart."""
    if text.isascii() and "  " not in text and text[0] not in BULLET_SIGNS:
        return text.count(" ") + 1
    return count_words(text)
