"""Lines that say everything about one object, in the words of its header.

This version packs what it knows into columns and lean lines. What a newer version adds (a kind of object, a field, a
kind of event) travels in such a line of its own, which refers to nothing else in its packet: so it can be kept and
passed on by programs that do not understand it, and is understood by whoever can.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import ActorId, CatalogueId, Digest, RevisionId
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.packet import CatalogueDelta, Opaque
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import BlockType, RichText, from_json_lines, to_json_lines
from iom_tracker.packets.catalogue_content import is_readable
from iom_tracker.packets.flaws import NotProven
from iom_tracker.packets.values import (
    each_of,
    filled_line_of,
    id_of,
    identifier_of,
    json_text_of,
    kind_of,
    line_of,
    list_of,
    read_canonical,
    section_of,
    table_of,
    text_of,
    time_of,
    whole_of,
)

Publication = tuple[Revision, RichText]
Known = Publication | Event | Introduction | CatalogueVersion | CatalogueDelta
Fields = Mapping[str, object]

REVISION_FIELDS: Final = frozenset({"section", "parents", "generation", "kind", "actor", "time", "body"})
_EVENT_FIELDS: Final = {"kind", "section", "revision", "actor", "time", "payload"}
_INTRODUCTION_FIELDS: Final = {"actor", "sequence", "name", "office", "time"}
_CATALOGUE_FIELDS: Final = {"parents", "generation", "actor", "time", "content"}
_DELTA_FIELDS: Final = {"version", "parents", "generation", "actor", "time", "base"}
_BLOCK_FIELDS: Final = {"type", "spans", "level"}
_SPAN_FIELDS: Final = {"text", "bold", "italic", "link"}


def read_full_line(line: bytes) -> Known | Opaque:
    """Read a line: what is ours becomes ours, what only a newer version understands is kept as it is.

    Raises:
        DamagedText: it is no canonical JSON of an object, or not what it says it is.
    """
    fields = table_of(read_canonical(line), "object")
    kind = object_kind(fields)
    read = _READERS.get(kind)
    known = read(fields) if read else None
    return known or opaque_of(kind, line)


def object_kind(fields: Fields) -> str:
    """Return what kind of object a full line says it is."""
    return identifier_of(fields.get("object"), "object")


def opaque_line(opaque: Opaque) -> bytes:
    """Return the line of an object that this version, or the one that brought it in, does not understand.

    Raises:
        DamagedText: it is not what its id and kind say.
    """
    read = read_full_line(opaque.content)
    if isinstance(read, Opaque) and read != opaque:
        raise NotProven(f"object {opaque.id}")
    return opaque.content


def delta_line(delta: CatalogueDelta) -> bytes:
    """Return the line of a catalogue version of which only the difference travels."""
    header = {name: getattr(delta, name) for name in sorted(_DELTA_FIELDS)}
    return canonical_json({"object": "catalogue-delta", "header": header, "delta": delta.delta}).encode("utf-8")


def revision_line(publication: Publication) -> bytes:
    """Return the line of a revision with its text."""
    revision, body = publication
    blocks = [json.loads(block) for block in to_json_lines(body).split("\n") if block]
    return _line("revision", revision.header(), text=blocks)


def event_line(event: Event) -> bytes:
    """Return the line of an event."""
    return _line("event", event.header())


def catalogue_object(version: CatalogueVersion) -> Opaque:
    """Return a catalogue version that this program does not understand, as it is kept and passed on."""
    return opaque_of("catalogue", _line("catalogue", version.header(), content=version.content))


def opaque_of(kind: str, line: bytes) -> Opaque:
    """Return what a full line is where it is kept as it is."""
    return Opaque(hashlib.sha256(line).hexdigest(), kind, line)


def _line(kind: str, header: str, **beside: object) -> bytes:
    return canonical_json({"object": kind, "header": json.loads(header), **beside}).encode("utf-8")


def _revision(fields: Fields) -> Publication | None:
    header = _header(fields, {"text"})
    if header is None or not set(header) >= REVISION_FIELDS or not _is_of(RevisionKind, header["kind"]):
        return None
    blocks = list_of(fields["text"], "text")
    if not all(map(_is_known_block, blocks)):
        return None
    body = from_json_lines("\n".join(map(canonical_json, blocks)))
    if body.digest != header["body"]:
        raise NotProven("text")
    extra = canonical_json({key: value for key, value in header.items() if key not in REVISION_FIELDS})
    revision = Revision(
        section=section_of(header["section"], "section"),
        parents=tuple(RevisionId(parent) for parent in each_of(header["parents"], "parents", id_of)),
        generation=whole_of(header["generation"], "generation", 1),
        kind=kind_of(header["kind"], RevisionKind, "kind"),
        actor=ActorId(filled_line_of(header["actor"], "actor")),
        time=time_of(header["time"], "time"),
        body=Digest(body.digest),
        extra=text_of(extra, "extra"),
    )
    return revision, body


def _event(fields: Fields) -> Event | None:
    header = _header(fields, set())
    if header is None or set(header) != _EVENT_FIELDS or not _is_of(EventKind, header["kind"]):
        return None
    about = header["revision"]
    return Event(
        kind=kind_of(header["kind"], EventKind, "event"),
        section=section_of(header["section"], "section"),
        revision=None if about is None else RevisionId(id_of(about, "event")),
        actor=ActorId(filled_line_of(header["actor"], "actor")),
        time=time_of(header["time"], "time"),
        payload=json_text_of(header["payload"], "event"),
    )


def _introduction(fields: Fields) -> Introduction | None:
    header = _header(fields, set())
    if header is None or set(header) != _INTRODUCTION_FIELDS:
        return None
    return Introduction(
        actor=ActorId(filled_line_of(header["actor"], "actor")),
        sequence=whole_of(header["sequence"], "introduction", 1),
        name=line_of(header["name"], "introduction"),
        office=line_of(header["office"], "introduction"),
        time=time_of(header["time"], "time"),
    )


def _catalogue(fields: Fields) -> CatalogueVersion | None:
    header = _header(fields, {"content"})
    if header is None or set(header) != _CATALOGUE_FIELDS:
        return None
    content = json_text_of(fields["content"], "catalogue")
    if digest_of(content) != header["content"]:
        raise NotProven("catalogue")
    if not is_readable(content):
        return None
    return CatalogueVersion(
        parents=tuple(CatalogueId(parent) for parent in each_of(header["parents"], "parents", id_of)),
        generation=whole_of(header["generation"], "generation", 1),
        actor=ActorId(filled_line_of(header["actor"], "actor")),
        time=time_of(header["time"], "time"),
        content=content,
    )


def _catalogue_delta(fields: Fields) -> CatalogueDelta | None:
    header = _header(fields, {"delta"})
    if header is None or set(header) != _DELTA_FIELDS:
        return None
    return CatalogueDelta(
        version=CatalogueId(id_of(header["version"], "catalogue")),
        parents=tuple(CatalogueId(parent) for parent in each_of(header["parents"], "parents", id_of)),
        generation=whole_of(header["generation"], "generation", 1),
        actor=ActorId(filled_line_of(header["actor"], "actor")),
        time=time_of(header["time"], "time"),
        base=Digest(id_of(header["base"], "catalogue")),
        delta=text_of(fields["delta"], "catalogue"),
    )


_READERS: Mapping[str, Callable[[Fields], Known | None]] = MappingProxyType(
    {
        "revision": _revision,
        "event": _event,
        "introduction": _introduction,
        "catalogue": _catalogue,
        "catalogue-delta": _catalogue_delta,
    }
)


def _header(fields: Fields, beside: set[str]) -> Fields | None:
    """Return the header of a line that has no other fields than these; None for a newer version's line."""
    header = fields.get("header")
    return header if isinstance(header, dict) and set(fields) == {"object", "header", *beside} else None


def _is_of(kinds: type[StrEnum], value: object) -> bool:
    return value in set(kinds) if isinstance(value, str) else False


def _is_known_block(block: object) -> bool:
    if not isinstance(block, dict) or not set(block) <= _BLOCK_FIELDS or not _is_of(BlockType, block.get("type")):
        return False
    spans = block.get("spans")
    return isinstance(spans, list) and all(isinstance(span, dict) and set(span) <= _SPAN_FIELDS for span in spans)
