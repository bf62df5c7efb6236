"""Reminders and terms of offices through the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.workflows.change_terms import change_terms
from iom_tracker.workflows.make_kit import make_kit
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.read_overview import read_overview
from tests.builders import a_workspace
from tests.desktop.pilot import PATIENCE, Pilot

DUE = QDate.currentDate().addDays(9).toString(Qt.DateFormat.ISODate)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Give a workspace in which one office is asked for one commitment."""
    workspace = a_workspace(tmp_path)
    make_kit(workspace, tmp_path / "kit.iompack", "Haiti", references=["200001"], due=DUE, language="fr")
    return workspace


@pytest.fixture
def on_overview(pilot: Pilot) -> Pilot:
    with pilot.qtbot.waitSignal(pilot.session.overview_read, timeout=PATIENCE):
        pilot.control(Qt.Key.Key_0)
    return pilot


def terms(workspace: Workspace) -> OfficeTerms:
    (office,) = read_overview(workspace).offices
    return office.terms


def choose_language(pilot: Pilot, code: str) -> None:
    box = pilot.find(QComboBox, "reminderLanguage")
    with pilot.qtbot.waitSignal(pilot.session.reminder_read, timeout=PATIENCE):
        box.setCurrentIndex(box.findData(code))


def test_a_reminder_is_ready_in_the_language_of_the_office(on_overview: Pilot) -> None:
    on_overview.click("remind")
    on_overview.wait_for(QDialog, "reminderDialog")
    assert on_overview.find(QComboBox, "reminderLanguage").currentData() == "fr"
    assert on_overview.find(QPlainTextEdit, "reminderText").toPlainText().startswith("Chers collègues")
    assert "Haiti" in on_overview.find(QLineEdit, "reminderSubject").text()


def test_a_reminder_can_be_had_in_another_language_and_copied(on_overview: Pilot) -> None:
    on_overview.click("remind")
    on_overview.wait_for(QDialog, "reminderDialog")
    choose_language(on_overview, "en")
    text = on_overview.find(QPlainTextEdit, "reminderText").toPlainText()
    assert text.startswith("Dear colleagues of Haiti,")
    on_overview.click("reminderCopy")
    subject = on_overview.find(QLineEdit, "reminderSubject").text()
    assert QGuiApplication.clipboard().text() == f"{subject}\n\n{text}"
    assert on_overview.find(QLabel, "reminderTold").text().startswith("Copied")


def test_a_reminder_from_right_to_left_is_laid_out_so(on_overview: Pilot) -> None:
    on_overview.click("remind")
    on_overview.wait_for(QDialog, "reminderDialog")
    choose_language(on_overview, "ar")
    assert on_overview.find(QPlainTextEdit, "reminderText").layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_the_terms_of_an_office_are_shown_and_changed(on_overview: Pilot, workspace: Workspace) -> None:
    on_overview.click("officeTerms")
    on_overview.wait_for(QDialog, "officeTermsDialog")
    line, box = on_overview.find(QLineEdit, "termsDue"), on_overview.find(QComboBox, "termsLanguage")
    assert (line.text(), box.currentData()) == (DUE, "fr")
    line.setText("2030-02-31")
    assert not on_overview.find(QPushButton, "termsSave").isEnabled()
    assert on_overview.find(QLabel, "termsHint").text().startswith("Write the day as in ")
    line.setText("2030-02-28")
    box.setCurrentIndex(box.findData("es"))
    with on_overview.qtbot.waitSignal(on_overview.session.terms_changed, timeout=PATIENCE):
        on_overview.click("termsSave")
    on_overview.session.settle()
    assert terms(workspace) == OfficeTerms("Haiti", "es", "2030-02-28")
    assert "28 Feb 2030" in on_overview.find(QLabel, "overviewOfficeWords").text()


def test_an_office_can_be_left_without_a_day(on_overview: Pilot, workspace: Workspace) -> None:
    change_terms(workspace, "Haiti", language="")
    on_overview.click("officeTerms")
    on_overview.wait_for(QDialog, "officeTermsDialog")
    on_overview.click("termsIsDue")
    assert not on_overview.find(QLineEdit, "termsDue").isEnabled()
    with on_overview.qtbot.waitSignal(on_overview.session.terms_changed, timeout=PATIENCE):
        on_overview.click("termsSave")
    assert terms(workspace).due == ""
