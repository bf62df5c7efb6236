"""Where the copies of a workspace are kept on this machine."""

from hashlib import sha256
from pathlib import Path

from iom_tracker.environment.locations import data_folder
from iom_tracker.storage.workspace import Workspace


def backups_folder() -> Path:
    """Return the folder of all copies; it need not be there yet."""
    return data_folder() / "backups"


def folder_of_workspace(workspace: Workspace) -> Path:
    """Return the folder with the copies from before merges of a workspace, and the folders of its days."""
    with workspace.reading() as transaction:
        return backups_folder() / transaction.settings.all()["workspace"]


def folder_of_days(workspace: Workspace) -> Path:
    """Return the folder with the copies of days of one file: a workspace may have been copied, and lie here twice."""
    return folder_of_workspace(workspace) / name_of_days(workspace.path)


def name_of_days(file: Path) -> str:
    """Return what the folder of a file's days is called: as the file, with a few letters that tell its place."""
    place = sha256(str(file.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    return f"{file.stem} {place[:8]}"


def file_of_days(folder: Path) -> str:
    """Return what a file was called whose days lie in a folder."""
    return f"{folder.name.rpartition(' ')[0]}.iomdb"
