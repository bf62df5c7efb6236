"""What belongs to the project: the files that git tracks or would track, and the modules among them."""

import ast
import subprocess
from functools import cache
from pathlib import Path

import pytest

from tests import tools

PYTHON_FOLDERS = ("iom_tracker", "packaging", "benchmarks", "tests")


@cache
def tracked_files() -> tuple[Path, ...]:
    """Return every file that git tracks, or would track once added, relative to the checkout."""
    command = [tools.git(), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=tools.ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip(f"this is no git checkout; get one with: git clone ({listed.stderr.strip()})")
    paths = (Path(name) for name in listed.stdout.split("\0") if name)
    return tuple(sorted(path for path in set(paths) if (tools.ROOT / path).is_file()))


def files_below(folder: str) -> list[Path]:
    """Return the tracked files of a top-level folder."""
    return [path for path in tracked_files() if path.parts[0] == folder]


def modules(*folders: str) -> list[Path]:
    """Return the Python modules of these top-level folders."""
    return [path for folder in folders for path in files_below(folder) if path.suffix == ".py"]


@cache
def syntax(module: Path) -> ast.Module:
    """Return the syntax tree of a module."""
    return ast.parse((tools.ROOT / module).read_text(encoding="utf-8"), filename=str(module))
