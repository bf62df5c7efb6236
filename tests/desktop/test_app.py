"""The start of the window, and what happens to errors that nobody expected."""

import faulthandler
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from iom_tracker.desktop import app as start
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.dialogs.crash_report import tell_of_crash
from iom_tracker.desktop.dialogs.open_kit import OpenKitDialog
from iom_tracker.desktop.main_window import MainWindow
from iom_tracker.environment.locations import log_folder
from iom_tracker.environment.open_files import claim
from iom_tracker.environment.settings import Settings, load_settings, save_settings
from tests.builders import a_ref, a_workspace
from tests.desktop.pilot import PATIENCE
from tests.offices import a_headquarters, an_office

LATE = ("sqlalchemy", "alembic", "docx", "lxml", "nacl", "rapidfuzz", "hypothesis")


@pytest.fixture
def fault_handler_as_before() -> Iterator[None]:
    yield
    faulthandler.disable()
    faulthandler.enable()


@pytest.fixture(autouse=True)
def nothing_left_of_the_program(qapp: QApplication, applied_theme: Theme) -> Iterator[None]:
    """Take away what a start leaves with the application, which here outlives it."""
    before, windows = qapp.children(), qapp.topLevelWidgets()
    yield
    for window in qapp.topLevelWidgets():  # one that outlives its worker would ask it for something with its next timer
        if isinstance(window, MainWindow) and window not in windows:
            window.deleteLater()
            QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    for child in qapp.children():
        if child not in before and child is not applied_theme and type(child).__module__.startswith("iom_tracker"):
            child.deleteLater()


@pytest.fixture
def parts(qapp: QApplication, qtbot: QtBot) -> Iterator[start.Parts]:
    parts = start.furnish(start.make_shell(qapp))
    qtbot.addWidget(parts.window)
    yield parts
    parts.session.close()
    parts.background.close()


def messages(window: MainWindow) -> list[str]:
    return [box.text() for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_the_window_needs_neither_the_database_nor_word_to_be_painted() -> None:
    code = "import sys, iom_tracker.desktop.app; print(*sorted(name for name in sys.modules if '.' not in name))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert [name for name in LATE if name in answer.stdout.split()] == []


def test_a_workspace_into_which_no_document_comes_back_is_opened_without_what_reads_word(tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    code = (
        "import sys, pathlib\nfrom iom_tracker.desktop import session_work, word_work\n"
        "found = session_work.open_file(pathlib.Path(sys.argv[1]))\n"
        "session_work.read_submissions(found.workspace)\nsession_work.read_conflicts(found.workspace)\n"
        "word_work.read_waiting(found.workspace)\nprint(*sorted(name for name in sys.modules if '.' not in name))"
    )
    answer = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert [name for name in ("docx", "lxml", "rapidfuzz", "xlsxwriter") if name in answer.stdout.split()] == []


def test_the_named_workspace_is_opened_once_the_window_is_there(
    parts: start.Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    workspace = a_workspace(tmp_path)
    parts.window.show()

    with qtbot.waitSignal(parts.session.contents_read, timeout=PATIENCE):
        start.begin(parts, workspace.path, None)

    assert parts.window.windowTitle() == "200001 – office.iomdb – iom_tracker"


def test_a_kit_that_is_named_is_asked_about(parts: start.Parts, qtbot: QtBot, tmp_path: Path) -> None:
    hq = a_headquarters(tmp_path / "hq")
    an_office(hq, "Haiti", "200001")
    kit = hq.folder / "kit for Haiti.iompack"
    parts.window.announce(kit)
    parts.window.show()
    start.begin(parts, kit, None)
    qtbot.waitUntil(lambda: bool(parts.window.findChildren(OpenKitDialog)), timeout=PATIENCE)
    (dialog,) = parts.window.findChildren(OpenKitDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_what_is_open_in_another_window_is_left_to_it(parts: start.Parts, qtbot: QtBot, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    held = claim(workspace.path)
    parts.window.show()
    start.begin(parts, workspace.path, None)
    qtbot.waitUntil(lambda: len(messages(parts.window)) == 1, timeout=PATIENCE)
    assert "is open already, in another window of this program" in messages(parts.window)[0]
    assert parts.window.isVisible()
    next(iter(parts.window.findChildren(QMessageBox))).accept()
    qtbot.waitUntil(lambda: not parts.window.isVisible(), timeout=PATIENCE)
    held.release()


def test_a_window_that_had_its_own_file_stays_when_another_is_open_elsewhere(
    parts: start.Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    own, other = a_workspace(tmp_path), a_workspace(tmp_path, "other.iomdb")
    parts.window.show()
    with qtbot.waitSignal(parts.session.contents_read, timeout=PATIENCE):
        start.begin(parts, own.path, None)
    parts.session.close()
    held = claim(other.path)
    parts.window.open(other.path)
    qtbot.waitUntil(lambda: len(messages(parts.window)) == 1, timeout=PATIENCE)
    next(iter(parts.window.findChildren(QMessageBox))).accept()
    parts.session.settle()
    assert parts.window.isVisible()
    held.release()


def test_without_a_name_the_last_workspace_comes_back(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    save_settings(Settings(recent=(str(workspace.path),), last_section=str(a_ref())))
    parts = start.furnish(start.make_shell(qapp))
    qtbot.addWidget(parts.window)

    with qtbot.waitSignal(parts.session.contents_read, timeout=PATIENCE):
        start.begin(parts, parts.memory.file_to_reopen(), None)
    stopped_at = load_settings().last_section
    parts.session.close()
    parts.background.close()

    assert stopped_at == str(a_ref())


def test_without_a_name_and_a_past_nothing_is_opened(parts: start.Parts) -> None:
    start.begin(parts, None, None)
    parts.session.settle()
    assert parts.session.snapshot is None


def test_an_error_that_nobody_expected_is_reported_and_told(
    parts: start.Parts, capsys: pytest.CaptureFixture[str]
) -> None:
    parts.window.show()
    hook = start.CrashHook(parts.app)
    hook.reported.connect(partial(tell_of_crash, parts.window))
    error = ZeroDivisionError("nobody thought of it")

    hook(ZeroDivisionError, error, None)

    report = next(log_folder().glob("crash-*.txt"))
    assert "ZeroDivisionError" in report.read_text(encoding="utf-8")
    assert "went wrong inside the program" in messages(parts.window)[0]
    assert "nobody thought of it" in capsys.readouterr().err


@pytest.mark.usefixtures("capsys")
def test_a_fault_that_comes_back_is_told_once(qapp: QApplication) -> None:
    told: list[object] = []
    hook = start.CrashHook(qapp)
    hook.reported.connect(told.append)

    for _ in range(3):
        hook(ZeroDivisionError, ZeroDivisionError(), None)
    hook(KeyError, KeyError(), None)

    assert len(told) == 2


def test_an_interruption_by_the_keyboard_is_no_crash(qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> None:
    start.CrashHook(qapp)(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not log_folder().exists()
    assert "KeyboardInterrupt" in capsys.readouterr().err


@pytest.mark.usefixtures("fault_handler_as_before")
def test_the_program_runs_until_its_window_is_closed(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = a_workspace(tmp_path)
    monkeypatch.setattr(start, "make_app", lambda: qapp)
    titles: list[str] = []

    def close_when_open() -> None:
        windows = [each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()]
        if windows and windows[0].windowTitle().startswith("200001"):
            titles.append(windows[0].windowTitle())
            timer.stop()
            windows[0].close()

    timer = QTimer()
    timer.timeout.connect(close_when_open)
    timer.start(20)
    hook = sys.excepthook

    assert start.run(workspace.path) == 0
    assert titles == ["200001 – office.iomdb – iom_tracker"]
    assert sys.excepthook is sys.__excepthook__
    monkeypatch.setattr(sys, "excepthook", hook)
