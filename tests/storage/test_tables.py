import sqlite3
from pathlib import Path

import pytest

from iom_tracker.storage.tables import TableKind, kinds
from iom_tracker.storage.upgrades.runner import STEPS, newest_step, upgrade_if_older
from tests.builders import a_workspace
from tests.raw_files import schema, sql

REPLICATED = [name for name, kind in kinds().items() if kind is TableKind.REPLICATED]
SHADOWS = {f"search_{name}" for name in ("config", "content", "data", "docsize", "idx")}


def a_file_before_the_first_step(path: Path) -> Path:
    head = sql(path, "SELECT 1")  # makes the file
    assert head == [(1,)]
    sql(path, "CREATE TABLE alembic_version (version_num TEXT NOT NULL PRIMARY KEY)")
    sql(path, f"PRAGMA application_id = {0x494F4D54}")
    return path


def test_all_upgrades_give_the_schema_that_is_declared(tmp_path: Path) -> None:
    upgraded = a_file_before_the_first_step(tmp_path / "old.iomdb")
    upgrade_if_older(upgraded)
    assert schema(upgraded) == schema(a_workspace(tmp_path).path)


def test_a_new_file_bears_the_last_upgrade_step(tmp_path: Path) -> None:
    last = max(path.name for path in (STEPS / "versions").glob("0*.py"))
    assert last.startswith(f"{newest_step()}_")
    assert sql(a_workspace(tmp_path).path, "SELECT * FROM alembic_version") == [(newest_step(),)]


def test_every_table_has_a_kind(tmp_path: Path) -> None:
    made = {name for kind, name, _ in schema(a_workspace(tmp_path).path) if kind == "table"}
    assert made - SHADOWS - {"alembic_version"} == set(kinds())


def test_the_kinds_are_as_designed() -> None:
    assert {kind: {name for name, of in kinds().items() if of is kind} for kind in TableKind} == {
        TableKind.REPLICATED: {"revision", "event", "actor", "catalogue_version", "opaque_object"},
        TableKind.DERIVED: {"section_state", "head", "merged_head", "missing_parent", "search"},
        TableKind.LOCAL: {
            "draft", "checkpoint", "setting", "import_log", "quarantine", "export", "exported_section",
            "automatic_merge", "signer", "office", "confirmation",
        },
    }  # fmt: skip


@pytest.mark.parametrize("table", REPLICATED)
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id", "DELETE FROM {}", "REPLACE INTO {} SELECT * FROM {}"])
def test_a_row_that_is_a_fact_cannot_be_changed(tmp_path: Path, table: str, statement: str) -> None:
    path = a_workspace(tmp_path).path
    columns = sql(path, f"SELECT name, type FROM pragma_table_info('{table}')")
    values = [{"TEXT": "x", "INTEGER": 1, "BLOB": b"x"}[kind] for _, kind in columns]
    sql(path, f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", *values)
    before = sql(path, f"SELECT * FROM {table}")
    with pytest.raises(sqlite3.IntegrityError, match=f"{table} rows are facts"):
        sql_with_triggers(path, statement.format(table, table))
    assert sql(path, f"SELECT * FROM {table}") == before


def sql_with_triggers(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    try:
        connection.execute("PRAGMA recursive_triggers = ON")
        connection.execute(statement)
        connection.commit()
    finally:
        connection.close()


def test_the_rows_of_a_cycle_lie_together(tmp_path: Path) -> None:
    (keys,) = sql(
        a_workspace(tmp_path).path,
        "SELECT group_concat(name) FROM (SELECT name FROM pragma_table_info('revision') WHERE pk ORDER BY pk)",
    )
    assert keys == ("section,id",)
