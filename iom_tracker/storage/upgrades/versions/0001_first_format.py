"""The first format: every table of a workspace."""

from alembic import op

revision = "0001"
down_revision = None

_STATEMENTS = (
    """
CREATE TABLE actor (
    actor TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    office TEXT NOT NULL,
    time TEXT NOT NULL,
    PRIMARY KEY (actor, sequence, id)
)
 WITHOUT ROWID,
 STRICT
    """,
    """
CREATE TABLE catalogue_version (
    id TEXT NOT NULL,
    parents TEXT NOT NULL,
    generation INTEGER NOT NULL,
    actor TEXT NOT NULL,
    time TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT
    """,
    """
CREATE TABLE checkpoint (
    id INTEGER NOT NULL,
    section TEXT NOT NULL,
    text TEXT NOT NULL,
    based_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    time TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT
    """,
    """
CREATE INDEX checkpoint_by_section ON checkpoint (section, id)
    """,
    """
CREATE TABLE draft (
    section TEXT NOT NULL,
    text TEXT NOT NULL,
    words INTEGER NOT NULL,
    based_on TEXT NOT NULL,
    time TEXT NOT NULL,
    PRIMARY KEY (section)
)
 STRICT
    """,
    """
CREATE TABLE event (
    section TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    revision TEXT,
    actor TEXT NOT NULL,
    time TEXT NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (section, id)
)
 WITHOUT ROWID,
 STRICT
    """,
    """
CREATE TABLE export (
    id TEXT NOT NULL,
    time TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT
    """,
    """
CREATE TABLE import_log (
    id INTEGER NOT NULL,
    time TEXT NOT NULL,
    document TEXT NOT NULL,
    digest TEXT NOT NULL,
    kind TEXT NOT NULL,
    summary TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT
    """,
    """
CREATE TABLE missing_parent (
    section TEXT NOT NULL,
    parent TEXT NOT NULL,
    child TEXT NOT NULL,
    PRIMARY KEY (section, parent, child)
)
 WITHOUT ROWID,
 STRICT
    """,
    """
CREATE TABLE opaque_object (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (id)
)
 STRICT
    """,
    """
CREATE TABLE quarantine (
    id INTEGER NOT NULL,
    time TEXT NOT NULL,
    source TEXT NOT NULL,
    reason TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (id)
)
 STRICT
    """,
    """
CREATE TABLE revision (
    section TEXT NOT NULL,
    id TEXT NOT NULL,
    parents TEXT NOT NULL,
    generation INTEGER NOT NULL,
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    time TEXT NOT NULL,
    body TEXT NOT NULL,
    text TEXT NOT NULL,
    extra TEXT NOT NULL,
    PRIMARY KEY (section, id)
)
 WITHOUT ROWID,
 STRICT
    """,
    """
CREATE TABLE section_state (
    section TEXT NOT NULL,
    position INTEGER NOT NULL,
    cap INTEGER,
    state TEXT NOT NULL,
    words INTEGER NOT NULL,
    PRIMARY KEY (section)
)
 STRICT
    """,
    """
CREATE INDEX section_state_by_position ON section_state (position)
    """,
    """
CREATE TABLE setting (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY ("key")
)
 STRICT
    """,
    """
CREATE TABLE exported_section (
    export TEXT NOT NULL,
    section TEXT NOT NULL,
    revision TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (export, section),
    FOREIGN KEY(export) REFERENCES export (id)
)
 WITHOUT ROWID,
 STRICT
    """,
    """
CREATE TABLE head (
    section TEXT NOT NULL,
    revision TEXT NOT NULL,
    PRIMARY KEY (section, revision),
    FOREIGN KEY(section, revision) REFERENCES revision (section, id)
)
 WITHOUT ROWID,
 STRICT
    """,
    """
CREATE VIRTUAL TABLE search USING fts5(section UNINDEXED, text, tokenize = "unicode61 remove_diacritics 2")
    """,
    """
CREATE TRIGGER actor_refuses_update BEFORE UPDATE ON actor BEGIN SELECT RAISE(ABORT, 'actor rows are facts'); END
    """,
    """
CREATE TRIGGER actor_refuses_delete BEFORE DELETE ON actor BEGIN SELECT RAISE(ABORT, 'actor rows are facts'); END
    """,
    """
CREATE TRIGGER catalogue_version_refuses_update BEFORE UPDATE ON catalogue_version BEGIN SELECT RAISE(ABORT, 'catalogue_version rows are facts'); END
    """,
    """
CREATE TRIGGER catalogue_version_refuses_delete BEFORE DELETE ON catalogue_version BEGIN SELECT RAISE(ABORT, 'catalogue_version rows are facts'); END
    """,
    """
CREATE TRIGGER event_refuses_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event rows are facts'); END
    """,
    """
CREATE TRIGGER event_refuses_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event rows are facts'); END
    """,
    """
CREATE TRIGGER opaque_object_refuses_update BEFORE UPDATE ON opaque_object BEGIN SELECT RAISE(ABORT, 'opaque_object rows are facts'); END
    """,
    """
CREATE TRIGGER opaque_object_refuses_delete BEFORE DELETE ON opaque_object BEGIN SELECT RAISE(ABORT, 'opaque_object rows are facts'); END
    """,
    """
CREATE TRIGGER revision_refuses_update BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'revision rows are facts'); END
    """,
    """
CREATE TRIGGER revision_refuses_delete BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'revision rows are facts'); END
    """,
)


def upgrade() -> None:
    """Make the tables, the search index and the guards."""
    for statement in _STATEMENTS:
        op.execute(statement)
