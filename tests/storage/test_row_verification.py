import json
from collections.abc import Callable
from hashlib import sha256

import pytest

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.catalogue_schema import catalogue_to_json
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.harmless_text import is_harmless
from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.packet import Opaque
from iom_tracker.domain.richtext import to_json_lines
from iom_tracker.storage.row_verification import (
    MOST_TABLES,
    UnprovenRow,
    ids_of,
    line,
    object_of,
    read_catalogue_version,
    read_draft,
    read_event,
    read_introduction,
    read_opaque,
    read_setting,
    refuse_other_places,
    rows_of,
    section_of,
    taken_apart,
    time_of,
    whole,
)
from tests.builders import NOON, a_catalogue, a_draft, a_revision, an_event

A, B = "a" * 64, "b" * 64


def fields_of(event: Event) -> list[str]:
    return [
        str(event.section), event.id, event.kind.value, event.revision or "", event.actor, event.time, event.payload,
    ]  # fmt: skip


def a_version(content: str | None = None, parents: str = "[]") -> list[str]:
    written = content if content is not None else canonical_json(catalogue_to_json(a_catalogue()))
    header = {
        "parents": json.loads(parents), "generation": 1, "actor": "hq", "time": NOON, "content": digest_of(written),
    }  # fmt: skip
    return [digest_of(canonical_json(header)), parents, "1", "hq", NOON, written]


def test_a_frame_is_taken_apart_into_rows_and_columns() -> None:
    assert rows_of("a\x1fé\x1eb\x1f".encode()) == [["a", "é"], ["b", ""]]
    with pytest.raises(UnprovenRow):
        rows_of(b"\xff")


def test_events_introductions_and_catalogue_versions_come_back_as_they_are() -> None:
    event = an_event(EventKind.COMMENT, about=a_revision())
    assert read_event(fields_of(event)) == event
    assert read_event(fields_of(an_event())) == an_event()
    said = Introduction(ActorId("field"), 1, "Amina", "", NOON)
    assert read_introduction([said.actor, "1", said.id, said.name, said.office, said.time]) == said
    read = read_catalogue_version(a_version())
    assert isinstance(read, CatalogueVersion)
    assert read.content == a_version()[-1]


def test_drafts_and_settings_come_back_as_they_are() -> None:
    draft = a_draft("Wells", based_on=[a_revision()])
    based_on = canonical_json(list(draft.based_on))
    assert read_draft([str(draft.ref), to_json_lines(draft.body), based_on, draft.time]) == draft
    assert read_setting(["office", ""]) == ("office", "")


def test_an_event_of_an_unknown_kind_is_kept_as_it_is() -> None:
    fields = fields_of(an_event())
    header = {
        "kind": "praise", "section": fields[0], "revision": None, "actor": "hq", "time": NOON, "payload": "{}",
    }  # fmt: skip
    fields[1:3] = [digest_of(canonical_json(header)), "praise"]
    read = read_event(fields)
    assert isinstance(read, Opaque)
    assert (read.kind, json.loads(read.content)) == ("event", {"object": "event", "header": header})
    assert read.id == sha256(read.content).hexdigest()


@pytest.mark.parametrize("content", ["{}", '{"cycle":{},"framework":{}}', '{"cycle":7,"framework":"x"}'])
def test_a_catalogue_that_we_cannot_read_is_kept_as_it_is(content: str) -> None:
    fields = a_version(content)
    read = read_catalogue_version(fields)
    assert isinstance(read, Opaque)
    told = json.loads(read.content)
    assert (read.kind, told["content"], digest_of(canonical_json(told["header"]))) == ("catalogue", content, fields[0])


def test_an_object_of_a_newer_version_comes_back_as_it_is() -> None:
    content = '{"object":"photo"}'
    read = read_opaque([digest_of(content), "photo", content.encode().hex()])
    assert read == Opaque(digest_of(content), "photo", content.encode())


REFUSED: list[tuple[Callable[[], object], str]] = [
    (lambda: read_event(["2016/200001/origin", A, "comment", "", "hq", NOON, "{}"]), "identity"),
    (lambda: read_event(["2016/200001/origin", A, "comment", "x", "hq", NOON, "{}"]), "values"),
    (lambda: read_event(["2016/200001/origin", A, "comment", "", "hq", NOON, '{"a":1.5}']), "values"),
    (lambda: read_event(["2016/200001/origin", A, "comment", "", "hq", NOON, "[]"]), "values"),
    (lambda: read_event(["2016/200001/origin", A, "comment", "", "hq", NOON, '{"a":["\\u0007"]}']), "values"),
    (lambda: read_event(["2016/200001/origin", A, "comment", "", "hq", NOON, '{"\\u0000":1}']), "values"),
    (lambda: read_introduction(["field", "1", A, "Amina", "", NOON]), "identity"),
    (lambda: read_introduction(["field", "0", A, "Amina", "", NOON]), "values"),
    (lambda: read_catalogue_version([A, *a_version()[1:]]), "identity"),
    (lambda: read_catalogue_version(a_version('{"a":' + "[" + ",".join(["{}"] * MOST_TABLES) + "]}")), "values"),
    (lambda: read_catalogue_version(a_version("no JSON")), "values"),
    (lambda: read_opaque([A, "photo", "00"]), "identity"),
    (lambda: read_opaque([digest_of("{}"), "photo", b"{}".hex()]), "values"),
    (lambda: read_opaque([digest_of('{"object":"a b"}'), "a b", b'{"object":"a b"}'.hex()]), "values"),
    (lambda: section_of("2016/200001"), "values"),
    (lambda: section_of(" 2016/200001/origin"), "values"),
    (lambda: line("x" * 1_001), "values"),
    (lambda: line("a\nb"), "values"),
    (lambda: line("a\u2028b"), "values"),
    (lambda: line(" "), "values"),
    (lambda: whole("01"), "values"),
    (lambda: whole(str(2**53)), "values"),
    (lambda: whole("٣"), "values"),
    (lambda: time_of("2016-11-23"), "values"),
    (lambda: time_of("2016-11-31T12:00:00Z"), "values"),
    (lambda: ids_of(f'["{B}","{A}"]'), "values"),
    (lambda: ids_of(f'["{A}", "{B}"]'), "values"),
    (lambda: object_of("7"), "values"),
    (lambda: object_of(f'{{"a":"{"x" * 4_000_000}"}}'), "values"),
    (lambda: object_of('{"a": 1}'), "values"),
    (lambda: object_of('{"a":' * 100_000), "values"),
]


@pytest.mark.parametrize("number", range(len(REFUSED)))
def test_what_is_not_ours_is_refused(number: int) -> None:
    read, reason = REFUSED[number]
    with pytest.raises(UnprovenRow) as refused:
        read()
    assert refused.value.reason == reason


def test_whatever_goes_wrong_on_taking_apart_is_an_unproven_row() -> None:
    with pytest.raises(UnprovenRow) as refused, taken_apart("a thing"):
        raise KeyError
    assert isinstance(refused.value, DamagedText)
    assert refused.value.detail == "a thing"


@pytest.mark.parametrize(
    ("text", "is_so"),
    [("Kabul", True), ("Été\u00a0\n\t", True), ("e\u0301" * 80, True), ("\x07", False), ("é" * 150 + "\ufffc", False)],
)
def test_harmless_is_what_holds_nothing_that_we_take_out(text: str, is_so: bool) -> None:  # noqa: FBT001 - a table
    assert is_harmless(text) is is_so


@pytest.mark.parametrize(
    ("generation", "parents", "follows"),
    [(1, (), True), (2, (), False), (3, (A,), True), (2, (A,), False), (4, (A,), False), (3, (A, B), True),
     (9, (A, B), True), (2, (A, B), False), (2, (B,), True), (7, (B,), True), (1, (B,), False)],
)  # fmt: skip
def test_a_generation_follows_from_the_parents_that_are_there(
    generation: int, parents: tuple[str, ...], *, follows: bool
) -> None:
    placed = {A: (2, ("c" * 64,)), "d" * 64: (generation, parents)}
    if follows:
        refuse_other_places("a thing", placed)
        return
    with pytest.raises(UnprovenRow):
        refuse_other_places("a thing", placed)
