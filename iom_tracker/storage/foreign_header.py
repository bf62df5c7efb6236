"""What the first hundred bytes of a file say about the workspace in it (sqlite.org/fileformat.html, section 1.3)."""

from pathlib import Path
from typing import Final

from iom_tracker.domain.errors import ForeignWorkspaceRefused, NewerWorkspace, NotAWorkspace
from iom_tracker.storage.connection import APPLICATION_ID, MAJOR, version_of

BYTES: Final = 100
_MAGIC: Final = b"SQLite format 3\x00"
_ROLLBACK: Final = b"\x01\x01"  # how it is read and written; a WAL file without its sidecar would lack rows
_UTF_8: Final = 1


def format_of(path: Path, header: bytes, size: int) -> tuple[int, int]:
    """Return the version of a workspace's format, as major and minor.

    Raises:
        NotAWorkspace: another program's file, or no database at all.
        NewerWorkspace: its major version is newer than this program.
        ForeignWorkspaceRefused: no workspace of ours is kept like this (`schema`), or its end is missing (`damaged`).
    """
    if len(header) < BYTES or not header.startswith(_MAGIC) or _number(header, 68) != APPLICATION_ID:
        raise NotAWorkspace(path)
    major, minor = version_of(_number(header, 60))
    if major > MAJOR:
        raise NewerWorkspace(path, f"{major}.{minor}", readable=False)
    if header[18:20] != _ROLLBACK or _number(header, 56) != _UTF_8:
        raise ForeignWorkspaceRefused(path, "schema", "kept in another way than ours")
    if size < _number(header, 28) * _page_size(header):
        raise ForeignWorkspaceRefused(path, "damaged", "the end is missing")
    return major, minor


def _page_size(header: bytes) -> int:
    found = int.from_bytes(header[16:18], "big")
    return 65_536 if found == 1 else found


def _number(header: bytes, start: int) -> int:
    return int.from_bytes(header[start : start + 4], "big")
