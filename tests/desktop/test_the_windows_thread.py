"""A day's work in the window, during which no workflow runs on the window's own thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from iom_tracker.desktop import session_work
from iom_tracker.workflows.open_workspace import Workspace
from tests.builders import a_ref
from tests.desktop.pilot import PATIENCE, Pilot
from tests.window_thread import watched


def test_no_workflow_runs_on_the_thread_of_the_window(
    open_window: Callable[..., Pilot], workspace: Workspace, tmp_path: Path
) -> None:
    with watched() as found:
        pilot = open_window(workspace.path)
        pilot.type_into(a_ref(), "IOM trained 45 officers.")
        pilot.control(Qt.Key.Key_S)
        pilot.wait_until_saved()
        with pilot.qtbot.waitSignal(pilot.session.published, timeout=PATIENCE):
            pilot.click("publish")
        pilot.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        for place in (Qt.Key.Key_0, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_5, Qt.Key.Key_1):
            pilot.control(place)
            pilot.session.settle()
        with pilot.qtbot.waitSignal(pilot.session.exported, timeout=PATIENCE):
            pilot.control(Qt.Key.Key_E)
            pilot.choose_export()
            pilot.answer_file_choice(tmp_path / "report.docx")
        pilot.message()
        pilot.window.close()

    assert found == []


def test_a_workflow_that_is_called_at_once_is_found(workspace: Workspace) -> None:
    with watched() as found:
        session_work.open_file(workspace.path)
    assert found[0] == "iom_tracker.desktop.session_work calls iom_tracker.workflows.open_workspace.open_workspace"
