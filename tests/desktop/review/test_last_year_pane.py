"""Last year's texts in the side panel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.review.last_year_pane import LastYearPane
from tests.builders import a_ref, body
from tests.reviews import a_last_year, a_text_before

HERE = a_ref("origin")


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> LastYearPane:  # noqa: ARG001 - a pane is seen in its theme
    pane = LastYearPane()
    qtbot.addWidget(pane)
    pane.resize(320, 600)
    pane.show()
    return pane


def said(pane: LastYearPane, name: str) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel, name)]


def button(pane: LastYearPane, name: str) -> QPushButton:
    found = pane.findChild(QPushButton, name)
    assert found is not None
    return found


def test_each_text_says_whose_it_is_and_how_it_stood(pane: LastYearPane) -> None:
    pane.show_section(HERE, a_last_year(a_text_before("One.", cleared=True), a_text_before("Two.")), can_write=True)
    assert said(pane, "lastYearHeading") == ["2015 · Commitment ID: 200001"] * 2
    assert said(pane, "lastYearStanding") == ["As it was cleared", "As it was published"]
    texts = pane.findChildren(QTextEdit, "lastYearText")
    assert [(text.toPlainText(), text.isReadOnly()) for text in texts] == [("One.", True), ("Two.", True)]


@pytest.mark.parametrize(
    ("name", "signal"), [("lastYearInsert", "insert_wanted"), ("lastYearCompare", "compare_wanted")]
)
def test_a_text_is_inserted_or_compared(pane: LastYearPane, qtbot: QtBot, name: str, signal: str) -> None:
    pane.show_section(HERE, a_last_year(a_text_before("One.")), can_write=True)
    with qtbot.waitSignal(getattr(pane, signal)) as wanted:
        QTest.mouseClick(button(pane, name), Qt.MouseButton.LeftButton)
    assert wanted.args == [HERE, body("One.")]


def test_where_nothing_can_be_written_nothing_is_inserted(pane: LastYearPane) -> None:
    pane.show_section(HERE, a_last_year(a_text_before("One.")), can_write=False)
    assert not button(pane, "lastYearInsert").isEnabled()
