"""A lock on an open file, which the system takes away when its program ends, however it ends."""

import os
import sys
from enum import Enum
from typing import IO, Final

_FAR_OUT: Final = 1 << 30  # Windows locks bytes against writing too: one that nobody writes


class Lock(Enum):
    """What became of the wish for a lock."""

    TAKEN = "taken"
    HELD_ELSEWHERE = "held elsewhere"
    IMPOSSIBLE = "impossible"  # this disk knows no locks


def try_lock(file: IO[str]) -> Lock:
    """Take the lock of an open file, without waiting; it is given back when the file is closed."""
    try:
        _lock(file.fileno())
    except (BlockingIOError, PermissionError):
        return Lock.HELD_ELSEWHERE
    except OSError:
        return Lock.IMPOSSIBLE
    return Lock.TAKEN


if sys.platform == "win32":
    import msvcrt

    def _lock(number: int) -> None:
        os.lseek(number, _FAR_OUT, os.SEEK_SET)
        try:
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(number, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(number: int) -> None:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
