"""Whether a workspace proves itself: every row by its id, every derived table by a rebuild."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256

from sqlalchemy import Connection, StaticPool, create_engine, select, text

from iom_tracker.domain.errors import DamagedText
from iom_tracker.domain.richtext import from_json_lines
from iom_tracker.storage.catalogue_versions import CatalogueStore
from iom_tracker.storage.connection import file_uri, translated
from iom_tracker.storage.mapping import read_event, read_revision
from iom_tracker.storage.opaque_objects import OpaqueStore
from iom_tracker.storage.section_states import SectionStates
from iom_tracker.storage.settings import ActorStore
from iom_tracker.storage.tables import AUTOMATIC_MERGE, EVENT, REVISION, TableKind, kinds
from iom_tracker.storage.workspace import Access, Workspace


def first_damage(workspace: Workspace) -> tuple[str, ...]:
    """Return what is wrong with the first row that does not prove itself; nothing when all do."""
    try:
        with workspace.reading() as transaction:
            _verify(transaction.connection)
    except DamagedText as error:
        return (error.detail,)
    return ()


def derived_differences(workspace: Workspace) -> tuple[str, ...]:
    """Return the derived tables that differ from what a rebuild in memory gives."""
    mode = "rw" if workspace.access is Access.WRITABLE else "ro"
    with translated(workspace.path), closing(sqlite3.connect(":memory:", check_same_thread=False)) as memory:
        with closing(sqlite3.connect(file_uri(workspace.file, mode), uri=True)) as file:
            file.backup(memory)
        engine = create_engine("sqlite://", creator=lambda: memory, poolclass=StaticPool)
        with engine.connect() as connection:
            before = dict(_derived_rows(connection))
            SectionStates(connection).rebuild(CatalogueStore(connection).current())
            after = dict(_derived_rows(connection))
    return tuple(name for name in before if before[name] != after[name])


def _verify(connection: Connection) -> None:
    for row in (row for table in (REVISION, AUTOMATIC_MERGE) for row in connection.execute(select(table))):
        revision = read_revision(row)
        if from_json_lines(row.text).digest != revision.body:
            raise DamagedText(f"the text of revision {revision.id} of {revision.section}")
    for row in connection.execute(select(EVENT)):
        read_event(row)
    ActorStore(connection).all()
    CatalogueStore(connection).verify()
    for each in OpaqueStore(connection).all():
        if sha256(each.content).hexdigest() != each.id:
            raise DamagedText(f"object {each.id}")


def _derived_rows(connection: Connection) -> Iterator[tuple[str, list[tuple[object, ...]]]]:
    for name, kind in kinds().items():
        if kind is TableKind.DERIVED:
            rows = connection.execute(text(f"SELECT * FROM {name}"))  # noqa: S608 - a name of our own
            yield name, sorted(tuple(row) for row in rows)
