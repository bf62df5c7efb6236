"""Fixtures of the page: its actions, its order of undo, and the page itself in an active window."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.section_text import SectionText
from iom_tracker.domain.richtext import EMPTY
from tests.desktop.editor.page_pilot import PagePilot


@pytest.fixture
def actions(theme: Theme) -> Actions:
    """Give the window's actions."""
    return Actions(theme)


@pytest.fixture
def pilot(qtbot: QtBot, theme: Theme, actions: Actions) -> Iterator[PagePilot]:
    """Give a page in an active window, with someone to drive it."""
    pilot = PagePilot(qtbot, theme, actions)
    yield pilot
    pilot.page.close()


@pytest.fixture
def text(qtbot: QtBot) -> Iterator[SectionText]:
    """Give an empty text box in an active window."""
    text = SectionText()
    qtbot.addWidget(text)
    text.fill(EMPTY)
    text.resize(500, text.height())
    text.show()
    text.activateWindow()
    qtbot.waitUntil(text.hasFocus)
    yield text
    text.close()
