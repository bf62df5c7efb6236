"""What a packet weighs, with the texts of the report of 2016: a weak link decides what an office can send."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from iom_tracker.documents.legacy_reader import read_report_text
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.importing import section_of
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.packet import Packet, Sender
from iom_tracker.domain.revision import RevisionKind
from iom_tracker.domain.richtext import RichText
from iom_tracker.environment.framework_files import load_catalogue
from iom_tracker.packets.bundle import write_packet
from iom_tracker.packets.keys import actor_id, sealing_recipient
from iom_tracker.packets.paste_text import packet_as_text
from tests.builders import NOON, a_revision
from tests.packets.any_packet import a_packet
from tests.tools import ROOT

SAMPLE = ROOT / "resources" / "samples" / "iom-report-2016.txt"
START = datetime(2016, 11, 23, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def office(keys: Path) -> Packet:
    """Return all that the report says, as one office that sends it for the first time."""
    catalogue = load_catalogue("agenda-for-humanity", "2016")
    reading = read_report_text(SAMPLE.read_text(encoding="utf-8"), catalogue)
    bodies = {section_of(catalogue, unit, each): each.body for unit in reading.units for each in unit.sections}
    actor = actor_id(keys)
    publications = []
    for number, (section, body) in enumerate(bodies.items()):
        time = (START + timedelta(seconds=7 * number)).isoformat()
        revision = a_revision(section=section, kind=RevisionKind.EDIT, actor=actor, time=time)
        publications.append((replace(revision, body=body.digest), body))
    return replace(
        a_packet(),
        sender=Sender("5a" * 16, "Erbil", "Amina Hassan", sealing_recipient(keys)),
        publications=tuple(publications),
        events=tuple(Event(EventKind.SUBMITTED, each.section, each.id, actor, NOON) for each, _ in publications),
        introductions=(Introduction(actor, 1, "Amina Hassan", "Erbil", NOON),),
        catalogues=(),
        deltas=(),
        opaque=(),
        receipts=(),
    )


def first(packet: Packet, sections: int) -> Packet:
    return replace(packet, publications=packet.publications[:sections], events=packet.events[:sections])


def words(publications: tuple[tuple[object, RichText], ...]) -> int:
    return sum(len(body.plain.split()) for _, body in publications)


def test_a_report_of_three_commitments_is_under_5_kb(keys: Path, office: Packet) -> None:
    three = first(office, 18)
    assert words(three.publications) > 1400
    assert len(write_packet(three, keys)) < 5_000


def test_a_report_of_sixty_sections_is_under_40_kb_in_any_form(keys: Path, office: Packet) -> None:
    data = write_packet(first(office, 60), keys)
    assert len(data) < 12_000
    assert len(write_packet(first(office, 60), keys, seal_to=sealing_recipient(keys))) < 12_500
    assert len(packet_as_text(data)) < 16_000


def test_one_changed_section_is_hardly_more_than_its_text(keys: Path, office: Packet) -> None:
    assert len(write_packet(first(office, 1), keys)) < 1_500
