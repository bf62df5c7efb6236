"""Copies of days of work that come back, and a word about where the file lies."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMessageBox, QPushButton, QTreeWidget, QWidget

from iom_tracker.desktop.memory import Memory
from iom_tracker.environment.locations import data_folder
from iom_tracker.environment.settings import load_settings
from iom_tracker.workflows.open_workspace import Workspace, open_workspace
from iom_tracker.workflows.read_backups import read_all_backups, read_backups
from iom_tracker.workflows.read_workspace import read_sections
from tests.builders import a_publication, a_ref, a_workspace, publish
from tests.desktop.pilot import PATIENCE, Pilot


def pause(pilot: Pilot) -> None:
    """Do nothing for as long as it takes the program to come to rest."""
    pilot.session.settle()
    pilot.session._rest()
    pilot.session.settle()


def copies(workspace: Workspace) -> list[Path]:
    return [each.path for each in read_backups(workspace).backups]


def list_of_copies(pilot: Pilot) -> QDialog:
    action = next(action for action in pilot.window.actions() if action.objectName() == "restore")
    action.trigger()
    return pilot.wait_for(QDialog, "backupsDialog")


def button(dialog: QDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found
    return found


def test_a_day_is_copied_at_the_first_pause_and_when_the_workspace_is_closed(
    pilot: Pilot, workspace: Workspace
) -> None:
    assert copies(workspace) == []
    pause(pilot)
    (copy,) = copies(workspace)
    first = copy.read_bytes()
    pilot.type_into(a_ref(), "Shelters were built.")
    pilot.wait_until_saved()
    pause(pilot)
    assert copy.read_bytes() == first

    pilot.window.close()
    pilot.session.settle()

    assert copies(workspace) == [copy]
    (content,) = read_sections(open_workspace(copy), [a_ref()])
    assert content.shown.plain == "Shelters were built."


def test_closing_the_workspace_keeps_a_copy_too(pilot: Pilot, workspace: Workspace) -> None:
    pilot.session.close()
    pilot.session.settle()
    assert len(copies(workspace)) == 1


def test_of_a_read_only_workspace_no_copy_is_kept(open_window: Callable[..., Pilot], workspace: Workspace) -> None:
    workspace.rest()
    workspace.path.chmod(0o444)
    pilot = open_window(workspace.path)
    pause(pilot)
    assert read_all_backups().backups == ()


def test_a_copy_that_cannot_be_kept_is_told_once(pilot: Pilot) -> None:
    (data_folder() / "backups").parent.mkdir(parents=True, exist_ok=True)
    (data_folder() / "backups").write_text("a file where the folder should be")
    pause(pilot)
    assert "cannot be used" in pilot.message()
    pause(pilot)
    assert [box for box in pilot.window.findChildren(QMessageBox) if box.isVisible()] == []


def test_a_file_that_was_moved_away_is_left_to_the_next_save(pilot: Pilot, workspace: Workspace) -> None:
    workspace.rest()
    workspace.path.rename(workspace.path.with_name("elsewhere.iomdb"))
    pause(pilot)
    assert [box for box in pilot.window.findChildren(QMessageBox) if box.isVisible()] == []


def test_a_copy_comes_back_as_a_new_file_and_is_opened(pilot: Pilot, workspace: Workspace, tmp_path: Path) -> None:
    pilot.type_into(a_ref(), "Shelters were built.")
    pilot.wait_until_saved()
    pause(pilot)
    before = workspace.path.read_bytes()

    dialog = list_of_copies(pilot)
    listed = dialog.findChild(QTreeWidget, "backupList")
    assert listed
    assert listed.topLevelItemCount() == 1
    assert str(data_folder()) in " ".join(label.text() for label in dialog.findChildren(QLabel))
    QTest.keyClick(listed, Qt.Key.Key_Return)
    choice = dialog.findChild(QFileDialog, "fileChoice")
    assert choice
    assert Path(choice.selectedFiles()[0]).name.startswith("office 20")
    choice.selectFile(str(tmp_path / "back.iomdb"))
    with pilot.qtbot.waitSignal(pilot.session.restored, timeout=PATIENCE):
        choice.accept()
    message = pilot.wait_for(QMessageBox, "message")
    assert "back.iomdb" in message.text()
    with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
        QTest.mouseClick(message.buttons()[0], Qt.MouseButton.LeftButton)

    assert pilot.window.windowTitle() == "200001 – back.iomdb – iom_tracker"
    assert pilot.box(a_ref()).toPlainText() == "Shelters were built."
    assert workspace.path.read_bytes() == before


def test_a_copy_is_never_brought_back_over_a_file(pilot: Pilot, workspace: Workspace) -> None:
    pause(pilot)
    (copy,) = copies(workspace)
    pilot.session.restore_backup(copy, workspace.path)
    assert "is there already" in pilot.message()


def test_without_a_workspace_the_copies_of_all_are_listed(open_window: Callable[..., Pilot], tmp_path: Path) -> None:
    pilot = open_window()
    dialog = list_of_copies(pilot)
    assert not button(dialog, "restoreBackup").isEnabled()
    assert "There is no copy yet" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()

    for name in ("one.iomdb", "other.iomdb"):
        workspace = a_workspace(tmp_path, name)
        publish(workspace, a_publication(f"Shelters of {name}"))
        pilot.open(workspace.path)
        pause(pilot)
    pilot.session.close()
    pilot.session.settle()
    listed = list_of_copies(pilot).findChild(QTreeWidget, "backupList")
    assert listed
    model = listed.model()
    assert {model.index(row, 2).data() for row in range(model.rowCount())} == {"one.iomdb", "other.iomdb"}
    QTest.mouseClick(button(pilot.wait_for(QDialog, "backupsDialog"), "restoreBackup"), Qt.MouseButton.LeftButton)
    choice = pilot.wait_for(QFileDialog, "fileChoice")
    assert Path(choice.selectedFiles()[0]).name.partition(" ")[0] in {"one", "other"}
    choice.reject()


@pytest.fixture
def synced(open_window: Callable[..., Pilot], tmp_path: Path) -> Pilot:
    (tmp_path / "Dropbox").mkdir()
    return open_window(a_workspace(tmp_path / "Dropbox").path)


def test_a_synced_folder_is_warned_of_until_it_is_put_away(synced: Pilot, tmp_path: Path) -> None:
    banner = synced.find(QWidget, "banner")
    synced.qtbot.waitUntil(banner.isVisible, timeout=PATIENCE)
    assert "a folder that Dropbox copies elsewhere" in synced.text("bannerWords")
    assert "office.iomdb · in a synced folder, " in synced.text("fileName")
    assert not synced.find(QPushButton, "bannerDecide").isVisible()

    put_away = synced.find(QPushButton, "bannerPutAway")
    put_away.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(put_away, Qt.Key.Key_Space)
    assert not banner.isVisible()

    synced.open(tmp_path / "Dropbox" / "office.iomdb")
    synced.session.settle()
    assert not banner.isVisible()
    assert load_settings().known_places == (str(tmp_path / "Dropbox" / "office.iomdb"),)
    synced.open(a_workspace(tmp_path / "Dropbox", "other.iomdb").path)
    synced.qtbot.waitUntil(banner.isVisible, timeout=PATIENCE)


def test_the_warning_goes_with_the_workspace(synced: Pilot) -> None:
    banner = synced.find(QWidget, "banner")
    synced.qtbot.waitUntil(banner.isVisible, timeout=PATIENCE)
    synced.session.close()
    assert not banner.isVisible()


def test_what_is_put_away_is_remembered(tmp_path: Path) -> None:
    memory = Memory(load_settings())
    memory.note_place_known(tmp_path / "office.iomdb")
    assert Memory(load_settings()).is_place_known(tmp_path / "office.iomdb")
    assert not Memory(load_settings()).is_place_known(tmp_path / "other.iomdb")
