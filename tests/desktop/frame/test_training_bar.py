from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.frame.training_bar import TrainingBar
from iom_tracker.workflows.create_workspace import create_workspace
from tests.builders import a_workspace
from tests.desktop.pilot import Pilot

OpenWindow = Callable[..., Pilot]


def a_training_workspace(folder: Path) -> Path:
    path = folder / "training.iomdb"
    create_workspace(path, "agenda-for-humanity", "2016", is_training=True).rest()
    return path


def bar(pilot: Pilot) -> TrainingBar:
    return pilot.find(TrainingBar, "trainingBar")


def test_training_is_said_on_every_page_and_in_the_title(open_window: OpenWindow, tmp_path: Path) -> None:
    pilot = open_window(a_training_workspace(tmp_path))
    for key in (Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        pilot.control(key)
        assert bar(pilot).isVisible()
    assert bar(pilot).words == "Training: nothing written here goes into a real report"
    assert pilot.window.windowTitle().startswith("Training: ")
    pilot.session.settle()


def test_a_real_workspace_has_no_such_bar(open_window: OpenWindow, tmp_path: Path) -> None:
    pilot = open_window(a_training_workspace(tmp_path))
    pilot.open(a_workspace(tmp_path, "real.iomdb").path)
    assert not bar(pilot).isVisible()
    assert not pilot.window.windowTitle().startswith("Training")


def test_the_bar_is_as_wide_as_the_page(open_window: OpenWindow, tmp_path: Path) -> None:
    pilot = open_window(a_training_workspace(tmp_path))
    assert bar(pilot).width() == pilot.find(QWidget, "topBar").width()
