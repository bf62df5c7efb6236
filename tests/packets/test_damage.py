"""More than a thousand damaged packets: each is refused with a reason or, where nothing was hurt, read as it was."""

import json
import lzma
import struct
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from iom_tracker.packets import xz, zip_parts
from iom_tracker.packets.bundle import SignedPacket, read_packet, write_packet
from iom_tracker.packets.keys import sealing_recipient
from iom_tracker.packets.paste_text import packet_as_text
from tests.packets.any_packet import HERE, a_packet
from tests.packets.forgery import Fields, Forger, lines_of, outcome, refused

REASONS = {"cut_short", "signature", "manifest", "objects", "identity", "bomb", "unknown", "empty", "NewerPacket"}
SLOWEST = 1.0  # seconds for one packet
NAMES = ("manifest.json", "signature", "objects.xz")


def flipped(data: bytes, random: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(random.choice([1, 1, 1, 2, 8])):
        changed[random.randrange(len(data))] ^= 1 << random.randrange(8)
    return bytes(changed)


def cut(data: bytes, random: Random) -> bytes:
    return data[: random.randrange(len(data))]


def with_gap(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data))
    return data[:start] + data[start + random.randint(1, 40) :]


def with_noise(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data) + 1)
    return data[:start] + random.randbytes(random.randint(1, 40)) + data[start:]


def with_zeros(data: bytes, random: Random) -> bytes:
    """Return a packet in which a piece was lost to zeros, as on a failing disk."""
    start = random.randrange(len(data))
    return (data[:start] + bytes(random.randint(1, 512)) + data[start + 512 :])[: len(data)]


def with_swap(data: bytes, random: Random) -> bytes:
    one, other = sorted(random.sample(range(len(data)), 2))
    length = random.randint(1, 30)
    return (
        data[:one]
        + data[other : other + length]
        + data[one + length : other]
        + data[one : one + length]
        + data[other + length :]
    )


def again(data: bytes, random: Random) -> bytes:
    return data + data[random.randrange(len(data)) :]


DAMAGES = (flipped, flipped, flipped, cut, with_gap, with_noise, with_zeros, with_swap, again)


def damaged(data: bytes, count: int) -> Iterator[tuple[str, bytes]]:
    for seed in range(count):
        damage = DAMAGES[seed % len(DAMAGES)]
        yield f"{damage.__name__} {seed}", damage(data, Random(seed))  # noqa: S311 - repeatable, not secret


def wrongly_believed(
    damaged_packets: Iterator[tuple[str, bytes]], original: SignedPacket, keys: Path
) -> list[tuple[str, object]]:
    """Return the packets that were read as something else, took too long, or were refused without a known reason."""
    wrong: list[tuple[str, object]] = []
    for name, data in damaged_packets:
        start = time.monotonic()
        found = outcome(data, keys)
        if found != original and found not in REASONS:
            wrong.append((name, found))
        if time.monotonic() - start > SLOWEST:
            wrong.append((name, "too slow"))
    return wrong


def test_a_thousand_damaged_packets_are_refused_or_read_as_they_were(forger: Forger) -> None:
    data = forger.honest(a_packet())
    original = read_packet(data, HERE, forger.keys)
    assert wrongly_believed(damaged(data, 1500), original, forger.keys) == []


def test_every_byte_of_the_zip_around_the_parts_counts(forger: Forger) -> None:
    data = forger.honest(a_packet())
    original = read_packet(data, HERE, forger.keys)
    objects = data.index(xz.MAGIC), data.index(b"PK\x01\x02")
    around = [place for place in range(len(data)) if not objects[0] <= place < objects[1]]
    changed = ((str(place), data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1 :]) for place in around)
    assert wrongly_believed(changed, original, forger.keys) == []


def test_every_cut_is_refused(forger: Forger) -> None:
    data = forger.honest(a_packet())
    cuts = {outcome(data[:end], forger.keys) for end in range(0, len(data), 7)}
    assert cuts == {"empty", "unknown", "cut_short"}


def test_damaged_seals_are_refused_or_opened_as_they_were(keys: Path) -> None:
    data = write_packet(a_packet(), keys, seal_to=sealing_recipient(keys))
    original = read_packet(data, HERE, keys)
    wrong = wrongly_believed(damaged(data, 300), original, keys)
    assert [each for each in wrong if each[1] != "PacketSealed"] == []


def test_damaged_texts_are_refused_or_read_as_they_were(forger: Forger) -> None:
    text = packet_as_text(forger.honest(a_packet())).encode()
    original = read_packet(text, HERE, forger.keys)
    assert wrongly_believed(damaged(text, 300), original, forger.keys) == []


def test_a_thousand_damaged_texts_of_a_dishonest_sender_are_refused(forger: Forger) -> None:
    data = forger.honest(a_packet())
    original = read_packet(data, HERE, forger.keys).packet
    lines = b"".join(line + b"\n" for line in lines_of(data))
    wrong = []
    for name, changed in damaged(lines, 1000):
        found = outcome(forger.with_objects(data, lzma.compress(changed, preset=0)), forger.keys)
        if found not in REASONS and not (isinstance(found, SignedPacket) and found.packet == original):
            wrong.append((name, found))
    assert wrong == []


def rezipped(parts: list[tuple[str, bytes]], how: int = ZIP_STORED) -> bytes:
    with ZipFile(into := BytesIO(), "w", how) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return into.getvalue()


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_zip_that_another_program_made_of_the_same_parts_is_refused(forger: Forger) -> None:
    """What stands in it twice, in another order or under another name, may be read otherwise by another program."""
    parts = list(zip_parts.unpack(forger.honest(a_packet())).items())
    manifest, signature, objects = parts
    other = ("objects.xz", lzma.compress(b"other\n"))
    remade = [
        parts,
        parts[::-1],
        [manifest, signature, objects, other],
        [manifest, signature, other, objects],
        [manifest, manifest, signature, objects],
        [manifest, signature],
        [manifest, objects],
        [*parts, ("../../evil", b"x")],
        [manifest, signature, ("OBJECTS.XZ", objects[1])],
        [("manifest.json", b"{}"), signature, objects],
    ]
    for each in remade:
        for how in (ZIP_STORED, ZIP_DEFLATED):
            assert refused(rezipped(each, how), forger.keys) in REASONS


def test_whatever_is_added_to_a_zip_is_refused(forger: Forger) -> None:
    data = forger.honest(a_packet())
    end = data.rindex(b"PK\x05\x06")
    zip64 = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 3, 3, end - 100, 100)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, end, 1)
    commented = data[:-2] + b"\x03\x00abc"
    for forged in (data + b"\x00", b"\x00" + data, data + data, commented, data[:end] + zip64 + locator + data[end:]):
        assert refused(forged, forger.keys) in REASONS


def test_a_zip64_size_is_refused(forger: Forger) -> None:
    data = bytearray(forger.honest(a_packet()))
    struct.pack_into("<2L", data, 18, 0xFFFFFFFF, 0xFFFFFFFF)
    assert refused(bytes(data), forger.keys) in REASONS


def test_edited_texts_do_not_pass_under_the_old_signature(forger: Forger) -> None:
    data = forger.honest(a_packet())
    edited = [line.replace(b"Shelters", b"Bunkers") for line in lines_of(data)]
    remade = zip_parts.unpack(forger.with_lines(data, edited))
    honest = zip_parts.unpack(data)
    old_signature = zip_parts.pack(remade["manifest.json"], honest["signature"], remade["objects.xz"])
    old_manifest = zip_parts.pack(honest["manifest.json"], honest["signature"], remade["objects.xz"])
    assert refused(old_signature, forger.keys) == "signature"
    assert refused(old_manifest, forger.keys) == "objects"


def test_edited_texts_do_not_pass_under_a_new_signature_either(forger: Forger) -> None:
    data = forger.honest(a_packet())
    edited = [line.replace(b"Shelters", b"Bunkers") for line in lines_of(data)]
    assert refused(forger.with_lines(data, edited), forger.keys) == "identity"


def test_parts_of_two_packets_do_not_go_together(forger: Forger) -> None:
    one = zip_parts.unpack(forger.honest(a_packet()))
    other = zip_parts.unpack(forger.honest(replace(a_packet(), publications=a_packet().publications[:1], events=())))
    for name in NAMES:
        assert refused(zip_parts.pack(*{**one, name: other[name]}.values()), forger.keys) in REASONS


def test_an_xz_that_swells_is_stopped_on_the_way(forger: Forger) -> None:
    data = forger.honest(a_packet())
    bombs = [lzma.compress(bytes(60 * 1024 * 1024), preset=1), lzma.compress(b"{}\n" * 20_000_000, preset=0)]
    for bomb in bombs:
        start = time.monotonic()
        assert refused(forger.with_objects(data, bomb), forger.keys) == "bomb"
        assert time.monotonic() - start < SLOWEST


def test_too_many_lines_are_refused(forger: Forger, monkeypatch: pytest.MonkeyPatch) -> None:
    data = forger.honest(a_packet())
    monkeypatch.setattr(xz, "MOST_LINES", 3)
    assert refused(data, forger.keys) == "bomb"


@pytest.mark.parametrize("name", ["LONGEST_HEAD", "LONGEST_LINE", "MOST_SPANS"])
def test_texts_that_would_fill_the_memory_are_refused(
    forger: Forger, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    data = forger.honest(a_packet())
    monkeypatch.setattr(f"iom_tracker.packets.objects.{name}", 2)
    assert refused(data, forger.keys) == "bomb"


def test_a_manifest_that_swells_is_refused(forger: Forger) -> None:
    data = forger.honest(a_packet())
    swollen = forger.with_manifest(data, lambda manifest: manifest.update(mood="x" * 5_000_000))
    assert refused(swollen, forger.keys) == "bomb"


def test_an_xz_that_asks_for_much_memory_is_refused(forger: Forger, monkeypatch: pytest.MonkeyPatch) -> None:
    data = forger.honest(a_packet())
    monkeypatch.setattr(xz, "_MOST_MEMORY", 1000)
    assert refused(data, forger.keys) == "objects"


OBJECTS_OF_ANOTHER_KIND = {
    "nothing": b"",
    "no xz": b"hello",
    "an empty xz": lzma.compress(b""),
    "no line end": lzma.compress(b"{}"),
    "an empty line": lzma.compress(b"\n"),
    "the old format": lzma.compress(b"{}\n", lzma.FORMAT_ALONE),
    "two streams": lzma.compress(b"{}\n") * 2,
    "something behind": lzma.compress(b"{}\n") + b"x",
    "a part": lzma.compress(b"{}\n")[:-1],
}


@pytest.mark.parametrize("objects", OBJECTS_OF_ANOTHER_KIND.values(), ids=OBJECTS_OF_ANOTHER_KIND)
def test_objects_that_are_no_lines_are_refused(forger: Forger, objects: bytes) -> None:
    assert refused(forger.with_objects(forger.honest(a_packet()), objects), forger.keys) in REASONS


POISON: tuple[object, ...] = (
    None, True, -1, 0, 1, 2**53, 10**4000, "", "x", "\x00", "a\nb", "../x", "0" * 64, [], [[]], [None] * 9, {}, {"a": 1}
)  # fmt: skip


def places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the way to every value inside another."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield (*path, key)
        yield from places(item, (*path, key))


def putting(path: tuple[str | int, ...], value: object) -> Callable[[Fields], None]:
    """Return what puts a value at the end of that way."""
    *way, last = path

    def put(fields: Any) -> None:
        inside = fields
        for key in way:
            inside = inside[key]
        inside[last] = value

    return put


def believed_otherwise(data: bytes, keys: Path) -> bool:
    """Say whether a packet was read that our own program could not write, or reads otherwise."""
    found = outcome(data, keys)
    if isinstance(found, str):
        return found not in REASONS
    return read_packet(write_packet(found.packet, keys), HERE, keys).packet != found.packet


def test_no_poison_in_a_head_that_somebody_signed_does_harm(forger: Forger) -> None:
    data = forger.honest(a_packet())
    head = json.loads(lines_of(data)[0])
    del head["check"]
    random = Random(3)  # noqa: S311 - repeatable, not secret
    wrong = []
    for path in places(head):
        for value in random.sample(POISON, 5):
            poisoned = forger.with_head(data, putting(path, value))
            if believed_otherwise(poisoned, forger.keys):
                wrong.append((path, value))
    assert wrong == []


def test_no_poison_in_a_manifest_that_somebody_signed_does_harm(forger: Forger) -> None:
    data = forger.honest(a_packet())
    wrong = []
    for path in places(json.loads(zip_parts.unpack(data)["manifest.json"])):
        for value in POISON:
            poisoned = forger.with_manifest(data, putting(path, value))
            if believed_otherwise(poisoned, forger.keys):
                wrong.append((path, value))
    assert wrong == []


TEXTS = [b"", b"{}", b'"x"', b"null", b"[1]", b"[[]]", b'[["table",0,"x"]]', b'[["bullet",9,"x"]]', b'[["bullet",0]]']
SPANS = [
    b"[1]",
    b"[1,2]",
    b'[4,"x"]',
    b'[true,"x"]',
    b'[0,"x","javascript:x"]',
    b'[0,"x",7]',
    b'[0,"x","y","z"]',
    b"{}",
]
UNTIDY = [b'[""]', b'[" x"]', b'["x "]', b'["e\xcc\x81"]', b'["\\n"]', b'["\\u0007"]', b'["x",""]', b'["\xff"]']
BLOCKS = [b'[["paragraph",1,"x"]]', b'[["bullet",0,"x","y"]]', *(b'[["bullet",0,' + span + b"]]" for span in SPANS)]


@pytest.mark.parametrize("text", [*TEXTS, *UNTIDY, *BLOCKS])
def test_a_text_that_is_not_canonical_is_refused(forger: Forger, text: bytes) -> None:
    data = forger.honest(a_packet())
    head, _, *rest = lines_of(data)
    assert refused(forger.with_lines(data, [head, text, *rest]), forger.keys) in {"objects", "identity"}


def test_lines_that_are_missing_or_too_many_are_refused(forger: Forger) -> None:
    data = forger.honest(a_packet())
    lines = lines_of(data)
    for changed in ([*lines, b'{"object":"cake"}'], lines[:-1], lines[1:], lines[:1], lines[:2], []):
        assert refused(forger.with_lines(data, changed), forger.keys) in REASONS


def test_texts_that_changed_places_are_refused(forger: Forger) -> None:
    data = forger.honest(a_packet())
    head, one, other, *rest = lines_of(data)
    assert refused(forger.with_lines(data, [head, other, one, *rest]), forger.keys) == "identity"


def test_heads_that_are_not_in_the_packet_are_refused(forger: Forger) -> None:
    data = forger.honest(a_packet())
    more = forger.with_manifest(data, lambda manifest: manifest.update(heads=manifest["heads"] + "0" * 16))
    fewer = forger.with_manifest(data, lambda manifest: manifest.update(heads=manifest["heads"][:16]))
    assert refused(more, forger.keys) == "objects"
    assert refused(fewer, forger.keys) == "identity"


def test_a_time_that_counts_from_nothing_is_refused(forger: Forger) -> None:
    data = forger.honest(a_packet())
    columns: tuple[list[object], ...] = [1, 1, 1], ["9999-12-31T23:59:59+00:00", 1, 1], [None, "x", "x"]
    for times in columns:
        assert refused(forger.with_head(data, putting(("revisions", 2), times)), forger.keys) == "objects"


def test_a_generation_that_does_not_count_up_is_refused(forger: Forger) -> None:
    data = forger.honest(a_packet())

    def older(head: Fields) -> None:
        head["revisions"][6] = [1, 1, 1]

    assert refused(forger.with_head(data, older), forger.keys) in {"identity", "objects"}


def test_a_deflated_manifest_with_something_behind_is_refused(forger: Forger) -> None:
    parts = dict(zip_parts.unpack(forger.honest(a_packet())))
    deflating = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = deflating.compress(parts["manifest.json"]) + deflating.flush() + b"behind"
    laid_out = {"manifest.json": (packed, parts["manifest.json"])} | {name: (parts[name],) * 2 for name in NAMES[1:]}
    assert refused(zip_parts._lay_out(laid_out), forger.keys) == "manifest"
