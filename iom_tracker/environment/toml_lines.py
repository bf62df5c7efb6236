"""On which line of a TOML text each of its fields stands."""

import tomllib
from collections import Counter

from iom_tracker.domain.field_reader import Data


def field_lines(text: str) -> dict[str, int]:
    """Return the line, from 1, on which each field of a TOML text starts.

    A statement ends where the lines gathered so far are TOML by themselves; so tomllib decides, not a second parser.
    """
    lines: dict[str, int] = {}
    counts: Counter[str] = Counter()
    table, gathered, start = "", "", 0
    for number, line in enumerate(text.split("\n"), 1):  # what else splitlines takes for a line end may stand in texts
        if not gathered:
            start = number
        gathered += line + "\n"
        statement = _statement(gathered)
        if statement is None:
            continue
        is_header, gathered = gathered.lstrip().startswith("["), ""
        if is_header:
            table = _table_path(statement, counts)
            lines[table] = number
            lines.setdefault(table.partition(".")[0], number)
        else:
            _note_fields(statement, table, start, lines)
    return lines


def line_of(field: str, lines: dict[str, int]) -> int | None:
    """Return the line of a field, or of the nearest table around it where the field itself is not there."""
    while field and field not in lines:
        field = field.rpartition("[" if field.endswith("]") else ".")[0]
    return lines.get(field)


def _statement(text: str) -> Data | None:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None


def _table_path(statement: Data, counts: Counter[str]) -> str:
    path, inner = "", statement
    while inner:
        key, value = next(iter(inner.items()))
        path = f"{path}.{key}" if path else key
        if isinstance(value, list):
            counts[path] += 1
            return f"{path}[{counts[path]}]"
        path = f"{path}[{counts[path]}]" if counts[path] else path
        inner = value if isinstance(value, dict) else {}
    return path


def _note_fields(statement: Data, table: str, line: int, lines: dict[str, int]) -> None:
    for key, value in statement.items():
        path = f"{table}.{key}" if table else key
        lines[path] = line
        if isinstance(value, dict):
            _note_fields(value, path, line, lines)
