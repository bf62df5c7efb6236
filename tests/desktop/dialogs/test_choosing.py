from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.dialogs.choosing import ChoiceBox

LONG = "Transformation 2D: Take Concrete Steps to Improve Compliance and Accountability"


def shown_words(box: ChoiceBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    return option.currentText


def test_a_choice_for_which_there_is_no_room_is_seen_to_be_cut(qtbot: QtBot, theme: Theme) -> None:  # noqa: ARG001
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems([LONG, "All"])
    box.resize(200, 32)
    assert (shown_words(box)[:14], shown_words(box)[-1]) == (LONG[:14], "…")
    box.resize(2000, 32)
    assert shown_words(box) == LONG
