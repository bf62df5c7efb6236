"""An empty workspace file of this version's format."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from iom_tracker.storage.connection import APPLICATION_ID, file_uri, user_version
from iom_tracker.storage.tables import schema_statements
from iom_tracker.storage.upgrades.runner import NOTE_OF_STEPS, newest_step

# Bytes. With the usual 4,096 of SQLite, a section of 100 words does not fit beside its neighbours and takes a page of
# its own: files of real texts are four times as large and take as much longer to write (docs/performance.md).
_PAGE_SIZE: Final = 8192


def make_schema(path: Path) -> None:
    """Make the tables, indexes and guards of an empty workspace in a file that is empty or not there."""
    with closing(sqlite3.connect(file_uri(path, "rwc"), uri=True, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA page_size = {_PAGE_SIZE}")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("BEGIN IMMEDIATE")
        for statement in schema_statements():
            connection.execute(statement)
        connection.execute(NOTE_OF_STEPS)
        connection.execute("INSERT INTO alembic_version VALUES (?)", (newest_step(),))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {user_version()}")
        connection.execute("COMMIT")
