"""Every check of the project, in the order in which they are run; the tests come last."""

import os
import subprocess
import time
from dataclasses import dataclass

from private_environment import PROGRAMS
from steps import ROOT, say


@dataclass(frozen=True, slots=True)
class Check:
    """A tool that judges the project, and what it is asked to judge."""

    name: str
    command: tuple[str, ...]


CHECKS = (
    Check("format", ("ruff", "format", "--check", ".")),
    Check("lint", ("ruff", "check", ".")),
    Check("types", ("mypy",)),
    Check("import contracts", ("lint-imports",)),
    Check("dependencies", ("deptry", ".")),
    Check("dead code", ("vulture",)),
)
TESTS = ("pytest", "--numprocesses", "2", "--dist", "loadfile")


def run_all(pytest_arguments: list[str]) -> int:
    """Run every check even where one fails, then the tests, and return 0 only where all is well."""
    failed = [check.name for check in CHECKS if not passes(check)]
    if failed:
        say(f"Not in order: {', '.join(failed)}")
    tests = _run([*TESTS, *pytest_arguments], capture=False)
    return tests.returncode or (1 if failed else 0)


def passes(check: Check) -> bool:
    """Run a check and show its name and result, and what it says where it fails."""
    started = time.monotonic()
    finished = _run(check.command, capture=True)
    verdict = "FAILED" if finished.returncode else "ok"
    say(f"{check.name:<17} {verdict} ({time.monotonic() - started:.1f} s)")
    if finished.returncode:
        say(f"$ {' '.join(check.command)}\n{finished.stdout}{finished.stderr}")
    return finished.returncode == 0


def _run(command: tuple[str, ...] | list[str], *, capture: bool) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join((str(PROGRAMS), os.environ.get("PATH", os.defpath)))
    program, *arguments = command
    return subprocess.run(
        [PROGRAMS / program, *arguments],
        cwd=ROOT,
        env={**os.environ, "PATH": path},
        capture_output=capture,
        text=True,
        check=False,
    )
