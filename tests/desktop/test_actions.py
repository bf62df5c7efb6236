from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from iom_tracker.desktop.actions import TABLE, Actions
from iom_tracker.desktop.appearance.theme import Theme


@pytest.fixture
def actions(theme: Theme) -> Actions:
    return Actions(theme, theme)


def test_there_is_an_action_for_every_row_of_the_table(actions: Actions) -> None:
    assert [action.objectName() for action in actions.all()] == list(TABLE)


def test_no_shortcut_belongs_to_two_actions(actions: Actions) -> None:
    keys = Counter(key.toString() for action in actions.all() for key in action.shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []


def test_the_full_screen_has_a_key_on_every_desktop(actions: Actions) -> None:
    assert actions.get("full_screen").shortcut().toString() == "F11"  # Qt's standard key for it is none on some


def test_a_tool_tip_names_the_action_and_its_keys(actions: Actions) -> None:
    action = actions.get("export")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    assert action.toolTip() == f"Export Word report ({keys})"


def test_one_theme_is_chosen_at_a_time(actions: Actions) -> None:
    actions.get("theme_dark").setChecked(True)
    actions.get("theme_light").setChecked(True)
    assert not actions.get("theme_dark").isChecked()


def test_every_icon_of_the_table_is_shipped(actions: Actions) -> None:
    with_icons = [actions.get(key) for key, row in TABLE.items() if row.icon]
    assert all(not action.icon().pixmap(16, 16).isNull() for action in with_icons)


def test_an_action_may_have_several_shortcuts(actions: Actions) -> None:
    assert [key.toString() for key in actions.get("export").shortcuts()] == ["Ctrl+E", "Ctrl+4"]


def test_drawings_that_point_the_way_point_as_the_lines_run(theme: Theme, qapp: QApplication) -> None:
    forwards = Actions(theme, theme).get("next_commitment").icon().pixmap(16, 16).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = Actions(theme, theme).get("previous_commitment").icon().pixmap(16, 16).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored == forwards
