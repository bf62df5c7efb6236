"""Which lines of plain text look like headings that nobody knows: they stand alone and say what headings say."""

from collections.abc import Sequence
from typing import Final

from iom_tracker.documents.heading_finder import HeadingFinder, without_question_number
from iom_tracker.documents.known_lines import LONGEST_HEADING, is_bare_number
from iom_tracker.documents.legacy_assembly import Entry
from iom_tracker.domain.markdown_lines import is_marker

_LONGEST: Final = 30  # words
_LONGEST_PLAIN: Final = 8  # words of a line that has nothing of a heading but that it stands alone
_FEWEST_CAPITALS: Final = 4
_LIKELY: Final = 55  # of 100
ENDS_OF_TEXT: Final = (".", ",", ";", "!", "…", "؛", "،", "۔")


def looks_like_heading(entries: Sequence[Entry], at: int, finder: HeadingFinder, *, has_begun: bool) -> bool:
    """Say whether an entry looks like a heading and is none that is known.

    Args:
        entries: of the whole text.
        at: the place of the entry.
        has_begun: whether a heading was understood above; before that only capitals and likely questions count.
    """
    entry = entries[at]
    text = entry.text.strip()
    if not entry.is_text or not _is_free(entries, at - 1) or not _may_be_heading(text):
        return False
    if text.isupper() and sum(map(str.isalpha, text)) >= _FEWEST_CAPITALS:
        return True
    if text.endswith(("?", "؟", ":")) or without_question_number(text) != text:
        return any(each.likeness >= _LIKELY for each in finder.suggestions(text))
    return has_begun and _is_free(entries, at + 1) and is_plain_heading(text)


def _is_free(entries: Sequence[Entry], at: int) -> bool:
    """Say whether no text stands at a place."""
    return not 0 <= at < len(entries) or not entries[at].is_text


def _may_be_heading(text: str) -> bool:
    is_long = len(text) > LONGEST_HEADING or len(text.split()) > _LONGEST
    is_item = is_marker(text) and without_question_number(text) == text
    return not (is_long or is_item or is_bare_number(text))


def is_plain_heading(text: str) -> bool:
    """Say whether a text that stands alone may be a heading though it has nothing of one but that."""
    return len(text.split()) <= _LONGEST_PLAIN and not text.endswith(ENDS_OF_TEXT) and not text[0].islower()
