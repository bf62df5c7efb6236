"""Framework files: found by key and cycle, read from TOML, each mistake with its file, line and field."""

import re
import tomllib
from collections import Counter
from dataclasses import replace
from pathlib import Path

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_schema import read_cycle, read_framework
from iom_tracker.domain.errors import BadFramework, Mistake, UnknownFramework
from iom_tracker.domain.field_reader import Data
from iom_tracker.environment.resources import resource

_FRAMEWORK_FILE = "framework.toml"
_LINE_IN_MESSAGE = re.compile(r" \(at line (\d+), column \d+\)| \(at end of document\)")


def known_cycles() -> tuple[tuple[str, str], ...]:
    """Return the (framework key, cycle id) pairs that the program ships, sorted."""
    files = resource("frameworks").glob("*/*.toml")
    return tuple(sorted((file.parent.name, file.stem) for file in files if file.name != _FRAMEWORK_FILE))


def load_catalogue(framework: str, cycle: str) -> Catalogue:
    """Read a shipped framework with one of its cycles.

    Raises:
        UnknownFramework: no such data is shipped.
        BadFramework: a file has mistakes.
    """
    if (framework, cycle) not in known_cycles():
        raise UnknownFramework(framework, cycle, tuple(" ".join(pair) for pair in known_cycles()))
    folder = resource("frameworks", framework)
    return read_catalogue_files(folder / _FRAMEWORK_FILE, folder / f"{cycle}.toml")


def read_catalogue_files(framework_file: Path, cycle_file: Path) -> Catalogue:
    """Read a framework file and a cycle file.

    Raises:
        BadFramework: with every mistake in the first file that has any.
    """
    framework_text = _read(framework_file)
    framework, mistakes = read_framework(_parse(framework_text, framework_file))
    _refuse(framework_file, framework_text, mistakes)
    cycle_text = _read(cycle_file)
    cycle, mistakes = read_cycle(_parse(cycle_text, cycle_file), framework)
    _refuse(cycle_file, cycle_text, mistakes)
    return Catalogue(framework, cycle)


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


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise BadFramework(str(file), (Mistake("", "is not text in UTF-8", None),)) from error


def _parse(text: str, file: Path) -> Data:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _LINE_IN_MESSAGE.search(str(error))
        line = int(found[1]) if found and found[1] else len(text.splitlines())
        problem = _LINE_IN_MESSAGE.sub("", str(error))
        raise BadFramework(str(file), (Mistake("", f"is not TOML: {problem}", line),)) from error


def _refuse(file: Path, text: str, mistakes: tuple[Mistake, ...]) -> None:
    if mistakes:
        lines = field_lines(text)
        raise BadFramework(str(file), tuple(replace(each, line=_line_of(each.field, lines)) for each in mistakes))


def _line_of(field: str, lines: dict[str, int]) -> int | None:
    """Return the line of a field, or of the nearest table around it when the field itself is not there."""
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
