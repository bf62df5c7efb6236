import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.catalogue_delta import delta
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.errors import PacketDamaged
from iom_tracker.domain.identity import ActorId, CatalogueId, Digest
from iom_tracker.domain.packet import CatalogueDelta, Packet, PacketKind, Sender
from iom_tracker.packets.bundle import write_packet
from iom_tracker.packets.full_lines import catalogue_object
from iom_tracker.workflows.merge_report import FileOutcome
from tests.builders import NOON
from tests.newer_files import objects_in
from tests.offices import Desk, a_headquarters


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    return a_headquarters(tmp_path / "hq")


def shipped(desk: Desk) -> CatalogueVersion:
    with desk.workspace.reading() as transaction:
        (version,) = transaction.catalogue.all()
    return version


def another(version: CatalogueVersion, **fields: object) -> CatalogueVersion:
    """Return a version that builds on another and says this of its framework."""
    data = json.loads(version.content)
    data["framework"] |= fields
    return CatalogueVersion(
        (CatalogueId(version.id),), version.generation + 1, ActorId("newer"), NOON, canonical_json(data)
    )


def difference(version: CatalogueVersion, base: str) -> CatalogueDelta:
    about = version.id, version.parents, version.generation, version.actor, version.time
    return CatalogueDelta(*about, base=Digest(digest_of(base)), delta=delta(base, version.content))


def packet_with(folder: Path, deltas: Sequence[CatalogueDelta]) -> Path:
    packet = Packet(
        PacketKind.SUBMISSION, Sender("5a" * 16, "Erbil", "Amina"), "agenda-for-humanity", "2016", NOON,
        deltas=tuple(deltas),
    )  # fmt: skip
    path = folder / f"{len(list(folder.iterdir()))}.iompack"
    path.write_bytes(write_packet(packet, folder / "keys"))
    return path


def test_a_difference_that_gives_an_unknown_catalogue_is_kept_as_that_catalogue(hq: Desk, tmp_path: Path) -> None:
    base = shipped(hq)
    unknown = another(base, colour="blue")
    packet = packet_with(tmp_path, [difference(unknown, base.content)])
    (told,) = hq.merge(packet).files
    assert (told.outcome, told.added) == (FileOutcome.MERGED, 1)
    assert objects_in(hq.workspace.path) == {catalogue_object(unknown)}
    assert shipped(hq) == base
    assert [each.outcome for each in hq.merge(packet).files] == [FileOutcome.NOTHING_NEW]


def test_a_difference_to_a_catalogue_that_is_kept_can_be_read(hq: Desk, tmp_path: Path) -> None:
    base = shipped(hq)
    unknown = another(base, colour="blue")
    known = another(base, title="Another title")
    hq.merge(packet_with(tmp_path, [difference(unknown, base.content)]))
    hq.merge(packet_with(tmp_path, [difference(known, unknown.content)]))
    with hq.workspace.reading() as transaction:
        assert transaction.catalogue.current().framework.title == "Another title"


def test_a_difference_to_a_catalogue_that_nobody_sent_is_refused(hq: Desk, tmp_path: Path) -> None:
    base = shipped(hq)
    packet = packet_with(tmp_path, [difference(another(base, title="Other"), another(base, colour="blue").content)])
    (told,) = hq.merge(packet).files
    assert isinstance(told.reason, PacketDamaged)
    assert told.reason.reason == "catalogue"


def test_a_difference_that_gives_another_catalogue_than_it_says_is_refused(hq: Desk, tmp_path: Path) -> None:
    base = shipped(hq)
    false = replace(difference(another(base, title="Other"), base.content), time="2017-01-01T00:00:00+00:00")
    (told,) = hq.merge(packet_with(tmp_path, [false])).files
    assert isinstance(told.reason, PacketDamaged)
    assert told.reason.reason == "identity"
