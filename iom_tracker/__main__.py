"""The window, or the terminal when a verb is given."""

import sys
from pathlib import Path


def main() -> int:
    """Run the program and return its exit code."""
    arguments = sys.argv[1:]
    if _is_for_the_window(arguments):
        from iom_tracker.desktop.app import run  # noqa: PLC0415 - a terminal needs no Qt

        return run(Path(arguments[0]) if arguments else None)
    from iom_tracker.cli.main import main as run_verb  # noqa: PLC0415 - the window shall paint before this is read

    return run_verb(arguments)


def _is_for_the_window(arguments: list[str]) -> bool:
    """Say whether there is nothing but perhaps the name of a file; `./status` opens a file of that name."""
    if not arguments:
        return True
    first = arguments[0]
    return len(arguments) == 1 and not first.startswith("-") and (Path(first).suffix != "" or "/" in first)


if __name__ == "__main__":
    sys.exit(main())
