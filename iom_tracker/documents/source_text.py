"""The bytes of a text file become lines that remember where a page began."""

import codecs
import re
from dataclasses import dataclass
from typing import Final

from iom_tracker.domain.richtext import clean
from iom_tracker.domain.word_count import BULLET_SIGNS, count_words

_BREAKS = re.compile("(\r\n|[\n\r\v\f\x85\u2028\u2029])")
_SIGNS: Final = "".join(sorted(BULLET_SIGNS)).replace("-", r"\-")
_MARGIN = re.compile(rf"[ \t]*(?:[{_SIGNS}]|[0-9]{{1,9}}[.)])?[ \t]*")
_CONTROL = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f\x7f]")
_TAB: Final = 4


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line of a text file, cleaned.

    Attributes:
        starts_page: whether a form feed stands before it.
    """

    text: str
    starts_page: bool = False

    @property
    def words(self) -> int:
        """How many words it holds."""
        return count_words(self.text)

    @property
    def block(self) -> None:
        """None: plain text says its format by marks."""

    @property
    def shown(self) -> None:
        """None likewise."""


def decode_report_text(data: bytes) -> str | None:
    """Return the text of a file's bytes, or None if they are no text.

    UTF-8, UTF-16 with its mark at the start, or else what older Windows programs write (code page 1252).
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decoded(data, "utf-16")
    text = _decoded(data, "utf-8-sig")
    return _decoded(data, "cp1252") if text is None else text


def source_lines(text: str) -> list[SourceLine]:
    """Return the lines of a text. Tabs in the margin become four spaces at most, so that they tell how deep it is."""
    parts = _BREAKS.split(text)
    ends = ["", *parts[1::2]]
    return [SourceLine(clean(_even_margin(line)), end == "\f") for line, end in zip(parts[::2], ends, strict=True)]


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if _CONTROL.search(text) else text


def _even_margin(line: str) -> str:
    return _MARGIN.sub(lambda found: found[0].expandtabs(_TAB), line, count=1)
