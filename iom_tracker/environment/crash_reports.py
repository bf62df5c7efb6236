"""Crash reports: a text file about each error that nobody expected, and a log for the crashes of libraries.

A report stays on this machine until its person sends it to somebody.
"""

import faulthandler
import platform
import sys
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TextIO

from iom_tracker.environment.locations import log_folder

KEPT_REPORTS: Final = 20
_FAULT_LOG: Final = "fault.log"


def write_crash_report(error: BaseException, details: Mapping[str, str]) -> Path | None:
    """Write what happened into a file and return its path; None where it cannot be written.

    Args:
        error: what was raised.
        details: versions of what the caller knows of, such as Qt.
    """
    file = _free_name("crash")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_report(error, details), encoding="utf-8")
        _thin_out(file.parent)
    except OSError:
        # Called by the crash hook: there is nobody left to tell, and the traceback still goes to stderr.
        return None
    return file


def open_fault_log() -> TextIO | None:
    """Have crashes of libraries written into a log from now on; None where there can be no log.

    The caller keeps what is returned until the program ends.
    """
    file = log_folder() / _FAULT_LOG
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        log = file.open("w", encoding="utf-8")
    except OSError:
        return None
    faulthandler.enable(log)
    return log


def take_last_fault() -> Path | None:
    """Return the report of a library's crash in the run before this one, kept under a name of its own."""
    log = log_folder() / _FAULT_LOG
    try:
        if not log.stat().st_size:
            return None
        return log.rename(_free_name("fault"))
    except OSError:
        return None


def program_version() -> str:
    """Return the version of the program; `unknown` where it runs without being installed."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - too slow to import at each start

    try:
        return version("iom-tracker")
    except PackageNotFoundError:
        return "unknown"


def _report(error: BaseException, details: Mapping[str, str]) -> str:
    facts = {
        "iom_tracker": program_version(),
        "Python": sys.version.split()[0],
        "System": platform.platform(),
        **details,
        "Time": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    lines = [f"{name}: {value}" for name, value in facts.items()]
    return "\n".join([*lines, "", *traceback.format_exception(error)])


def _free_name(kind: str) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    return log_folder() / f"{kind}-{stamp}.txt"


def _thin_out(folder: Path) -> None:
    for old in sorted(folder.glob("crash-*.txt"))[:-KEPT_REPORTS]:
        old.unlink(missing_ok=True)
