"""JSON from elsewhere is taken apart value by value; what is not of the expected kind is damage."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Final, TypeVar

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.harmless_text import is_harmless_throughout
from iom_tracker.domain.identity import SectionRef, is_identifier
from iom_tracker.domain.richtext import LINE_BREAK

LONGEST_LINE: Final = 1_000  # characters of a name, an office, a reference
LONGEST_TEXT: Final = 4_000_000  # characters of a note, a catalogue, the fields of a newer version
HIGHEST: Final = 2**53 - 1  # what every JSON reader holds exactly (RFC 8259, section 6)

_ID = re.compile(r"[0-9a-f]{64}\Z")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)\Z", re.ASCII)
_Kind = TypeVar("_Kind", bound=StrEnum)
_Value = TypeVar("_Value")


def read_canonical(line: bytes) -> object:
    """Return the value of a canonical JSON.

    Raises:
        DamagedText: it is not exactly what `canonical_json` writes, or holds characters that no text of ours holds.
    """
    try:
        text = line.decode("utf-8")
        value: object = json.loads(text)
        if canonical_json(value) != text or not is_harmless_throughout(value):
            raise DamagedText(_shown(text))
    except (ValueError, TypeError, RecursionError) as error:
        raise DamagedText(_shown(line)) from error
    return value


def text_of(value: object, what: str, longest: int = LONGEST_TEXT) -> str:
    """Return a text."""
    if isinstance(value, str) and len(value) <= longest:
        return value
    raise DamagedText(what)


def line_of(value: object, what: str) -> str:
    """Return a text of one line, such as a name."""
    text = text_of(value, what, LONGEST_LINE)
    if any(character in text for character in f"\n\r{LINE_BREAK}"):
        raise DamagedText(what)
    return text


def filled_line_of(value: object, what: str) -> str:
    """Return a text of one line that says something."""
    text = line_of(value, what)
    if not text.strip():
        raise DamagedText(what)
    return text


def identifier_of(value: object, what: str) -> str:
    """Return a text that may be part of a section reference."""
    text = line_of(value, what)
    if not is_identifier(text):
        raise DamagedText(what)
    return text


def whole_of(value: object, what: str, lowest: int = 0, highest: int = HIGHEST) -> int:
    """Return a whole number between two others."""
    if isinstance(value, int) and not isinstance(value, bool) and lowest <= value <= highest:
        return value
    raise DamagedText(what)


def truth_of(value: object, what: str) -> bool:
    """Return true or false."""
    if isinstance(value, bool):
        return value
    raise DamagedText(what)


def list_of(value: object, what: str) -> list[object]:
    """Return a list."""
    if isinstance(value, list):
        return value
    raise DamagedText(what)


def each_of(value: object, what: str, read: Callable[[object, str], _Value]) -> tuple[_Value, ...]:
    """Return every item of a list, read one by one."""
    return tuple(read(item, what) for item in list_of(value, what))


def table_of(value: object, what: str) -> Mapping[str, object]:
    """Return a JSON object."""
    if isinstance(value, dict):
        return value
    raise DamagedText(what)


def id_of(value: object, what: str) -> str:
    """Return the id of an object: a SHA-256 in hexadecimal."""
    text = text_of(value, what)
    if not _ID.match(text):
        raise DamagedText(what)
    return text


def time_of(value: object, what: str) -> str:
    """Return a wall time, in any year."""
    text = text_of(value, what, LONGEST_LINE)
    try:
        if _TIME.match(text) and datetime.fromisoformat(text).tzinfo:
            return text
    except ValueError as error:
        raise DamagedText(what) from error
    raise DamagedText(what)


def section_of(value: object, what: str) -> SectionRef:
    """Return a section reference, in exactly the form in which it is written."""
    text = text_of(value, what, LONGEST_LINE)
    ref = SectionRef.parse(text)
    if ref is None or str(ref) != text:
        raise DamagedText(what)
    return ref


def kind_of(value: object, kinds: type[_Kind], what: str) -> _Kind:
    """Return a member of an enumeration."""
    try:
        return kinds(text_of(value, what))
    except ValueError as error:
        raise DamagedText(what) from error


def json_text_of(value: object, what: str) -> str:
    """Return a text that is the canonical JSON of an object."""
    text = text_of(value, what)
    if text != "{}":
        table_of(read_canonical(text.encode("utf-8")), what)
    return text


def _shown(text: str | bytes) -> str:
    return ascii(text[:60])
