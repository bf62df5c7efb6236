"""Tabs that go on in a second row where there is no room."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.frame.tab_rows import TabRows


@pytest.fixture
def tabs(qtbot: QtBot) -> Iterator[list[QPushButton]]:
    """Give four tabs of 60 pixels in a panel."""
    panel = QWidget()
    qtbot.addWidget(panel)
    whole, rows = QVBoxLayout(panel), TabRows()
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addLayout(rows)
    whole.addStretch(1)
    buttons = [QPushButton(str(number)) for number in range(4)]
    for button in buttons:
        button.setFixedSize(60, 20)
        rows.addWidget(button)
    panel.setFixedSize(300, 200)
    panel.show()
    yield buttons
    panel.close()


def places(tabs: list[QPushButton]) -> list[tuple[int, int]]:
    return [(tab.x(), tab.y()) for tab in tabs if tab.isVisible()]


def narrow(tabs: list[QPushButton], width: int) -> None:
    tabs[0].window().setFixedWidth(width)
    layout = tabs[0].window().layout()
    assert layout is not None
    layout.activate()


def test_tabs_stand_side_by_side_where_there_is_room(tabs: list[QPushButton]) -> None:
    assert places(tabs) == [(0, 0), (62, 0), (124, 0), (186, 0)]


def test_tabs_go_on_below_where_there_is_none(tabs: list[QPushButton]) -> None:
    narrow(tabs, 185)
    assert places(tabs) == [(0, 0), (62, 0), (124, 0), (0, 22)]


def test_a_hidden_tab_takes_no_room(tabs: list[QPushButton]) -> None:
    tabs[1].hide()
    narrow(tabs, 185)
    assert places(tabs) == [(0, 0), (62, 0), (124, 0)]


def test_tabs_begin_at_the_right_where_the_layout_does(tabs: list[QPushButton]) -> None:
    tabs[0].window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    narrow(tabs, 185)
    assert places(tabs) == [(125, 0), (63, 0), (1, 0), (125, 22)]


def test_the_panel_may_be_as_narrow_as_its_widest_tab(tabs: list[QPushButton]) -> None:
    assert tabs[0].window().minimumSizeHint().width() == 60


def test_a_tab_can_be_taken_out(tabs: list[QPushButton]) -> None:
    rows = tabs[0].window().findChild(TabRows)
    assert rows is not None
    assert rows.count() == 4
    assert rows.takeAt(0) is not None
    assert rows.takeAt(9) is rows.itemAt(3) is None
