"""Bring a copy of a workspace back as a file of its own; what is there stays as it is."""

from pathlib import Path

from iom_tracker.storage.backups import restore


def restore_backup(backup: Path, out: Path) -> int:
    """Write a backup as a workspace under a new name, checked, and return its size in bytes.

    Raises:
        FileMissing, NotAWorkspace: there is no backup at that place.
        FileExists: there is a file at that path already.
        WorkspaceDamaged: the backup does not prove itself; nothing was written.
        CannotAccess, DiskFull: there is no room or no right to write there.
    """
    return restore(backup, out)
