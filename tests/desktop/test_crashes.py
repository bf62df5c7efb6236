"""Crashes of the program: what is told of them, and that no word of the person's is in it."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.app import CrashHook
from iom_tracker.desktop.dialogs.crash_report import tell_of_crash, tell_of_last_crash
from iom_tracker.environment.crash_reports import CrashReport, take_last_crash, write_crash_report
from iom_tracker.workflows.open_workspace import Workspace
from tests.builders import a_ref
from tests.desktop.pilot import Pilot
from tests.tools import ROOT

MARKER = "Shelters were built in Erbil"
TYPE_AND_ABORT = f"""
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from iom_tracker.desktop import app

def type_and_abort() -> None:
    for window in QApplication.topLevelWidgets():
        boxes = [box for box in window.findChildren(QTextEdit) if box.isVisible() and not box.isReadOnly()]
        if window.objectName() == "mainWindow" and window.windowTitle().startswith("200001") and boxes:
            QTest.keyClicks(boxes[0], "{MARKER}")
            assert "{MARKER}" in boxes[0].toPlainText()
            os.abort()

make_app = app.make_app
def made():
    made = make_app()
    app.timer = QTimer()
    app.timer.timeout.connect(type_and_abort)
    app.timer.start(20)
    return made
app.make_app = made
app.run(Path(sys.argv[1]))
"""


@pytest.fixture
def hooked(pilot: Pilot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pilot]:
    """Give a window whose errors go to the crash hook."""
    hook = CrashHook(pilot.window)
    hook.reported.connect(partial(tell_of_crash, pilot.window))
    monkeypatch.setattr(sys, "excepthook", hook)
    yield pilot
    pilot.session.settle()


def save_from(pilot: Pilot, path: Path) -> str:
    box = pilot.wait_for(QMessageBox, "crashMessage")
    button = box.findChild(QPushButton, "crashSave")
    assert button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    pilot.answer_file_choice(path)
    pilot.qtbot.waitUntil(path.exists)
    return path.read_text(encoding="utf-8")


def quote(text: str) -> None:
    raise ValueError(f"{text} is not understood")


@pytest.mark.usefixtures("capsys")
def test_a_crash_in_a_slot_is_reported_without_what_was_typed(hooked: Pilot, qtbot: QtBot, tmp_path: Path) -> None:
    hooked.type_into(a_ref(), MARKER)
    text = hooked.box(a_ref()).toPlainText()
    assert MARKER in text

    with qtbot.captureExceptions() as errors:
        QTimer.singleShot(0, partial(quote, text))
        qtbot.waitUntil(lambda: bool(errors))
    kind, error, trace = errors[0]
    sys.excepthook(kind, error, trace)

    report = save_from(hooked, tmp_path / "report.txt")
    assert "ValueError" in report
    assert "in quote" in report
    assert MARKER not in report
    assert take_last_crash({}) is None


@pytest.mark.usefixtures("capsys")
def test_a_crash_on_the_worker_is_reported_without_what_was_typed(hooked: Pilot, qtbot: QtBot, tmp_path: Path) -> None:
    hooked.type_into(a_ref(), MARKER)
    hooked.wait_until_saved()

    def read_and_quote(workspace: Workspace) -> None:
        with workspace.reading() as transaction:
            (draft,) = transaction.drafts.all()
        quote(str(draft.body))

    failed: list[object] = []
    hooked.session._ask("read", failed.append, read_and_quote)

    report = save_from(hooked, tmp_path / "report.txt")
    qtbot.waitUntil(lambda: not hooked.session._background.is_busy)
    assert "in read_and_quote" in report
    assert MARKER not in report
    for box in hooked.window.findChildren(QMessageBox):
        box.reject()


def test_a_native_crash_is_told_at_the_next_start_without_what_was_typed(
    open_window: Callable[..., Pilot], workspace: Workspace, tmp_path: Path
) -> None:
    child = subprocess.run(
        [sys.executable, "-c", TYPE_AND_ABORT, str(workspace.path)],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=50,
    )
    assert child.returncode < 0 or child.returncode == 3, child.stderr

    crash = take_last_crash({"Qt": "6"})
    assert crash, child.stderr
    pilot = open_window()
    tell_of_last_crash(pilot.window, crash)

    assert "ended" in pilot.wait_for(QMessageBox, "crashMessage").text()
    report = save_from(pilot, tmp_path / "report.txt")
    assert "Fatal Python error: Aborted" in report
    assert "iom_tracker/desktop/app.py" in report
    assert MARKER not in report
    assert str(tmp_path) not in report
    assert take_last_crash({}) is None


def test_a_report_that_is_closed_is_not_told_again(open_window: Callable[..., Pilot]) -> None:
    pilot = open_window()
    tell_of_last_crash(pilot.window, write_crash_report(ZeroDivisionError(), {}))
    pilot.wait_for(QMessageBox, "crashMessage").reject()
    assert take_last_crash({}) is None
    assert pilot.window.findChildren(QFileDialog) == []


def test_a_report_that_cannot_be_saved_is_said_so(open_window: Callable[..., Pilot], tmp_path: Path) -> None:
    pilot = open_window()
    tell_of_last_crash(pilot.window, CrashReport("what happened", None))
    box = pilot.wait_for(QMessageBox, "crashMessage")
    button = box.findChild(QPushButton, "crashSave")
    assert button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = pilot.wait_for(QFileDialog, "fileChoice")
    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "report.txt"))
    dialog.reject()
    assert "nowhere" in pilot.message()
