"""The schemas that a workspace from elsewhere may have, as the gate is told them.

A file of this or an older format must have exactly the tables of one of these formats. One of a newer minor format must
have the tables that are read exactly as they are today; what it holds beside them is left alone.
"""

import sqlite3
from contextlib import closing
from functools import cache

from sqlalchemy import StaticPool, create_engine

from iom_tracker.storage.connection import MAJOR, MINOR
from iom_tracker.storage.gate import SOURCES, object_digest, schema_digest, schema_of
from iom_tracker.storage.tables import schema_statements
from iom_tracker.storage.upgrades.runner import NOTE_OF_STEPS, STEPS, newest_step


def schema_rule(version: tuple[int, int]) -> str:
    """Return the rule of the gate for a file whose format has this version."""
    if version > (MAJOR, MINOR):
        return f"with:{','.join(_objects_that_are_read())}"
    older = older_schemas() if version < (MAJOR, MINOR) else ()
    return f"same:{','.join((_schema_of_today(), *older))}"


@cache
def older_schemas() -> tuple[str, ...]:
    """Return what stands for the schema of each older format, by running the upgrade steps that led to it."""
    from alembic import command  # noqa: PLC0415 - slow to import, and needed only for an older file
    from alembic.config import Config  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    steps = [step.revision for step in ScriptDirectory.from_config(config).walk_revisions()]
    digests = []
    for step in (each for each in steps if each != newest_step()):
        with closing(sqlite3.connect(":memory:", check_same_thread=False)) as memory:
            memory.execute(NOTE_OF_STEPS)
            with create_engine("sqlite://", creator=lambda: memory, poolclass=StaticPool).begin() as connection:
                config.attributes["connection"] = connection
                command.upgrade(config, step)
            digests.append(schema_digest(schema_of(memory)))
    return tuple(digests)


@cache
def _schema_of_today() -> str:
    with closing(_today()) as connection:
        return schema_digest(schema_of(connection))


@cache
def _objects_that_are_read() -> tuple[str, ...]:
    tables = {table for _, table, _, _ in SOURCES}
    with closing(_today()) as connection:
        return tuple(object_digest(each) for each in schema_of(connection) if each[2] in tables)


def _today() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    for statement in (NOTE_OF_STEPS, *schema_statements()):
        connection.execute(statement)
    return connection
