"""Every table of a workspace, each marked with its kind.

Replicated rows are facts: they travel, are never changed, and merging is their union. Derived rows follow from them
and can be dropped and rebuilt. Local rows belong to this machine and never travel.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from sqlalchemy import Column, ForeignKeyConstraint, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable, Index


class TableKind(StrEnum):
    """What becomes of a table's rows."""

    REPLICATED = "replicated"
    DERIVED = "derived"
    LOCAL = "local"


_REPLICATED = {"kind": TableKind.REPLICATED}
_DERIVED = {"kind": TableKind.DERIVED}
_LOCAL = {"kind": TableKind.LOCAL}

METADATA: Final = MetaData()


def _text(name: str, *, key: bool = False) -> "Column[str]":
    return Column(name, Text, primary_key=key, nullable=False)


def _whole(name: str, *, key: bool = False) -> "Column[int]":
    return Column(name, Integer, primary_key=key, nullable=False)


def _of_revisions(name: str, info: dict[str, TableKind]) -> Table:
    """Return a table of revisions.

    Rows lie in the order of section and id, so that a cycle's rows lie together and merge time per file stays flat.
    """
    return Table(
        name,
        METADATA,
        _text("section", key=True),
        _text("id", key=True),
        _text("parents"),
        _whole("generation"),
        _text("kind"),
        _text("actor"),
        _text("time"),
        _text("body"),
        _text("text"),
        _text("extra"),
        sqlite_with_rowid=False,
        sqlite_strict=True,
        info=info,
    )


REVISION: Final = _of_revisions("revision", _REPLICATED)
EVENT: Final = Table(
    "event",
    METADATA,
    _text("section", key=True),
    _text("id", key=True),
    _text("kind"),
    Column("revision", Text),
    _text("actor"),
    _text("time"),
    _text("payload"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
    info=_REPLICATED,
)
ACTOR: Final = Table(
    "actor",
    METADATA,
    _text("actor", key=True),
    _whole("sequence", key=True),
    _text("id", key=True),
    _text("name"),
    _text("office"),
    _text("time"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
    info=_REPLICATED,
)
CATALOGUE_VERSION: Final = Table(
    "catalogue_version",
    METADATA,
    _text("id", key=True),
    _text("parents"),
    _whole("generation"),
    _text("actor"),
    _text("time"),
    _text("content"),
    sqlite_strict=True,
    info=_REPLICATED,
)
OPAQUE_OBJECT: Final = Table(
    "opaque_object",
    METADATA,
    _text("id", key=True),
    _text("kind"),
    Column("content", LargeBinary, nullable=False),
    sqlite_strict=True,
    info=_REPLICATED,
)
HEAD: Final = Table(
    "head",
    METADATA,
    _text("section", key=True),
    _text("revision", key=True),
    ForeignKeyConstraint(["section", "revision"], ["revision.section", "revision.id"]),
    sqlite_with_rowid=False,
    sqlite_strict=True,
    info=_DERIVED,
)
# What the program merged by itself. Such a merge follows from the heads alone, so it is no fact and does not travel
# until somebody builds on it; those that were replaced by a later one stay here, since a text may be based on them.
AUTOMATIC_MERGE: Final = _of_revisions("automatic_merge", _LOCAL)
MERGED_HEAD: Final = Table(
    "merged_head",
    METADATA,
    _text("section", key=True),
    _text("revision"),
    ForeignKeyConstraint(["section", "revision"], ["automatic_merge.section", "automatic_merge.id"]),
    sqlite_with_rowid=False,
    sqlite_strict=True,
    info=_DERIVED,
)
MISSING_PARENT: Final = Table(
    "missing_parent",
    METADATA,
    _text("section", key=True),
    _text("parent", key=True),
    _text("child", key=True),
    sqlite_with_rowid=False,
    sqlite_strict=True,
    info=_DERIVED,
)
SECTION_STATE: Final = Table(
    "section_state",
    METADATA,
    _text("section", key=True),
    _whole("position"),
    Column("cap", Integer),
    _text("state"),
    _whole("words"),
    _whole("is_automatic"),
    _text("cleared"),
    _whole("is_retired"),
    Index("section_state_by_position", "position"),
    sqlite_strict=True,
    info=_DERIVED,
)
DRAFT: Final = Table(
    "draft",
    METADATA,
    _text("section", key=True),
    _text("text"),
    _whole("words"),
    _text("based_on"),
    _text("time"),
    sqlite_strict=True,
    info=_LOCAL,
)
CHECKPOINT: Final = Table(
    "checkpoint",
    METADATA,
    Column("id", Integer, primary_key=True),
    _text("section"),
    _text("text"),
    _text("based_on"),
    _text("reason"),
    _text("time"),
    Index("checkpoint_by_section", "section", "id"),
    sqlite_strict=True,
    info=_LOCAL,
)
SETTING: Final = Table("setting", METADATA, _text("key", key=True), _text("value"), sqlite_strict=True, info=_LOCAL)
IMPORT_LOG: Final = Table(
    "import_log",
    METADATA,
    Column("id", Integer, primary_key=True),
    _text("time"),
    _text("document"),
    _text("digest"),
    _text("kind"),
    _text("summary"),
    sqlite_strict=True,
    info=_LOCAL,
)
# Whom this workspace knows by their key, and what headquarters said about our sections.
SIGNER: Final = Table(
    "signer",
    METADATA,
    _text("actor", key=True),
    _text("office"),
    _text("person"),
    _text("sealing_key"),
    _whole("is_headquarters"),
    _whole("decides"),
    _text("retired"),
    _text("time"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
    info=_LOCAL,
)
# What headquarters agreed with each office.
OFFICE: Final = Table(
    "office",
    METADATA,
    _text("name", key=True),
    _text("language"),
    _text("due"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
    info=_LOCAL,
)
CONFIRMATION: Final = Table(
    "confirmation",
    METADATA,
    _text("section", key=True),
    _text("received"),
    _text("state"),
    _whole("sequence"),
    _text("signer"),
    _text("time"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
    info=_LOCAL,
)
QUARANTINE: Final = Table(
    "quarantine",
    METADATA,
    Column("id", Integer, primary_key=True),
    _text("time"),
    _text("source"),
    _text("reason"),
    Column("content", LargeBinary, nullable=False),
    sqlite_strict=True,
    info=_LOCAL,
)
EXPORT: Final = Table(
    "export",
    METADATA,
    _text("id", key=True),
    _text("time"),
    _text("document"),
    sqlite_strict=True,
    info=_LOCAL,
)
EXPORTED_SECTION: Final = Table(
    "exported_section",
    METADATA,
    _text("export", key=True),
    _text("section", key=True),
    _text("revision"),
    _text("body"),
    ForeignKeyConstraint(["export"], ["export.id"]),
    sqlite_with_rowid=False,
    sqlite_strict=True,
    info=_LOCAL,
)

# A full-text index is no table to SQLAlchemy, so it is written out here. Kind: derived.
SEARCH: Final = "search"
TOKENIZER: Final = "unicode61 remove_diacritics 2"
_CREATE_SEARCH = f'CREATE VIRTUAL TABLE {SEARCH} USING fts5(section UNINDEXED, text, tokenize = "{TOKENIZER}")'


def kinds() -> dict[str, TableKind]:
    """Return every table's name with its kind, the full-text index included."""
    return {table.name: table.info["kind"] for table in METADATA.sorted_tables} | {SEARCH: TableKind.DERIVED}


def schema_statements() -> Iterator[str]:
    """Return the statements that make an empty workspace: tables, indexes, the search index, guards."""
    dialect = sqlite.dialect()
    for table in METADATA.sorted_tables:
        yield str(CreateTable(table).compile(dialect=dialect)).strip()
        for index in sorted(table.indexes, key=lambda each: str(each.name)):
            yield str(CreateIndex(index).compile(dialect=dialect)).strip()
    yield _CREATE_SEARCH
    for table in METADATA.sorted_tables:
        if table.info["kind"] is TableKind.REPLICATED:
            yield from _guards(table.name)


def _guards(table: str) -> Iterator[str]:
    for verb in ("UPDATE", "DELETE"):
        yield (
            f"CREATE TRIGGER {table}_refuses_{verb.lower()} BEFORE {verb} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} rows are facts'); END"
        )
