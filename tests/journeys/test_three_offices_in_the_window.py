"""Three offices and headquarters, each in a window of their own, by keys and mouse: from the kits to the receipts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.conflict_page import ConflictPage
from iom_tracker.desktop.frame.rail import Badge
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.state import SectionState
from tests.builders import a_ref
from tests.desktop.conftest import applied_theme, collector, theme
from tests.desktop.pilot import PATIENCE, Pilot
from tests.journeys.machines import Machine, chip_of, drop, write_receipt

__all__ = ["applied_theme", "collector", "theme"]  # fixtures of the window

Key, Modifier = Qt.Key, Qt.KeyboardModifier
OFFICES = ("Haiti", "Kenya", "Nepal")
BASE = "Shelters were built in four districts. Roads stayed closed until May."
TEXTS = {
    "Haiti": {a_ref(): "Shelters were built in nine districts. Roads stayed closed until May."},
    "Kenya": {
        a_ref(): "Shelters were built in six districts. Roads stayed closed until May.",
        a_ref("origin"): "The board asked for it.",
    },
    "Nepal": {a_ref("challenges"): "The snow came early."},
}
AtMachine = Callable[[str], Machine]


@pytest.fixture
def machine(qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AtMachine:
    """Give machines by the names of those who work at them."""
    return lambda name: Machine(qtbot, theme, tmp_path / name, monkeypatch)


def test_three_offices_report_and_nothing_is_overwritten(machine: AtMachine) -> None:
    hq = machine("Headquarters")
    kits = make_kits(hq)
    packets = [write_and_send(machine(name), kits[name], TEXTS[name]) for name in OFFICES]
    receipts = merge_and_decide(hq, packets)
    for name in OFFICES:
        read_receipt(machine(name), name, receipts[name])


def make_kits(hq: Machine) -> dict[str, Path]:
    """Begin the report at headquarters and make a kit for each office."""
    with hq.at_work() as pilot:
        create_workspace(pilot, hq.folder / "hq.iomdb")
        pilot.type_into(a_ref(), BASE)
        pilot.wait_until_saved()
        with pilot.qtbot.waitSignal(pilot.session.published, timeout=PATIENCE):
            pilot.press(Key.Key_P, Modifier.ControlModifier | Modifier.ShiftModifier)
        pilot.control(Key.Key_2)
        assert pilot.find(QWidget, "submissionsPage").isVisible()
        pilot.click("makeKits")
        dialog = pilot.wait_for(QDialog, "makeKits")
        offices = dialog.findChild(QPlainTextEdit, "kitOffices")
        assert offices is not None
        pilot.qtbot.waitUntil(offices.hasFocus, timeout=PATIENCE)
        for name in OFFICES:
            QTest.keyClicks(offices, name)
            QTest.keyClick(offices, Key.Key_Return)
        assert "3" in pilot.find(QPushButton, "kitMake").text()
        pilot.click("kitMake")
        choose_folder(pilot, hq.folder)
        assert pilot.message().startswith("3 kits were made.")
        pilot.come_back()
        table = pilot.find(QAbstractItemView, "officeTable")
        pilot.qtbot.waitUntil(lambda: table.model().rowCount() == len(OFFICES), timeout=PATIENCE)
    found = {name: hq.folder / f"{name} 2016 kit.iompack" for name in OFFICES}
    assert all(kit.exists() for kit in found.values())
    return found


def create_workspace(pilot: Pilot, path: Path) -> None:
    pilot.control(Key.Key_N)
    dialog = pilot.wait_for(QDialog, "newWorkspace")
    for name, text in (("newOffice", "Headquarters"), ("newPerson", "Maria"), ("newPlace", str(path))):
        line = dialog.findChild(QLineEdit, name)
        assert line is not None
        line.selectAll()
        QTest.keyClicks(line, text)
    with pilot.qtbot.waitSignal(pilot.session.submissions_read, timeout=PATIENCE):
        QTest.keyClick(dialog, Key.Key_Return)
    pilot.come_back()


def choose_folder(pilot: Pilot, folder: Path) -> None:
    dialog = pilot.wait_for(QFileDialog, "fileChoice")
    dialog.setDirectory(str(folder))
    dialog.selectFile(str(folder))
    dialog.accept()


def write_and_send(office: Machine, kit: Path, texts: dict[SectionRef, str]) -> Path:
    """Start with a kit, write, and send."""
    packet = office.folder / "packet.iompack"
    with office.at_work() as pilot:
        pilot.window.open(kit)
        dialog = pilot.wait_for(QDialog, "openKit")
        assert office.folder.name in " ".join(label.text() for label in dialog.findChildren(QLabel))
        fill(dialog, "kitPerson", f"Amina of {office.folder.name}")
        fill(dialog, "kitPlace", str(office.folder / "report.iomdb"))
        with pilot.qtbot.waitSignal(pilot.session.submissions_read, timeout=PATIENCE):
            QTest.keyClick(dialog, Key.Key_Return)
        pilot.come_back()
        assert pilot.find(QAbstractButton, "railSubmissions").text() == "Send"
        for ref, text in texts.items():
            box = pilot.box(ref)
            box.setFocus()
            box.selectAll()
            QTest.keyClicks(box, text)
        pilot.control(Key.Key_2)
        assert pilot.find(QWidget, "sendPage").isVisible()
        pilot.session.settle()
        pilot.click("sendPacket")
        pilot.answer_file_choice(packet)
        assert f"{len(texts)} section" in pilot.message()
        pilot.come_back()
        pilot.control(Key.Key_1)
        assert chip_of(pilot, next(iter(texts))) == "Submitted"
    return packet


def fill(dialog: QDialog, name: str, text: str) -> None:
    line = dialog.findChild(QLineEdit, name)
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, text)


def merge_and_decide(hq: Machine, packets: list[Path]) -> dict[str, Path]:
    """Drop all packets on the window, resolve the conflict by keys, and write the receipts."""
    with hq.at_work() as pilot:
        pilot.open(hq.folder / "hq.iomdb")
        pilot.type_into(a_ref("message"), "Typed a moment ago.")
        drop(pilot, packets)
        box = pilot.wait_for(QMessageBox, "message")
        assert "3 sections were changed by what came from Haiti, Kenya, Nepal." in box.text()
        assert "1 section is in conflict." in box.text()
        pilot.qtbot.waitUntil(lambda: pilot.find(Badge, "badge").text == "1", timeout=PATIENCE)
        QTest.keyClick(box, Key.Key_Escape)
        pilot.come_back()
        assert pilot.box(a_ref("message")).toPlainText() == "Typed a moment ago."
        resolve(pilot)
        return {name: write_receipt(pilot, hq.folder, name) for name in OFFICES}


def resolve(pilot: Pilot) -> None:
    """Go to the conflicts, take the second wording, write something after it, and accept, all by keys."""
    pilot.click("progressToDo")
    page = pilot.find(ConflictPage, "conflictPage")
    pilot.qtbot.waitUntil(lambda: page.shown == a_ref(), timeout=PATIENCE)
    result = pilot.find(QTextEdit, "resultText")
    pilot.qtbot.waitUntil(result.hasFocus, timeout=PATIENCE)
    pilot.press(Key.Key_2, Modifier.AltModifier)
    pilot.control(Key.Key_End)
    pilot.type_on(" Decided at headquarters.")
    with pilot.qtbot.waitSignal(pilot.session.resolved, timeout=PATIENCE):
        pilot.control(Key.Key_Return)
    pilot.qtbot.waitUntil(pilot.find(QPushButton, "backToWriting").hasFocus, timeout=PATIENCE)
    pilot.press(Key.Key_Space)
    assert pilot.box(a_ref("message")).hasFocus()
    decided = pilot.box(a_ref())
    pilot.qtbot.waitUntil(lambda: decided.toPlainText().endswith("Decided at headquarters."), timeout=PATIENCE)
    assert not decided.isReadOnly()
    pilot.qtbot.waitUntil(lambda: not pilot.find(Badge, "badge").isVisible(), timeout=PATIENCE)


def read_receipt(office: Machine, name: str, receipt: Path) -> None:
    """Drop the receipt on the window; it says what became of every section."""
    with office.at_work() as pilot:
        pilot.open(office.folder / "report.iomdb")
        drop(pilot, [receipt])
        assert "The receipt from Headquarters was taken in." in pilot.message()
        pilot.come_back()
        pilot.session.settle()
        snapshot = pilot.session.snapshot
        assert snapshot is not None
        assert {snapshot.sections[ref].state for ref in TEXTS[name] if ref != a_ref()} <= {SectionState.SUBMITTED}
        if a_ref() in TEXTS[name]:
            box = pilot.box(a_ref())
            pilot.qtbot.waitUntil(lambda: box.toPlainText().endswith("Decided at headquarters."), timeout=PATIENCE)
        with pilot.qtbot.waitSignal(pilot.session.submissions_read, timeout=PATIENCE):
            pilot.control(Key.Key_2)
        assert pilot.find(QWidget, "sendPage").isVisible()
