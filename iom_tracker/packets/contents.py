"""Everything in a packet is read, and held against what its manifest says of it and against itself."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final, Protocol

from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.decision import DECISIONS
from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.packet import CatalogueDelta, Opaque, Packet
from iom_tracker.packets.columns import Descendant
from iom_tracker.packets.full_lines import Known, event_line, opaque_line, opaque_of, read_full_line
from iom_tracker.packets.head import HEAD_DIGITS
from iom_tracker.packets.head_writer import head_ids
from iom_tracker.packets.manifest import Manifest
from iom_tracker.packets.objects import ObjectReader, count_objects

_DECISIONS: Final = DECISIONS | {EventKind.ASSIGNMENT}


class _Generated(Descendant, Protocol):
    @property
    def generation(self) -> int: ...


def read_contents(lines: Sequence[bytes], manifest: Manifest) -> Packet:
    """Return the whole packet.

    Raises:
        DamagedText: something in it does not prove itself, or is not what the manifest says.
    """
    reader = ObjectReader(lines, manifest.signer, manifest.heads)
    if reader.has_more:
        raise DamagedText("lines")
    packet = with_catalogues(
        replace(
            manifest.cover,
            publications=tuple(reader.publication(row) for row in range(len(reader.head.revisions))),
            events=tuple(reader.event(row) for row in range(len(reader.head.events))),
            introductions=reader.head.introductions,
        ),
        [reader.catalogue(row) for row in range(len(reader.head.catalogues))],
    )
    heads = tuple(id_[:HEAD_DIGITS] for id_ in head_ids([revision for revision, _ in packet.publications]))
    if heads != manifest.heads:
        raise DamagedText("heads")
    check_objects(packet)
    others = [reader.other(row) for row in range(len(reader.head.others))]
    first_kept = len(others) - manifest.kept
    whole, counts = with_others(packet, [*others[: max(first_kept, 0)], *map(_unvouched, others[max(first_kept, 0) :])])
    if counts != manifest.counts:
        raise DamagedText("counts")
    if whole is not packet:
        check_objects(whole)
    return whole


def _check_descent(items: Sequence[_Generated]) -> None:
    """Hold objects against their parents: each stands once, parents before children, generations count up."""
    generations: dict[str, int] = {}
    everything = {item.id for item in items}
    for item in items:
        known = [generations[parent] for parent in item.parents if parent in generations]
        lowest = 1 + max(known, default=1 if item.parents else 0)
        is_exact = len(known) == len(item.parents)
        is_sorted = list(item.parents) == sorted(set(item.parents))
        is_late = any(parent in everything and parent not in generations for parent in item.parents)
        if item.id in generations or not is_sorted or is_late:
            raise DamagedText("parents")
        if item.generation < lowest or (is_exact and item.generation != lowest):
            raise DamagedText("generation")
        generations[item.id] = item.generation


def with_catalogues(packet: Packet, read: Sequence[CatalogueVersion | Opaque]) -> Packet:
    """Return a packet with versions of the catalogue, those that are not understood among its opaque objects."""
    return replace(
        packet,
        catalogues=tuple(each for each in read if isinstance(each, CatalogueVersion)),
        opaque=tuple(each for each in read if isinstance(each, Opaque)),
    )


def with_others(packet: Packet, others: Sequence[Known | Opaque]) -> tuple[Packet, Mapping[str, int]]:
    """Return a packet with what stood in full lines, and how many objects of each kind there were in all."""
    rest = replace(
        packet,
        publications=tuple(each for each in others if isinstance(each, tuple)),
        events=tuple(each for each in others if isinstance(each, Event)),
        introductions=tuple(each for each in others if isinstance(each, Introduction)),
        catalogues=tuple(each for each in others if isinstance(each, CatalogueVersion)),
        deltas=tuple(each for each in others if isinstance(each, CatalogueDelta)),
        opaque=tuple(each for each in others if isinstance(each, Opaque)),
    )
    counts = Counter(count_objects(packet)) + Counter(count_objects(rest))
    return _joined(packet, rest) if others else packet, counts


def _unvouched(passed_on: Known | Opaque) -> Known | Opaque:
    """Return what a signer only passes on: a decision is not theirs, so it is kept until somebody vouches for it."""
    if isinstance(passed_on, Event) and passed_on.kind in _DECISIONS:
        return opaque_of("event", event_line(passed_on))
    return passed_on


def with_kept(packet: Packet, kept: Sequence[Opaque]) -> Packet:
    """Return a packet with what somebody kept without understanding it; what is understood here is what it is.

    Raises:
        DamagedText: something is not what its id and kind say, or does not fit the rest.
    """
    read = [read_full_line(opaque_line(each)) for each in kept]
    others = [
        opaque if isinstance(each, CatalogueDelta) else each for each, opaque in zip(read, kept, strict=True)
    ]  # a difference is read only together with what it is held against
    whole, _ = with_others(packet, others)
    check_objects(whole)
    return whole


def _joined(packet: Packet, rest: Packet) -> Packet:
    """Return a packet with the objects of another that it does not hold yet, parents before children."""
    publications = {each[0].id: each for each in (*packet.publications, *rest.publications)}
    catalogues = {each.id: each for each in (*packet.catalogues, *rest.catalogues)}
    if rest.publications:
        publications = dict(sorted(publications.items(), key=lambda item: (item[1][0].generation, item[0])))
    if rest.catalogues:
        catalogues = dict(sorted(catalogues.items(), key=lambda item: (item[1].generation, item[0])))
    return replace(
        packet,
        publications=tuple(publications.values()),
        events=tuple({each.id: each for each in (*packet.events, *rest.events)}.values()),
        introductions=tuple({each.id: each for each in (*packet.introductions, *rest.introductions)}.values()),
        catalogues=tuple(catalogues.values()),
        deltas=rest.deltas,
        opaque=tuple({each.id: each for each in (*packet.opaque, *rest.opaque)}.values()),
    )


def check_objects(packet: Packet) -> None:
    """Hold the objects of a packet against each other.

    Raises:
        DamagedText: one stands twice, or the descent of one is impossible.
    """
    _check_descent([revision for revision, _ in packet.publications])
    _check_descent(packet.catalogues)
    for items in (packet.events, packet.introductions, packet.opaque):
        if len({item.id for item in items}) != len(items):
            raise DamagedText("the same object twice")
