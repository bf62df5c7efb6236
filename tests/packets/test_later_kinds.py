from dataclasses import replace
from pathlib import Path

import pytest

from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.revision import RevisionKind
from iom_tracker.packets import bundle, head_writer, objects
from iom_tracker.packets.bundle import read_packet, write_packet
from iom_tracker.packets.full_lines import catalogue_object, event_line, opaque_of, read_full_line, revision_line
from iom_tracker.packets.salvage import salvage_packet
from tests.builders import NOON, a_ref, a_revision, an_event, body
from tests.packets.any_packet import HERE, a_catalogue_version, a_packet
from tests.packets.forgery import Forger, lines_of

TEXT = "Wells were dug.\nMore."
REVISION = a_revision(TEXT, section=a_ref("challenges"), kind=RevisionKind.IMPORT)


@pytest.fixture
def _later_kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let imports and comments be kinds that the first programs did not know."""
    for module in (objects, head_writer):
        monkeypatch.setattr(module, "REVISION_KINDS", frozenset(RevisionKind) - {RevisionKind.IMPORT})
        monkeypatch.setattr(module, "EVENT_KINDS", frozenset(EventKind) - {EventKind.COMMENT})


def test_a_full_line_says_all_that_there_is_to_say() -> None:
    assert read_full_line(revision_line((REVISION, body(TEXT)))) == (REVISION, body(TEXT))
    assert read_full_line(event_line(an_event(about=REVISION))) == an_event(about=REVISION)
    version = a_catalogue_version()
    assert read_full_line(catalogue_object(version).content) == version


@pytest.mark.usefixtures("_later_kinds")
def test_a_kind_that_came_later_travels_in_a_line_of_its_own(keys: Path) -> None:
    child = a_revision("Wells.", parents=[REVISION], section=REVISION.section)
    head = a_revision("Rain.", section=a_ref("message"), kind=RevisionKind.IMPORT)
    more = (REVISION, body(TEXT)), (child, body("Wells.")), (head, body("Rain."))
    packet = replace(
        a_packet(),
        publications=(*a_packet().publications, *more),
        events=(*a_packet().events, an_event(EventKind.COMMENT, about=REVISION), an_event(about=REVISION)),
    )
    data = write_packet(packet, keys)
    first, *rest = lines_of(data)
    assert b'"import"' not in first
    assert b'"comment"' not in first
    assert revision_line((REVISION, body(TEXT))) in rest
    read = read_packet(data, HERE, keys).packet
    assert set(read.publications) == set(packet.publications)
    assert set(read.events) == set(packet.events)
    assert read.catalogues == packet.catalogues


@pytest.mark.parametrize("kind", [EventKind.CLEARED, EventKind.RETURNED, EventKind.ASSIGNMENT])
def test_nobody_vouches_for_a_decision_that_they_pass_on_without_understanding_it(keys: Path, kind: EventKind) -> None:
    decision, remark = an_event(kind, section=a_ref("origin")), an_event(EventKind.COMMENT, section=a_ref("origin"))
    kept = tuple(opaque_of("event", event_line(each)) for each in (decision, remark))
    read = read_packet(write_packet(replace(a_packet(), opaque=kept), keys), HERE, keys).packet
    assert read.opaque == kept[:1]
    assert decision not in read.events
    assert remark in read.events


def test_a_packet_cannot_pass_on_more_than_it_holds(forger: Forger) -> None:
    data = forger.with_manifest(forger.honest(a_packet()), lambda said: said.update(kept=1000))
    assert read_packet(data, HERE, forger.keys).packet == a_packet()


def test_everything_of_today_travels_in_columns(keys: Path) -> None:
    packet = replace(a_packet(), deltas=(), opaque=())
    assert len(lines_of(write_packet(packet, keys))) == 1 + len(packet.publications) + len(packet.catalogues)


def test_a_catalogue_that_only_a_newer_version_understands_is_kept_out_of_the_columns_too(
    keys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = a_catalogue_version()
    newer = CatalogueVersion((), 1, known.actor, NOON, '{"cycle":{},"framework":{}}')
    monkeypatch.setattr(bundle, "_try_out", lambda *_: None)
    data = write_packet(replace(a_packet(), catalogues=(known, newer)), keys)
    for packet in (read_packet(data, HERE, keys).packet, salvage_packet(data, HERE, keys).packet):
        assert packet.catalogues == (known,)
        assert catalogue_object(newer) in packet.opaque
        assert set(packet.opaque) > set(a_packet().opaque)
