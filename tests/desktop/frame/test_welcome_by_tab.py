"""Going through the first page by Tab leaves all of it alive."""

import gc
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from iom_tracker.desktop.background import keep_for_long
from iom_tracker.desktop.frame.welcome_page import WelcomePage
from tests.desktop.pilot import Pilot


def test_nothing_of_the_first_page_goes_when_garbage_is_collected_after_tab(open_window: Callable[..., Pilot]) -> None:
    pilot = open_window()
    for _ in range(6):
        pilot.press(Qt.Key.Key_Tab)
    keep_for_long()
    gc.unfreeze()
    page = pilot.find(WelcomePage, "welcomePage")
    page.show_problem("It is gone.")
    problem = page.findChild(QLabel, "welcomeProblem")
    assert problem is not None
    assert (problem.text(), problem.isVisible()) == ("It is gone.", True)
