"""Where the cursor goes: after opening, between outline and text."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeView

from tests.builders import a_ref
from tests.desktop.pilot import PATIENCE, Pilot
from tests.offices import a_headquarters, an_office

OpenWindow = Callable[..., Pilot]


def test_escape_leads_from_the_filter_and_from_the_rows_back_into_the_text(pilot: Pilot) -> None:
    pilot.press(Qt.Key.Key_F6)
    pilot.type_on("200010")
    pilot.press(Qt.Key.Key_Down)
    assert pilot.find(QTreeView, "outline").hasFocus()
    pilot.press(Qt.Key.Key_Escape)  # sooner than the commitment was read
    here = a_ref("origin", unit="200010")
    pilot.qtbot.waitUntil(lambda: any(box.hasFocus() for box in pilot.boxes(here)), timeout=PATIENCE)
    pilot.press(Qt.Key.Key_F6)
    pilot.press(Qt.Key.Key_Escape)
    assert pilot.box(here).hasFocus()


def test_an_office_that_finished_its_section_goes_on_at_the_first_one_it_is_still_asked_for(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    office = an_office(a_headquarters(tmp_path / "hq"), "Haiti", "200010")
    first, second = a_ref("origin", unit="200010"), a_ref("achievements", unit="200010")
    pilot = open_window(office.workspace.path)
    assert pilot.box(first).hasFocus()
    pilot.type_into(first, "It was done.")
    pilot.window.close()
    pilot = open_window(office.workspace.path)
    assert pilot.box(first).hasFocus()
    with pilot.qtbot.waitSignal(pilot.session.published, timeout=PATIENCE):
        pilot.click("publish")
    pilot.window.close()

    assert open_window(office.workspace.path).box(second).hasFocus()
