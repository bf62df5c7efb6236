import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.signs import ElidedLabel


@pytest.mark.parametrize("make", [ElidedLabel, lambda: LeadingLabel("name")])
def test_words_stand_where_the_layout_begins_in_whatever_script(qtbot: QtBot, make: type[QLabel]) -> None:
    label = make()
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_a_line_that_is_cut_shows_itself_whole_as_a_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("A long line of words")
    qtbot.addWidget(label)
    label.show()
    label.resize(60, 20)
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole == label.accessibleName() == "A long line of words"
    label.resize(400, 20)
    assert label.toolTip() == ""
