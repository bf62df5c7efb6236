"""Start-up: from starting the process to the first painted window, against an empty window and novelWriter."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from measure import above, below, in_turns, ratio, show
from peer import novelwriter_python, screen

_HERE: Final = Path(__file__).resolve().parent
_LONGEST: Final = 60


def run(rounds: int = 15) -> None:
    """Measure and print."""
    peer = novelwriter_python()
    with screen() as environment, tempfile.TemporaryDirectory() as folder:
        sample = _sample(Path(folder))
        own, rival = sys.executable, str(peer)
        runs = {
            "empty PySide6 window": lambda: _start(environment, own, "empty"),
            "iom_tracker, no file": lambda: _start(environment, own, "tracker"),
            "iom_tracker, 2016 report": lambda: _start(environment, own, "tracker", str(sample)),
            "iom_tracker, 2016 report with its text": lambda: _start(environment, own, "tracker-text", str(sample)),
            "novelWriter without splash screen": lambda: _start(environment, rival, "novelwriter"),
        }
        seconds = in_turns(runs, rounds, warm_up=2)
    first = "iom_tracker, 2016 report"
    aims = [
        below("first painted window / empty window", ratio(seconds, first, "empty PySide6 window"), 3),
        above("novelWriter / first painted window", ratio(seconds, "novelWriter without splash screen", first), 1.5),
    ]
    show("Start-up to first painted window", seconds, aims)


def _start(environment: dict[str, str], python: str, what: str, *arguments: str) -> float:
    with tempfile.TemporaryDirectory() as home:
        kept = {name: value for name, value in environment.items() if name != "PYTHONDONTWRITEBYTECODE"}
        own = {**kept, "HOME": home, "IOM_TRACKER_HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        begun = time.monotonic()
        command = [python, str(_HERE / "first_paint.py"), what, *arguments]
        answer = subprocess.run(
            command, env=own, capture_output=True, text=True, timeout=_LONGEST, check=True, cwd=_HERE.parent
        )
    return float(answer.stdout.split()[-1]) - begun


def _sample(folder: Path) -> Path:
    from iom_tracker.workflows.sample import sample_workspace

    os.environ["IOM_TRACKER_HOME"] = str(folder / "home")
    return sample_workspace(folder)
