"""Fixtures of the page of conflicts: the page in an active window."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from tests.desktop.conflicts.conflict_pilot import ConflictPilot


@pytest.fixture
def pilot(qtbot: QtBot, theme: Theme) -> Iterator[ConflictPilot]:
    """Give a page in an active window, with someone to drive it."""
    pilot = ConflictPilot(qtbot, theme)
    yield pilot
    pilot.page.close()
