"""A year at headquarters in the window, by keys and mouse: who writes what, kits, who is late, and the next year."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTreeWidget,
    QWidget,
)

from iom_tracker.desktop.overview.matrix_table import MatrixTable
from iom_tracker.desktop.overview.overview_page import OverviewPage
from iom_tracker.environment.locations import HOME_VARIABLE
from iom_tracker.workflows.open_kit import open_kit
from iom_tracker.workflows.open_workspace import Workspace, open_workspace
from iom_tracker.workflows.pack import pack
from iom_tracker.workflows.read_workspace import read_sections, read_snapshot
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, body
from tests.desktop.conftest import applied_theme, background, collector, open_window, session, theme
from tests.desktop.pilot import PATIENCE, Pilot
from tests.journeys.machines import drop
from tests.journeys.test_three_offices_in_the_window import choose_folder, create_workspace

__all__ = ["applied_theme", "background", "collector", "open_window", "session", "theme"]  # fixtures of the window

Key, Modifier = Qt.Key, Qt.KeyboardModifier
HAITI, IRAQ = "Haiti", "Iraq, Erbil"


@pytest.fixture
def pilot(open_window: Callable[..., Pilot], tmp_path: Path) -> Pilot:
    """Give a window in which headquarters has begun a report."""
    pilot = open_window()
    create_workspace(pilot, tmp_path / "hq.iomdb")
    return pilot


def test_headquarters_leads_a_year_and_begins_the_next(
    pilot: Pilot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assign(pilot, "200001", HAITI)
    assign(pilot, "200002", IRAQ)
    reword_a_commitment(pilot)
    kit = make_kits(pilot, tmp_path)
    packet = write_and_send(tmp_path, kit, monkeypatch)
    merge(pilot, packet)
    see_who_has_sent(pilot)
    write_a_reminder(pilot)
    begin_the_next_year(pilot, tmp_path / "archive.iomdb")


def go_to_overview(pilot: Pilot) -> MatrixTable:
    pilot.control(Key.Key_1)
    with pilot.qtbot.waitSignal(pilot.session.overview_read, timeout=PATIENCE):
        pilot.control(Key.Key_0)
    pilot.session.settle()
    return pilot.find(MatrixTable, "matrix")


def assign(pilot: Pilot, unit: str, office: str) -> None:
    """Click the name of a commitment in the overview and say who writes it."""
    table = go_to_overview(pilot)
    rows = range(table.model().rowCount())
    row = next(row for row in rows if unit in table.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole))
    place = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    pilot.click("assign")
    pilot.wait_for(QDialog, "assignDialog")
    QTest.keyClicks(pilot.find(QComboBox, "assignOffice"), office)
    with pilot.qtbot.waitSignal(pilot.session.assigned, timeout=PATIENCE):
        pilot.click("assignAsk")
    pilot.session.settle()
    pilot.come_back()
    assert office in str(table.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole))


def reword_a_commitment(pilot: Pilot) -> None:
    pilot.press(Key.Key_T, Modifier.ControlModifier | Modifier.ShiftModifier)
    dialog = pilot.wait_for(QDialog, "commitmentsDialog")
    tree = pilot.find(QTreeWidget, "commitmentTree")
    (item,) = tree.findItems("200001", Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive)
    tree.setCurrentItem(item)
    pilot.click("rewordCommitment")
    pilot.wait_for(QDialog, "commitmentEdit")
    text = pilot.find(QPlainTextEdit, "editText")
    text.selectAll()
    QTest.keyClicks(text, "We promise to say it better.")
    with pilot.qtbot.waitSignal(pilot.session.catalogue_edited, timeout=PATIENCE):
        pilot.click("editDo")
    dialog.reject()
    pilot.come_back()


def make_kits(pilot: Pilot, folder: Path) -> Path:
    pilot.press(Key.Key_K, Modifier.ControlModifier | Modifier.ShiftModifier)
    dialog = pilot.wait_for(QDialog, "makeKits")
    offices = pilot.find(QPlainTextEdit, "kitOffices")
    pilot.qtbot.waitUntil(offices.hasFocus, timeout=PATIENCE)
    QTest.keyClicks(offices, HAITI)
    assert dialog.isVisible()
    pilot.click("kitMake")
    choose_folder(pilot, folder)
    assert pilot.message().startswith("1 kit was made.")
    pilot.come_back()
    return folder / f"{HAITI} 2016 kit.iompack"


def write_and_send(folder: Path, kit: Path, patch: pytest.MonkeyPatch) -> Path:
    """Be the office for a moment: its text, under the new wording of its commitment."""
    with patch.context() as office:
        office.setenv(HOME_VARIABLE, str(folder / "office"))
        workspace = open_kit(kit, folder / "office.iomdb", person="Amina")
        commitment = read_snapshot(workspace).catalogue.cycle.commitment("200001")
        assert commitment is not None
        assert commitment.text == ("We promise to say it better.",)
        write(workspace)
        return pack(workspace, folder / "haiti.iompack").file or kit


def write(workspace: Workspace) -> None:
    (content,) = read_sections(workspace, [a_ref()])
    write_section(workspace, a_ref(), body("Nine schools were built."), content.status.heads)


def merge(pilot: Pilot, packet: Path) -> None:
    drop(pilot, [packet])
    assert "1 section was changed by what came from Haiti" in pilot.message()
    pilot.session.settle()
    pilot.come_back()


def see_who_has_sent(pilot: Pilot) -> None:
    """Look at the overview: the offices, the section that came, and go there by Enter."""
    table = go_to_overview(pilot)
    words = [label.text() for label in pilot.window.findChildren(QLabel, "overviewOfficeWords")]
    assert [each.split(" · ")[0] for each in words] == ["Nothing yet", "A part"]
    states = pilot.find(QWidget, "stateBar").accessibleName()
    assert states.startswith("1 submitted, ")
    assert pilot.find(QListView, "attentionList").model().rowCount() == 0
    table.choose([a_ref()])
    table.setFocus()
    with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
        pilot.press(Key.Key_Return)
    assert pilot.box(a_ref()).toPlainText() == "Nine schools were built."


def write_a_reminder(pilot: Pilot) -> None:
    go_to_overview(pilot)
    pilot.click("remind")
    dialog = pilot.wait_for(QDialog, "reminderDialog")
    box = pilot.find(QComboBox, "reminderLanguage")
    with pilot.qtbot.waitSignal(pilot.session.reminder_read, timeout=PATIENCE):
        box.setCurrentIndex(box.findData("fr"))
    pilot.click("reminderCopy")
    assert f"Chers collègues du bureau {IRAQ}" in QGuiApplication.clipboard().text()
    dialog.reject()
    pilot.come_back()


def begin_the_next_year(pilot: Pilot, archive: Path) -> None:
    action = pilot.window.findChild(QAction, "next_year")
    assert action is not None
    action.trigger()
    pilot.wait_for(QDialog, "nextYear")
    line = pilot.find(QLineEdit, "nextArchive")
    line.selectAll()
    QTest.keyClicks(line, str(archive))
    assert "not cleared: 1" in pilot.text("nextOpen")
    with pilot.qtbot.waitSignal(pilot.session.rolled_over, timeout=PATIENCE):
        pilot.click("nextBegin")
    assert str(archive) in pilot.message()
    pilot.come_back()
    pilot.session.settle()
    assert read_snapshot(open_workspace(archive)).catalogue.cycle.id == "2016"
    go_to_overview(pilot)
    summary = pilot.find(OverviewPage, "overviewPage").findChild(QLabel, "pageSummary")
    assert summary is not None
    assert summary.text().startswith("0 of ")
    assert "2017" in pilot.text("reportTitle")
