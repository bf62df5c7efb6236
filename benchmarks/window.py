"""At work in the window: key to painted character, opening, memory, saving, against novelWriter on the same texts."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

from large_workspace import write_workspace
from measure import above, ratio, show, show_memory
from peer import novelwriter_python, screen

_HERE: Final = Path(__file__).resolve().parent
_LONGEST: Final = 180
_OURS, _PEER = "iom_tracker", "novelWriter"
_SIZES: Final = {"500 texts of 100 words": (84, 100), "one text of 2,000 words": (1, 2000)}
_QUESTIONS: Final = 6
_TITLES: Final = {
    "keys": "Key press to painted character",
    "saves": "Saving what was typed, from the order until it is done",
    "open": "Opening, until the text is on the screen",
}


def run(rounds: int = 5) -> None:
    """Measure and print."""
    peer = str(novelwriter_python())
    with screen() as environment:
        for size, (commitments, length) in _SIZES.items():
            with tempfile.TemporaryDirectory(dir=_HERE) as name:
                found = _measured(environment, peer, Path(name), (commitments, length), rounds)
            _show(size, found)


def _measured(
    environment: dict[str, str], peer: str, folder: Path, size: tuple[int, int], rounds: int
) -> dict[str, list[dict[str, Any]]]:
    commitments, length = size
    os.environ["IOM_TRACKER_HOME"] = str(folder / "home")
    workspace, project = folder / "workspace.iomdb", folder / "project"
    write_workspace(workspace, commitments, length)
    _probe(environment, peer, "novelwriter-make", project, str(commitments * _QUESTIONS), str(length))
    found: dict[str, list[dict[str, Any]]] = {_OURS: [], _PEER: []}
    for _ in range(rounds):
        found[_OURS].append(json.loads(_probe(environment, sys.executable, "tracker", workspace)))
        found[_PEER].append(json.loads(_probe(environment, peer, "novelwriter", project)))
    return found


def _probe(environment: dict[str, str], python: str, what: str, place: Path, *arguments: str) -> str:
    with tempfile.TemporaryDirectory() as home:
        own = {"HOME": home, "IOM_TRACKER_HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        command = [python, str(_HERE / "window_probe.py"), what, str(place), *arguments]
        path = {"PYTHONPATH": str(_HERE.parent)} if python == sys.executable else {}
        answer = subprocess.run(
            command, env={**environment, **own, **path}, capture_output=True, text=True, timeout=_LONGEST, check=False
        )
    if answer.returncode:
        raise RuntimeError(answer.stderr)
    return answer.stdout.splitlines()[-1] if answer.stdout else ""


def _show(size: str, found: dict[str, list[dict[str, Any]]]) -> None:
    for key, title in _TITLES.items():
        seconds = {name: [_middle(each[key]) for each in figures] for name, figures in found.items()}
        show(f"{title}: {size}", seconds, [above(f"{_PEER} / {_OURS}", ratio(seconds, _PEER, _OURS), 1)])
    show_memory({f"{name}, after opening": min(each["memory"] for each in figures) for name, figures in found.items()})


def _middle(figure: float | list[float]) -> float:
    return statistics.median(figure) if isinstance(figure, list) else figure
