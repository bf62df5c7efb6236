"""Runs the measurements that are named, or all of them."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import export
import frames
import importing
import merging
import overview
import save
import start
import window

MEASUREMENTS = {
    "start": start.run,
    "import": importing.run,
    "save": save.run,
    "export": export.run,
    "merge": merging.run,
    "overview": overview.run,
    "window": window.run,
    "frames": frames.run,
}


def main(names: list[str]) -> int:
    """Run what is named; unknown names are wrong usage."""
    unknown = [name for name in names if name not in MEASUREMENTS]
    if unknown:
        sys.stderr.write(f"There is no measurement {', '.join(unknown)}; there are: {', '.join(MEASUREMENTS)}.\n")
        return 2
    for name in names or MEASUREMENTS:
        MEASUREMENTS[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
