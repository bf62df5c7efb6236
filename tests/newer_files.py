"""Files as a later minor version of the program could leave them, made from files of today.

They keep what `CONTRIBUTING.md` says of a newer minor format: further tables, columns of what the gate does not read,
settings, kinds, fields of revisions and of the catalogue; the columns that the gate reads are as they were.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.packet import Opaque
from iom_tracker.domain.richtext import plain_paragraphs, to_json_lines
from iom_tracker.storage.connection import MAJOR, MINOR
from tests.builders import NOON, a_ref
from tests.raw_files import sql

NEWER = f"{MAJOR}.{MINOR + 1}"
NEWER_MAJOR = 1000 * (MAJOR + 1)
_TRANSLATION = "section TEXT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL"
_GUARD = "BEGIN SELECT RAISE(ABORT, 'translation rows are facts'); END"
TABLES = (
    f"CREATE TABLE translation ({_TRANSLATION}, PRIMARY KEY (section, language)) STRICT",
    "CREATE INDEX translation_by_language ON translation (language)",
    f"CREATE TRIGGER translation_refuses_update BEFORE UPDATE ON translation {_GUARD}",
    "INSERT INTO translation VALUES ('2016/200001/achievements', 'fr', 'Des abris.')",
    "ALTER TABLE section_state ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'",
    "UPDATE section_state SET state = 'translated' WHERE section = '2016/200001/achievements'",
    "ALTER TABLE signer ADD COLUMN telephone TEXT NOT NULL DEFAULT ''",
    "INSERT INTO setting VALUES ('language', 'fr')",
    "UPDATE alembic_version SET version_num = '9999'",
    f"PRAGMA user_version = {1000 * MAJOR + MINOR + 1}",
)


def full_line(kind: str, **fields: object) -> Opaque:
    """Return an object as a packet carries it on where it is not understood."""
    content = canonical_json({"object": kind, **fields})
    return Opaque(digest_of(content), kind, content.encode())


class NewerWriter:
    """Writes into a workspace what only a later version could write, and knows what travels of it.

    Attributes:
        path: the file, at rest.
        unknown: the objects that programs of today keep without understanding them.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.unknown: list[Opaque] = []

    def make_newer(self) -> "NewerWriter":
        """Make it a file of a newer minor format."""
        for statement in TABLES:
            sql(self.path, statement)
        return self

    def with_everything(self) -> "NewerWriter":
        """Add one of each thing that is unknown today."""
        self.event("celebrated", canonical_json({"cake": "yes"}))
        self.revision("translation", "Des abris ont été construits.")
        self.catalogue(framework={"colour": "blue"}, cycle={"motto": "Nobody left behind"})
        return self.make_newer()

    def event(self, kind: str, payload: str = "{}", *, actor: str = "newer", section: str = "") -> str:
        """Add an event."""
        named = section or str(a_ref())
        fields = {"kind": kind, "section": named, "revision": None, "actor": actor, "time": NOON, "payload": payload}
        id_ = digest_of(canonical_json(fields))
        sql(self.path, "INSERT INTO event VALUES (?, ?, ?, NULL, ?, ?, ?)", named, id_, kind, actor, NOON, payload)
        self.unknown.append(full_line("event", header=fields))
        return id_

    def revision(self, kind: str, text: str, *, extra: Mapping[str, object] | None = None) -> str:
        """Add a revision on top of the heads of a section."""
        section = str(a_ref())
        heads = sql(
            self.path,
            "SELECT id, generation FROM revision JOIN head ON head.revision = id AND head.section = revision.section "
            "WHERE revision.section = ? ORDER BY id",
            section,
        )
        lines = to_json_lines(plain_paragraphs(text))
        header = {
            **(extra or {}), "section": section, "parents": [id_ for id_, _ in heads],
            "generation": 1 + max([generation for _, generation in heads], default=0), "kind": kind, "actor": "newer",
            "time": NOON, "body": digest_of(lines),
        }  # fmt: skip
        id_ = digest_of(canonical_json(header))
        sql(
            self.path, "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", section, id_,
            canonical_json(header["parents"]), header["generation"], kind, "newer", NOON, header["body"], lines,
            canonical_json(dict(extra or {})),
        )  # fmt: skip
        sql(self.path, "DELETE FROM head WHERE section = ?", section)
        sql(self.path, "INSERT INTO head VALUES (?, ?)", section, id_)
        self.unknown.append(full_line("revision", header=header, text=list(map(json.loads, lines.split("\n")))))
        return id_

    def catalogue(self, **tables: Mapping[str, object]) -> str:
        """Add a version of the catalogue that builds on all others and has these further fields."""
        ((content,),) = sql(self.path, "SELECT content FROM catalogue_version ORDER BY generation DESC LIMIT 1")
        data = {name: {**table, **tables.get(name, {})} for name, table in json.loads(content).items()}
        id_, header = self.catalogue_as_it_is(data)
        self.unknown.append(full_line("catalogue", header=header, content=canonical_json(data)))
        return id_

    def catalogue_as_it_is(self, data: Mapping[str, object]) -> tuple[str, Mapping[str, object]]:
        """Add a version of the catalogue with this content and return its id and header."""
        rows = sql(self.path, "SELECT id, generation FROM catalogue_version")
        content = canonical_json(dict(data))
        header = {
            "parents": sorted(row[0] for row in rows), "generation": 1 + max(row[1] for row in rows), "actor": "newer",
            "time": NOON, "content": digest_of(content),
        }  # fmt: skip
        id_, parents = digest_of(canonical_json(header)), canonical_json(header["parents"])
        values = id_, parents, header["generation"], "newer", NOON, content
        sql(self.path, "INSERT INTO catalogue_version VALUES (?, ?, ?, ?, ?, ?)", *values)
        return id_, header


def objects_in(path: Path) -> set[Opaque]:
    """Return what a workspace keeps without understanding it."""
    return {Opaque(*row) for row in sql(path, "SELECT id, kind, content FROM opaque_object")}
