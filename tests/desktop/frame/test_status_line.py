"""The status line says where the file lies, as far as that is known."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.dialogs.messages import short_words_for, words_for
from iom_tracker.desktop.frame.status_line import StatusLine
from iom_tracker.domain.editorial_checks import Finding, FindingKind
from iom_tracker.domain.errors import DiskFull


@pytest.fixture
def line(qtbot: QtBot, theme: Theme) -> Iterator[StatusLine]:
    """Give the line of a window in which a file is open."""
    owner = QWidget()
    qtbot.addWidget(owner)
    line = StatusLine(theme, Actions(theme, owner), owner)
    line.show_file("office.iomdb", 2048)
    owner.resize(900, 40)
    line.resize(900, 30)
    owner.show()
    yield line
    owner.close()


def words(line: StatusLine, name: str) -> str:
    label = line.findChild(QLabel, name)
    assert label is not None
    return label.accessibleName() or label.text()


def offline(line: StatusLine) -> bool:
    return any(label.text() == "Works offline" and label.isVisible() for label in line.findChildren(QLabel))


def test_nothing_is_said_of_the_place_of_a_file_before_it_was_looked_at(line: StatusLine) -> None:
    assert words(line, "fileName") == "office.iomdb · 2 kB"


def test_a_file_on_this_machine_is_called_local(line: StatusLine) -> None:
    line.show_place(None)
    assert words(line, "fileName") == "office.iomdb · local file, 2 kB"
    assert offline(line)


def test_a_file_that_is_copied_elsewhere_is_not_called_local(line: StatusLine) -> None:
    line.show_place(Finding(FindingKind.SYNCED, "", "Dropbox"))
    line.show_file("office.iomdb", 4096)
    assert words(line, "fileName") == "office.iomdb · in a synced folder, 4 kB"
    assert offline(line)


def test_a_file_on_a_network_drive_is_not_said_to_work_offline(line: StatusLine) -> None:
    line.show_place(Finding(FindingKind.NETWORK, "", "office.iomdb"))
    assert words(line, "fileName") == "office.iomdb · on a network drive, 2 kB"
    assert not offline(line)
    line.forget_place()
    assert offline(line)


def test_why_nothing_was_saved_is_read_at_once_and_whole_as_a_tool_tip(line: StatusLine) -> None:
    line.resize(1093, 30)
    error = DiskFull(Path("/a/long/way") / f"{'reports-' * 6}2016.iomdb")
    line.show_failed(short_words_for(error), words_for(error))
    line.show_file("office.iomdb", 4096)
    label, file = line.findChild(QLabel, "saveState"), line.findChild(QLabel, "fileName")
    assert label
    assert file
    QApplication.processEvents()
    assert label.text().startswith("Not saved: There is no room left on the disk of “reports-repo…")
    assert label.text().endswith("free some space and try again.")
    assert str(error.path) in label.toolTip()
    assert not file.isVisible()
    line.show_saved()
    assert file.isVisible()
    assert label.toolTip() == ""


def test_a_save_that_fails_once_more_leaves_the_keyboard_on_save_again(line: StatusLine, qtbot: QtBot) -> None:
    QLineEdit(line.window()).show()
    line.show_failed("There is no file.")
    again = line.findChild(QPushButton, "saveAgain")
    assert again
    with qtbot.waitActive(line.window()):
        line.window().activateWindow()
    again.setFocus()
    with qtbot.assertNotEmitted(line.focus_return.due):
        line.show_failed("There is no file.")
    assert again.hasFocus()


def test_the_name_of_a_file_is_cut_in_its_middle(line: StatusLine) -> None:
    line.show_file(f"{'reports-' * 30}2016.iomdb", 2048)
    QApplication.processEvents()
    label = line.findChild(QLabel, "fileName")
    assert label
    assert label.text().startswith("reports-")
    assert label.text().endswith("2016.iomdb · 2 kB")
