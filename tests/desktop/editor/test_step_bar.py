"""The steps are whole however narrow the page is, and lead to their sections by name."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.language import SHIPPED
from iom_tracker.desktop.appearance.text_size import LEAST_WINDOW
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.step_bar import StepBar
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.open_workspace import Workspace
from tests.builders import a_ref
from tests.desktop.editor.page_pilot import a_status
from tests.desktop.languages import spoken
from tests.desktop.pilot import Pilot

NAMES = ["Context", "Achievements", "Assessment", "Challenges", "Next steps", "Message"]
SIZES = [LEAST_WINDOW, QSize(1093, 614), QSize(1280, 800), QSize(1366, 768), QSize(1920, 1080)]
OpenWindow = Callable[..., Pilot]


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> StepBar:
    """Give the steps of a page, the second of them current."""
    bar = StepBar(theme)
    qtbot.addWidget(bar)
    bar.show_steps(NAMES)
    for index in range(len(NAMES)):
        status = a_status(a_ref(f"question_{index}"), state=SectionState.EMPTY)
        bar.show_status(index, status)
    bar.show_current(1)
    return bar


def at(bar: StepBar, width: int) -> list[str]:
    """Return what stands on the steps where the bar is so wide."""
    bar.resize(width, 30)
    bar.show()
    QApplication.processEvents()
    return [step.shown for step in bar.steps]


def are_whole(bar: StepBar) -> bool:
    places = [QRect(step.geometry()) for step in bar.steps]
    in_order = sorted(places, key=lambda place: place.x())
    apart = all(before.right() < after.x() for before, after in pairwise(in_order))
    fit = all(step.width() >= step.sizeHint().width() for step in bar.steps)
    return apart and fit and all(bar.rect().contains(place) for place in places)


def test_steps_bear_their_names_where_there_is_room(bar: StepBar) -> None:
    assert at(bar, 900) == NAMES


def test_where_names_have_no_room_the_current_step_keeps_its_own_and_the_others_have_numbers(bar: StepBar) -> None:
    assert at(bar, 440) == ["1", "Achievements", "3", "4", "5", "6"]


@pytest.mark.parametrize("width", range(400, 1000, 25))
@pytest.mark.parametrize("current", [0, 1, 5])
def test_steps_are_whole_at_every_width(bar: StepBar, width: int, current: int) -> None:
    bar.show_current(current)
    at(bar, width)
    assert are_whole(bar)


def test_a_step_without_its_name_is_called_by_it_all_the_same(bar: StepBar) -> None:
    at(bar, 440)
    assert [step.accessibleName() for step in bar.steps] == [f"{name}, Empty" for name in NAMES]
    assert [step.toolTip() for step in bar.steps] == [f"{name}: Empty" for name in NAMES]


def test_going_to_another_section_does_not_change_which_steps_bear_names(bar: StepBar) -> None:
    widths = range(400, 1000, 5)
    for width in widths:
        bar.show_current(0)
        named = len([name for name in at(bar, width) if name in NAMES])
        bar.show_current(1)
        assert len([name for name in at(bar, width) if name in NAMES]) == named


@pytest.mark.parametrize("language", SHIPPED)
def test_steps_are_whole_in_every_language_and_size_of_the_window(
    qapp: QApplication, open_window: OpenWindow, workspace: Workspace, language: str
) -> None:
    with spoken(qapp, language):
        pilot = open_window(workspace.path)
        bar = pilot.find(StepBar, "stepBar")
        for size in SIZES:
            pilot.window.resize(size)
            QApplication.processEvents()
            assert are_whole(bar), size
