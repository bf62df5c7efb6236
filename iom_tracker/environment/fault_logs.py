"""Logs that a library's crash is written into by Python, and what is told of them: threads and places, nothing else.

Each run has a log of its own and holds its lock: a log that can be locked is of a run that ended. A run that ends as
it should takes its log away.
"""

import faulthandler
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PureWindowsPath
from typing import Final, Self, TextIO

from iom_tracker.environment.file_lock import Lock, try_lock

_PACKAGE: Final = "iom_tracker"
_LIBRARIES: Final = "site-packages"
_HEADING: Final = re.compile(r"(?:Fatal Python error|Windows fatal exception): [\w ,.()'-]{1,120}")
_THREAD: Final = re.compile(r"((?:Current thread|Thread) 0x[0-9a-f]+)\b.*")
_PLACE: Final = re.compile(r'  File "(?P<file>.*)", line (?P<line>\d+|\?\?\?) in (?P<name>[\w<>.]+)')


@dataclass(frozen=True)
class FaultLog:
    """The log of this run."""

    stream: TextIO
    file: Path

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Begin a log in a folder.

        Raises:
            OSError: it cannot be written.
        """
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"fault-{datetime.now(UTC).strftime('%Y%m%d-%H%M%S-%f')}.log"
        stream = file.open("w", encoding="utf-8")
        try_lock(stream)
        return cls(stream, file)

    def close(self) -> None:
        """Take the log away: the program ends as it should."""
        faulthandler.disable()
        self.stream.close()
        _remove(self.file)


def take_faults(folder: Path) -> list[list[str]]:
    """Return what is told of each run that crashed, and take its log away."""
    taken = (_take(file) for file in sorted(folder.glob("fault-*.log")))
    return [lines for lines in taken if lines]


def reduced_path(path: str) -> str:
    """Return a source file as the package knows it; folders of this machine may bear a person's name."""
    parts = PureWindowsPath(path).parts
    for name in (_PACKAGE, _LIBRARIES):
        if name in parts[:-1]:
            last = len(parts) - 1 - parts[::-1].index(name)
            return "/".join(parts[last if name == _PACKAGE else last + 1 :])
    return parts[-1] if parts else path


def _take(file: Path) -> list[str]:
    try:
        with file.open("r+", encoding="utf-8", errors="replace") as log:
            if try_lock(log) is not Lock.TAKEN:
                return []
            lines = list(_told(log))
    except OSError:
        # It is another run's, or cannot be read; then nothing can be told of it.
        return []
    _remove(file)
    return lines


def _told(log: TextIO) -> Iterator[str]:
    for line in log:
        words = line.rstrip("\n")
        if place := _PLACE.fullmatch(words):
            yield f"  {reduced_path(place['file'])}, line {place['line']}, in {place['name']}"
        elif thread := _THREAD.fullmatch(words):
            yield thread[1]
        elif _HEADING.fullmatch(words):
            yield words


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        # An empty log that stays says nothing at the next start.
        return
