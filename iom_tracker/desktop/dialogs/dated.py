"""Days in the way of this machine's language, and names of files that hold them."""

import re
from collections.abc import Collection
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from iom_tracker.workflows.outcome import WorkspaceSnapshot

_UNSAFE: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST: Final = 60


def day_words(day: str) -> str:
    """Return a day such as `2017-02-28` as people write it; empty where it is none."""
    found = QDate.fromString(day, Qt.DateFormat.ISODate)
    return QLocale().toString(found, "d MMMM yyyy") if found.isValid() else ""


def today() -> str:
    """Return the day as `2017-02-28`."""
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)


def file_name(*parts: str) -> str:
    """Return parts as a name that every system takes for a file."""
    safe = (_UNSAFE.sub(" ", part).strip(" .")[:_LONGEST].strip() for part in parts)
    return " ".join(part for part in safe if part)


def file_name_in(snapshot: WorkspaceSnapshot, *parts: str) -> str:
    """Return parts as a name for a file that comes out of a workspace; for training, it says so."""
    training = QCoreApplication.translate("dated", "training") if snapshot.is_training else ""
    return file_name(*parts, training)


def free_path(folder: Path, name: str, suffix: str, taken: Collection[Path] = ()) -> Path:
    """Return a path in a folder where nothing lies yet, and that is not taken."""
    path, number = folder / f"{name}.{suffix}", 1
    while path.exists() or path in taken:
        number += 1
        path = folder / f"{name} ({number}).{suffix}"
    return path
