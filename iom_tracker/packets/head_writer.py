"""Writes the head of a packet's objects."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.event import Event
from iom_tracker.domain.identity import ActorId, RevisionId, SectionRef
from iom_tracker.domain.packet import Packet
from iom_tracker.domain.revision import Revision
from iom_tracker.packets.columns import Table, lean_parents, lean_times, steps
from iom_tracker.packets.head import CHECK_DIGITS, EVENT_KINDS, HEAD_DIGITS, REVISION_KINDS, SIGNER


def head_ids(revisions: Sequence[Revision]) -> list[RevisionId]:
    """Return the revisions that no other in the packet builds on."""
    parents = {parent for revision in revisions for parent in revision.parents}
    return [revision.id for revision in revisions if revision.id not in parents]


def in_columns(packet: Packet) -> Packet:
    """Return a packet without the revisions and events whose kinds only go in full lines."""
    publications = tuple(each for each in packet.publications if each[0].kind in REVISION_KINDS)
    events = tuple(event for event in packet.events if event.kind in EVENT_KINDS)
    return replace(packet, publications=publications, events=events)


class HeadWriter:
    """Writes the head of one packet."""

    def __init__(self, packet: Packet, signer: ActorId, others: Sequence[bytes]) -> None:
        self._packet = packet
        self._revisions = [revision for revision, _ in packet.publications]
        self._rows = {revision.id: row for row, revision in enumerate(self._revisions)}
        self._signer = signer
        self._others = others
        self._actors: Table[str] = Table()
        self._sections: Table[str] = Table()

    def line(self) -> str:
        """Return the head as canonical JSON; columns without rows are left out."""
        columns: dict[str, object] = {
            "revisions": self._revision_columns(self._revisions) if self._revisions else [],
            "events": self._event_columns(self._packet.events) if self._packet.events else [],
            "introductions": self._introductions(),
            "catalogues": self._catalogue_columns(self._packet.catalogues) if self._packet.catalogues else [],
            "others": [hashlib.sha256(line).hexdigest()[:CHECK_DIGITS] for line in self._others],
        }
        tables: dict[str, object] = {"actors": self._actors.items, "sections": self._sections.items}
        content = {key: value for key, value in (tables | columns).items() if value}
        return canonical_json(content | {"check": digest_of(canonical_json(content))[:HEAD_DIGITS]})

    def _revision_columns(self, revisions: Sequence[Revision]) -> list[object]:
        heads = frozenset(head_ids(revisions))
        return [
            ["" if revision.id in heads else revision.id[:CHECK_DIGITS] for revision in revisions],
            steps([self._section(revision.section) for revision in revisions]),
            lean_times(revision.time for revision in revisions),
            [self._actor(revision.actor) for revision in revisions],
            [revision.kind.value for revision in revisions],
            lean_parents(revisions),
            [revision.generation for revision in revisions],
            [revision.extra for revision in revisions],
        ]

    def _event_columns(self, events: Sequence[Event]) -> list[object]:
        return [
            [event.kind.value for event in events],
            self._revisions_of(events),
            [self._section_of(event) for event in events],
            lean_times(event.time for event in events),
            [self._actor(event.actor) for event in events],
            [event.payload for event in events],
        ]

    def _introductions(self) -> list[object]:
        said = self._packet.introductions
        return [[self._actor(each.actor), each.sequence, each.name, each.office, each.time] for each in said]

    def _catalogue_columns(self, versions: Sequence[CatalogueVersion]) -> list[object]:
        return [
            [version.id[:CHECK_DIGITS] for version in versions],
            lean_parents(versions),
            [version.generation for version in versions],
            [self._actor(version.actor) for version in versions],
            lean_times(version.time for version in versions),
        ]

    def _revisions_of(self, events: Sequence[Event]) -> list[object]:
        """Return what events are about: how many rows on from the event before, an id, or nothing."""
        column: list[object] = []
        before = -1
        for event in events:
            row = self._rows.get(event.revision) if event.revision else None
            column.append(event.revision if row is None else row - before)
            before = before if row is None else row
        return column

    def _section_of(self, event: Event) -> int | None:
        row = self._rows.get(event.revision) if event.revision else None
        if row is not None and self._revisions[row].section == event.section:
            return None
        return self._section(event.section)

    def _section(self, section: SectionRef) -> int:
        return self._sections.number(str(section))

    def _actor(self, actor: ActorId) -> int:
        return self._actors.number(SIGNER if actor == self._signer else actor)
