from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from iom_tracker.workflows.open_workspace import Workspace
from tests.builders import a_ref
from tests.desktop.pilot import PATIENCE, Pilot

ROUND = ("rail", "topBar", "outlinePanel", "sidePanel")


def seen(pilot: Pilot) -> list[str]:
    return [name for name in ROUND if pilot.find(QWidget, name).isVisible()]


def test_a_key_leaves_nothing_on_the_screen_but_the_page_and_the_line_that_says_saved(pilot: Pilot) -> None:
    pilot.press(Qt.Key.Key_F11)
    assert pilot.window.isFullScreen()
    assert seen(pilot) == []
    assert pilot.find(QWidget, "saveState").isVisible()
    pilot.type_on("Written undisturbed.")
    assert pilot.box(a_ref("origin")).toPlainText() == "Written undisturbed."


def test_escape_brings_everything_back_with_the_cursor_where_it_was(pilot: Pilot) -> None:
    pilot.box(a_ref("challenges")).setFocus()
    pilot.press(Qt.Key.Key_F11)
    pilot.press(Qt.Key.Key_Escape)
    assert not pilot.window.isFullScreen()
    assert seen(pilot) == list(ROUND)
    assert pilot.box(a_ref("challenges")).hasFocus()


def test_the_button_of_the_toolbar_does_the_same_and_a_second_time_leaves(pilot: Pilot) -> None:
    button = pilot.find(QToolButton, "full_screen_button")
    assert button.toolTip() == "Write on the full screen (F11)"
    button.click()
    assert button.isChecked()
    assert seen(pilot) == []
    button.click()
    assert seen(pilot) == list(ROUND)


def test_guidance_that_was_hidden_stays_hidden(pilot: Pilot) -> None:
    pilot.press(Qt.Key.Key_F4)
    pilot.press(Qt.Key.Key_F11)
    pilot.press(Qt.Key.Key_F11)
    assert seen(pilot) == ["rail", "topBar", "outlinePanel"]


def test_a_larger_screen_does_not_bring_the_guidance_in(pilot: Pilot) -> None:
    pilot.window.resize(QSize(1000, 600))
    pilot.press(Qt.Key.Key_F11)
    pilot.window.resize(QSize(1920, 1080))
    assert seen(pilot) == []


def test_going_to_the_filter_or_to_another_page_or_to_a_comment_leaves_the_full_screen(pilot: Pilot) -> None:
    keys = (Qt.Key.Key_L, Qt.Key.Key_2)
    for key in keys:
        pilot.press(Qt.Key.Key_F11)
        pilot.control(key)
        assert not pilot.window.isFullScreen(), key
    pilot.press(Qt.Key.Key_F11)
    assert pilot.find(QWidget, "writeView").isVisible()
    pilot.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert seen(pilot) == list(ROUND)
    assert pilot.find(QWidget, "commentPane").isVisible()


def test_a_window_that_is_closed_in_the_full_screen_is_not_remembered_so(
    open_window: Callable[..., Pilot], workspace: Workspace
) -> None:
    pilot = open_window(workspace.path)
    pilot.press(Qt.Key.Key_F11)
    pilot.window.close()
    assert not open_window(workspace.path, size=None).window.isFullScreen()


def test_closing_the_workspace_leaves_the_full_screen(pilot: Pilot) -> None:
    pilot.press(Qt.Key.Key_F11)
    pilot.control(Qt.Key.Key_W)
    pilot.qtbot.waitUntil(pilot.find(QWidget, "welcomePage").isVisible, timeout=PATIENCE)
    assert not pilot.window.isFullScreen()
    assert pilot.find(QWidget, "rail").isVisible()
