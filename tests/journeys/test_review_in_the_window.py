"""A text is returned, changed, commented on, cleared and changed again, at an office and at headquarters, by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from tests.builders import a_ref
from tests.desktop.conftest import applied_theme, collector, theme
from tests.desktop.pilot import PATIENCE, Pilot
from tests.journeys.machines import Machine, card_of, chip_of, drop, write_receipt
from tests.offices import Desk, a_headquarters, an_office

__all__ = ["applied_theme", "collector", "theme"]  # fixtures of the window

Key, Modifier = Qt.Key, Qt.KeyboardModifier
TEXT = "Shelters were built in four districts. Roads stayed closed."
NOTE = "Name the districts."
SECTION = a_ref()


class Place:
    """Somebody's desk, with a window on it."""

    def __init__(self, machine: Machine, desk: Desk) -> None:
        machine.home = desk.folder
        self.machine, self.desk = machine, desk


@pytest.fixture
def places(qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Place, Place]:
    """Give headquarters, which has a text of an office, and that office."""
    headquarters = a_headquarters(tmp_path / "hq")
    haiti = an_office(headquarters, "Haiti", "200001")
    haiti.write(TEXT)
    headquarters.merge(haiti.pack())
    hq = Place(Machine(qtbot, theme, tmp_path / "at hq", monkeypatch), headquarters)
    return hq, Place(Machine(qtbot, theme, tmp_path / "in Haiti", monkeypatch), haiti)


def test_a_text_is_returned_answered_cleared_and_seen_to_change_afterwards(places: tuple[Place, Place]) -> None:
    hq, haiti = places
    packet = answer(haiti, give_back(hq))
    see_it_cleared_and_change_it(haiti, clear(hq, packet))


def give_back(hq: Place) -> Path:
    """Return the text with a note, and write a receipt."""
    with hq.machine.at_work() as pilot:
        go_to_text(pilot, hq.desk)
        assert chip_of(pilot, SECTION) == "Submitted"
        pilot.press(Key.Key_Backspace, Modifier.ControlModifier | Modifier.ShiftModifier)
        dialog = pilot.wait_for(QDialog, "returnSection")
        note = dialog.findChild(QPlainTextEdit, "returnNote")
        assert note is not None
        QTest.keyClicks(note, NOTE)
        with pilot.qtbot.waitSignal(pilot.session.reviewed, timeout=PATIENCE):
            pilot.click("returnReturn")
        pilot.come_back()
        assert chip_of(pilot, SECTION) == "Returned"
        return write_receipt(pilot, hq.machine.folder, "Haiti")


def answer(haiti: Place, receipt: Path) -> Path:
    """Read the note, change the text, comment on words of it, and send both."""
    packet = haiti.machine.folder / "answer.iompack"
    with haiti.machine.at_work() as pilot:
        go_to_text(pilot, haiti.desk)
        take_in(pilot, receipt)
        assert chip_of(pilot, SECTION) == "Returned"
        assert f"“{NOTE}” Answer by changing the text." in said_on_card(pilot, "cardJudgement")
        box = pilot.box(SECTION)
        box.setFocus()
        pilot.control(Key.Key_End)
        pilot.type_on(" One is Jacmel.")
        pilot.wait_until_saved()
        comment_on(pilot, "four districts", "Are four enough?")
        pilot.qtbot.waitUntil(lambda: count_on_card(pilot) == "1", timeout=PATIENCE)
        send(pilot, packet)
    return packet


def comment_on(pilot: Pilot, words: str, text: str) -> None:
    box = pilot.box(SECTION)
    box.moveCursor(box.textCursor().MoveOperation.Start)
    assert box.find(words)
    pilot.press(Key.Key_M, Modifier.ControlModifier | Modifier.AltModifier)
    written = pilot.find(QPlainTextEdit, "commentText")
    pilot.qtbot.waitUntil(written.hasFocus, timeout=PATIENCE)
    assert pilot.text("commentAbout") == f"About “{words}”"
    pilot.type_on(text)
    with pilot.qtbot.waitSignal(pilot.session.commented, timeout=PATIENCE):
        pilot.control(Key.Key_Return)
    assert written.toPlainText() == ""


def send(pilot: Pilot, packet: Path) -> None:
    with pilot.qtbot.waitSignal(pilot.session.submissions_read, timeout=PATIENCE):
        pilot.control(Key.Key_2)
    assert "200001 Achievements" in pilot.text("completeness_unpublished")
    pilot.click("sendPacket")
    pilot.answer_file_choice(packet)
    assert "1 section" in pilot.message()
    pilot.come_back()


def clear(hq: Place, packet: Path) -> Path:
    """Answer the comment, resolve it, clear the text, and write a receipt."""
    with hq.machine.at_work() as pilot:
        go_to_text(pilot, hq.desk)
        take_in(pilot, packet)
        assert chip_of(pilot, SECTION) == "Submitted"
        assert pilot.box(SECTION).toPlainText() == f"{TEXT} One is Jacmel."
        pilot.qtbot.waitUntil(lambda: count_on_card(pilot) == "1", timeout=PATIENCE)
        click_on_card(pilot, "commentCount")
        pilot.click("threadAnswer")
        pilot.qtbot.waitUntil(pilot.find(QPlainTextEdit, "answerText").hasFocus, timeout=PATIENCE)
        pilot.type_on("They are.")
        with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
            pilot.control(Key.Key_Return)
        with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
            pilot.click("threadSettle")
        assert count_on_card(pilot) == ""
        pilot.box(SECTION).setFocus()
        with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
            pilot.press(Key.Key_Return, Modifier.ControlModifier | Modifier.ShiftModifier)
        assert chip_of(pilot, SECTION) == "Cleared"
        later = hq.machine.folder / "later"
        later.mkdir()
        return write_receipt(pilot, later, "Haiti")


def see_it_cleared_and_change_it(haiti: Place, receipt: Path) -> None:
    """See the clearance and the answer; change the text, and look at the difference."""
    with haiti.machine.at_work() as pilot:
        go_to_text(pilot, haiti.desk)
        take_in(pilot, receipt)
        assert chip_of(pilot, SECTION) == "Cleared"
        assert said_on_card(pilot, "cardJudgement").startswith("Cleared by Maria")
        pilot.click("panelTab_comments")
        pilot.click("showResolved")
        said = [label.text() for label in pilot.window.findChildren(QLabel, "commentText") if label.isVisible()]
        assert said == ["Are four enough?", "They are."]
        pilot.box(SECTION).setFocus()
        pilot.control(Key.Key_End)
        pilot.type_on(" Two more followed.")
        pilot.wait_until_saved()
        with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
            pilot.press(Key.Key_P, Modifier.ControlModifier | Modifier.ShiftModifier)
        assert chip_of(pilot, SECTION) == "Changed since clearance"
        read_what_changed(pilot)


def read_what_changed(pilot: Pilot) -> None:
    click_on_card(pilot, "cardChanges")
    dialog = pilot.wait_for(QDialog, "changes")
    text = dialog.findChild(QTextEdit, "versionText")
    assert text is not None
    assert [each.cursor.selectedText().strip() for each in text.extraSelections()] == ["Two more followed."]
    dialog.reject()
    pilot.come_back()


def go_to_text(pilot: Pilot, desk: Desk) -> None:
    pilot.open(desk.workspace.path)
    pilot.session.settle()
    pilot.choose_row("200001")
    pilot.session.settle()
    pilot.box(SECTION).setFocus()


def take_in(pilot: Pilot, file: Path) -> None:
    drop(pilot, [file])
    pilot.message()
    pilot.come_back()
    pilot.session.settle()


def said_on_card(pilot: Pilot, name: str) -> str:
    label = card_of(pilot, SECTION).findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def count_on_card(pilot: Pilot) -> str:
    button = card_of(pilot, SECTION).findChild(QAbstractButton, "commentCount")
    assert button is not None
    return button.text() if button.isVisible() else ""


def click_on_card(pilot: Pilot, name: str) -> None:
    button = card_of(pilot, SECTION).findChild(QAbstractButton, name)
    assert button is not None
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
