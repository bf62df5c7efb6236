"""The next year, begun through the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton

from iom_tracker.desktop.dialogs.next_year import NextYearDialog
from iom_tracker.domain.assignment import Assignee
from iom_tracker.workflows.assign import assign
from iom_tracker.workflows.open_workspace import Workspace, open_workspace
from iom_tracker.workflows.read_workspace import read_snapshot
from tests.builders import a_ref
from tests.desktop.pilot import PATIENCE, Pilot
from tests.offices import Desk

OpenAt = Callable[[Desk], Pilot]


def action(pilot: Pilot) -> QAction:
    found = pilot.window.findChild(QAction, "next_year")
    assert found is not None
    return found


def ask(pilot: Pilot) -> NextYearDialog:
    action(pilot).trigger()
    return pilot.wait_for(NextYearDialog, "nextYear")


def test_the_years_that_can_follow_are_offered_with_what_is_carried(pilot: Pilot, workspace: Workspace) -> None:
    assign(workspace, [str(a_ref())], Assignee("Haiti"))
    ask(pilot)
    assert "2017" in pilot.find(QComboBox, "nextCycle").currentText()
    assert "16 to be reported on" in pilot.text("nextCarried")
    assert pilot.text("nextOpen") == "Nothing is open in 2016."
    assert pilot.find(QPushButton, "nextBegin").isEnabled()


def test_a_year_begins_and_the_archive_is_named(pilot: Pilot, workspace: Workspace, tmp_path: Path) -> None:
    ask(pilot)
    pilot.find(QLineEdit, "nextArchive").setText(str(tmp_path / "kept.iomdb"))
    with pilot.qtbot.waitSignal(pilot.session.rolled_over, timeout=PATIENCE):
        pilot.click("nextBegin")
    words = pilot.message()
    assert words.startswith("2017 has begun. 2016 as it was lies in ")
    assert str(tmp_path / "kept.iomdb") in words
    pilot.session.settle()
    assert read_snapshot(workspace).catalogue.cycle.id == "2017"
    assert read_snapshot(open_workspace(tmp_path / "kept.iomdb")).catalogue.cycle.id == "2016"
    assert "2017" in pilot.text("reportTitle")


def test_what_is_open_has_to_be_left_so_on_purpose(pilot: Pilot) -> None:
    pilot.type_into(a_ref(), "Half a thought.")
    ask(pilot)
    assert "Drafts that are not published: 200001 Achievements" in pilot.text("nextOpen")
    assert not pilot.find(QPushButton, "nextBegin").isEnabled()
    pilot.find(QCheckBox, "nextAnyway").setChecked(True)
    assert pilot.find(QPushButton, "nextBegin").isEnabled()


def test_an_archive_that_cannot_be_written_leaves_the_year_and_the_question(
    pilot: Pilot, workspace: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "there.iomdb").write_bytes(b"something else")
    dialog = ask(pilot)
    pilot.find(QLineEdit, "nextArchive").setText(str(tmp_path / "there.iomdb"))
    with pilot.qtbot.waitSignal(pilot.session.failed, timeout=PATIENCE):
        pilot.click("nextBegin")
    assert "is there already" in pilot.message()
    assert dialog.isVisible()
    assert pilot.find(QPushButton, "nextBegin").isEnabled()
    assert read_snapshot(workspace).catalogue.cycle.id == "2016"


def test_what_was_not_asked_about_is_said(pilot: Pilot) -> None:
    ask(pilot)
    label = pilot.find(QLabel, "nextCarried")
    assert "Not asked any more: " in label.text()
    assert "Offices need a new kit" in label.text()


def test_an_office_can_begin_a_year_too_and_hears_that_it_can_wait(open_at: OpenAt, haiti: Desk) -> None:
    pilot = open_at(haiti)
    ask(pilot)
    assert "wait for the new kit of headquarters" in pilot.text("nextCarried")
