"""Which words are too many."""

import re
from collections.abc import Sequence
from typing import Final

from iom_tracker.domain.proofreading.text_finding import Stretch
from iom_tracker.domain.word_count import count_words

_WORD: Final = re.compile(r"\S+")


def words_over(blocks: Sequence[str], cap: int) -> tuple[int, Stretch] | None:
    """Return how many words a text is too long, and from where on, to the end of that block; None where it is not.

    Args:
        blocks: the texts of its blocks.
        cap: the most words it may have, as Word counts them.
    """
    left = cap
    for number, text in enumerate(blocks):
        words = count_words(text)
        if words > left:
            signs = len(text.split()) - words  # a bullet that was typed as a sign
            first = list(_WORD.finditer(text))[left + signs]
            too_many = sum(map(count_words, blocks)) - cap
            return too_many, Stretch(number, first.start(), len(text))
        left -= words
    return None
