"""Files as earlier versions of the program left them, and what those versions found in them.

They lie in `tests/fixtures/formats`, made by the program of their time; its README says how.
"""

import json
import shutil
from functools import cache
from pathlib import Path
from typing import Any

from format_fixture import FORMATS, FOUND, Desk

Told = dict[str, Any]


def formats() -> list[str]:
    """Return every format of which there are fixtures, the oldest first."""
    return sorted((each.name for each in FORMATS.iterdir()), key=lambda name: tuple(map(int, name.split("."))))


def files(suffixes: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return the format and name of every fixture that ends in one of these suffixes."""
    return [(each, name) for each in formats() for name in sorted(found(each)) if name.endswith(suffixes)]


@cache
def found(format_: str) -> dict[str, Told]:
    """Return what the program of a format found in each of its files."""
    told: dict[str, Told] = json.loads((FORMATS / format_ / FOUND).read_text(encoding="utf-8"))
    return told


def a_copy(folder: Path, format_: str, name: str) -> Path:
    """Return a copy of a file that may be written to."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes((FORMATS / format_ / name).read_bytes())
    return path


def a_desk(folder: Path, format_: str, owner: str = "headquarters") -> Desk:
    """Return whoever made the files of a format at a machine of today, with their keys where they had any."""
    folder.mkdir(parents=True)
    keys = FORMATS / format_ / "keys" / owner
    if keys.is_dir():
        shutil.copytree(keys, folder, dirs_exist_ok=True)
        for key in folder.rglob("*.key"):
            key.chmod(0o600)  # as the program leaves them; a checkout does not
    return Desk(folder)


def a_file_of_the_first_format(folder: Path) -> Path:
    """Return a file of format 1.0 with two texts of one section that merge, which that version knew nothing of."""
    return a_copy(folder, "1.0", "headquarters.iomdb")
