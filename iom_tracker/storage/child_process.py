"""A child process that writes frames: never waited for longer than its time, and ended in any case."""

import os
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import FileIO
from select import select
from time import monotonic
from typing import Final

from iom_tracker.storage.gate import FRAME, LARGEST_FRAME, Frame

_PIPE_BYTES: Final = 1024 * 1024  # the child can be some frames ahead
_NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows, a console would flash up
_CAN_WAIT: Final = os.name == "posix"  # elsewhere select knows no pipes; there the child ends itself in time
_CPU_SPENT: Final = -getattr(signal, "SIGXCPU", 0)


class OutOfTime(Exception):
    """The time is spent."""


class Ended(Exception):
    """The child has ended, or writes what it never would, before it said that it was done."""


class Budget:
    """Time that may be spent on one file: by the child, and by us on what it writes."""

    def __init__(self, seconds: float) -> None:
        self.left = seconds

    @contextmanager
    def spending(self) -> Iterator[None]:
        """Count the time inside the block.

        Raises:
            OutOfTime: more than there was.
        """
        began = monotonic()
        try:
            yield
        finally:
            self.left -= monotonic() - began
            if self.left < 0:
                raise OutOfTime


class Child:
    """A running child, as the one who reads its frames sees it."""

    def __init__(self, process: "subprocess.Popen[bytes]", descriptor: int, budget: Budget) -> None:
        self.budget = budget
        self._process = process
        self._descriptor = descriptor

    def frame(self) -> Frame:
        """Return the next frame.

        Raises:
            OutOfTime: it takes too long.
            Ended: there is none.
        """
        with self.budget.spending():
            mark, length = FRAME.unpack(self._bytes(FRAME.size))
            if length > LARGEST_FRAME:
                raise Ended
            return mark, self._bytes(length)

    def _bytes(self, count: int) -> bytes:
        pieces = []
        ends = monotonic() + self.budget.left
        while count:
            piece = self._piece(count, ends - monotonic())
            pieces.append(piece)
            count -= len(piece)
        return b"".join(pieces)

    def _piece(self, most: int, seconds: float) -> bytes:
        if _CAN_WAIT and not select([self._descriptor], [], [], max(seconds, 0))[0]:
            raise OutOfTime
        piece = os.read(self._descriptor, most)
        if not piece:
            raise OutOfTime if self._process.wait() == _CPU_SPENT else Ended
        return piece


@contextmanager
def running(command: Sequence[str], source: FileIO, seconds: float) -> Iterator[Child]:
    """Run a child that reads an open file, and end it when the block is left.

    Raises:
        Ended: it cannot be started.
    """
    try:
        process = subprocess.Popen(
            command,
            stdin=source,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            pipesize=_PIPE_BYTES,
            creationflags=_NO_WINDOW,
        )
    except OSError as error:
        raise Ended from error
    with process:
        try:
            yield Child(process, process.stdout.fileno() if process.stdout else -1, Budget(seconds))
        finally:
            process.kill()
