"""Reads Word files one by one, each in a process that may take a second and 200 MB, and prints what became of each.

Run as a program: a process that starts afresh carries nothing that tests before it have filled the memory with.
"""

import json
import os
import sys
from pathlib import Path

from iom_tracker.documents.package_gate import read_word_package, refusing
from iom_tracker.domain.errors import NotAReport

A_SECOND = 1
KIBIBYTES = 200 * 1024
READ = "read"


def outcome(path: Path) -> str:
    """Return why a file is refused, or that it is read."""
    try:
        package = read_word_package(path)
        read_word_package(path, whole=True)
        with refusing(path):
            package.tree(package.main)
    except NotAReport as refusal:
        return refusal.reason
    return READ


def measured(path: Path) -> str:
    """Return the outcome, or what the file took too much of."""
    import resource  # noqa: PLC0415 - not on Windows, where this is not measured

    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_CPU, (A_SECOND, A_SECOND))
        os.write(writing, outcome(path).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told:
        found = told.read()
    _, status, usage = os.wait4(child, 0)
    if status:
        return f"ended with {status} after {usage.ru_utime + usage.ru_stime:.2f} s"
    return found if usage.ru_maxrss < KIBIBYTES else f"took {usage.ru_maxrss // 1024} MiB"


if __name__ == "__main__":
    json.dump({name: measured(Path(name)) for name in sys.argv[1:]}, sys.stdout)
