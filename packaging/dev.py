"""Set up, start and check iom_tracker: `python3 packaging/dev.py run` or `python3 packaging/dev.py test`.

This file alone must also be understood by an older Python, so that it can say that it is too old.
"""

import sys

OLDEST_PYTHON = (3, 11)


def main() -> int:
    """Run the command that was asked for and return its exit code."""
    if sys.version_info < OLDEST_PYTHON:
        needed = ".".join(map(str, OLDEST_PYTHON))
        found = ".".join(map(str, sys.version_info[:3]))
        print(f"iom_tracker needs Python {needed} or newer; this is {found} ({sys.executable}).", file=sys.stderr)
        return 1
    from commands import run_command  # noqa: PLC0415 - an older Python could not read what this imports

    return run_command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
