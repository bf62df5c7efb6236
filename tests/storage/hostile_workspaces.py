"""Workspace files as somebody would make them who wishes us ill, and as broken sticks make them."""

import re
import sqlite3
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from hashlib import sha256
from json.encoder import encode_basestring
from pathlib import Path
from runpy import run_path

from iom_tracker.domain.canonical_json import digest_of
from iom_tracker.storage.revisions import RevisionRow
from iom_tracker.storage.upgrades.runner import STEPS
from tests.builders import NOON, a_publication, a_workspace, publish
from tests.raw_files import sql, tamper

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"
COLUMNS = ("section", "id", "parents", "generation", "kind", "actor", "time", "body", "text", "extra")
A_TEXT = '{"spans":[{"text":"Water."}],"type":"paragraph"}'
BLANKS = ",".join(['{"text":" "},{"bold":true,"text":" "}'] * 50_000)

Change = Callable[[Path], object]


def an_office_file(folder: Path, name: str = "office.iomdb") -> Path:
    """Return a sound workspace with three revisions, of which two build on each other."""
    workspace = a_workspace(folder, name)
    first = a_publication("Shelters were built.")
    publish(workspace, first, a_publication("Shelters and wells were built.", parents=[first[0]]))
    publish(workspace, a_publication("Cash was given.", section=first[0].section, actor="other"))
    workspace.rest()
    return workspace.path


def a_row(**fields: object) -> dict[str, object]:
    """Return a revision's row whose id and digest fit its fields, whatever these are."""
    row: dict[str, object] = {
        "section": "2016/200001/message", "parents": "[]", "generation": 1, "kind": "edit", "actor": "field",
        "time": NOON, "text": A_TEXT, "extra": "{}",
    }  # fmt: skip
    row.update(fields)
    text = row["text"] if isinstance(row["text"], bytes) else str(row["text"]).encode()
    row.setdefault("body", sha256(text).hexdigest())
    quoted = {name: encode_basestring(str(row[name])) for name in ("actor", "body", "kind", "section", "time")}
    header = (
        f'{{"actor":{quoted["actor"]},"body":{quoted["body"]},"generation":{row["generation"]},"kind":{quoted["kind"]},'
        f'"parents":{row["parents"]},"section":{quoted["section"]},"time":{quoted["time"]}}}'
    )
    row.setdefault("id", digest_of(header))
    return row


def proven_row(**fields: object) -> RevisionRow:
    """Return a row as it is stored."""
    row = a_row(**fields)
    values = [row[name] for name in COLUMNS]
    return tuple(values)  # type: ignore[return-value] # as long as the fields are of their kinds


def add_row(path: Path, row: Mapping[str, object]) -> None:
    """Put a row into the file past every rule that the tables have."""
    with lawless(path, "revision"):
        sql(path, f"INSERT INTO revision VALUES ({', '.join('?' * len(COLUMNS))})", *(row[name] for name in COLUMNS))


@contextmanager
def lawless(path: Path, table: str) -> Iterator[None]:
    """Take the rules of a table away for a moment: the kinds of its columns, and that they hold something."""
    ((statement,),) = sql(path, "SELECT sql FROM sqlite_master WHERE name = ?", table)
    loose = statement.replace("STRICT", "").replace("WITHOUT ROWID,", "WITHOUT ROWID")
    loose = re.sub(r"(TEXT|INTEGER) NOT NULL", "BLOB", loose)
    _rewrite(path, table, loose)
    yield
    _rewrite(path, table, statement)


def add_opaque(path: Path, content: bytes, kind: str = "photo") -> None:
    """Put an object of a newer version into the file."""
    sql(path, "INSERT INTO opaque_object VALUES (?, ?, ?)", sha256(content).hexdigest(), kind, content)


def patched(path: Path, start: int, content: bytes) -> None:
    """Write over some bytes of a file."""
    data = bytearray(path.read_bytes())
    data[start : start + len(content)] = content
    path.write_bytes(data)


def a_journal_that_names(victim: Path) -> bytes:
    """Return a hot journal with a super-journal: SQLite before 3.53 may delete the file that it names."""
    name = str(victim).encode()
    header = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(20)
    name_and_sum = name + len(name).to_bytes(4, "big") + (sum(name) & 0xFFFFFFFF).to_bytes(4, "big")
    return header.ljust(512, b"\0") + (0x40000000 // 4096 + 1).to_bytes(4, "big") + name_and_sum + header[:8]


def _script(*statements: str) -> Change:
    def change(path: Path) -> None:
        for statement in statements:
            sql(path, statement)

    return change


def _rewrite(path: Path, name: str, statement: str) -> None:
    """Change what the schema says about a table, without touching its pages."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (statement, name))
        (version,) = connection.execute("PRAGMA schema_version").fetchone()
        connection.execute(f"PRAGMA schema_version = {version + 1}")


def _changed_schema(name: str, old: str, new: str) -> Change:
    def change(path: Path) -> None:
        ((statement,),) = sql(path, "SELECT sql FROM sqlite_master WHERE name = ?", name)
        _rewrite(path, name, statement.replace(old, new, 1))

    return change


def _schema_update(assignment: str, name: str) -> Change:
    def change(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute(f"UPDATE sqlite_master SET {assignment} WHERE name = ?", (name,))

    return change


def _row(**fields: object) -> Change:
    return lambda path: add_row(path, a_row(**fields))


def _update(table: str, assignment: str, *values: object) -> Change:
    return lambda path: tamper(path, table, f"UPDATE {table} SET {assignment}", *values)


def _lawless_update(table: str, assignment: str, *values: object) -> Change:
    def change(path: Path) -> None:
        with lawless(path, table):
            tamper(path, table, f"UPDATE {table} SET {assignment}", *values)

    return change


def _bytes(start: int, content: bytes) -> Change:
    return lambda path: patched(path, start, content)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-20_000])


def _in_utf_16(path: Path) -> None:
    statements = [row[0] for row in sql(path, "SELECT sql FROM sqlite_master WHERE type = 'table' AND sql NOT NULL")]
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA encoding = 'UTF-16le'")
        connection.execute(statements[0])
        connection.execute(f"PRAGMA application_id = {0x494F4D54}")
        connection.execute("PRAGMA user_version = 1000")


def _cycle(path: Path) -> None:
    """Let two revisions name each other as their parent."""
    ours, theirs = "a" * 64, "b" * 64
    add_row(path, a_row(id=ours, parents=f'["{theirs}"]', generation=2))
    add_row(path, a_row(id=theirs, parents=f'["{ours}"]', generation=2))


def _out_of_order(path: Path) -> None:
    """Let the key of a row say another place than the one where it lies."""
    data = path.read_bytes()
    first, second = sorted({row[0] for row in sql(path, "SELECT id FROM revision")})[:2]
    swap = {first.encode(): second.encode(), second.encode(): first.encode()}
    path.write_bytes(re.sub(b"|".join(swap), lambda found: swap[found.group()], data))


def _many_objects(path: Path) -> None:
    tables = "".join(f"CREATE TABLE t{number} (x);" for number in range(400))
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"BEGIN; {tables} COMMIT")


def _claimed_length(path: Path) -> None:
    """Let a cell of the revisions' page say that it holds nearly a gigabyte."""
    data = bytearray(path.read_bytes())
    ((page,),) = sql(path, "SELECT rootpage FROM sqlite_master WHERE name = 'revision'")
    ((size,),) = sql(path, "PRAGMA page_size")
    start = (page - 1) * size
    cell = start + int.from_bytes(data[start + 8 : start + 10], "big")
    data[cell : cell + 5] = b"\x83\xff\xff\xff\x7f"
    path.write_bytes(data)


def _torn_text(path: Path) -> None:
    """Put a text that is not UTF-8 into a row whose id and digest fit it."""
    torn = A_TEXT.encode().replace(b"Water", b"Wa\xff\xfeter")
    row = a_row(text=torn)
    values = [row[name] for name in COLUMNS]
    sql(path, "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?)", *values)


# What is done to the file, and the reason for which it is refused; several where versions of SQLite differ.
HOSTILE: Mapping[str, tuple[Change, str]] = {
    "an endless view in place of a table": (
        _script("DROP TABLE revision", f"CREATE VIEW revision AS {ENDLESS}"),
        "schema",
    ),
    "a view among the tables": (_script("CREATE VIEW extra AS SELECT 1"), "schema"),
    "a view that bears the schema of a table": (
        _schema_update("type = 'view', rootpage = 0", "setting"),
        "schema damaged",
    ),
    "a trigger": (
        _script("CREATE TRIGGER evil AFTER INSERT ON draft BEGIN DELETE FROM setting; END"),
        "schema",
    ),
    "a trigger under the name of a guard": (
        _script(
            "DROP TRIGGER revision_refuses_delete",
            "CREATE TRIGGER revision_refuses_delete BEFORE DELETE ON revision BEGIN SELECT 1; END",
        ),
        "schema",
    ),
    "a virtual table": (_script("CREATE VIRTUAL TABLE evil USING fts5(text)"), "schema"),
    "an index on an expression": (_script("CREATE INDEX evil ON setting (hex(value || value))"), "schema"),
    "a generated column": (
        _changed_schema("revision", "extra TEXT NOT NULL", "extra TEXT AS (hex(zeroblob(500000000)))"),
        "schema",
    ),
    "a slow check": (
        _changed_schema("setting", "value TEXT NOT NULL", f"value TEXT CHECK ((SELECT ({ENDLESS})))"),
        "schema damaged",
    ),
    "a column more": (_script("ALTER TABLE setting ADD COLUMN more TEXT"), "schema"),
    "a table less": (_script("DROP TABLE checkpoint"), "schema"),
    "more tables than any program has": (_many_objects, "schema"),
    "garbage for a schema": (_schema_update("sql = 'CREATE TABLE ((((('", "setting"), "schema damaged"),
    "a schema of blobs": (_schema_update("sql = x'00ff00ff'", "setting"), "schema damaged"),
    "a statement instead of a table": (_schema_update("sql = 'DROP TABLE revision'", "setting"), "schema damaged"),
    "a table that lies where another one is": (
        _schema_update("rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'setting')", "revision"),
        "damaged",
    ),
    "a table beyond the end of the file": (_schema_update("rootpage = 100000", "revision"), "damaged"),
    "a write-ahead log": (_bytes(18, b"\x02\x02"), "schema"),
    "another encoding": (_in_utf_16, "schema"),
    "a huge number of pages": (_bytes(28, b"\x7f\xff\xff\xff"), "damaged"),
    "the end cut off": (_cut, "damaged"),
    "a page size that is none": (_bytes(16, b"\x00\x03"), "damaged"),
    "pages of zeros": (_bytes(4096, bytes(32_768)), "damaged schema"),
    "a value that claims a gigabyte": (_claimed_length, "damaged values"),
    "a text of twenty megabytes": (_row(text=A_TEXT.replace("Water", "W" * 20_000_000)), "values"),
    "an object of twenty megabytes": (
        lambda path: add_opaque(path, b"x" * 20_000_000),
        "values",
    ),
    "a text of five megabytes": (_row(text=A_TEXT.replace("Water", "W" * 5_000_000)), "values"),
    "an edited text with its id kept": (_update("revision", "text = ?", A_TEXT), "identity"),
    "an edited time with its id kept": (_update("revision", "time = ?", "2017-01-01T00:00:00+00:00"), "identity"),
    "a revision moved to another section": (_update("revision", "section = '2016/200001/origin'"), "identity"),
    "revisions that name each other": (_cycle, "identity"),
    "revisions out of order": (_out_of_order, "damaged values identity"),
    "a first revision of a later generation": (_row(generation=2), "values"),
    "a generation below its parents'": (_row(parents=f'["{"a" * 64}"]', generation=1), "values"),
    "a generation beyond all numbers": (_row(parents=f'["{"a" * 64}"]', generation=2**63 - 1), "values"),
    "a generation that is no whole number": (_row(generation=1.5), "values damaged"),
    "an endless generation": (_row(generation=float("inf")), "values damaged"),
    "a generation in words": (_row(generation="one"), "values damaged"),
    "a negative generation": (_row(generation=-1), "values"),
    "nothing in a column": (_row(actor=None, id="0" * 64), "values damaged"),
    "a blob for a text": (_row(text=b"\xff\xfe\x00\x80"), "values damaged"),
    "bytes that are no UTF-8": (_torn_text, "values"),
    "a NUL in a text": (_row(text=A_TEXT.replace("Water", "Wa\0ter")), "values"),
    "the sign that parts columns in a text": (_row(text=A_TEXT.replace("Water", "Wa\x1fter")), "values"),
    "the sign that parts rows in a text": (_row(text=A_TEXT.replace("Water", "Wa\x1eter")), "values"),
    "a text that is not in NFC": (_row(text=A_TEXT.replace("Water", "Cafe\u0301")), "values"),
    "a text that is no JSON": (_row(text="Water"), "values"),
    "a text of very many marks": (_row(text=A_TEXT.replace("Water", "\u0301\u0323" * 500_000)), "values"),
    "a text of very many blanks": (
        _row(text=f'{{"spans":[{BLANKS}],"type":"paragraph"}}'),
        "values",
    ),
    "deep JSON for a text": (_row(text="[" * 100_000), "values"),
    "deep JSON for extra fields": (_row(extra='{"a":' * 100_000, id="0" * 64), "values"),
    "deep JSON for parents": (_row(parents="[" * 100_000, generation=2), "values"),
    "a number of a million digits": (_row(extra=f'{{"a":{"9" * 1_000_000}}}', id="0" * 64), "values"),
    "a field twice": (_row(extra='{"kind":"merge"}'), "values"),
    "a parent twice": (_row(parents='["{0}","{0}"]'.format("a" * 64), generation=2), "values"),
    "parents that are not sorted": (_row(parents='["{}","{}"]'.format("b" * 64, "a" * 64), generation=2), "values"),
    "parents that hide a field": (_row(parents='[],"x":1'), "values identity"),
    "a section that is none": (_row(section="2016/200001"), "values"),
    "a section with a line end": (_row(section="2016/200001/origin\n"), "values"),
    "a time that is none": (_row(time="yesterday"), "values"),
    "a thirtieth of February": (_row(time="2016-02-30T12:00:00+00:00"), "values"),
    "an actor without end": (_row(actor="x" * 5_000), "values"),
    "an actor without a name": (_row(actor=" "), "values"),
    "an actor on two lines": (_row(actor="a\u2028b"), "values"),
    "a kind with a control character": (_row(kind="\x07"), "values"),
    "an edited introduction": (_update("actor", "name = 'Somebody else'"), "identity"),
    "an edited catalogue": (_update("catalogue_version", "content = '{}'"), "identity"),
    "a setting on two lines": (_update("setting", "value = char(10) WHERE key = 'office'"), "values"),
    "a setting without end": (_update("setting", "value = hex(zeroblob(9000)) WHERE key = 'office'"), "values"),
    "no settings": (_script("DELETE FROM setting"), "values"),
    "a blob for a setting": (_lawless_update("setting", "value = x'ff00' WHERE key = 'office'"), "values damaged"),
    "a draft that is no text of ours": (
        _script(f"INSERT INTO draft VALUES ('2016/200001/origin', 'Water', 1, '[]', '{NOON}')"),
        "values",
    ),
    "a draft of no section": (
        _script(f"INSERT INTO draft VALUES ('nowhere', '{A_TEXT}', 1, '[]', '{NOON}')"),
        "values",
    ),
    "a draft based on nonsense": (
        _script(f"INSERT INTO draft VALUES ('2016/200001/origin', '{A_TEXT}', 1, '[7]', '{NOON}')"),
        "values",
    ),
    "an event with a false id": (
        _script(f"INSERT INTO event VALUES ('2016/200001/origin', 'x', 'comment', NULL, 'hq', '{NOON}', '{{}}')"),
        "identity",
    ),
    "an object with a false id": (_script("INSERT INTO opaque_object VALUES ('x', 'photo', x'7b7d')"), "identity"),
    "an object that is nothing": (lambda path: add_opaque(path, b"{}"), "values"),
}


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("office.iomdb", b"SQLite format 3\0")


NO_WORKSPACES: Mapping[str, Change] = {
    "an empty file": lambda path: path.write_bytes(b""),
    "a text": lambda path: path.write_text("Water.", encoding="utf-8"),
    "a ZIP": _zip,
    "another program's database": _bytes(68, b"IOMX"),
    "the first bytes of a workspace": lambda path: path.write_bytes(path.read_bytes()[:60]),
}


def many_rows(path: Path, *, sections: int, each: int) -> None:
    """Fill a workspace with sections of revisions that build on each other."""
    rows = []
    for section in range(sections):
        parents = "[]"
        for generation in range(1, each + 1):
            text = A_TEXT.replace("Water", f"Water for {section} and {generation} “families”. " * 20 + "End")
            row = a_row(section=f"2016/{200_000 + section}/message", parents=parents, generation=generation, text=text)
            rows.append([row[name] for name in COLUMNS])
            parents = f'["{row["id"]}"]'
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(f"INSERT INTO revision VALUES ({', '.join('?' * len(COLUMNS))})", rows)


def in_format_of(step: str, path: Path, older: Path) -> Path:
    """Return a workspace with the same facts in the format of an older step."""
    (script,) = (STEPS / "versions").glob(f"{step}_*.py")
    statements = run_path(str(script))["_STATEMENTS"]
    with closing(sqlite3.connect(older)) as connection, connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT NOT NULL PRIMARY KEY)")
        for statement in statements:
            connection.execute(statement.strip())
        connection.execute("ATTACH ? AS newer", (str(path),))
        for table in ("setting", "draft", "actor", "catalogue_version", "event", "opaque_object", "revision"):
            connection.execute(f"INSERT INTO main.{table} SELECT * FROM newer.{table}")
        connection.execute(f"PRAGMA application_id = {0x494F4D54}")
        connection.execute("PRAGMA user_version = 1000")
    return older
