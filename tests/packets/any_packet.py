"""Packets of every kind, for property tests, and one of each thing for the others."""

import json
from pathlib import Path
from typing import TypeVar

from hypothesis import strategies as st

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.catalogue_schema import catalogue_to_json
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import ActorId, CatalogueId, Digest, RevisionId
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.packet import CatalogueDelta, Opaque, Packet, PacketKind, Receipt, Sender
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.state import SectionState
from tests.builders import NOON, a_catalogue, a_publication, a_ref, an_event
from tests.rich_texts import rich_texts

_Thing = TypeVar("_Thing", Event, Introduction, Opaque)

HERE = Path("some.iompack")
AN_ID = digest_of("elsewhere")

_ids = st.integers(0, 5).map(lambda number: digest_of(str(number)))
_actors = st.sampled_from(["field", "hq", digest_of("a key"), "Amina's laptop"]).map(ActorId)
_sections = st.builds(a_ref, st.sampled_from(["origin", "message"]), st.sampled_from(["200001", "2D"]))
_names = st.sampled_from(["", "Amina", "Erbil, al-ʿIrāq", "مكتب", 'R&D <x> \\ "', "e\u0301", "a\tb"])
_times = st.one_of(
    st.sampled_from(["0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+05:00"]),
    st.sampled_from(["2016-11-23T12:00:00Z", "2016-11-23T12:00:00.5+00:00", "2016-11-23T14:00:00+02:00"]),
    st.datetimes().map(lambda time: time.isoformat(timespec="seconds") + "+00:00"),
)
_payloads = st.dictionaries(
    st.sampled_from(["note", "words", "é"]),
    st.one_of(st.integers(-9, 9), st.none(), st.booleans(), _names, st.lists(_names, max_size=2)),
    max_size=2,
).map(canonical_json)
_kinds = st.sampled_from(list(RevisionKind))


def an_opaque(kind: str = "celebration", **fields: object) -> Opaque:
    """Return an object of a newer version."""
    content = canonical_json({"object": kind, **fields})
    return Opaque(digest_of(content), kind, content.encode("utf-8"))


def a_catalogue_version(parents: tuple[CatalogueVersion, ...] = (), time: str = NOON) -> CatalogueVersion:
    content = canonical_json(catalogue_to_json(a_catalogue()))
    ids = tuple(sorted(CatalogueId(parent.id) for parent in parents))
    generation = 1 + max((parent.generation for parent in parents), default=0)
    return CatalogueVersion(ids, generation, ActorId("hq"), time, content)


def a_delta(version: CatalogueVersion) -> CatalogueDelta:
    """Return a version of which only the difference travels."""
    about = version.id, version.parents, version.generation, version.actor, version.time
    return CatalogueDelta(*about, base=Digest(digest_of(version.content)), delta='{"keep":{}}')


def a_packet() -> Packet:
    """Return a packet with one or two of each thing."""
    first, second = a_publication("Shelters were built."), a_publication("Wells were dug.", section=a_ref("origin"))
    third = a_publication("Shelters were built and kept.", parents=[first[0]])
    events = an_event(about=third[0]), an_event(EventKind.COMMENT, section=a_ref("message"))
    return Packet(
        kind=PacketKind.SUBMISSION,
        sender=Sender("5a" * 16, "Erbil", "Amina"),
        framework="agenda-for-humanity",
        cycle="2016",
        time=NOON,
        publications=(first, second, third),
        events=events,
        introductions=(Introduction(ActorId("field"), 1, "Amina", "Erbil", NOON),),
        catalogues=(a_catalogue_version(),),
        deltas=(a_delta(a_catalogue_version(time="2017-01-01T00:00:00+00:00")),),
        opaque=(an_opaque(cake="yes"), an_opaque("event", header={"kind": "celebrated"})),
        receipts=(Receipt(a_ref(), (third[0].id,), SectionState.CLEARED),),
    )


@st.composite
def any_publications(draw: st.DrawFn) -> tuple[tuple[Revision, RichText], ...]:
    """Return revisions of several sections with their texts, some of whose parents are elsewhere."""
    made: dict[str, tuple[Revision, RichText]] = {}
    for _ in range(draw(st.integers(0, 6))):
        here = draw(st.lists(st.sampled_from([each[0] for each in made.values()]), max_size=2)) if made else []
        absent = draw(st.lists(_ids, max_size=1)) if draw(st.booleans()) else []
        body = draw(rich_texts(3))
        lowest = 1 + max((parent.generation for parent in here), default=1 if absent else 0)
        revision = Revision(
            section=draw(_sections),
            parents=tuple(sorted({*(parent.id for parent in here), *map(RevisionId, absent)})),
            generation=lowest + (draw(st.integers(0, 3)) if absent else 0),
            kind=draw(_kinds),
            actor=draw(_actors),
            time=draw(_times),
            body=body.digest,
            extra=draw(_payloads),
        )
        made[revision.id] = revision, body
    return tuple(made.values())


@st.composite
def _events(draw: st.DrawFn, revisions: list[Revision]) -> Event:
    about = draw(st.one_of(st.none(), _ids.map(RevisionId), *([st.sampled_from(revisions)] if revisions else [])))
    is_here = isinstance(about, Revision)
    return Event(
        kind=draw(st.sampled_from(list(EventKind))),
        section=about.section if isinstance(about, Revision) and draw(st.booleans()) else draw(_sections),
        revision=about.id if isinstance(about, Revision) else about,
        actor=draw(_actors),
        time=draw(_times),
        payload="{}" if is_here else draw(_payloads),
    )


def _several(things: st.SearchStrategy[_Thing]) -> st.SearchStrategy[tuple[_Thing, ...]]:
    return st.lists(things, max_size=3, unique_by=lambda thing: thing.id).map(tuple)


_opaques = st.builds(
    lambda kind, fields: an_opaque(kind, **json.loads(fields)),
    st.sampled_from(["celebration", "event", "revision", "introduction", "catalogue"]),
    _payloads,
)
_introductions = st.builds(Introduction, _actors, st.integers(1, 3), _names, _names, _times)
_receipts = st.builds(
    Receipt, _sections, st.lists(_ids.map(RevisionId), max_size=2).map(tuple), st.sampled_from(list(SectionState))
)
_senders = st.builds(Sender, st.sampled_from(["", "5a" * 16]), _names, _names)


@st.composite
def any_packets(draw: st.DrawFn) -> Packet:
    """Return a packet of any kind."""
    publications = draw(any_publications())
    first = a_catalogue_version()
    catalogues = draw(st.sampled_from([(), (first,), (first, a_catalogue_version((first,)))]))
    return Packet(
        kind=draw(st.sampled_from(list(PacketKind))),
        sender=draw(_senders),
        framework="agenda-for-humanity",
        cycle=draw(st.sampled_from(["2016", "2017-18"])),
        time=draw(_times),
        recipient=draw(_names),
        publications=publications,
        events=draw(_several(_events([revision for revision, _ in publications]))),
        introductions=draw(_several(_introductions)),
        catalogues=catalogues,
        deltas=tuple(map(a_delta, draw(st.sampled_from([(), (first,)])))),
        opaque=draw(_several(_opaques)),
        receipts=draw(st.lists(_receipts, max_size=2).map(tuple)),
        is_training=draw(st.booleans()),
        sequence=draw(st.integers(0, 3)),
        due=draw(st.sampled_from(["", "2017-02-28"])),
    )
