"""In every language the words of the rail, of tabs, buttons and labels have their room at every size of the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton

from iom_tracker.desktop.appearance.language import SHIPPED
from iom_tracker.desktop.appearance.text_size import LEAST_WINDOW
from iom_tracker.desktop.frame.rail import Rail
from iom_tracker.desktop.frame.side_panel import SidePanel
from tests.desktop.languages import spoken
from tests.desktop.pilot import Pilot
from tests.desktop.test_accessibility import PLACES, at, workspaces
from tests.desktop.walking import beyond_the_edge, cut_off

__all__ = ["workspaces"]  # a fixture
SIZES = (LEAST_WINDOW, QSize(1093, 614), QSize(1280, 800), QSize(1366, 768), QSize(1920, 1080))
RIM = 8  # pixels of border and padding in a button of the rail
ROUNDS = 3  # words that wrap find their height only after the width of what is around them
OpenWindow = Callable[..., Pilot]


@pytest.mark.parametrize("place", [*PLACES, ("office", "go_overview")], ids=" ".join)
@pytest.mark.parametrize("language", SHIPPED)
def test_no_words_of_a_page_are_cut_in_any_language(
    qapp: QApplication, open_window: OpenWindow, workspaces: dict[str, Path], language: str, place: tuple[str, str]
) -> None:
    with spoken(qapp, language):
        pilot = at(open_window, workspaces, place)
        for size in SIZES:
            resize(pilot, size)
            assert cut_off(pilot.window) == [], size
            assert beyond_the_edge(pilot.window) == [], size


@pytest.mark.parametrize("language", SHIPPED)
def test_no_label_of_the_rail_and_no_tab_ends_in_dots_in_any_language(
    qapp: QApplication, open_window: OpenWindow, workspaces: dict[str, Path], language: str
) -> None:
    with spoken(qapp, language):
        pilot = open_window(workspaces["office"])
        tabs = pilot.find(SidePanel, "sidePanel").findChildren(QAbstractButton)
        for size in SIZES:
            resize(pilot, size)
            labels = [each for each in pilot.find(Rail, "rail").findChildren(QToolButton) if bears_words(each)]
            assert bool(labels) is (size.width() >= 1200)
            for label in labels:
                assert label.fontMetrics().horizontalAdvance(label.text()) + RIM <= label.width(), (label.text(), size)
            for tab in (each for each in tabs if each.property("role") == "tab" and each.isVisible()):
                assert tab.width() >= tab.sizeHint().width(), (tab.text(), size)


def bears_words(button: QToolButton) -> bool:
    return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextUnderIcon


def resize(pilot: Pilot, size: QSize) -> None:
    pilot.window.resize(size)
    for _ in range(ROUNDS):
        QApplication.processEvents()
