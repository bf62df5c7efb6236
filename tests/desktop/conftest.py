"""Fixtures of the window: the theme, the worker, and whole windows that are closed after each test."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.background import Background
from iom_tracker.desktop.main_window import MainWindow
from iom_tracker.desktop.memory import Memory
from iom_tracker.desktop.session import Session
from iom_tracker.environment.settings import load_settings
from iom_tracker.workflows.open_workspace import Workspace
from tests.builders import a_workspace
from tests.desktop.pilot import Pilot

USUAL = QSize(1280, 800)


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    """Collect no garbage while a worker runs, as the program does: on the worker it would destroy widgets."""
    gc.disable()
    yield
    gc.unfreeze()
    gc.enable()


@pytest.fixture(scope="session")
def applied_theme(qapp: QApplication) -> Theme:
    """Apply a theme once, as the program does: a style sheet that comes and goes outlives its widgets in Qt."""
    theme = Theme("light", qapp)
    theme.apply(qapp)
    return theme


@pytest.fixture
def theme(applied_theme: Theme) -> Theme:
    """Give the theme, with its light colours shown."""
    if applied_theme.choice != "light":
        applied_theme.choose("light")
    return applied_theme


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    """Give a worker and end it."""
    background = Background(qapp)
    yield background
    background.close()
    background.deleteLater()


@pytest.fixture
def session(background: Background) -> Session:
    """Give a session without a workspace."""
    return Session(background, background)


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme, session: Session, background: Background) -> Iterator[Callable[..., Pilot]]:
    """Open windows, on a workspace if one is named; they are given up after the test.

    They have their usual size, which the screen that is none would not give them.
    """
    windows: list[MainWindow] = []

    def open_one(path: Path | None = None, *, size: QSize | None = USUAL) -> Pilot:
        window = MainWindow(theme, Memory(load_settings(), background))
        window.furnish(session)
        windows.append(window)
        qtbot.addWidget(window)
        if size is not None:
            window.resize(size)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        pilot = Pilot(qtbot, window, session)
        if path is not None:
            pilot.open(path)
        return pilot

    yield open_one
    session.settle()


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Give an empty workspace of the 2016 cycle."""
    return a_workspace(tmp_path)


@pytest.fixture
def pilot(open_window: Callable[..., Pilot], workspace: Workspace) -> Pilot:
    """Give a window on that workspace."""
    return open_window(workspace.path)
