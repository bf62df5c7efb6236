"""Merging: what was merged automatically, whom we know by their key, what headquarters confirmed."""

from alembic import op

revision = "0002"
down_revision = "0001"

_STATEMENTS = (
    """
CREATE TABLE automatic_merge (
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
CREATE TABLE confirmation (
    section TEXT NOT NULL,
    received TEXT NOT NULL,
    state TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    signer TEXT NOT NULL,
    time TEXT NOT NULL,
    PRIMARY KEY (section)
)
 WITHOUT ROWID,
 STRICT
    """,
    """
CREATE TABLE signer (
    actor TEXT NOT NULL,
    office TEXT NOT NULL,
    person TEXT NOT NULL,
    sealing_key TEXT NOT NULL,
    is_headquarters INTEGER NOT NULL,
    time TEXT NOT NULL,
    PRIMARY KEY (actor)
)
 WITHOUT ROWID,
 STRICT
    """,
    """
CREATE TABLE merged_head (
    section TEXT NOT NULL,
    revision TEXT NOT NULL,
    PRIMARY KEY (section),
    FOREIGN KEY(section, revision) REFERENCES automatic_merge (section, id)
)
 WITHOUT ROWID,
 STRICT
    """,
    "CREATE TEMP TABLE kept AS SELECT * FROM section_state",
    "DROP TABLE section_state",
    """
CREATE TABLE section_state (
    section TEXT NOT NULL,
    position INTEGER NOT NULL,
    cap INTEGER,
    state TEXT NOT NULL,
    words INTEGER NOT NULL,
    is_automatic INTEGER NOT NULL,
    PRIMARY KEY (section)
)
 STRICT
    """,
    "CREATE INDEX section_state_by_position ON section_state (position)",
    "INSERT INTO section_state SELECT section, position, cap, state, words, 0 FROM kept",
    "DROP TABLE kept",
)


def upgrade() -> None:
    """Add the tables; nothing that is there changes."""
    for statement in _STATEMENTS:
        op.execute(statement.strip())
