"""The program that ours is compared with, and a screen for both."""

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_BUILD: Final = Path(__file__).resolve().parent.parent / "build" / "benchmarks"
_NOVELWRITER: Final = "novelWriter==26.2.2"


def novelwriter_python() -> Path:
    """Return the Python that has novelWriter; it is installed from the package index where it is not there yet."""
    folder = _BUILD / "novelwriter"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not (folder / "ready").exists():
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", _NOVELWRITER], check=True)
        (folder / "ready").touch()
    return python


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Give an environment with a screen: the one that is there, or an Xvfb of our own."""
    if os.environ.get("DISPLAY") or not sys.platform.startswith("linux"):
        yield dict(os.environ)
        return
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        yield {**os.environ, "DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait()
