"""Long work on a terminal: a bar that shows how far it has come, and Ctrl+C that stops it at its next step."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import click

from iom_tracker.domain.errors import Cancelled
from iom_tracker.workflows.outcome import Progress


@contextmanager
def shown_progress(label: str, *, is_quiet: bool) -> Iterator[Progress | None]:
    """Show a bar on a terminal; in a pipe and beside JSON there is none."""
    if is_quiet or not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=100, label=label, file=sys.stderr) as bar:

        def advance(done: int, total: int) -> None:
            bar.update(done * 100 // total - bar.pos)

        yield advance


@contextmanager
def stopped_by_ctrl_c(progress: Progress | None) -> Iterator[Progress]:
    """Let Ctrl+C end the work at its next step, so that what is done is told; a second one ends it at once.

    Yields:
        The progress to hand to the work, which raises `Cancelled` once Ctrl+C was pressed.
    """
    before = signal.getsignal(signal.SIGINT)
    is_stopped = False

    def stop(_number: int, _frame: FrameType | None) -> None:
        nonlocal is_stopped
        is_stopped = True
        signal.signal(signal.SIGINT, before)

    def advance(done: int, total: int) -> None:
        if progress:
            progress(done, total)
        if is_stopped:
            raise Cancelled

    signal.signal(signal.SIGINT, stop)
    try:
        yield advance
    finally:
        signal.signal(signal.SIGINT, before)
