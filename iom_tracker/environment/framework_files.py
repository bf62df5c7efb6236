"""Framework files: found by key or folder and by cycle, read from TOML, each mistake with its file, line and field."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_schema import read_cycle, read_framework
from iom_tracker.domain.cycle import Commitment, Cycle
from iom_tracker.domain.errors import BadFramework, CannotAccess, FileMissing, Mistake, UnknownCycle, UnknownFramework
from iom_tracker.domain.field_reader import Data
from iom_tracker.domain.framework import Framework
from iom_tracker.environment.resources import resource
from iom_tracker.environment.toml_lines import field_lines, line_of

_FRAMEWORK: Final = "framework"
_SUFFIX: Final = ".toml"
_LINE_IN_MESSAGE = re.compile(r" \(at line (\d+), column \d+\)| \(at end of document\)")


def known_cycles() -> tuple[tuple[str, str], ...]:
    """Return the (framework key, cycle id) pairs that the program ships, sorted."""
    folders = sorted(file.parent for file in resource("frameworks").glob(f"*/{_FRAMEWORK}{_SUFFIX}"))
    return tuple((folder.name, cycle) for folder in folders for cycle in _cycles_in(folder))


def load_catalogue(framework: str, cycle: str) -> Catalogue:
    """Read a shipped framework with one of its cycles.

    Raises:
        UnknownFramework: no such data is shipped.
        BadFramework: a file has mistakes.
    """
    if (framework, cycle) not in known_cycles():
        raise UnknownFramework(framework, cycle, tuple(" ".join(pair) for pair in known_cycles()))
    return _read_folder(resource("frameworks", framework), cycle)


def find_catalogue(framework: str, cycle: str) -> Catalogue:
    """Read a framework with one of its cycles: a shipped one by its key, or one of the user's own by its folder.

    Raises:
        UnknownFramework: it is neither, or is shipped without that cycle.
        FileMissing, UnknownCycle: the folder holds no framework file, or none for that cycle.
        CannotAccess: a file cannot be read.
        BadFramework: a file has mistakes.
    """
    folder = Path(framework)
    is_shipped = framework in {key for key, _ in known_cycles()}
    if is_shipped or not framework or not folder.is_dir():
        return load_catalogue(framework, cycle)
    if not (folder / f"{_FRAMEWORK}{_SUFFIX}").is_file():
        raise FileMissing(folder / f"{_FRAMEWORK}{_SUFFIX}")
    known = _cycles_in(folder)
    if cycle not in known:
        raise UnknownCycle(folder, cycle, known) if known else FileMissing(folder / f"{cycle}{_SUFFIX}")
    return _read_folder(folder, cycle)


def read_catalogue_files(framework_file: Path, cycle_file: Path) -> Catalogue:
    """Read a framework file and a cycle file; a cycle that it follows is read from beside it.

    Raises:
        BadFramework: with every mistake in the first file that has any.
        CannotAccess: a file cannot be read.
    """
    text = _read(framework_file)
    framework, mistakes = read_framework(_parse(text, framework_file))
    _refuse(framework_file, text, mistakes)
    return Catalogue(framework, _CycleFiles(framework, cycle_file.parent).read(cycle_file.stem, ()))


@dataclass(frozen=True, slots=True)
class _CycleFiles:
    """The cycle files beside a framework file, which may follow one another."""

    framework: Framework
    folder: Path

    def read(self, name: str, followers: tuple[str, ...]) -> Cycle:
        """Read a cycle, after the one that it follows.

        Args:
            followers: the files that follow it, by whose wish it is read.
        """
        file = self.folder / f"{name}{_SUFFIX}"
        text = _read(file)
        data = _parse(text, file)
        cycle, mistakes = read_cycle(data, self.framework)
        _refuse(file, text, (*mistakes, *self._strange_names(name, cycle, followers)))
        before = self.read(cycle.follows, (*followers, name)) if cycle.follows else None
        if before and "commitment" not in data:
            cycle = cycle.with_commitments(tuple(map(_carried, before.commitments)))
        _refuse(file, text, _lacking(cycle, before))
        return cycle

    def _strange_names(self, name: str, cycle: Cycle, followers: tuple[str, ...]) -> Iterable[Mistake]:
        if cycle.id and cycle.id != name:
            yield Mistake("id", f"must be “{name}”, as the file is called")
        if cycle.follows in {name, *followers}:
            yield Mistake("follows", "leads back to where it began")
        elif cycle.follows and cycle.follows not in _cycles_in(self.folder):
            yield Mistake("follows", "names no cycle of this folder")
        for number, commitment in enumerate(cycle.commitments, 1):
            if self.framework.transformation(commitment.id):
                yield Mistake(f"commitment[{number}].id", "is a transformation's code already")


def _cycles_in(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(file.stem for file in folder.glob(f"*{_SUFFIX}") if file.stem != _FRAMEWORK))


def _read_folder(folder: Path, cycle: str) -> Catalogue:
    return read_catalogue_files(folder / f"{_FRAMEWORK}{_SUFFIX}", folder / f"{cycle}{_SUFFIX}")


def _carried(commitment: Commitment) -> Commitment:
    """Return a commitment for the next cycle, where nothing was printed yet."""
    return replace(commitment, headings=())


def _lacking(cycle: Cycle, before: Cycle | None) -> Iterable[Mistake]:
    """Name what a cycle needs and has not: commitments, and the questions of the cycle before."""
    if not cycle.commitments and not cycle.every_transformation:
        yield Mistake("commitment", "must hold at least one")
    known = {question.key for question in before.questions} if before else set()
    for number, question in enumerate(cycle.questions if before else (), 1):
        for field, keys in (("recalls", (question.recalls,)), ("continues", question.continues)):
            if any(key is not None and key not in known for key in keys):
                yield Mistake(f"question[{number}].{field}", "names no question of the cycle before")


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")  # Notepad begins a file with a mark
    except UnicodeDecodeError as error:
        raise BadFramework(str(file), (Mistake("", "is not text in UTF-8", None),)) from error
    except OSError as error:
        raise CannotAccess(file, error.strerror or str(error)) from error


def _parse(text: str, file: Path) -> Data:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _LINE_IN_MESSAGE.search(str(error))
        line = int(found[1]) if found and found[1] else len(text.splitlines())
        problem = _LINE_IN_MESSAGE.sub("", str(error))
        raise BadFramework(str(file), (Mistake("", f"is not TOML: {problem}", line),)) from error


def _refuse(file: Path, text: str, mistakes: Iterable[Mistake]) -> None:
    found = tuple(mistakes)
    if found:
        lines = field_lines(text)
        raise BadFramework(str(file), tuple(replace(each, line=line_of(each.field, lines)) for each in found))
