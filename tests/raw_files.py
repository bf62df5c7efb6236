"""Workspace files as another program sees and changes them: through plain SQLite, past all our guards."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

Row = tuple[Any, ...]


def sql(path: Path, statement: str, *values: object) -> list[Row]:
    """Run a statement on a file, keep what it did and return its rows."""
    with closing(sqlite3.connect(path)) as connection, connection:
        return [tuple(row) for row in connection.execute(statement, values)]


def tamper(path: Path, table: str, statement: str, *values: object) -> None:
    """Change rows that are facts, as somebody would who has taken the guards away for a moment."""
    guards = sql(path, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", table)
    for name, _ in guards:
        sql(path, f"DROP TRIGGER {name}")
    sql(path, statement, *values)
    for _, guard in guards:
        sql(path, guard)


def schema(path: Path) -> list[tuple[str, str, str]]:
    """Return what a file holds: kind, name and statement of everything that was made on purpose."""
    found = sql(path, "SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name")
    return [(kind, name, " ".join(text.split())) for kind, name, text in found if text]


@contextmanager
def held_by_another(path: Path, lock: str = "IMMEDIATE") -> Iterator[sqlite3.Connection]:
    """Hold a lock on a file as another program would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"BEGIN {lock}")
        yield connection


def files_in(folder: Path) -> dict[str, bytes]:
    """Return the name and bytes of every file in a folder, SQLite's emptied journals left out."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not (path.name.endswith("-journal") and path.stat().st_size == 0)
    }


def names_in(folder: Path) -> list[str]:
    """Return the name of everything that lies in a folder."""
    return sorted(path.name for path in folder.iterdir())
