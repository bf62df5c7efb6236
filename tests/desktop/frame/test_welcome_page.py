from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from iom_tracker.environment.settings import Settings, load_settings, save_settings
from tests.desktop.pilot import PATIENCE, Pilot

OpenWindow = Callable[..., Pilot]


def line(dialog: QWidget, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert found is not None
    return found


def test_the_first_start_asks_for_name_and_office_and_remembers_them(open_window: OpenWindow) -> None:
    pilot = open_window()
    assert pilot.find(QLineEdit, "firstPerson").hasFocus()
    pilot.type_on(" Amina ")
    pilot.press(Qt.Key.Key_Return)
    pilot.type_on("Erbil")
    pilot.press(Qt.Key.Key_Return)

    assert pilot.find(QPushButton, "welcomeOpen").hasFocus()
    assert (load_settings().person, load_settings().office) == ("Amina", "Erbil")


def test_the_first_way_opens_what_headquarters_sent(open_window: OpenWindow) -> None:
    pilot = open_window()
    button = pilot.find(QPushButton, "welcomeOpen")
    assert button.accessibleName() == "Open the file headquarters sent"
    button.setFocus()
    pilot.press(Qt.Key.Key_Space)
    pilot.wait_for(QFileDialog, "fileChoice").reject()


def test_a_new_workspace_is_proposed_with_what_was_said_a_moment_ago(open_window: OpenWindow) -> None:
    pilot = open_window()
    pilot.type_on("Amina")
    pilot.press(Qt.Key.Key_Return)
    pilot.type_on("Erbil")
    pilot.control(Qt.Key.Key_N)

    dialog = pilot.wait_for(QDialog, "newWorkspace")

    assert (line(dialog, "newPerson").text(), line(dialog, "newOffice").text()) == ("Amina", "Erbil")


def test_enter_goes_the_way_that_has_the_keyboard(open_window: OpenWindow) -> None:
    pilot = open_window()
    pilot.find(QPushButton, "welcomeOpen").setFocus()
    pilot.press(Qt.Key.Key_Return)
    pilot.wait_for(QFileDialog, "fileChoice").reject()


def test_in_the_sample_a_person_is_known_by_the_name_that_they_said(open_window: OpenWindow) -> None:
    pilot = open_window()
    pilot.type_on("Amina")
    pilot.press(Qt.Key.Key_Return)
    with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
        pilot.click("welcomeSample")
    assert pilot.session.snapshot is not None
    assert pilot.session.snapshot.person == "Amina"


def test_the_sample_is_a_click_away_and_opens_for_writing(open_window: OpenWindow) -> None:
    pilot = open_window()
    with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
        pilot.click("welcomeSample")
    assert pilot.session.snapshot is not None
    assert pilot.session.snapshot.path.name.endswith(".iomdb")


def test_who_is_known_is_told_and_can_be_changed(open_window: OpenWindow) -> None:
    save_settings(Settings(person="Amina", office="Erbil"))
    pilot = open_window()
    assert pilot.find(QLabel, "aboutYouTold").text() == "You write as Amina, Erbil."
    assert not pilot.find(QLineEdit, "firstPerson").isVisible()
    pilot.click("aboutYouChange")
    person = pilot.find(QLineEdit, "firstPerson")
    assert person.hasFocus()
    person.selectAll()
    QTest.keyClicks(person, "Binta")
    pilot.press(Qt.Key.Key_Return)
    assert load_settings().person == "Binta"


def test_who_gave_no_office_is_told_without_one(open_window: OpenWindow) -> None:
    save_settings(Settings(person="Amina"))
    assert open_window().find(QLabel, "aboutYouTold").text() == "You write as Amina."


def test_a_later_start_begins_at_the_latest_workspace(open_window: OpenWindow, tmp_path: Path) -> None:
    files = tuple(str(tmp_path / f"{name}.iomdb") for name in "ab")
    save_settings(Settings(recent=files, person="Amina"))
    pilot = open_window()
    (first, _) = pilot.window.findChildren(QPushButton, "recentFile")
    assert first.hasFocus()


def test_on_a_small_screen_everything_can_be_scrolled_to(open_window: OpenWindow, tmp_path: Path) -> None:
    save_settings(Settings(recent=tuple(str(tmp_path / f"{number}.iomdb") for number in range(8))))
    pilot = open_window(size=QSize(1093, 614))
    *_, before, last = pilot.window.findChildren(QPushButton, "recentFile")
    assert last.visibleRegion().isEmpty()
    before.setFocus()
    pilot.press(Qt.Key.Key_Tab)
    assert last.hasFocus()
    assert not last.visibleRegion().isEmpty()


def test_a_way_to_begin_that_has_the_keyboard_is_framed_once(open_window: OpenWindow) -> None:
    pilot = open_window()
    button = pilot.find(QPushButton, "welcomeNew")
    pilot.find(QPushButton, "welcomeOpen").setFocus()
    before = button.grab().toImage()
    pilot.press(Qt.Key.Key_Tab)
    assert button.hasFocus()
    after = button.grab().toImage()
    inside = button.rect().adjusted(6, 3, -6, -3)  # without the round corners
    assert after != before
    assert after.copy(inside) == before.copy(inside)
