"""Wherever a workspace for training, or what comes out of it, is named or shown, it says so; a real one never does."""

import json
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton, QWidget

from iom_tracker.cli.main import main
from iom_tracker.domain.report import TRAINING_LINE
from iom_tracker.workflows.export_overview import export_overview
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.import_document import import_document
from iom_tracker.workflows.make_kit import make_kit
from iom_tracker.workflows.open_kit import read_kit
from iom_tracker.workflows.read_overview import read_overview
from iom_tracker.workflows.read_workspace import read_snapshot
from iom_tracker.workflows.remind import remind
from tests.desktop.conftest import applied_theme, background, collector, open_window, session, theme  # noqa: F401 - fixtures
from tests.desktop.pilot import PATIENCE, Pilot
from tests.offices import Desk, a_headquarters, an_office

OpenWindow = Callable[..., Pilot]


@pytest.fixture(params=[True, False], ids=["training", "real"])
def hq(request: pytest.FixtureRequest, tmp_path: Path) -> Desk:
    """Give headquarters that has a text, and an office that it asks; in training, and really."""
    desk = a_headquarters(tmp_path / "hq", training=request.param)
    desk.write("We did much.")
    return desk


def is_training(hq: Desk) -> bool:
    return read_snapshot(hq.workspace).is_training


def test_every_page_of_the_word_report_says_so_and_it_can_be_read_back(hq: Desk, tmp_path: Path) -> None:
    with hq.at_work() as workspace:
        export_report(workspace, tmp_path / "report.docx")
        read = import_document(workspace, tmp_path / "report.docx", dry_run=True)
    document = docx.Document(str(tmp_path / "report.docx"))
    header = "".join(map(str, document.sections[0].header._element.itertext()))
    assert (TRAINING_LINE in header) is is_training(hq)
    assert document.core_properties.title.startswith(TRAINING_LINE) is is_training(hq)
    assert read.not_placed == ()


def test_kits_packets_and_receipts_carry_it(hq: Desk, tmp_path: Path) -> None:
    office = an_office(hq, "Haiti", "200001")
    told = read_kit(hq.folder / "kit for Haiti.iompack")
    assert told.is_training is is_training(hq)
    assert read_snapshot(office.workspace).is_training is is_training(hq)
    other = a_headquarters(tmp_path / "other", training=not is_training(hq))
    office.write("We did more.")
    (refused,) = other.merge(office.pack()).files
    assert getattr(refused.reason, "reason", "") == ("training" if is_training(hq) else "not_training")


def test_reminders_say_so(hq: Desk) -> None:
    an_office(hq, "Haiti", "200010")
    (reminder,) = remind(hq.workspace)
    assert reminder.subject.startswith("[Training]") is is_training(hq)


def test_the_table_of_the_overview_says_so(hq: Desk, tmp_path: Path) -> None:
    export_overview(hq.workspace, tmp_path / "table.csv")
    assert ("raining" in (tmp_path / "table.csv").read_text(encoding="utf-8-sig")) is is_training(hq)
    assert read_overview(hq.workspace).is_training is is_training(hq)


@pytest.mark.parametrize("verb", ["status", "overview"])
def test_the_terminal_says_so(hq: Desk, verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(hq.workspace.path)
    main([verb, path])
    assert ("training" in capsys.readouterr().out.splitlines()[0]) is is_training(hq)
    main([verb, path, "--json"])
    assert json.loads(capsys.readouterr().out)["training"] is is_training(hq)


def test_every_page_of_the_window_says_so(hq: Desk, open_window: OpenWindow) -> None:  # noqa: F811 - a fixture
    pilot = open_window(hq.workspace.path)
    for key in (Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        pilot.control(key)
        assert pilot.find(QWidget, "trainingBar").isVisible() is is_training(hq)
    assert pilot.window.windowTitle().startswith("Training: ") is is_training(hq)
    pilot.session.settle()


def test_the_list_of_recent_files_says_so(hq: Desk, open_window: OpenWindow) -> None:  # noqa: F811 - a fixture
    pilot = open_window(hq.workspace.path)
    pilot.session.close()
    button = pilot.find(QPushButton, "recentFile")
    assert button.accessibleName().endswith(", for training") is is_training(hq)
    words = [label.accessibleName() for label in button.findChildren(QLabel)]
    assert words[0].endswith("Training") is is_training(hq)


@pytest.mark.parametrize("button", ["exportOverview", "railExport"])
def test_files_are_proposed_under_a_name_that_says_so(
    hq: Desk,
    open_window: OpenWindow,  # noqa: F811 - a fixture
    button: str,
) -> None:
    pilot = open_window(hq.workspace.path)
    with pilot.qtbot.waitSignal(pilot.session.overview_read, timeout=PATIENCE):
        pilot.control(Qt.Key.Key_0)
    pilot.click(button)
    if button == "railExport":
        pilot.choose_export()
    dialog = pilot.wait_for(QFileDialog, "fileChoice")
    (name,) = dialog.selectedFiles()
    assert ("training" in Path(name).name) is is_training(hq)
    dialog.reject()


def test_the_dialog_that_opens_a_kit_says_so(
    hq: Desk,
    open_window: OpenWindow,  # noqa: F811 - a fixture
    tmp_path: Path,
) -> None:
    with hq.at_work() as workspace:
        make_kit(workspace, tmp_path / "kit.iompack", "Iraq", references=["200001"])
    pilot = open_window()
    pilot.window.open(tmp_path / "kit.iompack")
    dialog = pilot.wait_for(QDialog, "openKit")
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert ("for training" in words) is is_training(hq)
    dialog.reject()
