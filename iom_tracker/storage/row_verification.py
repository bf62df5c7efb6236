"""Whether rows from elsewhere prove themselves: nothing is believed of them but what follows from their fields.

A row is a sequence of texts, one for each column. What only a newer version understands is kept as it is, in the form
in which a packet carries it.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from itertools import pairwise
from typing import Final, TypeAlias

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.catalogue_schema import read_catalogue
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.errors import BadFramework, DamagedText
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.harmless_text import is_harmless, is_harmless_throughout
from iom_tracker.domain.identity import ActorId, CatalogueId, RevisionId, SectionRef, is_identifier
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.packet import Opaque
from iom_tracker.domain.richtext import LINE_BREAK, from_json_lines
from iom_tracker.domain.section import Draft
from iom_tracker.storage.canonical_text import LONGEST, is_canonical_text
from iom_tracker.storage.gate import COLUMN_END, ROW_END

Fields: TypeAlias = Sequence[str]
Place: TypeAlias = tuple[int, Sequence[str]]

LONGEST_LINE: Final = 1_000  # characters of a name, an office, a key, a section
MOST_TABLES: Final = 10_000  # of a catalogue, whose reader holds each against those before it
HIGHEST: Final = 2**53 - 1  # what every JSON reader holds exactly (RFC 8259, section 6)

_EVENT_KINDS: Final = frozenset(kind.value for kind in EventKind)
_UNREADABLE: Final = (DamagedText, ValueError, TypeError, KeyError, AttributeError, RecursionError)
_ID = re.compile(r"[0-9a-f]{64}\Z")
_IDS = re.compile(r'\[(?:"[0-9a-f]{64}"(?:,"[0-9a-f]{64}")*)?\]\Z')
_WHOLE = re.compile(r"[1-9][0-9]{0,15}\Z")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)\Z", re.ASCII)


@dataclass
class UnprovenRow(DamagedText):
    """A row that is not what it says.

    Attributes:
        reason: `values` (a field holds what none of ours holds) or `identity` (the fields do not give the id).
    """

    reason: str = "values"


@contextmanager
def taken_apart(what: str) -> Iterator[None]:
    """Turn whatever goes wrong on taking fields apart into an unproven row."""
    try:
        yield
    except UnprovenRow:
        raise
    except _UNREADABLE as error:
        raise UnprovenRow(what) from error


def rows_of(content: bytes) -> list[list[str]]:
    """Return the rows of a frame, each as the texts of its columns."""
    with taken_apart("a text that is not UTF-8"):
        return [row.split(COLUMN_END) for row in content.decode().split(ROW_END)]


def read_setting(fields: Fields) -> tuple[str, str]:
    """Return the key and value of a setting."""
    key, value = fields
    return line(key), line(value, may_be_empty=True)


def read_draft(fields: Fields) -> Draft:
    """Return the draft of a row: section, text, based_on, time."""
    section, text, based_on, time = fields
    if not is_canonical_text(text):
        raise UnprovenRow("the text of a draft")
    return Draft(section_of(section), from_json_lines(text), ids_of(based_on), time_of(time))


def read_introduction(fields: Fields) -> Introduction:
    """Return the introduction of a row: actor, sequence, id, name, office, time."""
    actor, sequence, id_, name, office, time = fields
    names = line(name, may_be_empty=True), line(office, may_be_empty=True)
    said = Introduction(ActorId(line(actor)), whole(sequence), *names, time_of(time))
    _refuse_other_id(said.id, id_, "an introduction")
    return said


def read_event(fields: Fields) -> Event | Opaque:
    """Return the event of a row: section, id, kind, revision (empty for none), actor, time, payload."""
    section, id_, kind, revision, actor, time, payload = fields
    about = RevisionId(_id(revision)) if revision else None
    section_of(section), line(kind), line(actor), time_of(time), object_of(payload)
    names = ("kind", "section", "revision", "actor", "time", "payload")
    header = dict(zip(names, (kind, section, about, actor, time, payload), strict=True))
    _refuse_other_id(digest_of(canonical_json(header)), id_, "an event")
    if kind not in _EVENT_KINDS:
        return opaque("event", {"header": header})
    return Event(EventKind(kind), section_of(section), about, ActorId(actor), time, payload)


def read_catalogue_version(fields: Fields) -> CatalogueVersion | Opaque:
    """Return the catalogue version of a row: id, parents, generation, actor, time, content."""
    id_, parents, generation, actor, time, content = fields
    named = tuple(CatalogueId(parent) for parent in ids_of(parents))
    version = CatalogueVersion(named, whole(generation), ActorId(line(actor)), time_of(time), content)
    _refuse_other_id(version.id, id_, "a catalogue version")
    data = object_of(content)
    if content.count("{") > MOST_TABLES:
        raise UnprovenRow("a catalogue beyond all measure")
    try:
        read_catalogue(data["framework"], data["cycle"])  # type: ignore[arg-type] # whatever they are, it says so
    except (BadFramework, KeyError, AttributeError, TypeError):
        return opaque("catalogue", {"header": json.loads(version.header()), "content": content})
    return version


def read_opaque(fields: Fields) -> Opaque:
    """Return the opaque object of a row: id, kind, content in hexadecimal."""
    id_, kind, content = fields
    read = Opaque(id_, kind, bytes.fromhex(content))
    _refuse_other_id(sha256(read.content).hexdigest(), id_, "an object of a newer version")
    data = object_of(read.content.decode())
    if data.get("object") != kind or not is_identifier(line(kind)):
        raise UnprovenRow("the kind of an object of a newer version")
    return read


def opaque(kind: str, fields: Mapping[str, object]) -> Opaque:
    """Return an object of a newer version in the form in which packets carry it on."""
    content = canonical_json({"object": kind, **fields})
    return Opaque(digest_of(content), kind, content.encode())


def line(text: str, *, may_be_empty: bool = False) -> str:
    """Return a text of one line, if it is one."""
    if len(text) > LONGEST_LINE or LINE_BREAK in text or "\n" in text or "\r" in text or not is_harmless(text):
        raise UnprovenRow("a line")
    if not may_be_empty and not text.strip():
        raise UnprovenRow("an empty line")
    return text


def section_of(text: str) -> SectionRef:
    """Return a section reference, if it is one and written as we write it."""
    ref = SectionRef.parse(text[:LONGEST_LINE])
    if ref is None or str(ref) != text:
        raise UnprovenRow("a section")
    return ref


def whole(text: str) -> int:
    """Return a whole number above 0, if it is one."""
    if not _WHOLE.match(text) or int(text) > HIGHEST:
        raise UnprovenRow("a number")
    return int(text)


def time_of(text: str) -> str:
    """Return a wall time, if it is one; it may be of any year."""
    if not _TIME.match(text):
        raise UnprovenRow("a time")
    try:
        datetime.fromisoformat(text)
    except ValueError as error:
        raise UnprovenRow("a time") from error
    return text


def ids_of(text: str) -> tuple[RevisionId, ...]:
    """Return a list of ids, if it is one: sorted, and none of them twice."""
    if not _IDS.match(text):
        raise UnprovenRow("a list of ids")
    found: list[str] = json.loads(text)
    if any(first >= second for first, second in pairwise(found)):
        raise UnprovenRow("a list of ids")
    return tuple(map(RevisionId, found))


def object_of(text: str) -> dict[str, object]:
    """Return a JSON object, if it is one, canonical and without characters that no text of ours holds."""
    if text == "{}":
        return {}
    if len(text) > LONGEST:
        raise UnprovenRow("an object beyond all measure")
    with taken_apart("an object"):
        data = json.loads(text)
        if isinstance(data, dict) and canonical_json(data) == text and is_harmless_throughout(data):
            return data
    raise UnprovenRow("an object")


def refuse_other_places(what: str, placed: Mapping[str, Place]) -> None:
    """Refuse generations that do not follow from the parents, as far as these are there.

    Args:
        placed: the generation and the parents of each id.
    """
    for generation, parents in placed.values():
        found = [placed[parent][0] for parent in parents if parent in placed]
        least = 1 + max(found, default=1 if parents else 0)
        if generation < least or (generation > least and len(found) == len(parents)):
            raise UnprovenRow(f"the generation of {what}")


def _id(text: str) -> str:
    if not _ID.match(text):
        raise UnprovenRow("an id")
    return text


def _refuse_other_id(proven: str, said: str, what: str) -> None:
    if proven != said:
        raise UnprovenRow(what, "identity")
