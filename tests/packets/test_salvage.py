import lzma
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from iom_tracker.domain.errors import PacketDamaged, PacketSealed, TrackerError
from iom_tracker.domain.packet import Packet
from iom_tracker.packets import xz
from iom_tracker.packets.bundle import read_packet, write_packet
from iom_tracker.packets.keys import actor_id, sealing_recipient
from iom_tracker.packets.paste_text import packet_as_text
from iom_tracker.packets.salvage import salvage_packet
from tests.builders import a_publication, a_ref, an_event
from tests.packets.any_packet import HERE, a_packet, an_opaque
from tests.packets.forgery import Forger, lines_of


def a_long_packet() -> Packet:
    words = Random(1)  # noqa: S311 - repeatable, not secret
    publications = []
    for number in range(60):
        text = " ".join(f"w{words.randrange(10_000)}" for _ in range(60))
        publications.append(a_publication(text, section=a_ref(unit=str(number))))
        publications.append(
            a_publication(text + " more", section=a_ref(unit=str(number)), parents=[publications[-1][0]])
        )
    events = tuple(an_event(about=revision) for revision, _ in publications)
    return replace(a_packet(), publications=tuple(publications), events=events, opaque=(an_opaque(),))


def everything_in(packet: Packet) -> set[str]:
    objects = (packet.events, packet.introductions, packet.catalogues, packet.opaque)
    ids = {revision.id for revision, _ in packet.publications} | {each.id for kind in objects for each in kind}
    return ids | {delta.version for delta in packet.deltas}


def test_nothing_is_lost_of_a_whole_packet(forger: Forger) -> None:
    found = salvage_packet(forger.honest(a_packet()), HERE, forger.keys)
    assert (found.packet, found.lost, found.is_signed) == (a_packet(), 0, False)
    assert found.signer == actor_id(forger.keys)


def test_of_a_packet_that_was_cut_short_the_beginning_is_left(forger: Forger) -> None:
    data = forger.honest(packet := a_long_packet())
    found = salvage_packet(data[: len(data) * 2 // 3], HERE, forger.keys)
    kept = len(found.packet.publications)
    assert 60 < kept < 120
    assert found.packet.publications == packet.publications[:kept]
    assert found.packet.events == packet.events[:kept]
    assert found.lost + len(everything_in(found.packet)) == len(everything_in(packet))


def test_what_builds_on_a_lost_text_is_lost_too(forger: Forger) -> None:
    data = forger.honest(packet := a_long_packet())
    lines = lines_of(data)
    lines[1] = lines[1].replace(b"w", b"v", 1)
    found = salvage_packet(forger.with_lines(data, lines), HERE, forger.keys)
    lost = {packet.publications[0][0].id, packet.publications[1][0].id, packet.events[0].id, packet.events[1].id}
    assert everything_in(packet) - everything_in(found.packet) == lost
    assert found.lost == 4


def test_a_changed_object_of_a_newer_version_is_lost(forger: Forger) -> None:
    data = forger.honest(a_packet())
    lines = lines_of(data)
    lines[-1] = lines[-1].replace(b"celebrated", b"celebratxd")
    found = salvage_packet(forger.with_lines(data, lines), HERE, forger.keys)
    assert (len(found.packet.opaque), found.lost) == (1, 1)


def test_a_text_that_was_cut_short_is_salvaged(forger: Forger) -> None:
    text = packet_as_text(forger.honest(a_long_packet()))
    found = salvage_packet(text[: len(text) // 2].encode(), HERE, forger.keys)
    assert len(found.packet.publications) > 20


def test_a_sealed_packet_is_opened_before_it_is_salvaged(forger: Forger, tmp_path: Path) -> None:
    data = write_packet(a_packet(), tmp_path, seal_to=sealing_recipient(forger.keys))
    assert salvage_packet(data, HERE, forger.keys).lost == 0
    with pytest.raises(PacketSealed):
        salvage_packet(data, HERE, tmp_path)


def test_without_its_head_nothing_is_left(forger: Forger) -> None:
    data = forger.honest(a_packet())
    for lines in ([b"{}", *lines_of(data)[1:]], []):
        with pytest.raises(PacketDamaged):
            salvage_packet(forger.with_lines(data, lines), HERE, forger.keys)


def test_without_a_manifest_that_is_signed_nothing_is_believed(forger: Forger) -> None:
    data = forger.honest(a_packet())
    start = data.index(b"signature") + len(b"signature")
    forged = data[:start] + bytes(64) + data[start + 64 :]
    for damaged in (forged, data[:100], data[: start + 64], data.replace(b"signature", b"signaturf")):
        with pytest.raises(PacketDamaged) as refusal:
            salvage_packet(damaged, HERE, forger.keys)
        assert refusal.value.path == HERE


def test_what_is_salvaged_is_never_anything_but_what_was_sent(forger: Forger) -> None:
    data = forger.honest(packet := a_long_packet())
    sent = everything_in(packet)
    random = Random(5)  # noqa: S311 - repeatable, not secret
    kept = []
    for _ in range(100):
        damaged = bytearray(data)
        damaged[random.randrange(len(data))] ^= 1 << random.randrange(8)
        try:
            found = salvage_packet(bytes(damaged), HERE, forger.keys)
        except TrackerError:
            continue
        assert everything_in(found.packet) <= sent
        assert dict(found.packet.publications).items() <= dict(packet.publications).items()
        kept.append(len(found.packet.publications))
    assert len(kept) > 70
    assert sum(kept) / len(kept) > 40


def test_an_xz_that_swells_is_not_salvaged_to_the_end(forger: Forger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xz, "RATIO_FROM", 1000)
    monkeypatch.setattr(xz, "HIGHEST_RATIO", 10)
    assert len(b"".join(xz.salvaged(lzma.compress(bytes(10_000_000))))) < 1_000_000
    assert read_packet(forger.honest(a_packet()), HERE, forger.keys).packet == a_packet()
