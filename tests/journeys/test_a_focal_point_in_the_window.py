"""A focal point's week in one window: first start, kit, writing, pasting, undo, an old text, search, a packet."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.domain.identity import SectionRef
from iom_tracker.workflows.make_kit import make_kit
from tests.builders import a_ref
from tests.desktop.conftest import applied_theme, collector, theme
from tests.desktop.pilot import PATIENCE, Pilot
from tests.desktop.textbox.clipboards import WORD
from tests.journeys.machines import Machine
from tests.offices import a_headquarters

__all__ = ["applied_theme", "collector", "theme"]  # fixtures of the window

Key, Modifier = Qt.Key, Qt.KeyboardModifier
ORIGIN, ACHIEVEMENTS, ASSESSMENT, CHALLENGES = map(a_ref, ("origin", "achievements", "assessment", "challenges"))
TYPED = {
    ORIGIN: "The board asked for it.",
    ACHIEVEMENTS: "Shelters were built in four districts.",
    ASSESSMENT: "Counted twice.",
}


def test_from_the_first_start_to_the_packet_at_headquarters(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hq = a_headquarters(tmp_path / "hq")
    kit, packet = tmp_path / "Haiti kit.iompack", tmp_path / "haiti.iompack"
    with hq.at_work() as workspace:
        make_kit(workspace, kit, "Haiti")
    machine = Machine(qtbot, theme, tmp_path / "haiti", monkeypatch)
    with machine.at_work() as pilot:
        start_with(pilot, kit, machine.folder / "report.iomdb")
        write_three_sections_and_take_them_back(pilot)
        paste_from_word(pilot)
        restore_what_stood_there(pilot)
        find_and_jump(pilot)
        send(pilot, packet)
    with machine.at_work() as pilot:
        pilot.open(machine.folder / "report.iomdb")
        assert pilot.box(ACHIEVEMENTS).toPlainText() == TYPED[ACHIEVEMENTS]
    hq.merge(packet)
    assert [hq.text(ref) for ref in TYPED] == list(TYPED.values())
    assert "Main results" in hq.text(CHALLENGES)


def start_with(pilot: Pilot, kit: Path, place: Path) -> None:
    """Say who one is, and open the file that headquarters sent."""
    assert pilot.find(QLineEdit, "firstPerson").hasFocus()
    pilot.type_on("Amina")
    pilot.press(Key.Key_Return)
    pilot.type_on("Haiti")
    pilot.press(Key.Key_Return)
    pilot.click("welcomeOpen")
    pilot.answer_file_choice(kit)
    dialog = pilot.wait_for(QDialog, "openKit")
    person, where = (dialog.findChild(QLineEdit, name) for name in ("kitPerson", "kitPlace"))
    assert person is not None
    assert person.text() == "Amina"
    assert where is not None
    where.selectAll()
    QTest.keyClicks(where, str(place))
    with pilot.qtbot.waitSignal(pilot.session.submissions_read, timeout=PATIENCE):
        QTest.keyClick(dialog, Key.Key_Return)
    pilot.come_back()
    pilot.qtbot.waitUntil(lambda: pilot.box(ORIGIN).hasFocus(), timeout=PATIENCE)


def write_three_sections_and_take_them_back(pilot: Pilot) -> None:
    """Undo everything, whichever box it was typed into, and do it again."""
    for ref, text in TYPED.items():
        pilot.type_into(ref, text)
    assert said(pilot, *TYPED) == list(TYPED.values())
    until(pilot, lambda: said(pilot, *TYPED) == ["", "", ""], Modifier.ControlModifier)
    until(pilot, lambda: said(pilot, *TYPED) == list(TYPED.values()), Modifier.ControlModifier | Modifier.ShiftModifier)
    pilot.wait_until_saved()


def until(pilot: Pilot, is_so: Callable[[], bool], modifiers: Qt.KeyboardModifier, most: int = 20) -> None:
    for _ in range(most):
        if is_so():
            return
        pilot.press(Key.Key_Z, modifiers)
    assert is_so()


def paste_from_word(pilot: Pilot) -> None:
    """Put on the clipboard what Word puts there."""
    mime = QMimeData()
    mime.setHtml(WORD)
    QApplication.clipboard().setMimeData(mime)
    pilot.box(CHALLENGES).setFocus()
    pilot.control(Key.Key_V)
    text = pilot.box(CHALLENGES).toPlainText()
    assert ("Main results" in text, "Deep wells" in text, "Is that so?" in text) == (True, True, False)


def restore_what_stood_there(pilot: Pilot) -> None:
    """Publish, change, and take the published text back."""
    with pilot.qtbot.waitSignal(pilot.session.published, timeout=PATIENCE):
        pilot.press(Key.Key_P, Modifier.ControlModifier | Modifier.ShiftModifier)
    pilot.box(ACHIEVEMENTS).setFocus()
    pilot.control(Key.Key_A)
    pilot.type_on("All of it was wrong.")
    pilot.wait_until_saved()
    pilot.press(Key.Key_H, Modifier.ControlModifier | Modifier.AltModifier)
    history = pilot.find(QListView, "historyList")
    pilot.qtbot.waitUntil(lambda: published_row(history) is not None, timeout=PATIENCE)
    pilot.session.settle()
    place = history.visualRect(history.model().index(published_row(history) or 0, 0)).center()
    QTest.mouseClick(history.viewport(), Qt.MouseButton.LeftButton, pos=place)
    pilot.click("historyRestore")
    assert pilot.box(ACHIEVEMENTS).toPlainText() == TYPED[ACHIEVEMENTS]
    pilot.wait_until_saved()


def published_row(history: QListView) -> int | None:
    model = history.model()
    words = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return next((row for row, each in enumerate(words) if "Published" in each), None)


def find_and_jump(pilot: Pilot) -> None:
    """Look for a word in the whole report and go to it."""
    pilot.press(Key.Key_F, Modifier.ControlModifier | Modifier.ShiftModifier)
    pilot.type_on("twice")
    pilot.qtbot.waitUntil(lambda: pilot.find(QLabel, "foundCount").text() == "1 text", timeout=PATIENCE)
    pilot.press(Key.Key_Return)
    pilot.qtbot.waitUntil(lambda: pilot.box(ASSESSMENT).textCursor().selectedText() == "twice", timeout=PATIENCE)


def send(pilot: Pilot, packet: Path) -> None:
    pilot.control(Key.Key_2)
    assert pilot.find(QWidget, "sendPage").isVisible()
    pilot.session.settle()
    pilot.click("sendPacket")
    pilot.answer_file_choice(packet)
    assert "4 sections" in pilot.message()
    pilot.come_back()


def said(pilot: Pilot, *refs: SectionRef) -> list[str]:
    return [pilot.box(ref).toPlainText() for ref in refs]
