"""Clearance: which text was cleared last, who decides, who has left, what was agreed with offices."""

from alembic import op

revision = "0003"
down_revision = "0002"

_STATEMENTS = (
    "DROP TABLE section_state",
    """
CREATE TABLE section_state (
    section TEXT NOT NULL,
    position INTEGER NOT NULL,
    cap INTEGER,
    state TEXT NOT NULL,
    words INTEGER NOT NULL,
    is_automatic INTEGER NOT NULL,
    cleared TEXT NOT NULL,
    is_retired INTEGER NOT NULL,
    PRIMARY KEY (section)
)
 STRICT
    """,
    "CREATE INDEX section_state_by_position ON section_state (position)",
    "CREATE TEMP TABLE kept AS SELECT * FROM signer",
    "DROP TABLE signer",
    """
CREATE TABLE signer (
    actor TEXT NOT NULL,
    office TEXT NOT NULL,
    person TEXT NOT NULL,
    sealing_key TEXT NOT NULL,
    is_headquarters INTEGER NOT NULL,
    decides INTEGER NOT NULL,
    retired TEXT NOT NULL,
    time TEXT NOT NULL,
    PRIMARY KEY (actor)
)
 WITHOUT ROWID,
 STRICT
    """,
    "INSERT INTO signer SELECT actor, office, person, sealing_key, is_headquarters, is_headquarters, '', time FROM kept",
    "DROP TABLE kept",
    """
CREATE TABLE office (
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    due TEXT NOT NULL,
    PRIMARY KEY (name)
)
 WITHOUT ROWID,
 STRICT
    """,
)


def upgrade() -> None:
    """Add the columns and the table; the sections' states are derived anew afterwards."""
    for statement in _STATEMENTS:
        op.execute(statement.strip())
