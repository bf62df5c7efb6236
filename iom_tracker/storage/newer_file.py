"""A file of a newer minor format, to be read: what is understood of it is copied into a file of this version's format.

So everything that reads finds what it knows. The newer file is only read, and nothing of the copy ever leaves it: what
travels is taken from the newer file itself, by the gate.
"""

import json
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.catalogue_schema import read_cycle, read_framework
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.errors import DamagedText, Mistake
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.field_reader import UNKNOWN_FIELD
from iom_tracker.domain.identity import ActorId, CatalogueId
from iom_tracker.domain.revision import RevisionKind
from iom_tracker.storage.catalogue_versions import CatalogueStore
from iom_tracker.storage.connection import file_uri, transaction, translated, workspace_engine
from iom_tracker.storage.empty_file import make_schema
from iom_tracker.storage.section_states import SectionStates
from iom_tracker.storage.tables import (
    AUTOMATIC_MERGE,
    CATALOGUE_VERSION,
    DRAFT,
    EVENT,
    METADATA,
    REVISION,
    SETTING,
    TableKind,
)

_KINDS: Final[dict[str, frozenset[str]]] = {
    EVENT.name: frozenset(EventKind),
    REVISION.name: frozenset(RevisionKind),
    AUTOMATIC_MERGE.name: frozenset(RevisionKind),
}
_NEEDED: Final = frozenset(
    {table.name for table in METADATA.sorted_tables if table.info["kind"] is TableKind.REPLICATED}
    | {SETTING.name, DRAFT.name}
)
_STRANGE: Final = (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError)
_UNSAFE: Final = ("PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON")


def understood_copy(newer: Path, copy: Path, *, busy_seconds: float = 5.0) -> int:
    """Make a workspace of this version's format with what is understood of a newer one.

    Returns:
        How many things in the newer file are left out: revisions and events of kinds that are unknown here, and
        versions of the catalogue that are not understood, or not all of them.

    Raises:
        DamagedText: it does not hold what every reader needs.
        WorkspaceDamaged, WorkspaceLocked, CannotAccess, FileMissing, DiskFull: it cannot be read or copied.
    """
    with translated(newer):
        make_schema(copy)
        with closing(_connection(copy, busy_seconds)) as connection:
            for pragma in _UNSAFE:
                connection.execute(pragma)
            connection.execute("ATTACH ? AS newer", (file_uri(newer, "ro"),))
            connection.execute("BEGIN")
            unknown = _fill(connection)
            connection.execute("COMMIT")
        _derive(copy)
    return unknown


def _connection(copy: Path, busy_seconds: float) -> sqlite3.Connection:
    return sqlite3.connect(file_uri(copy, "rw"), uri=True, timeout=busy_seconds, isolation_level=None)


def _fill(connection: sqlite3.Connection) -> int:
    tables = {name: columns for name, columns in _tables(connection) if name != CATALOGUE_VERSION.name}
    for name, columns in tables.items():
        listed = ", ".join(columns)
        known = _among(_KINDS[name]) if name in _KINDS else "1"
        connection.execute(f"INSERT INTO {name} ({listed}) SELECT {listed} FROM newer.{name} WHERE {known}")  # noqa: S608 - names of our own
    return _left_out(connection) + _copy_catalogues(connection)


def _tables(connection: sqlite3.Connection) -> Iterator[tuple[str, list[str]]]:
    """Return the tables that are not derived with their columns, as far as the newer file has them all.

    Raises:
        DamagedText: one that is needed is not there as it is here.
    """
    for table in METADATA.sorted_tables:
        columns = [column.name for column in table.columns]
        theirs = {row[1] for row in connection.execute(f"PRAGMA newer.table_info({table.name})")}
        if theirs.issuperset(columns) and table.info["kind"] is not TableKind.DERIVED:
            yield table.name, columns
        elif table.name in _NEEDED:
            raise DamagedText(f"table {table.name}")


def _left_out(connection: sqlite3.Connection) -> int:
    counted = (
        f"SELECT count(*) FROM newer.{name} WHERE NOT {_among(_KINDS[name])}"  # noqa: S608 - names of our own
        for name in (REVISION.name, EVENT.name)
    )
    return sum(int(connection.execute(query).fetchone()[0]) for query in counted)


def _among(kinds: Collection[str]) -> str:
    listed = ", ".join(f"'{kind}'" for kind in sorted(kinds))
    return f"kind IN ({listed})"


def _copy_catalogues(connection: sqlite3.Connection) -> int:
    """Copy the versions of the catalogue, each without the fields that are unknown here."""
    query = "SELECT id, parents, generation, actor, time, content FROM newer.catalogue_version ORDER BY generation, id"
    moved: dict[str, str] = {}
    unknown = 0
    for row in connection.execute(query).fetchall():
        content = _understood(row[-1])
        unknown += content != row[-1]
        if content is None:
            continue
        is_same = content == row[-1] and moved.keys().isdisjoint(json.loads(row[1]))
        kept = row if is_same else _moved(row, content, moved)
        connection.execute("INSERT INTO catalogue_version VALUES (?, ?, ?, ?, ?, ?)", kept)
    return unknown


def _moved(row: tuple[Any, ...], content: str, moved: dict[str, str]) -> tuple[object, ...]:
    """Return the row of a version that says less than it did, and so has another id, under which others know it now."""
    id_, parents, generation, actor, time, _ = row
    above = tuple(sorted(CatalogueId(moved.get(parent, parent)) for parent in json.loads(parents)))
    version = CatalogueVersion(above, generation, ActorId(actor), time, content)
    moved[id_] = version.id
    return version.id, canonical_json(list(above)), generation, actor, time, content


def _understood(content: str) -> str | None:
    """Return the content of a catalogue without the fields that are unknown here; None where that is no catalogue."""
    try:
        data = json.loads(content)
        framework, mistakes = read_framework(data["framework"])
        _drop(data["framework"], mistakes)
        _, mistakes = read_cycle(data["cycle"], framework)
        _drop(data["cycle"], mistakes)
    except _STRANGE:
        return None
    return content if json.loads(content) == data else canonical_json(data)


def _drop(data: dict[str, object], mistakes: tuple[Mistake, ...]) -> None:
    """Take the fields that are unknown here out of a table.

    Raises:
        ValueError: there are mistakes of another kind.
    """
    for mistake in mistakes:
        if mistake.problem != UNKNOWN_FIELD:
            raise ValueError(mistake)
        *path, last = mistake.field.split(".")
        table: Any = data  # lists and tables, as the path says
        for part in path:
            name, _, number = part.rstrip("]").partition("[")
            table = table[name][int(number) - 1] if number else table[name]
        del table[last]


def _derive(copy: Path) -> None:
    engine = workspace_engine(copy, is_writable=True)
    try:
        with transaction(engine, copy, writes=True) as connection:
            SectionStates(connection).rebuild(CatalogueStore(connection).current())
    finally:
        engine.dispose()
