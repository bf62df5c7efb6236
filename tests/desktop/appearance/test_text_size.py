import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from iom_tracker.desktop.appearance.text_size import scale_for
from tests.tools import ROOT

FULL_HD = QSize(1920, 1080)
SCREEN = {
    "name": "screen",
    "x": 0,
    "y": 0,
    "width": 1920,
    "height": 1080,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
START = """
import sys
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from iom_tracker.desktop.app import make_app
font = QFont()
font.setPixelSize(int(sys.argv[1]))
QApplication.setFont(font)
app = make_app()
print(app.primaryScreen().devicePixelRatio(), app.applicationName())
"""


@pytest.mark.parametrize(
    ("wanted", "screen", "scale"),
    [
        (1.5, FULL_HD, 1.5),
        (2.0, FULL_HD, 2.0),
        (3.0, FULL_HD, 2.08),
        (2.0, QSize(1366, 728), 1.4),
        (1.05, FULL_HD, 1.0),
        (0.8, FULL_HD, 1.0),
        (2.0, QSize(800, 600), 1.0),
    ],
)
def test_the_window_grows_with_the_systems_text_as_far_as_it_fits(wanted: float, screen: QSize, scale: float) -> None:
    assert scale_for(wanted, screen) == scale


@pytest.mark.parametrize(("pixels", "ratio"), [(13, "1.0"), (30, "2.0")])
def test_a_program_begins_as_large_as_the_systems_text(tmp_path: Path, pixels: int, ratio: str) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "QT_SCALE_FACTOR"}
    environment |= {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", START, str(pixels)]
    begun = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert begun.stdout.split() == [ratio, "iom_tracker"], begun.stderr
