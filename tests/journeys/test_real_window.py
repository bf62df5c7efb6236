"""A real window on a real screen, typed into with a keyboard, and killed: what was typed a second ago is there."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from iom_tracker.environment.locations import HOME_VARIABLE
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.pack import pack
from iom_tracker.workflows.read_workspace import read_sections, read_snapshot
from tests.offices import Desk, a_headquarters, an_office
from tests.tools import ROOT, openbox, xdotool, xvfb

PATIENCE = 30.0
PROMISED = 1.0  # design, promise 1: a killed program loses at most the last second of typing


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """Give the environment of a screen in memory with a window manager."""
    read, write = os.pipe()
    command = [xvfb(), "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with _running(command, dict(os.environ), pass_fds=(write,)):
        os.close(write)
        with os.fdopen(read) as answer:
            environment = {**os.environ, "DISPLAY": f":{answer.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        with _running([openbox()], environment):
            yield environment


def test_what_was_typed_a_second_before_the_program_was_killed_is_there(screen: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "erbil.iomdb"
    create_workspace(path, "agenda-for-humanity", "2016").rest()
    with _running([sys.executable, "-m", "iom_tracker", str(path)], screen) as window:
        _wait_for_window(screen, path.name)
        _wait_for_keyboard(screen, path)
        _press(screen, "type", "--delay", "12", " Two workshops were held in Geneva.")
        time.sleep(PROMISED)
        window.kill()
        window.wait()
    assert _first_text(path).endswith(" Two workshops were held in Geneva.")


def test_a_window_that_is_opened_again_and_closed_goes_on_where_it_was(screen: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "erbil.iomdb"
    create_workspace(path, "agenda-for-humanity", "2016").rest()
    for _ in range(2):
        with _running([sys.executable, "-m", "iom_tracker", str(path)], screen) as window:
            _wait_for_window(screen, path.name)
            _wait_for_keyboard(screen, path)
            _press(screen, "type", "--delay", "12", " One more.")
            _press(screen, "key", "ctrl+q")
            assert window.wait(PATIENCE) == 0
    assert _first_text(path).count(" One more.") == 2


def test_a_packet_as_text_is_pasted_merged_and_read(screen: dict[str, str], tmp_path: Path) -> None:
    hq = a_headquarters(tmp_path / "hq")
    office = an_office(hq, "Haiti", "200001")
    office.write("Shelters were built in nine districts.")
    message = _as_message(office)
    hq.workspace.rest()
    at_home = {**screen, HOME_VARIABLE: str(hq.folder)}
    with _running([sys.executable, "-m", "iom_tracker", str(hq.workspace.path)], at_home) as window:
        _wait_for_window(at_home, hq.workspace.path.name)
        _wait_for_keyboard(at_home, hq.workspace.path)
        _press(at_home, "key", "ctrl+shift+l")  # the clipboard of a new screen is empty, so it is asked for
        _wait_for_window(at_home, "Paste a packet")
        _press(at_home, "type", "--delay", "1", f"Dear all,\n{message}")
        _press(at_home, "key", "Tab", "Return")
        _wait_for_window(at_home, "What came in")
        _press(at_home, "key", "Escape")
        _press(at_home, "search", "--onlyvisible", "--name", hq.workspace.path.name, "windowactivate", "--sync")
        _press(at_home, "key", "ctrl+q")
        assert window.wait(PATIENCE) == 0
    assert hq.text() == "Shelters were built in nine districts."


def _as_message(office: Desk) -> str:
    """Return the packet of an office as text to paste."""
    with office.at_work() as workspace:
        return pack(workspace, None, clock=office.clock).text


def _wait_for_window(screen: dict[str, str], name: str) -> None:
    """Wait until a window of that name is shown; a search fails too where another window goes while it looks."""
    command, end = [xdotool(), "search", "--sync", "--onlyvisible", "--name", name], time.monotonic() + PATIENCE
    while subprocess.run(command, env=screen, timeout=PATIENCE, check=False, capture_output=True).returncode:
        assert time.monotonic() < end, f"no window “{name}” came"


def _wait_for_keyboard(screen: dict[str, str], path: Path) -> None:
    """Type letters, which are lost while the window has no focus yet, until one has reached the disk."""
    before, end = _first_text(path), time.monotonic() + PATIENCE
    while _first_text(path) == before:
        assert time.monotonic() < end, "the window took too long"
        _press(screen, "key", "x")


def _first_text(path: Path) -> str:
    workspace = open_workspace(path)
    first = next(iter(read_snapshot(workspace).sections))
    (content,) = read_sections(workspace, [first])
    workspace.rest()
    return content.shown.plain


def _press(screen: dict[str, str], *arguments: str) -> None:
    subprocess.run([xdotool(), *arguments], env=screen, timeout=PATIENCE, check=True, capture_output=True)


@contextmanager
def _running(
    command: list[str], environment: dict[str, str], pass_fds: tuple[int, ...] = ()
) -> Iterator["subprocess.Popen[bytes]"]:
    process = subprocess.Popen(command, env=environment, cwd=ROOT, pass_fds=pass_fds, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
