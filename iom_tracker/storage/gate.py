"""The child's side of the gate: reads a workspace from elsewhere into memory and writes its rows out.

It runs in a process of its own (`intake` starts it), so that a hostile file can at worst stop this process: nothing of
ours is open in it, its memory and time are bounded, and it opens no file by name. What it writes out is not believed
either; `row_verification` proves every row. It imports neither the package nor `typing`, to start within 20 ms.
"""

import faulthandler
import hashlib
import mmap
import os
import signal
import sqlite3
import struct
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import closing

ARGUMENT = "--read-foreign-workspace"  # what a program in one file is started with, to run this instead of itself
COLUMN_END = "\x1f"  # no text of ours holds these two; a value that does breaks its row, which then proves nothing
ROW_END = "\x1e"
FRAME = struct.Struct(">cI")  # before each frame: what it holds, and its length in bytes
DONE, REFUSED, REVISIONS = b".", b"!", b"r"
SETTINGS = ("workspace", "framework", "cycle", "office", "person", "training", "report")
LARGEST_VALUE = 16 * 1024 * 1024
LARGEST_FRAME = LARGEST_VALUE + 1024 * 1024

KNOWN_KINDS = ("edit", "merge", "import", "rollover", "withdraw")  # of revisions; a test holds them to the domain's

_REVISION = ("section", "id", "parents", "generation", "kind", "actor", "time", "body", "text", "extra")
# What is read, in this order: the mark of its frames, the table, its columns as SQL, and the rest of the query. So what
# a newer version made is known before the revisions come, of which there may be more than memory holds.
SOURCES = (
    (b"s", "setting", ("key", "value"), f"WHERE key IN {SETTINGS}"),
    (b"d", "draft", ("section", "text", "based_on", "time"), ""),
    (b"a", "actor", ("actor", "sequence", "id", "name", "office", "time"), ""),
    (b"c", "catalogue_version", ("id", "parents", "generation", "actor", "time", "content"), ""),
    (b"o", "opaque_object", ("id", "kind", "hex(content)"), ""),
    (b"e", "event", ("section", "id", "kind", "coalesce(revision, '')", "actor", "time", "payload"), ""),
    (b"u", "revision", _REVISION, f"WHERE kind NOT IN {KNOWN_KINDS}"),
    (REVISIONS, "revision", _REVISION, "ORDER BY section, id"),
)

_READ = frozenset(table for _, table, _, _ in SOURCES)
_FUNCTIONS = frozenset({"hex", "coalesce"})
_SHADOWS = frozenset(f"search_{part}" for part in ("data", "idx", "content", "docsize", "config"))
_SEARCH = "CREATE VIRTUAL TABLE search USING fts5("
_MOST_OBJECTS = 300
_FRAME_FROM = 256 * 1024  # bytes of rows that are worth a frame
_STEPS_BETWEEN_LOOKS = 10_000  # of SQLite's machine, between two looks at the time
_HIGHEST_GROWTH = 3  # how many times the file's size its rows can take up; more of them are read in a circle
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: LARGEST_VALUE,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 3,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 25_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 8,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 50,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 10,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
_PRAGMAS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
)
_MEANINGS = {
    sqlite3.SQLITE_INTERRUPT: ("time", "reading"),
    sqlite3.SQLITE_NOMEM: ("memory", "reading"),
    sqlite3.SQLITE_TOOBIG: ("values", "a value beyond all measure"),
    sqlite3.SQLITE_AUTH: ("schema", "reading"),
}
_DAMAGE = ("damaged", "the database")

Frame = tuple[bytes, bytes]


class Refusal(Exception):
    """Why the file is not read on: the reason, and what was found."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


def main(arguments: list[str]) -> int:  # pragma: no cover - runs in the child; its tests look at what comes out
    """Write the rows of the workspace that is on standard input to standard output.

    Args:
        arguments: the seconds of work and the bytes of memory that it may take, and the rule for its schema.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who stops the merge in a terminal stops the parent, which ends us
    seconds, memory, rule = int(arguments[0]), int(arguments[1]), arguments[2]
    data = bytes_of(os.dup(0))  # on Windows, mmap takes 0 for no file at all
    restrict(seconds, memory)
    with open(1, "wb", closefd=False) as out:
        for mark, content in watched(examine(data, rule, seconds), seconds):
            out.write(FRAME.pack(mark, len(content)) + content)
            out.flush()
    return 0


def restrict(seconds: int, memory: int) -> None:  # pragma: no cover - runs in the child
    """Give up what a process may do beyond computing and writing to what is open."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"PRAGMA hard_heap_limit = {memory}")
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    most = {
        resource.RLIMIT_CPU: (seconds + 1, seconds + 2),  # the first tells whoever started us why we end
        resource.RLIMIT_AS: (memory, memory),
        resource.RLIMIT_FSIZE: (0, 0),
        resource.RLIMIT_CORE: (0, 0),
        resource.RLIMIT_NPROC: (0, 0),
        resource.RLIMIT_NOFILE: (0, 0),
    }
    for limit, both in most.items():
        try:
            resource.setrlimit(limit, both)
        except (OSError, ValueError):  # macOS knows no RLIMIT_AS, and a lower limit may be set already
            continue


def watched(frames: Iterator[Frame], seconds: int, *, is_needed: bool = os.name != "posix") -> Iterator[Frame]:
    """Hand frames on; where the system has no limit of time, end this process when one takes too long."""
    while True:
        if is_needed:
            faulthandler.dump_traceback_later(seconds + 1, exit=True)
        frame = next(frames, None)
        if is_needed:
            faulthandler.cancel_dump_traceback_later()
        if frame is None:
            return
        yield frame


def bytes_of(descriptor: int) -> "mmap.mmap | bytes":
    """Return what an open file holds, mapped where the file system can do that: then it is copied only once."""
    try:
        return mmap.mmap(descriptor, 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):
        with open(descriptor, "rb") as file:
            return file.read()


def examine(data: "mmap.mmap | bytes", rule: str, seconds: int) -> Iterator[Frame]:
    """Return the frames of a workspace: its rows and the end, or a refusal."""
    try:
        with closing(_in_memory(data, seconds)) as connection:
            _refuse_other_schema(connection, rule)
            _refuse_damage(connection)
            yield from _all_rows(connection, _HIGHEST_GROWTH * len(data) + LARGEST_FRAME)
        yield DONE, b""
    except Refusal as refusal:
        yield _refused(refusal.reason, refusal.detail)
    except sqlite3.Error as error:
        yield _refused(*_MEANINGS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, _DAMAGE))
    except UnicodeError:  # SQLite's own words about a name that is no text
        yield _refused(*_DAMAGE)
    except MemoryError:
        yield _refused("memory", "reading")


def schema_of(connection: sqlite3.Connection) -> list[tuple[str, str, str, str]]:
    """Return what a database holds: type, name, table and statement of each object.

    The tables behind the search index are left out: they are never read, and each version of SQLite makes its own.
    """
    found = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchmany(_MOST_OBJECTS + 1)
    if len(found) > _MOST_OBJECTS:
        raise Refusal("schema", "too many objects")
    objects = [(_plain(kind), _plain(name), _plain(table), _plain(sql)) for kind, name, table, sql in found]
    return [each for each in objects if not (each[0] == "table" and each[1] in _SHADOWS)]


def object_digest(schema_object: tuple[str, str, str, str]) -> str:
    """Return what stands for an object of a schema in a rule."""
    return hashlib.sha256(COLUMN_END.join(schema_object).encode("utf-8", "replace")).hexdigest()[:32]


def schema_digest(objects: Iterable[tuple[str, str, str, str]]) -> str:
    """Return what stands for a whole schema in a rule."""
    digests = sorted(map(object_digest, objects))
    return hashlib.sha256(ROW_END.join(digests).encode()).hexdigest()[:32]


def _in_memory(data: "mmap.mmap | bytes", seconds: int) -> sqlite3.Connection:
    """Return a database of these bytes that may only read, and only for so long."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.text_factory = bytes
    for limit, most in _LIMITS.items():
        connection.setlimit(limit, most)
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    ends = time.process_time() + seconds
    connection.set_progress_handler(lambda: time.process_time() > ends, _STEPS_BETWEEN_LOOKS)
    connection.deserialize(data)
    connection.set_authorizer(_judge)
    return connection


def _judge(action: int, first: "str | None", second: "str | None", _: "str | None", inside: "str | None") -> int:
    """Allow reading the tables that are asked for, and nothing that a view or trigger does."""
    may = inside is None and (
        action == sqlite3.SQLITE_SELECT
        or (action == sqlite3.SQLITE_READ and (first in _READ or first == "sqlite_master"))
        or (action == sqlite3.SQLITE_FUNCTION and second in _FUNCTIONS)
        or (action == sqlite3.SQLITE_PRAGMA and first == "quick_check" and second in _READ)
    )
    return sqlite3.SQLITE_OK if may else sqlite3.SQLITE_DENY


def _refuse_other_schema(connection: sqlite3.Connection, rule: str) -> None:
    """Refuse a schema that the rule does not name.

    A rule is `same:` and the digests of whole schemas, of which it must be one; or, for a newer format, `with:` and the
    digests of the objects that it must hold, while the others may not touch what is read.
    """
    objects = schema_of(connection)
    mode, _, listed = rule.partition(":")
    known = listed.split(",")
    if mode == "same":
        if schema_digest(objects) not in known:
            raise Refusal("schema", "not the tables of this program")
        return
    others = [each for each in objects if object_digest(each) not in known]
    if len(objects) - len(others) != len(known) or not all(map(_is_harmless, others)):
        raise Refusal("schema", "not the tables of this program")


def _is_harmless(schema_object: tuple[str, str, str, str]) -> bool:
    """Say whether an object of a newer format can be left alone: a table, an index, a guard of a table of its own."""
    kind, name, table, sql = schema_object
    if table in _READ:
        return False
    if kind == "trigger":
        return sql in {_guard(table, verb) for verb in ("UPDATE", "DELETE")}
    if name == "search":
        return sql.startswith(_SEARCH)
    if kind == "index" and not sql:
        return True  # SQLite's own, of a primary key
    return kind in {"table", "index"} and sql.startswith(("CREATE TABLE ", "CREATE INDEX ", "CREATE UNIQUE INDEX "))


def _guard(table: str, verb: str) -> str:
    return (
        f"CREATE TRIGGER {table}_refuses_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} rows are facts'); END"
    )


def _refuse_damage(connection: sqlite3.Connection) -> None:
    """Check the pages of what is read; derived tables are not, so theirs do not matter."""
    for table in sorted(_READ):
        (answer,) = connection.execute(f"PRAGMA quick_check({table})").fetchone()
        if answer != b"ok":
            raise Refusal("damaged", f"pages of {table}")


def _all_rows(connection: sqlite3.Connection, most: int) -> Iterator[Frame]:
    sent = 0
    for mark, table, columns, rest in SOURCES:
        for content in _rows(connection, table, columns, rest):
            sent += len(content)
            if sent > most:
                raise Refusal("damaged", f"rows of {table} without end")
            yield mark, content


def _rows(connection: sqlite3.Connection, table: str, columns: tuple[str, ...], rest: str) -> Iterator[bytes]:
    """Return the rows of a table, joined by SQLite itself, which is faster than here."""
    joined = f"||'{COLUMN_END}'||".join(columns)
    held: list[bytes] = []
    size = 0
    for (row,) in connection.execute(f"SELECT {joined} FROM {table} {rest}"):  # noqa: S608 - names of our own
        if row is None:
            raise Refusal("values", f"nothing in a column of {table}")
        held.append(row)
        size += len(row)
        if size > _FRAME_FROM:
            yield ROW_END.encode().join(held)
            held, size = [], 0
    if held:
        yield ROW_END.encode().join(held)


def _plain(value: object) -> str:
    """Return a value of the schema as text on one line, whatever it is."""
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value or "")
    return " ".join(text.split())


def _refused(reason: str, detail: str) -> Frame:
    return REFUSED, f"{reason}{COLUMN_END}{detail}".encode()


if __name__ == "__main__":  # pragma: no cover - runs in the child
    sys.exit(main(sys.argv[1:]))
