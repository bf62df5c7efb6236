"""Crash reports: a text file about each error that nobody expected, and what libraries leave when they crash.

A report holds no word of the person's: of an error it tells the kind and the places in the program, never its message
(which may quote a text), no values, and no folder. It stays on this machine until its person sends it to somebody.
"""

import errno
import faulthandler
import linecache
import platform
import sys
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from iom_tracker.domain.errors import CannotAccess
from iom_tracker.environment.fault_logs import FaultLog, reduced_path, take_faults
from iom_tracker.environment.locations import log_folder

KEPT_REPORTS: Final = 20
_MOST_FRAMES: Final = 60
_LONGEST_NAME: Final = 80
_NEW: Final = "crash-"
_TOLD: Final = "told-"


@dataclass(frozen=True, slots=True)
class CrashReport:
    """What is known of a crash.

    Attributes:
        file: where it is kept; None where it could not be written.
    """

    text: str
    file: Path | None


def write_crash_report(error: BaseException, details: Mapping[str, str]) -> CrashReport:
    """Report an error that nobody expected.

    Args:
        error: what was raised.
        details: versions of what the caller knows of, such as Qt.
    """
    return _keep("\n".join([*_facts(details), "", *_told_of(error), ""]))


def open_fault_log() -> FaultLog | None:
    """Have crashes of libraries written into a log from now on; None where there can be no log."""
    try:
        log = FaultLog.open(log_folder())
    except OSError:
        return None
    faulthandler.enable(log.stream)
    return log


def take_last_crash(details: Mapping[str, str]) -> CrashReport | None:
    """Return the last report that nobody was told of yet, which may be of a library that crashed in an earlier run."""
    try:
        for fault in take_faults(log_folder()):
            _keep("\n".join([*_facts(details), "", *fault, ""]))
        new = sorted(log_folder().glob(f"{_NEW}*.txt"))
        return CrashReport(new[-1].read_text(encoding="utf-8"), new[-1]) if new else None
    except (OSError, UnicodeDecodeError):
        # A report that cannot be read is not worth stopping a start for.
        return None


def note_told(report: CrashReport) -> None:
    """Note that the person knows of a report, and so of all that are older."""
    if report.file is None:
        return
    for file in report.file.parent.glob(f"{_NEW}*.txt"):
        if file.name <= report.file.name:
            _rename(file, file.with_name(_TOLD + file.name.removeprefix(_NEW)))


def save_report(report: CrashReport, path: Path) -> None:
    """Write a report where its person wants it.

    Raises:
        CannotAccess: there is no room or no right to write there.
    """
    try:
        path.write_text(report.text, encoding="utf-8")
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error


def program_version() -> str:
    """Return the version of the program; `unknown` where it runs without being installed."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - too slow to import at each start

    try:
        return version("iom-tracker")
    except PackageNotFoundError:
        return "unknown"


def _facts(details: Mapping[str, str]) -> list[str]:
    facts = {
        "iom_tracker": program_version(),
        "Python": sys.version.split()[0],
        "System": platform.platform(),
        **details,
        "Time": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    return [f"{name}: {value}" for name, value in facts.items()]


def _told_of(error: BaseException) -> Iterator[str]:
    """Tell of an error and of what led to it, the first cause first."""
    chain = [error]
    while (before := chain[-1].__cause__ or chain[-1].__context__) is not None and before not in chain:
        chain.append(before)
    for each in reversed(chain):
        yield _name(each)
        yield from _frames(each)


def _name(error: BaseException) -> str:
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return " ".join([name, *_harmless(error)])


def _harmless(error: BaseException) -> Iterator[str]:
    """Give what an error says that cannot be a text: a name of the program's, or a code of the system or of SQLite."""
    if isinstance(error, (AttributeError, NameError)) and (error.name or "").isidentifier():
        yield str(error.name)[:_LONGEST_NAME]
    if isinstance(error, OSError) and error.errno is not None:
        yield errno.errorcode.get(error.errno, str(error.errno))
    code = getattr(getattr(error, "orig", error), "sqlite_errorname", None)
    if isinstance(code, str):
        yield code


def _frames(error: BaseException) -> Iterator[str]:
    frames = [(frame.f_code, line) for frame, line in traceback.walk_tb(error.__traceback__)]
    if len(frames) > _MOST_FRAMES:
        yield f"  … {len(frames) - _MOST_FRAMES} more"
    for code, line in frames[-_MOST_FRAMES:]:
        yield f"  {reduced_path(code.co_filename)}, line {line}, in {code.co_name}"
        if source := linecache.getline(code.co_filename, line).strip():
            yield f"    {source}"


def _keep(text: str) -> CrashReport:
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    file = log_folder() / f"{_NEW}{stamp}.txt"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        _thin_out(file.parent)
    except OSError:
        # Called by the crash hook: whoever is told can still save what is in memory.
        return CrashReport(text, None)
    return CrashReport(text, file)


def _rename(file: Path, name: Path) -> None:
    try:
        file.replace(name)
    except OSError:
        # It is told of once more at the next start.
        return


def _thin_out(folder: Path) -> None:
    for kind in (_NEW, _TOLD):
        for old in sorted(folder.glob(f"{kind}*.txt"))[:-KEPT_REPORTS]:
            old.unlink(missing_ok=True)
