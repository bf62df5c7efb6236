"""The objects of a packet as lines: the head, a text for each revision, a content for each catalogue, full lines."""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, TypeVar

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.event import Event
from iom_tracker.domain.identity import ActorId, CatalogueId, RevisionId
from iom_tracker.domain.packet import Opaque, Packet
from iom_tracker.domain.revision import Revision
from iom_tracker.packets.body_line import body_of, lean_body
from iom_tracker.packets.catalogue_content import is_readable
from iom_tracker.packets.columns import Descendant
from iom_tracker.packets.flaws import Bomb, CutShort, NotProven
from iom_tracker.packets.full_lines import (
    REVISION_FIELDS,
    Known,
    Publication,
    catalogue_object,
    delta_line,
    event_line,
    opaque_line,
    read_full_line,
    revision_line,
)
from iom_tracker.packets.head import CHECK_DIGITS, EVENT_KINDS, HEAD_DIGITS, REVISION_KINDS, Parents
from iom_tracker.packets.head_reader import read_head
from iom_tracker.packets.head_writer import HeadWriter, in_columns
from iom_tracker.packets.values import json_text_of, list_of, read_canonical

LONGEST_HEAD: Final = 32 * 1024 * 1024
LONGEST_LINE: Final = 16 * 1024 * 1024
MOST_SPANS: Final = 2_000_000  # blocks and spans of all texts together; each takes some 250 bytes of memory

_Item = TypeVar("_Item", bound=Descendant)


def object_lines(packet: Packet, signer: ActorId) -> list[bytes]:
    """Return the lines of everything that a packet holds."""
    columns = in_columns(packet)
    others = [*_later_kinds(packet), *map(delta_line, packet.deltas), *map(opaque_line, packet.opaque)]
    lines = [
        HeadWriter(columns, signer, others).line(),
        *(canonical_json(lean_body(body)) for _, body in columns.publications),
        *(version.content for version in packet.catalogues),
    ]
    return [line.encode("utf-8") for line in lines] + others


def _later_kinds(packet: Packet) -> list[bytes]:
    """Return the full lines of what does not go in columns."""
    publications = [each for each in packet.publications if each[0].kind not in REVISION_KINDS]
    events = [event for event in packet.events if event.kind not in EVENT_KINDS]
    return [*map(revision_line, publications), *map(event_line, events)]


def count_objects(packet: Packet) -> dict[str, int]:
    """Return how many objects of each kind a packet holds."""
    counts = Counter(opaque.kind for opaque in packet.opaque)
    counts["revision"] += len(packet.publications)
    counts["event"] += len(packet.events)
    counts["introduction"] += len(packet.introductions)
    counts["catalogue"] += len(packet.catalogues)
    counts["catalogue-delta"] += len(packet.deltas)
    return {kind: count for kind, count in counts.items() if count}


class ObjectReader:
    """Reads the objects of a packet one by one, each proving itself; a text that fails says nothing of the others.

    Attributes:
        head: everything but the texts.
        has_more: whether there are lines that the head does not know of.
    """

    def __init__(self, lines: Sequence[bytes], signer: ActorId, heads: Sequence[str]) -> None:
        if not lines:
            raise CutShort("objects")
        if len(lines[0]) > LONGEST_HEAD or max(map(len, lines[1:]), default=0) > LONGEST_LINE:
            raise Bomb("lines")
        self.head = read_head(lines[0], signer, heads)
        texts_end = 1 + len(self.head.revisions)
        contents_end = texts_end + len(self.head.catalogues)
        self._texts, self._contents = lines[1:texts_end], lines[texts_end:contents_end]
        self._others = lines[contents_end:]
        self.has_more = len(self._others) > len(self.head.others)
        self._revisions: dict[int, Revision] = {}
        self._catalogues: dict[int, CatalogueVersion] = {}
        self._spans = 0

    def publication(self, row: int) -> Publication:
        """Return a revision with its text; those that it builds on must have been read before.

        Raises:
            DamagedText: it does not prove itself.
        """
        facts = self.head.revisions[row]
        body = body_of(self._affordable(read_canonical(_line(self._texts, row))))
        if REVISION_FIELDS & set(json.loads(facts.extra)):
            raise DamagedText("extra")
        revision = Revision(
            section=facts.section,
            parents=tuple(map(RevisionId, _resolved(facts.parents, row, self._revisions))),
            generation=facts.generation,
            kind=facts.kind,
            actor=facts.actor,
            time=facts.time,
            body=body.digest,
            extra=facts.extra,
        )
        self._revisions[row] = _proven(revision, facts.check)
        return revision, body

    def event(self, row: int) -> Event:
        """Return an event; the revision that it is about must have been read before.

        Raises:
            DamagedText: that revision is missing.
        """
        facts = self.head.events[row]
        about = facts.revision
        if isinstance(about, int):
            if about not in self._revisions:
                raise NotProven("event")
            about = self._revisions[about].id
        revision = None if about is None else RevisionId(about)
        return Event(facts.kind, facts.section, revision, facts.actor, facts.time, facts.payload)

    def catalogue(self, row: int) -> CatalogueVersion | Opaque:
        """Return a version of the catalogue; those that it builds on must have been read before.

        One that this version of the program could not work with is kept as it is.

        Raises:
            DamagedText: it does not prove itself.
        """
        facts = self.head.catalogues[row]
        content = json_text_of(_line(self._contents, row).decode("utf-8", errors="replace"), "catalogue")
        parents = tuple(map(CatalogueId, _resolved(facts.parents, row, self._catalogues)))
        version = CatalogueVersion(parents, facts.generation, facts.actor, facts.time, content)
        self._catalogues[row] = _proven(version, facts.check)
        return version if is_readable(content) else catalogue_object(version)

    def other(self, row: int) -> Known | Opaque:
        """Return what a full line says.

        Raises:
            DamagedText: it does not prove itself.
        """
        line, check = _line(self._others, row), self.head.others[row]
        if len(check) != CHECK_DIGITS or not hashlib.sha256(line).hexdigest().startswith(check):
            raise NotProven(f"object {check}")
        return read_full_line(line)

    def _affordable(self, blocks: object) -> object:
        self._spans += sum(len(block) if isinstance(block, list) else 1 for block in list_of(blocks, "text"))
        if self._spans > MOST_SPANS:
            raise Bomb("text")
        return blocks


def _line(lines: Sequence[bytes], row: int) -> bytes:
    if row >= len(lines):
        raise CutShort("objects")
    return lines[row]


def _resolved(parents: Parents, row: int, known: Mapping[int, Descendant]) -> tuple[str, ...]:
    """Return the ids of parents, some of which are given as how many rows before they stand."""
    rows = [row - parent for parent in parents if isinstance(parent, int)]
    if not all(each in known for each in rows):
        raise NotProven("parents")
    return tuple(known[row - parent].id if isinstance(parent, int) else parent for parent in parents)


def _proven(item: _Item, check: str) -> _Item:
    if len(check) not in {CHECK_DIGITS, HEAD_DIGITS} or not item.id.startswith(check):
        raise NotProven(f"object {check}")
    return item
