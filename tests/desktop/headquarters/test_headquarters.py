"""The overview in the window: it is read when it is shown, and anew when something changes."""

from pathlib import Path

from PySide6.QtCore import Qt

from iom_tracker.desktop.overview.matrix_table import MatrixTable
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, a_workspace, body
from tests.desktop.pilot import PATIENCE, Pilot


def go(pilot: Pilot) -> MatrixTable:
    with pilot.qtbot.waitSignal(pilot.session.overview_read, timeout=PATIENCE):
        pilot.control(Qt.Key.Key_0)
    return pilot.find(MatrixTable, "matrix")


def words_at(table: MatrixTable, unit: str = "200001") -> str:
    rows = range(table.model().rowCount())
    row = next(row for row in rows if unit in table.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole))
    return str(table.model().index(row, 2).data())


def test_what_was_written_a_moment_ago_is_in_the_overview(pilot: Pilot) -> None:
    pilot.type_into(a_ref(), "Two words.")
    pilot.wait_until_saved()
    assert words_at(go(pilot)).startswith("Draft, not published, 2/")


def test_the_overview_is_read_anew_each_time_the_person_comes_to_it(pilot: Pilot, workspace: Workspace) -> None:
    table = go(pilot)
    assert words_at(table) == "Empty"
    pilot.control(Qt.Key.Key_1)
    write_section(workspace, a_ref(), body("By somebody else."), ())
    assert words_at(go(pilot)).startswith("Published, not sent, 3/")


def test_what_changes_while_the_overview_is_being_read_is_not_missed(pilot: Pilot) -> None:
    go(pilot)
    pilot.session.settle()
    read: list[object] = []
    pilot.session.overview_read.connect(read.append)
    for _ in range(5):
        pilot.session.changed.emit(())
    pilot.session.settle()
    assert len(read) == 2


def test_an_overview_that_cannot_be_read_is_told_and_read_the_next_time(pilot: Pilot, workspace: Workspace) -> None:
    hidden = workspace.path.with_suffix(".hidden")
    pilot.session.settle()
    workspace.path.rename(hidden)
    pilot.control(Qt.Key.Key_0)
    assert "There is no file" in pilot.message()
    pilot.come_back()
    hidden.rename(workspace.path)
    pilot.control(Qt.Key.Key_1)
    assert words_at(go(pilot)) == "Empty"


def test_a_click_goes_to_the_section_with_the_cursor_in_it(pilot: Pilot) -> None:
    table = go(pilot)
    table.choose([a_ref("challenges", "200010")])
    table.setFocus()
    with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
        pilot.press(Qt.Key.Key_Return)
    pilot.qtbot.waitUntil(lambda: pilot.box(a_ref("challenges", "200010")).hasFocus(), timeout=PATIENCE)


def test_another_workspace_begins_with_nothing_narrowed(pilot: Pilot, tmp_path: Path) -> None:
    go(pilot)
    pilot.click("filterAttention")
    pilot.open(a_workspace(tmp_path, "other.iomdb").path)
    assert words_at(go(pilot)) == "Empty"
