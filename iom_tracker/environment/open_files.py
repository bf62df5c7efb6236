"""Which workspaces are open in a window of this person on this machine: each has one window, which can be called.

What says so is a lock that the system takes away with the program, so nobody is ever locked out by a program that was
killed. It lies with the person's data, never beside the workspace: that may lie on a stick, or be read-only. Where no
lock can be had, the workspace is opened all the same, since SQLite's own locks keep two programs apart.

Beside the lock lies a mark while the workspace is open. One that is found when the lock is free was left behind by a
program that ended without giving the workspace back; its time is when that program kept something last.
"""

import os
import weakref
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Final, TextIO

from iom_tracker.domain.errors import OpenElsewhere
from iom_tracker.environment.file_lock import Lock, try_lock
from iom_tracker.environment.locations import data_folder

_LETTERS: Final = 32


class Claim:
    """A workspace that is open here; it is given back at the latest when the program ends.

    Attributes:
        call: the file by which another program asks for the window to come to the front.
        left_at: when the program that had it open before kept something last, in ISO 8601, where that program did not
            give it back; else empty.
    """

    def __init__(self, lock: Path, stream: TextIO | None) -> None:
        self.call = _call_file(lock)
        self._lock, self._mark = lock, _mark_file(lock)
        self.left_at = _time_of(self._mark) if stream else ""
        self._give_back = weakref.finalize(self, _give_back, self._mark, stream) if stream else None
        self.note_kept()

    def is_of(self, path: Path) -> bool:
        """Say whether it is this file that is open here."""
        return self._lock == _lock_file(path)

    def note_kept(self) -> None:
        """Note that something was kept in the workspace now."""
        if self._give_back and self._give_back.alive:
            try:
                self._mark.touch()
            except OSError:
                # Without a mark the next start says nothing about this one; all that was kept is there all the same.
                return

    def release(self) -> None:
        """Give the file back."""
        if self._give_back:
            self._give_back()


def claim(path: Path) -> Claim:
    """Note that a workspace is open in this program.

    Raises:
        OpenElsewhere: it is open in another window, which was called to the front.
    """
    lock = _lock_file(path)
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        stream = lock.open("a", encoding="utf-8")
    except OSError:
        return Claim(lock, None)
    found = try_lock(stream)
    if found is Lock.TAKEN:
        was_called(_call_file(lock))  # a call that nobody answered is over
        return Claim(lock, stream)
    stream.close()
    if found is Lock.IMPOSSIBLE:
        return Claim(lock, None)
    _call(lock)
    raise OpenElsewhere(path)


def was_called(call: Path) -> bool:
    """Say whether another program has called for the window, and take the call away."""
    try:
        call.unlink()
    except OSError:
        return False
    return True


def _give_back(mark: Path, stream: TextIO) -> None:
    try:
        mark.unlink(missing_ok=True)
    except OSError:
        # The next start says that this one was ended, which is not so and does no harm.
        pass
    finally:
        stream.close()


def _time_of(mark: Path) -> str:
    try:
        return datetime.fromtimestamp(mark.stat().st_mtime, UTC).isoformat(timespec="seconds")
    except OSError:
        return ""


def _mark_file(lock: Path) -> Path:
    return lock.with_suffix(".held")


def _call(lock: Path) -> None:
    try:
        _call_file(lock).touch()
    except OSError:
        # The sentence says that the workspace is open; whoever reads it finds the window without being led there.
        return


def _call_file(lock: Path) -> Path:
    return lock.with_suffix(".call")


def _lock_file(path: Path) -> Path:
    place = os.path.normcase(os.path.realpath(path))
    return data_folder() / "open" / f"{sha256(os.fsencode(place)).hexdigest()[:_LETTERS]}.lock"
