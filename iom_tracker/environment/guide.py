"""The guide for users, which is the documentation of the project: beside the package, or inside it once installed."""

from pathlib import Path
from typing import Final

from iom_tracker.domain.errors import CannotAccess, FileMissing

_PACKAGE: Final = Path(__file__).resolve().parent.parent


def guide_folder() -> Path:
    """Return the folder of the guide and its pictures."""
    installed = _PACKAGE / "_docs"
    return installed if installed.is_dir() else _PACKAGE.parent / "docs"


def guide_text(name: str) -> str:
    """Return a part of the guide as Markdown.

    Raises:
        FileMissing, CannotAccess: the installation lacks it.
    """
    file = guide_folder() / name
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise FileMissing(file) from error
    except OSError as error:
        raise CannotAccess(file, error.strerror or str(error)) from error
