"""The files that the program ships: beside the package in a checkout, inside it once installed."""

from pathlib import Path

from iom_tracker.domain.errors import FileMissing

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder.

    Raises:
        FileMissing: the installation lacks it.
    """
    path = _root().joinpath(*parts)
    if not path.exists():
        raise FileMissing(path)
    return path


def _root() -> Path:
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"
