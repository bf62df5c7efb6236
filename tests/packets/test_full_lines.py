import json

import pytest

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.packet import Opaque
from iom_tracker.domain.richtext import Block, RichText, Span, block_to_json, rich_text
from iom_tracker.packets.bundle import read_packet
from iom_tracker.packets.full_lines import opaque_line, read_full_line
from tests.builders import NOON, a_ref, a_revision, an_event, body
from tests.packets.any_packet import HERE, a_catalogue_version, a_packet, an_opaque
from tests.packets.forgery import Forger

TEXT = rich_text([Block((Span("Wells "), Span("and", bold=True, link="https://iom.int"))), Block((Span("more"),))])


def line(object_: str, header: str | dict[str, object], **beside: object) -> bytes:
    """Return a line as a newer version might write it."""
    fields = json.loads(header) if isinstance(header, str) else header
    return canonical_json({"object": object_, "header": fields, **beside}).encode()


def blocks(text: RichText) -> list[object]:
    return [block_to_json(block) for block in text.blocks]


REVISION = a_revision("Wells were dug.", section=a_ref("challenges"))
VERSION = a_catalogue_version()
EVENT = an_event(about=REVISION)
INTRODUCTION = Introduction(REVISION.actor, 2, "Amina", "Erbil", NOON)
REVISION_LINE = line("revision", REVISION.header(), text=blocks(body("Wells were dug.")))
LINES = {
    "revision": (REVISION_LINE, (REVISION, body("Wells were dug."))),
    "event": (line("event", EVENT.header()), EVENT),
    "introduction": (line("introduction", INTRODUCTION.header()), INTRODUCTION),
    "catalogue": (line("catalogue", VERSION.header(), content=VERSION.content), VERSION),
}


@pytest.mark.parametrize(("written", "ours"), LINES.values(), ids=LINES)
def test_what_is_ours_becomes_ours(written: bytes, ours: object) -> None:
    assert read_full_line(written) == ours


def test_a_text_with_format_is_ours_too() -> None:
    header = json.loads(REVISION.header()) | {"body": TEXT.digest}
    read = read_full_line(line("revision", header, text=blocks(TEXT)))
    assert isinstance(read, tuple)
    assert read[1] == TEXT


def test_new_fields_of_a_revision_belong_to_it() -> None:
    header = json.loads(REVISION.header()) | {"mood": "good"}
    read = read_full_line(line("revision", header, text=blocks(body("Wells were dug."))))
    assert isinstance(read, tuple)
    assert read[0].extra == '{"mood":"good"}'
    assert json.loads(read[0].header()) == header


NEWER = {
    "not too deep": b'{"a":' + b"[" * 49 + b"]" * 49 + b',"object":"a"}',
    "another kind of object": line("celebration", {"cake": "yes"}),
    "a field beside the header": line("event", EVENT.header(), mood="good"),
    "a field of an event": line("event", json.loads(EVENT.header()) | {"mood": "good"}),
    "a kind of event": line("event", json.loads(EVENT.header()) | {"kind": "celebrated"}),
    "a kind of event that is no text": line("event", json.loads(EVENT.header()) | {"kind": 7}),
    "a field of an introduction": line("introduction", json.loads(INTRODUCTION.header()) | {"mood": "good"}),
    "a field of a catalogue": line("catalogue", {**json.loads(VERSION.header()), "x": 1}, content=VERSION.content),
    "a kind of revision": line("revision", json.loads(REVISION.header()) | {"kind": "translation"}, text=[]),
    "a revision without a text": line("revision", REVISION.header()),
    "a revision without a time": line("revision", {"section": "2016/200001/message"}, text=[]),
    "a kind of block": line("revision", REVISION.header(), text=[{"type": "table", "spans": []}]),
    "a field of a block": line("revision", REVISION.header(), text=[{"type": "bullet", "spans": [], "icon": "x"}]),
    "a field of a span": line("revision", REVISION.header(), text=[{"type": "bullet", "spans": [{"colour": "red"}]}]),
    "a block that is none": line("revision", REVISION.header(), text=["x"]),
}


@pytest.mark.parametrize("written", NEWER.values(), ids=NEWER)
def test_what_only_a_newer_version_understands_is_kept_byte_for_byte(written: bytes) -> None:
    read = read_full_line(written)
    assert isinstance(read, Opaque)
    assert read.content == written
    assert opaque_line(read) == written


def test_a_catalogue_that_only_a_newer_version_understands_is_kept() -> None:
    content = canonical_json({"framework": {}, "cycle": {}})
    header = json.loads(VERSION.header()) | {"content": body("x").digest}
    with pytest.raises(DamagedText):
        read_full_line(line("catalogue", header, content=content))
    newer = type(VERSION)((), 1, VERSION.actor, NOON, content)
    assert isinstance(read_full_line(line("catalogue", newer.header(), content=content)), Opaque)


DAMAGED = {
    "no JSON": b"{",
    "no object": b"[]",
    "no kind": b'{"header":{}}',
    "a kind that is no word": b'{"object":"a b"}',
    "a key twice": b'{"object":"a","object":"b"}',
    "spaces": b'{"object": "a"}',
    "keys in another order": b'{"object":"a","b":1}',
    "a number that is none": b'{"a":NaN,"object":"a"}',
    "a fraction": b'{"a":1.5,"object":"a"}',
    "a huge number": b'{"a":' + b"9" * 5000 + b',"object":"a"}',
    "too deep": b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b',"object":"a"}',
    "rather deep": b'{"a":' + b"[" * 50 + b"]" * 50 + b',"object":"a"}',
    "a lone surrogate": b'{"a":"\\ud800","object":"a"}',
    "a lone surrogate in bytes": b'{"a":"\xed\xa0\x80","object":"a"}',
    "a NUL": b'{"a":"\\u0000","object":"a"}',
    "a NUL in a key": b'{"\\u0000":1,"object":"a"}',
    "a control character deep down": b'{"a":[{"b":["\\u001b"]}],"object":"a"}',
    "a text that is not the one": line("revision", REVISION.header(), text=blocks(body("Others were dug."))),
    "a text that is not canonical": line("revision", REVISION.header(), text=[{"type": "paragraph", "spans": []}]),
    "a section that is none": line("event", json.loads(EVENT.header()) | {"section": "2016/200001"}),
    "a section with spaces": line("event", json.loads(EVENT.header()) | {"section": " 2016/200001/message"}),
    "a revision that is none": line("event", json.loads(EVENT.header()) | {"revision": "ABC"}),
    "a time that is none": line("event", json.loads(EVENT.header()) | {"time": "2016-02-30T12:00:00+00:00"}),
    "a payload that is none": line("event", json.loads(EVENT.header()) | {"payload": "[]"}),
    "a payload with a lone surrogate": line("event", json.loads(EVENT.header()) | {"payload": '{"a":"\\ud800"}'}),
    "an actor without a name": line("event", json.loads(EVENT.header()) | {"actor": " "}),
    "a generation that is none": line(
        "revision", json.loads(REVISION.header()) | {"generation": True}, text=blocks(body("Wells were dug."))
    ),
    "a sequence that is none": line("introduction", json.loads(INTRODUCTION.header()) | {"sequence": 0}),
    "a name of two lines": line("introduction", json.loads(INTRODUCTION.header()) | {"name": "a\nb"}),
    "a name that is a list": line("introduction", json.loads(INTRODUCTION.header()) | {"name": ["a"]}),
    "a name that never ends": line("introduction", json.loads(INTRODUCTION.header()) | {"name": "a" * 1001}),
    "a catalogue that is no JSON": line("catalogue", VERSION.header(), content="{"),
}


@pytest.mark.parametrize("written", DAMAGED.values(), ids=DAMAGED)
def test_what_is_not_what_it_says_is_refused(written: bytes) -> None:
    with pytest.raises(DamagedText):
        read_full_line(written)


def test_an_object_never_poses_as_ours(forger: Forger) -> None:
    posing = Opaque(an_opaque().id, "event", LINES["event"][0])
    assert opaque_line(posing) == LINES["event"][0]
    data = forger.with_full_lines(forger.honest(a_packet()), LINES["event"][0], event=4)
    assert EVENT in read_packet(data, HERE, forger.keys).packet.events


def test_what_was_kept_becomes_ours_in_its_place_once_it_is_understood(forger: Forger) -> None:
    child = a_revision("Wells were dug again.", parents=[REVISION], section=REVISION.section)
    again = line("revision", child.header(), text=blocks(body("Wells were dug again.")))
    added = [again, REVISION_LINE, *(written for written, _ in LINES.values())]
    data = forger.with_full_lines(
        forger.honest(a_packet()), *added, revision=6, event=4, introduction=2, catalogue=2
    )  # fmt: skip
    assert isinstance(read_full_line(REVISION_LINE), tuple)
    found = [revision.id for revision, _ in read_packet(data, HERE, forger.keys).packet.publications]
    assert found.index(REVISION.id) < found.index(child.id)
    assert len(found) == len(set(found)) == 5


def test_what_was_understood_meanwhile_is_not_taken_twice(forger: Forger) -> None:
    known = a_packet().events[0]
    data = forger.with_full_lines(forger.honest(a_packet()), line("event", known.header()), event=4)
    assert read_packet(data, HERE, forger.keys).packet == a_packet()
