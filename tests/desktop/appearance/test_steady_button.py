"""Tests for a button whose place stays while its words change."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.steady_button import SteadyButton
from tests.desktop.conftest import applied_theme, theme

__all__ = ["applied_theme", "theme"]  # fixtures

LONG, SHORT = "Keep it and go to next", "&Keep it"


def test_it_stays_as_wide_and_what_stands_before_it_stays_where_it_is(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    before, button = QPushButton("Before"), SteadyButton(LONG, SHORT)
    layout = QHBoxLayout(row)
    layout.addStretch(1)
    layout.addWidget(before)
    layout.addWidget(button)
    row.resize(600, 60)
    row.show()
    places = []
    for words in (LONG, SHORT):
        button.setText(words)
        layout.activate()
        places.append((before.geometry(), button.geometry()))
    assert places[0] == places[1]


def test_it_is_as_wide_as_a_plain_button_with_the_widest_words(qtbot: QtBot) -> None:
    plain, button = QPushButton(LONG), SteadyButton(LONG, SHORT)
    for each in (plain, button):
        qtbot.addWidget(each)
    button.setText(SHORT)
    assert button.sizeHint() == plain.sizeHint()
