import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QListWidget, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.own_direction import OwnDirectionDelegate, as_the_layout, in_line, isolated
from tests.desktop.languages import spoken


@pytest.mark.parametrize(
    ("direction", "shown"),
    [
        (Qt.LayoutDirection.LeftToRight, "Speak out?"),
        (Qt.LayoutDirection.RightToLeft, "\u2068Speak out?\u2069"),
    ],
)
def test_a_row_of_another_direction_than_the_layout_keeps_its_own(
    qtbot: QtBot, direction: Qt.LayoutDirection, shown: str
) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.addItem("Speak out?")
    option = QStyleOptionViewItem()
    option.direction = direction
    OwnDirectionDelegate(rows).initStyleOption(option, QModelIndex(rows.model().index(0, 0)))
    assert option.text == shown


def test_nothing_is_left_as_it_is() -> None:
    assert isolated("") == ""


def test_parts_of_another_direction_stand_in_a_line_that_runs_as_the_layout_does(qapp: QApplication) -> None:
    assert in_line(["200001 Context", "200001 Origin"], ", ") == "200001 Context, 200001 Origin"
    with spoken(qapp, "ar"):
        said = in_line(["200001 Context", "200001 Origin"], ", ")
        assert in_line([], ", ") == ""
    assert said == "\u200f\u2068200001 Context\u2069, \u2068200001 Origin\u2069"


def test_a_line_of_parts_that_are_filled_in_runs_as_the_layout_does(qapp: QApplication) -> None:
    assert as_the_layout("200001 Context: struck") == "200001 Context: struck"
    document = QTextDocument()
    with spoken(qapp, "ar"):
        document.setPlainText(as_the_layout(f"{isolated('200001 Context')}: {isolated('مشطوب')}"))
    assert document.firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
