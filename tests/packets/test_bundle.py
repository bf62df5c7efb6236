import json
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given

from iom_tracker.domain.errors import DamagedText, NewerPacket, NotAPacket, PacketDamaged, PacketSealed
from iom_tracker.domain.packet import Packet, Sender
from iom_tracker.packets import bundle, zip_parts
from iom_tracker.packets.bundle import is_packet, read_packet, write_packet
from iom_tracker.packets.keys import actor_id, sealing_recipient
from iom_tracker.packets.paste_text import packet_as_text
from tests.builders import NOON, a_publication, a_revision, an_event, body
from tests.packets.any_packet import HERE, a_catalogue_version, a_packet, an_opaque, any_packets
from tests.packets.forgery import Forger, outcome, refused


@given(packet=any_packets())
def test_a_packet_that_is_written_and_read_says_the_same(keys: Path, packet: Packet) -> None:
    read = read_packet(write_packet(packet, keys), HERE, keys)
    assert read.packet == packet
    assert read.signer == actor_id(keys)


def test_the_same_packet_is_the_same_bytes(keys: Path) -> None:
    assert write_packet(a_packet(), keys) == write_packet(a_packet(), keys)


def test_a_packet_has_one_digest_however_it_travels(keys: Path) -> None:
    data = write_packet(a_packet(), keys)
    ways = data, packet_as_text(data).encode(), write_packet(a_packet(), keys, seal_to=sealing_recipient(keys))
    assert len({read_packet(each, HERE, keys).digest for each in ways}) == 1
    other = write_packet(replace(a_packet(), recipient="Erbil"), keys)
    assert read_packet(other, HERE, keys).digest != read_packet(data, HERE, keys).digest


def test_a_packet_is_a_zip_that_any_program_can_look_into(keys: Path) -> None:
    with zipfile.ZipFile(BytesIO(write_packet(a_packet(), keys))) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["manifest.json", "signature", "objects.xz"]
        manifest = json.loads(archive.read("manifest.json"))
    assert manifest["sender"]["office"] == "Erbil"
    assert manifest["counts"] == {
        "revision": 3, "event": 3, "introduction": 1, "catalogue": 1, "celebration": 1,
        "catalogue-delta": 1,
    }  # fmt: skip
    assert len(manifest["heads"]) == 2 * 16


def test_a_packet_is_recognised_by_its_beginning(keys: Path) -> None:
    data = write_packet(a_packet(), keys)
    assert is_packet(data)
    assert is_packet(write_packet(a_packet(), keys, seal_to=sealing_recipient(keys)))
    assert is_packet(packet_as_text(data).encode())
    assert not any(map(is_packet, [b"", b"PK\x03\x04", b"hello", b"SQLite format 3\x00"]))


@pytest.mark.parametrize("data", [b"PK\x03\x04 a Word file", b"hello", b"SQLite format 3\x00"])
def test_what_is_no_packet_is_told_apart_from_a_damaged_one(keys: Path, data: bytes) -> None:
    with pytest.raises(NotAPacket) as refusal:
        read_packet(data, HERE, keys)
    assert (refusal.value.path, refusal.value.reason) == (HERE, "unknown")


def test_an_empty_file_is_no_packet(keys: Path) -> None:
    assert refused(b"", keys) == "empty"


def test_a_packet_that_is_too_large_is_not_even_looked_at(keys: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = write_packet(a_packet(), keys)
    monkeypatch.setattr(bundle, "LARGEST", len(data) - 1)
    assert refused(data, keys) == "too_large"


def test_a_seal_around_something_else_is_no_packet(keys: Path) -> None:
    inner = write_packet(a_packet(), keys, seal_to=sealing_recipient(keys))
    text = packet_as_text(packet_as_text(inner).encode()).encode()
    assert refused(text, keys) == "unknown"


def test_a_packet_from_a_newer_version_says_so(forger: Forger) -> None:
    newer = forger.with_manifest(forger.honest(a_packet()), lambda manifest: manifest.update(format=9, reader=7))
    with pytest.raises(NewerPacket) as refusal:
        read_packet(newer, HERE, forger.keys)
    assert refusal.value.version == "7"


def test_a_newer_packet_may_be_made_otherwise_altogether(forger: Forger) -> None:
    newer = forger.with_manifest(forger.honest(a_packet()), lambda manifest: manifest.update(format=2, reader=2))
    with zipfile.ZipFile(BytesIO(newer)) as archive, zipfile.ZipFile(other := BytesIO(), "w", 8) as remade:
        for name in ("manifest.json", "pictures", "objects.zst"):
            remade.writestr(name, archive.read("manifest.json"))
    assert refused(other.getvalue(), forger.keys) == "NewerPacket"


def test_a_newer_packet_that_older_programs_may_read_is_read(forger: Forger) -> None:
    newer = forger.with_manifest(forger.honest(a_packet()), lambda manifest: manifest.update(format=2, mood="good"))
    assert read_packet(newer, HERE, forger.keys).packet == a_packet()


def test_a_field_that_is_passed_over_is_signed_like_the_others(forger: Forger) -> None:
    newer = forger.with_manifest(forger.honest(a_packet()), lambda manifest: manifest.update(mood="good"))
    parts = zip_parts.unpack(newer)
    changed = parts["manifest.json"].replace(b'"good"', b'"evil"')
    assert refused(zip_parts.pack(changed, parts["signature"], parts["objects.xz"]), forger.keys) == "signature"


def test_a_signature_by_somebody_else_is_refused(forger: Forger, tmp_path: Path) -> None:
    data = forger.honest(a_packet())
    parts = zip_parts.unpack(data)
    theirs = Forger(tmp_path).signature(parts["manifest.json"])
    forged = zip_parts.pack(parts["manifest.json"], theirs, parts["objects.xz"])
    assert refused(forged, forger.keys) == "signature"


def test_a_signature_means_a_packet_and_nothing_else(forger: Forger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "_SIGNED", b"something else\n")
    monkeypatch.setattr(bundle, "_try_out", lambda *_: None)
    data = forger.honest(a_packet())
    monkeypatch.undo()
    assert refused(data, forger.keys) == "signature"


def test_whoever_signs_is_told(forger: Forger, tmp_path: Path) -> None:
    theirs = write_packet(a_packet(), tmp_path)
    assert read_packet(theirs, HERE, forger.keys).signer == actor_id(tmp_path) != actor_id(forger.keys)


def test_a_sealed_packet_opens_for_its_recipient_only(keys: Path, tmp_path: Path) -> None:
    data = write_packet(a_packet(), tmp_path, seal_to=sealing_recipient(keys))
    assert read_packet(data, HERE, keys).packet == a_packet()
    assert b"objects.xz" not in data
    with pytest.raises(PacketSealed):
        read_packet(data, HERE, tmp_path)


BAD_VALUES = {
    "a time that is none": replace(a_packet(), time="yesterday"),
    "a time that only looks like one": replace(a_packet(), time="2016-13-41T12:00:00+00:00"),
    "a time of a revision": replace(a_packet(), publications=((a_revision("x", time="noon"), body("x")),)),
    "a lone surrogate": replace(a_packet(), recipient="\ud800"),
    "a control character": replace(a_packet(), recipient="a\x00b"),
    "a name of two lines": replace(a_packet(), sender=Sender("w", "Erbil\nBaghdad", "Amina")),
    "a cycle that is none": replace(a_packet(), cycle="2016/17"),
    "another text": replace(a_packet(), publications=((a_revision("x"), body("y")),)),
    "a new field with the name of an old one": replace(
        a_packet(), publications=((replace(a_revision("x"), extra='{"kind":"import"}'), body("x")),)
    ),
    "a catalogue that no workspace could work with": replace(
        a_packet(), catalogues=(replace(a_catalogue_version(), content="{}"),)
    ),
    "a framework without a name": replace(a_packet(), framework=""),
    "a person who is a novel": replace(a_packet(), sender=Sender("w", "Erbil", "A" * 2000)),
    "a payload with a lone surrogate": replace(a_packet(), events=(replace(an_event(), payload='{"a":"\\ud800"}'),)),
    "a child before its parent": replace(a_packet(), publications=a_packet().publications[::-1]),
    "a revision twice": replace(a_packet(), publications=a_packet().publications[:1] * 2),
    "an event twice": replace(a_packet(), events=(an_event(),) * 2),
    "an opaque object with another id": replace(a_packet(), opaque=(replace(an_opaque(), id="0" * 64),)),
    "an opaque object with another kind": replace(a_packet(), opaque=(replace(an_opaque(), kind="other"),)),
    "two lines in one": replace(a_packet(), opaque=(replace(an_opaque(), content=an_opaque().content * 2),)),
    "a key that is none": replace(a_packet(), sender=Sender("w", "Erbil", "Amina", "age1")),
    "a day that is none": replace(a_packet(), due="soon"),
}


@pytest.mark.parametrize("packet", BAD_VALUES.values(), ids=BAD_VALUES)
def test_what_nobody_could_read_is_not_sent(keys: Path, packet: Packet) -> None:
    with pytest.raises(DamagedText):
        write_packet(packet, keys)


def test_a_packet_that_would_be_too_large_is_not_sent(keys: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "LARGEST", 100)
    with pytest.raises(DamagedText):
        write_packet(a_packet(), keys)


def test_generations_must_count_up(forger: Forger) -> None:
    first = a_revision("one")
    for wrong in (replace(first, generation=2), replace(first, generation=7, parents=(first.id,))):
        packet = replace(a_packet(), publications=((first, body("one")), (wrong, body("one"))), events=(), receipts=())
        with pytest.raises(DamagedText):
            write_packet(packet, forger.keys)


def test_what_only_a_newer_version_understands_survives_every_hop(keys: Path, tmp_path: Path) -> None:
    packet = replace(a_packet(), opaque=(an_opaque(note="naïve – “quoted”"), an_opaque("revision", header={})))
    hops = packet
    for hop in range(3):
        folder = tmp_path / str(hop)
        hops = read_packet(write_packet(hops, folder), HERE, keys).packet
    assert hops.opaque == packet.opaque


def test_a_refusal_names_the_file(keys: Path) -> None:
    with pytest.raises(PacketDamaged) as refusal:
        read_packet(write_packet(a_packet(), keys)[:-1], HERE, keys)
    assert (refusal.value.path, refusal.value.reason) == (HERE, "cut_short")


def test_an_empty_packet_is_a_packet(keys: Path) -> None:
    empty = Packet(a_packet().kind, Sender("", "", ""), "f", "2016", NOON)
    found = outcome(write_packet(empty, keys), keys)
    assert not isinstance(found, str)
    assert found.packet == empty


def test_many_revisions_of_one_section_name_their_parents_briefly(keys: Path) -> None:
    chain = [a_publication("0")]
    for number in range(1, 100):
        chain.append(a_publication(str(number), parents=[chain[-1][0]]))
    packet = replace(a_packet(), publications=tuple(chain), events=())
    assert len(write_packet(packet, keys)) < 4000
