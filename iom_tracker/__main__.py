"""The window, or the terminal when a verb is given."""

import os
import sys
from pathlib import Path

from iom_tracker.environment import speller_process
from iom_tracker.storage import gate


def main() -> int:
    """Run the program and return its exit code."""
    if sys.argv[1:2] == [gate.ARGUMENT]:
        return gate.main(sys.argv[2:])
    if sys.argv[1:2] == [speller_process.ARGUMENT]:
        return speller_process.main(sys.argv[2:])
    try:
        return _run(sys.argv[1:])
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        return 1


def _run(arguments: list[str]) -> int:
    if _is_for_the_window(arguments):
        if not _has_screen():
            sys.stderr.write("There is no screen for the window; iom-tracker --help shows what can be done without.\n")
            return 1
        from iom_tracker.desktop.app import run  # noqa: PLC0415 - a terminal needs no Qt

        return run(Path(arguments[0]) if arguments else None)
    from iom_tracker.cli.main import main as run_verb  # noqa: PLC0415 - the window shall paint before this is read

    return run_verb(arguments)


def _has_screen() -> bool:
    """Say whether Qt will find a screen; only X11 and Wayland say beforehand where theirs is."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _is_for_the_window(arguments: list[str]) -> bool:
    """Say whether there is nothing but perhaps the name of a file; `./status` opens a file of that name."""
    if not arguments:
        return True
    first = arguments[0]
    return len(arguments) == 1 and not first.startswith("-") and (Path(first).suffix != "" or "/" in first)


if __name__ == "__main__":
    sys.exit(main())
