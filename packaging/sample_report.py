"""The real 2016 report as a sample: in the window, or in the terminal where there is no screen."""

import os
import shlex
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from private_environment import PROGRAMS, become_program
from steps import ROOT, call, say

REPORT = ROOT / "resources" / "samples" / "iom-report-2016.txt"
FOLDER = ROOT / "build" / "sample"


def open_sample(folder: Path = FOLDER) -> int:
    """Open the sample in the window, or do the same job in the terminal."""
    workspace = folder / "iom-report-2016.iomdb"
    if has_screen(sys.platform, os.environ):
        _provide_workspace(workspace)
        become_program([str(workspace)])
    say("There is no screen here, so the 2016 report goes in and out in the terminal.")
    _provide_workspace(workspace)
    _iom_tracker("status", workspace)
    _iom_tracker("export", workspace, workspace.with_suffix(".docx"))
    return 0


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Say whether a window can be shown; only Linux machines come without a screen."""
    names = ("DISPLAY", "WAYLAND_DISPLAY")
    return not platform.startswith("linux") or any(environment.get(name) for name in names)


def _provide_workspace(workspace: Path) -> None:
    """Make the sample once, aside, so that a stopped import leaves nothing that looks finished."""
    if workspace.is_file():
        say(f"The report is already in {_short(workspace)}")
        return
    aside = workspace.parent / "unfinished"
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    unfinished = aside / workspace.name
    _iom_tracker("new", unfinished, "--framework", "agenda-for-humanity", "--cycle", "2016")
    _iom_tracker("import", unfinished, REPORT)
    unfinished.rename(workspace)
    shutil.rmtree(aside)


def _iom_tracker(*arguments: str | Path) -> None:
    words = [_short(word) if isinstance(word, Path) else word for word in arguments]
    say(f"$ iom-tracker {shlex.join(words)}")
    call([PROGRAMS / "iom-tracker", *words], failure="The sample could not be made")


def _short(path: Path) -> str:
    return str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path)
