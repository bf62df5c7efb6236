import sqlite3
from contextlib import closing
from pathlib import Path

from iom_tracker.storage.connection import MAJOR, MINOR
from iom_tracker.storage.gate import SOURCES, object_digest, schema_digest, schema_of
from iom_tracker.storage.known_schemas import older_schemas, schema_rule
from iom_tracker.storage.upgrades.runner import STEPS, newest_step
from tests.builders import a_workspace
from tests.storage.hostile_workspaces import in_format_of

TODAY = (MAJOR, MINOR)


def digest(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return schema_digest(schema_of(connection))


def test_a_file_of_today_must_have_the_schema_of_today(tmp_path: Path) -> None:
    assert schema_rule(TODAY) == f"same:{digest(a_workspace(tmp_path).path)}"


def test_an_older_file_may_have_the_schema_of_any_older_step(tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    steps = sorted(script.name[:4] for script in (STEPS / "versions").glob("0*.py"))
    older = digest(in_format_of("0001", path, tmp_path / "older.iomdb"))
    assert older in older_schemas()
    assert len(older_schemas()) == len(set(older_schemas())) == len(steps) - 1
    assert steps[-1] == newest_step()
    assert schema_rule((1, 0)) == f"same:{','.join((digest(path), *older_schemas()))}"


def test_a_newer_file_must_hold_what_is_read_as_it_is_today(tmp_path: Path) -> None:
    with closing(sqlite3.connect(a_workspace(tmp_path).path)) as connection:
        objects = schema_of(connection)
    read = {table for _, table, _, _ in SOURCES}
    mode, _, listed = schema_rule((MAJOR, MINOR + 1)).partition(":")
    assert (mode, sorted(listed.split(","))) == (
        "with",
        sorted(object_digest(each) for each in objects if each[2] in read),
    )
