"""Frames of the window with 5,000 commitments: how long nothing else is done while typing, scrolling, filtering."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from large_workspace import write_workspace

_HERE: Final = Path(__file__).resolve().parent
_COMMITMENTS: Final = 5_000
_LONGEST_FRAME: Final = 0.05
_LONGEST: Final = 300


def run() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(dir=_HERE) as name:
        folder = Path(name)
        os.environ["IOM_TRACKER_HOME"] = str(folder / "home")
        write_workspace(folder / "workspace.iomdb", _COMMITMENTS, 60)
        own = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "PYTHONPATH": str(_HERE.parent)}
        command = [sys.executable, str(_HERE / "frames_probe.py"), str(folder / "workspace.iomdb")]
        answer = subprocess.run(
            command, env={**os.environ, **own}, capture_output=True, text=True, timeout=_LONGEST, check=True
        )
    _show(json.loads(answer.stdout.splitlines()[-1]))


def _show(figures: dict[str, list[list[float]]]) -> None:
    sys.stdout.write(f"\nFrames with {_COMMITMENTS:,} commitments (aim: none over 50 ms, but for opening)\n")
    for what, stretches in figures.items():
        wall, processor = (sorted((each[kind] for each in stretches), reverse=True) for kind in (0, 1))
        late = sum(each > _LONGEST_FRAME for each in processor)
        words = f"longest {wall[0] * 1000:6.0f} ms, on the processor {processor[0] * 1000:6.0f} ms, over 50 ms: {late}"
        sys.stdout.write(f"  {what:28} {words} of {len(stretches)}\n")
    sys.stdout.flush()
