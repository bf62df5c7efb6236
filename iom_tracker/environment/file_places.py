"""Where a workspace lies: in a folder that another program copies elsewhere, or on a drive of the network.

Both are told by marks that can be wrong, so they lead to a warning and never to a refusal. A synced folder may bring
an older file back over a newer one, or make two of them; a network drive may drop out in the middle of a write.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath
from typing import Final

from iom_tracker.domain.editorial_checks import Finding, FindingKind
from iom_tracker.environment.mount_table import is_on_network, mounts_of_linux, mounts_of_mac

_VARIABLES: Final = {
    "OneDrive": "OneDrive",
    "OneDriveConsumer": "OneDrive",
    "OneDriveCommercial": "OneDrive",
}
_NAMES: Final = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
}
_SEPARATED_FROM_ACCOUNT: Final = (" - ", "-", " (")  # as in "OneDrive - Office", "GoogleDrive-a@b", "Dropbox (Office)"
_MARKS: Final = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
}
_MARK_PATTERNS: Final = {".sync_*.db": "Nextcloud", "._sync_*.db": "Nextcloud"}
_REMOTE: Final = 4  # DRIVE_REMOTE


def risky_place(file: Path) -> Finding | None:
    """Return what is risky about the place of a file; None where nothing is known to be."""
    service = syncing_service(file, os.environ)
    if service:
        return Finding(FindingKind.SYNCED, "", service)
    return Finding(FindingKind.NETWORK, "", file.name) if _is_on_network(file) else None


def syncing_service(file: Path, variables: Mapping[str, str]) -> str:
    """Return what syncs the folder of a file, by its name or its marks; empty where nothing seems to.

    Args:
        variables: those of the system, of which some name the folders of a service.
    """
    folders = file.absolute().parents
    named = {Path(variables[name]): service for name, service in _VARIABLES.items() if variables.get(name)}
    found = (named.get(folder) or _by_name(folder) or _by_mark(folder) for folder in folders)
    return next((service for service in found if service), "")


def _by_name(folder: PurePath) -> str:
    name = folder.name.casefold()
    for known, service in _NAMES.items():
        if name == known or any(name.startswith(known + rest) for rest in _SEPARATED_FROM_ACCOUNT):
            return service
    return ""


def _by_mark(folder: Path) -> str:
    try:
        marks = (service for mark, service in _MARKS.items() if (folder / mark).exists())
        return next(marks, "") or next(_by_pattern(folder), "")
    except OSError:
        # A folder that may not be looked into is passed over: the one above it still tells by its name.
        return ""


def _by_pattern(folder: Path) -> Iterator[str]:
    for pattern, service in _MARK_PATTERNS.items():
        if next(folder.glob(pattern), None) is not None:
            yield service


if sys.platform == "win32":
    import ctypes

    def _is_on_network(file: Path) -> bool:
        drive = file.resolve().drive
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE

elif sys.platform == "darwin":

    def _is_on_network(file: Path) -> bool:
        listed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False)
        return is_on_network(file.resolve(), mounts_of_mac(listed.stdout))

else:

    def _is_on_network(file: Path) -> bool:
        try:
            table = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return False
        return is_on_network(file.resolve(), mounts_of_linux(table))
