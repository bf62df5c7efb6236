"""The private Python environment in `.venv`: made once, brought up to date when the lock changes, reused otherwise."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from steps import ROOT, call, say

FOLDER = ROOT / ".venv"
PROGRAMS = FOLDER / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
PROJECT = ROOT / "pyproject.toml"
LOCKS = ROOT / "packaging"


@dataclass(frozen=True, slots=True)
class Purpose:
    """What the environment is for, which locks hold the packages for it, and what else it then is good for."""

    name: str
    locks: tuple[Path, ...]
    includes: tuple["Purpose", ...] = ()

    @property
    def stamp(self) -> Path:
        """The file that says what was installed for this purpose."""
        return FOLDER / f"installed-for-{self.name}"

    @property
    def sources(self) -> tuple[Path, ...]:
        """The files that decide what is installed."""
        return (PROJECT, *self.locks)


FOR_RUNNING = Purpose("running", (LOCKS / "constraints.txt", LOCKS / "constraints-build.txt"))
FOR_TESTING = Purpose("testing", (LOCKS / "constraints-dev.txt",), includes=(FOR_RUNNING,))


def provide(purpose: Purpose) -> None:
    """Make the environment ready for a purpose; at once where it is ready already.

    Raises:
        StepError: Something cannot be installed; the message says what and what to do.
    """
    if is_ready(purpose):
        return
    if usable_version() is None:
        _make_anew()
    _install(purpose)
    for served in (purpose, *purpose.includes):
        served.stamp.write_text(digest(served.sources, str(usable_version())), encoding="utf-8")


def is_ready(purpose: Purpose) -> bool:
    """Say whether what was installed last is what is wanted now."""
    version = usable_version()
    return version is not None and read_stamp(purpose.stamp) == digest(purpose.sources, version)


def usable_version(folder: Path = FOLDER) -> str | None:
    """Return the Python version of an environment, or None where there is none or its Python was replaced."""
    python = folder / PYTHON.relative_to(FOLDER)
    question = "import sys; print(*sys.version_info[:2], sep='.')"
    try:
        answer = subprocess.run([python, "-I", "-S", "-c", question], capture_output=True, text=True, check=True)
        settings = (folder / "pyvenv.cfg").read_text(encoding="utf-8")
    except (OSError, subprocess.CalledProcessError):
        return None
    version = answer.stdout.strip()
    return version if f"version = {version}." in settings else None


def digest(sources: Iterable[Path], version: str) -> str:
    """Return what stands for the content of these files, the place of the checkout and the Python version."""
    state = hashlib.sha256(f"{ROOT}\n{version}\n".encode())
    for source in sources:
        state.update(hashlib.sha256(source.read_bytes()).digest())
    return state.hexdigest()


def read_stamp(stamp: Path) -> str | None:
    """Return what was installed last, or None where nothing was."""
    return stamp.read_text(encoding="utf-8") if stamp.is_file() else None


def become_program(arguments: list[str]) -> NoReturn:
    """Go on as iom_tracker with these arguments."""
    command = [str(PROGRAMS / "iom-tracker"), *arguments]
    if os.name == "nt":
        sys.exit(subprocess.run(command, check=False).returncode)
    sys.stdout.flush()
    os.execv(command[0], command)  # noqa: S606 - a shell would only stand between the terminal and the program


def _make_anew() -> None:
    say("Making a private Python environment in .venv")
    call([sys.executable, "-m", "venv", "--clear", FOLDER], failure="The private environment could not be made")


def _install(purpose: Purpose) -> None:
    say(f"Installing the Python packages for {purpose.name}; the first time this takes a minute or two")
    locks = [word for lock in purpose.locks for word in ("--requirement", str(lock))]
    _pip("--no-deps", "--require-hashes", "--only-binary", ":all:", *locks)
    _pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))


def _pip(*arguments: str) -> None:
    quiet = () if sys.stdout.isatty() else ("--quiet",)
    command = [PYTHON, "-m", "pip", "install", "--no-input", "--disable-pip-version-check", *quiet, *arguments]
    call(command, failure="The Python packages could not be installed")
