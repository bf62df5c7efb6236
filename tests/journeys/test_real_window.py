"""The window on a screen of its own, with a window manager, driven by the keyboard alone."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.read_workspace import read_sections
from tests.builders import a_ref, a_workspace
from tests.tools import ROOT, openbox, xdotool, xvfb

PATIENCE: Final = 20.0
GLANCE: Final = 0.05
ORIGIN: Final = a_ref("origin")


class Screen:
    """A screen in memory and the keyboard in front of it."""

    def __init__(self, display: str) -> None:
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    def keyboard(self, *arguments: str) -> str:
        """Let xdotool do something and return what it says; nothing where it finds no window."""
        command = [xdotool(), *arguments]
        finished = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return finished.stdout.strip()

    def start(self, workspace: Path) -> "subprocess.Popen[bytes]":
        """Start the program and give its window the keyboard once it shows the first commitment."""
        command = [sys.executable, "-m", "iom_tracker", str(workspace)]
        program = subprocess.Popen(command, env=self.environment, cwd=ROOT)
        title = f"200001 – {workspace.name}"
        wait_until(lambda: bool(self.keyboard("search", "--onlyvisible", "--name", title)))
        self.keyboard("search", "--onlyvisible", "--name", title, "windowfocus", "--sync")
        return program


def wait_until(is_so: Callable[[], bool]) -> None:
    """Look again and again until something is so."""
    deadline = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(GLANCE)


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Screen]:
    read, write = os.pipe()
    command = [xvfb(), "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        display = f":{answer.readline().strip()}"
    monkeypatch.setenv("DISPLAY", display)
    manager = subprocess.Popen([openbox()], stderr=subprocess.DEVNULL)
    yield Screen(display)
    for process in (manager, server):
        process.terminate()
        process.wait()


def shown(workspace: Workspace) -> str:
    return read_sections(workspace, [ORIGIN])[0].shown.plain


def test_what_was_typed_survives_the_death_of_the_program(screen: Screen, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    program = screen.start(workspace.path)
    screen.keyboard("type", "--delay", "15", "Shelters were built in five camps.")
    wait_until(lambda: shown(workspace) == "Shelters were built in five camps.")
    program.kill()
    program.wait()

    again = screen.start(workspace.path)
    screen.keyboard("key", "ctrl+End")
    screen.keyboard("type", "--delay", "15", " Six more follow.")
    wait_until(lambda: shown(workspace).endswith(" Six more follow."))
    screen.keyboard("key", "ctrl+q")

    assert again.wait(PATIENCE) == 0
    assert shown(workspace) == "Shelters were built in five camps. Six more follow."
