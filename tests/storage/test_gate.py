import os
import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from iom_tracker.domain.errors import ForeignWorkspaceRefused, NewerWorkspace, NotAWorkspace
from iom_tracker.storage import gate
from iom_tracker.storage.connection import MAJOR, MINOR
from iom_tracker.storage.foreign_facts import Facts
from iom_tracker.storage.foreign_header import BYTES, format_of
from iom_tracker.storage.known_schemas import schema_rule
from iom_tracker.storage.revision_proof import RevisionProof
from iom_tracker.storage.revisions import RevisionRow
from iom_tracker.storage.row_verification import UnprovenRow, rows_of
from tests.builders import a_workspace
from tests.raw_files import sql
from tests.storage.hostile_workspaces import (
    HOSTILE,
    a_row,
    add_opaque,
    add_row,
    an_office_file,
    many_rows,
)

TODAY = (MAJOR, MINOR)
FLIPS = 300


def frames(path: Path, version: tuple[int, int] = TODAY, seconds: int = 20) -> list[gate.Frame]:
    return list(gate.examine(path.read_bytes(), schema_rule(version), seconds))


def refusal(path: Path, version: tuple[int, int] = TODAY) -> str:
    mark, content = frames(path, version)[-1]
    assert mark == gate.REFUSED
    return content.decode().partition(gate.COLUMN_END)[0]


class Refused(Exception):
    """What the gate says when it does not read on."""


def taken(path: Path, data: bytes) -> list[RevisionRow]:
    """Take the rows of a file in this process, as `intake` does with a child."""
    version = format_of(path, data[:BYTES], len(data))
    facts, proof, rows = Facts(), RevisionProof(), []
    for mark, content in gate.examine(data, schema_rule(version), 20):
        if mark == gate.REFUSED:
            raise Refused(content)
        if mark == gate.REVISIONS:
            rows += proof.add(rows_of(content))
        elif mark != gate.DONE:
            facts.take(mark, content)
    facts.complete()
    return rows + proof.finish()


def flipped(data: bytes, seed: int) -> Iterator[bytes]:
    chance = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(FLIPS):
        damaged = bytearray(data)
        for _ in range(chance.choice([1, 1, 4, 64])):
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        yield bytes(damaged)


def test_a_damaged_file_is_refused_or_gives_only_rows_that_were_in_it(tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    many_rows(path, sections=40, each=5)
    sql(path, "VACUUM")
    sound = path.read_bytes()
    before, accepted = set(taken(path, sound)), 0
    for damaged in flipped(sound, seed=7):
        try:
            rows = taken(path, damaged)
        except (Refused, UnprovenRow, ForeignWorkspaceRefused, NewerWorkspace, NotAWorkspace):
            continue
        assert set(rows) <= before
        accepted += 1
    assert 0 < accepted < FLIPS


@pytest.mark.parametrize("name", ["an endless view in place of a table", "more tables than any program has"])
def test_a_schema_that_is_not_ours_is_refused_before_a_table_is_read(tmp_path: Path, name: str) -> None:
    path = an_office_file(tmp_path)
    HOSTILE[name][0](path)
    assert [mark for mark, _ in frames(path)] == [gate.REFUSED]
    assert refusal(path) == "schema"


def test_a_newer_format_may_hold_more_that_is_not_read(tmp_path: Path) -> None:
    path = an_office_file(tmp_path)
    sql(path, "CREATE TABLE photo (id TEXT NOT NULL PRIMARY KEY) STRICT")
    body = "BEGIN SELECT RAISE(ABORT, 'photo rows are facts'); END"
    sql(path, f"CREATE TRIGGER photo_refuses_update BEFORE UPDATE ON photo {body}")
    assert refusal(path) == "schema"
    assert frames(path, (MAJOR, MINOR + 1))[-1][0] == gate.DONE


def test_rows_come_in_frames_of_a_moderate_size(tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    many_rows(path, sections=30, each=20)
    sizes = [len(content) for mark, content in frames(path) if mark == gate.REVISIONS]
    assert len(sizes) > 1
    assert max(sizes) < 300_000


@pytest.mark.parametrize(
    "statements",
    [
        ["CREATE INDEX photo ON setting (value)"],
        ["CREATE VIEW photo AS SELECT 1"],
        ["CREATE UNIQUE INDEX photo ON event (id)"],
        ["DROP TRIGGER event_refuses_update"],
        ["DROP TABLE search", "CREATE VIRTUAL TABLE search USING fts4(text)"],
    ],
)
def test_a_newer_format_may_not_change_what_is_read(tmp_path: Path, statements: list[str]) -> None:
    path = an_office_file(tmp_path)
    for statement in statements:
        sql(path, statement)
    assert refusal(path, (MAJOR, MINOR + 1)) == "schema"


def test_a_search_index_of_a_newer_format_is_left_alone(tmp_path: Path) -> None:
    path = an_office_file(tmp_path)
    sql(path, "DROP TABLE search")
    sql(path, "CREATE VIRTUAL TABLE search USING fts5(section UNINDEXED, text, tokenize = trigram)")
    assert frames(path, (MAJOR, MINOR + 1))[-1][0] == gate.DONE


def test_damaged_pages_of_what_is_read_are_found_before_a_row_is_written(tmp_path: Path) -> None:
    path = an_office_file(tmp_path)
    HOSTILE["a generation in words"][0](path)
    assert [mark for mark, _ in frames(path)] == [gate.REFUSED]
    assert refusal(path) == "damaged"


def test_reading_ends_when_the_time_is_spent(tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    many_rows(path, sections=100, each=20)
    assert frames(path, seconds=-1)[-1] == (gate.REFUSED, b"time\x1freading")


def test_a_value_beyond_all_measure_ends_the_reading(tmp_path: Path) -> None:
    path = an_office_file(tmp_path)
    add_opaque(path, bytes(9 * 1024 * 1024))
    assert refusal(path) == "values"


def test_no_memory_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left(*_: object, **__: object) -> object:
        raise MemoryError

    monkeypatch.setattr(sqlite3, "connect", none_left)
    assert list(gate.examine(b"", "same:", 1)) == [(gate.REFUSED, b"memory\x1freading")]


def test_rows_without_end_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = an_office_file(tmp_path)
    monkeypatch.setattr(gate, "LARGEST_FRAME", -10_000_000)
    assert refusal(path) == "damaged"


def test_nothing_where_something_must_be_is_refused(tmp_path: Path) -> None:
    path = an_office_file(tmp_path)
    add_row(path, a_row(actor=None, id="0" * 64))
    data = path.read_bytes()
    connection = sqlite3.connect(":memory:")
    connection.text_factory = bytes
    connection.deserialize(data)
    with pytest.raises(gate.Refusal) as refused:
        list(gate._all_rows(connection, 10**9))
    assert refused.value.reason == "values"


def test_a_file_that_cannot_be_mapped_is_read(tmp_path: Path) -> None:
    path = an_office_file(tmp_path)
    mapped = gate.bytes_of(os.open(path, os.O_RDONLY))
    incoming, outgoing = os.pipe()
    os.write(outgoing, b"from a pipe")
    os.close(outgoing)
    assert bytes(mapped) == path.read_bytes()
    assert gate.bytes_of(incoming) == b"from a pipe"


@pytest.mark.parametrize("is_needed", [True, False])
def test_the_watchdog_lets_through_what_comes_in_time(*, is_needed: bool) -> None:
    given = [(gate.DONE, b""), (gate.REVISIONS, b"x")]
    assert list(gate.watched(iter(given), 60, is_needed=is_needed)) == given
