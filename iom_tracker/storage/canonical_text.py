"""Whether a stored text is in the canonical form, without reading it into blocks where that can be told faster."""

import re
import unicodedata
from typing import Final

from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.richtext import from_json_lines

LONGEST: Final = 4_000_000  # characters; more are refused unseen
MOST_SPANS: Final = 20_000  # the same for spans, so that a hostile text is read in a second at most

_START: Final = '{"spans":[{"text":"'
_END: Final = '"}],"type":"paragraph"}'
_BETWEEN: Final = f"{_END}\n{_START}"
_QUOTES: Final = (_START + _END).count('"')
_FORMS: Final = ("", '"bold":true,', '"bold":true,"italic":true,', '"italic":true,')
# What richtext takes out is left out here, and so is everything beyond the first plane: few texts hold that.
_PLAIN: Final = r'[^"\\\x00-\x1f\x7f-\x9f\u2029\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff\U00010000-\U0010ffff]'
_TEXT: Final = rf'(?:{_PLAIN}++|\\["\\])++'
_SPAN: Final = "(?:" + "|".join(rf'\{{{form}"text":"{_TEXT}"\}}(?!,\{{{form}"text")' for form in _FORMS) + ")"
_BLOCK = re.compile(
    r'\{(?:"level":[1-8],(?=.*"(?:bullet|number)"\}\Z))?"spans":\[(?!\{[^}]*"text":"[ \u2028])'
    rf'{_SPAN}(?:,{_SPAN})*+(?<![ \u2028]"\}})\],"type":"(?:paragraph|bullet|number)"\}}\Z'
)


def is_canonical_text(text: str) -> bool:
    """Say whether a text is exactly what `to_json_lines` writes, and not beyond all measure."""
    if len(text) > LONGEST:
        return False
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        return False  # JSON's own signs join with no mark, so the whole is NFC where each span is
    return is_usual(text) or _is_canonical(text)


def is_usual(text: str) -> bool:
    """Say whether a text in NFC is canonical by its looks; False where that takes a closer look."""
    if "\ufffc" in text:  # which Python takes for printable
        return False
    if _is_plain(text):
        return True
    return all(_is_plain(block) or _BLOCK.match(block) for block in text.split("\n"))


def _is_plain(text: str) -> bool:
    """Say whether a text is nothing but paragraphs without format, without quotes and backslashes in their words."""
    breaks = text.count("\n")
    if not (text.startswith(_START) and text.endswith(_END) and text.count(_BETWEEN) == breaks):
        return False
    if text.count('"') != _QUOTES * (breaks + 1) or "\\" in text or not text.replace("\n", " ").isprintable():
        return False
    # Every quote is one of the form now, so these stand only where words begin or end.
    return '":" ' not in text and ' "}' not in text and '":""' not in text


def _is_canonical(text: str) -> bool:
    if text.count('"text":') > MOST_SPANS:
        return False
    try:
        from_json_lines(text)
    except DamagedText:
        return False
    return True
