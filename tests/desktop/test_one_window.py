"""A workspace has one window on a machine: a second one says so, and calls the first to the front."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from iom_tracker.cli.main import main
from iom_tracker.domain.errors import OpenElsewhere
from iom_tracker.environment.locations import data_folder
from iom_tracker.environment.open_files import claim
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.read_workspace import read_sections
from tests.builders import a_ref, a_workspace
from tests.desktop.pilot import PATIENCE, Pilot
from tests.tools import ROOT

OTHER_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from iom_tracker.desktop import app

told = []
def look():
    for window in QApplication.topLevelWidgets():
        if window.objectName() == "mainWindow" and window.windowTitle().startswith("200001"):
            if not told:
                told.append("open")
                window.showMinimized()
                print("open", flush=True)
            elif not window.isMinimized() and told == ["open"]:
                told.append("called")
                print("called", flush=True)

make_app = app.make_app
def made():
    made = make_app()
    app.timer = QTimer()
    app.timer.timeout.connect(look)
    app.timer.start(20)
    return made
app.make_app = made
app.run(Path(sys.argv[1]))
"""


def test_a_second_window_says_that_the_workspace_is_open_and_calls_the_first(
    open_window: Callable[..., Pilot], workspace: Workspace
) -> None:
    arguments = [sys.executable, "-c", OTHER_WINDOW, str(workspace.path)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, cwd=ROOT) as other:
        assert other.stdout
        assert other.stdout.readline() == "open\n"
        second = open_window()
        second.window.open(workspace.path)
        message = second.message()
        assert "office.iomdb” is open already, in another window of this program" in message
        told = [label.text() for label in second.window.findChildren(QLabel)]
        assert told.count(message) == 1  # in the message, and not on the page behind it again
        assert other.stdout.readline() == "called\n"
        other.kill()
        other.wait()
        second.open(workspace.path)
    assert second.window.windowTitle().startswith("200001")


def test_after_the_program_was_killed_the_next_start_says_until_when_all_was_kept(
    open_window: Callable[..., Pilot], workspace: Workspace
) -> None:
    arguments = [sys.executable, "-c", OTHER_WINDOW, str(workspace.path)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, cwd=ROOT) as other:
        assert other.stdout
        assert other.stdout.readline() == "open\n"
        other.kill()
        other.wait()
    (mark,) = (data_folder() / "open").glob("*.held")
    kept = datetime(2016, 11, 23, 14, 3).astimezone().timestamp()
    os.utime(mark, (kept, kept))
    pilot = open_window(workspace.path)
    ended = "The program was ended without closing. Everything up to 23 Nov 2016, 14:03 was kept."
    assert pilot.text("bannerWords") == ended
    pilot.click("bannerSeen")
    assert not pilot.find(QWidget, "banner").isVisible()


def test_after_a_window_was_closed_the_next_start_says_nothing(
    open_window: Callable[..., Pilot], workspace: Workspace
) -> None:
    first = open_window(workspace.path)
    first.type_into(a_ref(), "Shelters were built.")
    first.window.close()
    first.session.settle()
    second = open_window(workspace.path)
    assert not second.find(QWidget, "banner").isVisible()
    second.open(workspace.path)
    assert not second.find(QWidget, "banner").isVisible()


def test_what_is_saved_is_noted_as_kept(pilot: Pilot) -> None:
    (mark,) = (data_folder() / "open").glob("*.held")
    os.utime(mark, (0, 0))
    pilot.type_into(a_ref(), "Shelters were built.")
    pilot.wait_until_saved()
    assert mark.stat().st_mtime > 0


def test_the_terminal_reads_and_writes_what_a_window_has_open(
    pilot: Pilot, workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Schools were built.", encoding="utf-8")
    pilot.type_into(a_ref(), "Shelters were built.")
    pilot.wait_until_saved()

    assert main(["write", str(workspace.path), str(a_ref()), "--text-file", str(text)]) == 0
    with pilot.qtbot.waitSignal(pilot.session.saved, timeout=PATIENCE):
        pilot.type_on(" Wells too.")

    (content,) = read_sections(workspace, [a_ref()])
    assert content.published[0].plain == "Schools were built."
    assert content.shown.plain == "Shelters were built. Wells too."
    assert "draft" in capsys.readouterr().err


def test_the_same_window_opens_its_workspace_again(pilot: Pilot, workspace: Workspace) -> None:
    pilot.open(workspace.path)
    with pytest.raises(OpenElsewhere):
        claim(workspace.path)


def test_another_workspace_in_the_window_gives_the_first_back(
    pilot: Pilot, workspace: Workspace, tmp_path: Path
) -> None:
    other = a_workspace(tmp_path, "other.iomdb")
    pilot.open(other.path)
    claim(workspace.path).release()
    with pytest.raises(OpenElsewhere):
        claim(other.path)


def test_a_workspace_that_cannot_be_opened_leaves_the_first_one_held(
    pilot: Pilot, workspace: Workspace, tmp_path: Path
) -> None:
    pilot.window.open(tmp_path / "none.iomdb")
    pilot.message()
    with pytest.raises(OpenElsewhere):
        claim(workspace.path)


def test_closing_the_workspace_or_the_window_gives_it_back(pilot: Pilot, workspace: Workspace) -> None:
    pilot.session.close()
    claim(workspace.path).release()
    pilot.open(workspace.path)
    pilot.window.close()
    claim(workspace.path).release()


def test_a_call_brings_a_minimized_window_back(pilot: Pilot, workspace: Workspace, qtbot: QtBot) -> None:
    pilot.window.setWindowState(Qt.WindowState.WindowMinimized)
    with pytest.raises(OpenElsewhere):
        claim(workspace.path)
    qtbot.waitUntil(lambda: not pilot.window.isMinimized())
