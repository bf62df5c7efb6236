"""Office kits through the window: made at headquarters, opened at offices."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from iom_tracker.desktop.dialogs.make_kits import MakeKitsDialog
from iom_tracker.desktop.editor.state_chip import StateChip
from iom_tracker.desktop.editor.step import Step
from iom_tracker.environment.locations import HOME_VARIABLE
from iom_tracker.environment.settings import load_settings
from iom_tracker.workflows.make_kit import make_kit
from iom_tracker.workflows.open_kit import read_kit
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.read_workspace import read_snapshot
from tests.builders import a_catalogue
from tests.desktop.pilot import PATIENCE, Pilot
from tests.desktop.test_main_window import answer, drop
from tests.offices import Desk

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def kit(hq: Desk, tmp_path: Path) -> Path:
    """Give a kit that lies where an office saved it."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    with hq.at_work() as workspace:
        make_kit(workspace, folder / "kit.iompack", "Iraq, Erbil", references=["200001"], due="2017-02-28")
    return folder / "kit.iompack"


@pytest.fixture
def newcomer(open_window: Callable[..., Pilot], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pilot:
    """Give a window in an office where nothing was opened yet."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "office"))
    return open_window()


def words_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def start(pilot: Pilot, person: str = "") -> None:
    dialog = pilot.wait_for(QDialog, "openKit")
    line = dialog.findChild(QLineEdit, "kitPerson")
    assert line
    if person:
        line.selectAll()
        QTest.keyClicks(line, person)
    with pilot.qtbot.waitSignal(pilot.session.contents_read, timeout=PATIENCE):
        pilot.click("kitStart")
    pilot.come_back()


def test_a_kit_says_whose_it_is_and_makes_a_ready_workspace_beside_itself(newcomer: Pilot, kit: Path) -> None:
    newcomer.window.open(kit)
    told = words_in(newcomer.wait_for(QDialog, "openKit"))
    assert "Kit for Iraq, Erbil" in told
    assert "You are asked to write 5 sections. 1 more may be left out. Send them by 28 February 2017." in told
    assert "From Maria, Headquarters, signed with the key" in told
    start(newcomer, "Amina")
    snapshot = read_snapshot(open_workspace(kit.with_name("Iraq, Erbil 2016.iomdb")))
    assert (snapshot.office, snapshot.person) == ("Iraq, Erbil", "Amina")
    assert load_settings().person == "Amina"
    newcomer.session.settle()
    assert newcomer.find(QAbstractButton, "railSubmissions").text() == "Send"
    assert "due 28 February 2017" in newcomer.text("reportOffice")


def test_a_text_that_came_with_a_kit_says_that_it_is_from_headquarters(
    newcomer: Pilot, hq: Desk, tmp_path: Path
) -> None:
    hq.write("Written at headquarters.")
    with hq.at_work() as workspace:
        make_kit(workspace, tmp_path / "texts.iompack", "Kenya", references=["200001"])
    newcomer.window.open(tmp_path / "texts.iompack")
    start(newcomer, "Amina")
    newcomer.session.settle()
    chips = [chip.text for chip in newcomer.window.findChildren(StateChip)]
    assert chips.count("From headquarters") == 1
    assert "Published, not sent" not in chips
    steps = [step.toolTip() for step in newcomer.window.findChildren(Step)]
    assert sum(each.endswith(": From headquarters") for each in steps) == 1


def test_the_same_kit_opens_the_workspace_that_was_made_from_it(newcomer: Pilot, kit: Path) -> None:
    drop(newcomer, kit)
    start(newcomer)
    newcomer.control(Key.Key_W)
    newcomer.session.settle()
    with newcomer.qtbot.waitSignal(newcomer.session.opened, timeout=PATIENCE) as opened:
        newcomer.window.open(kit)
    assert opened.args[0].path == kit.with_name("Iraq, Erbil 2016.iomdb")
    newcomer.session.settle()
    newcomer.window.open(kit)
    assert "made from that kit" in newcomer.message()


def test_a_second_kit_for_the_same_office_gets_a_workspace_of_its_own(newcomer: Pilot, kit: Path, hq: Desk) -> None:
    newcomer.window.open(kit)
    start(newcomer)
    with hq.at_work() as workspace:
        make_kit(workspace, kit.with_name("second.iompack"), "Iraq, Erbil", references=["200010"])
    newcomer.window.open(kit.with_name("second.iompack"))
    start(newcomer)
    assert kit.with_name("Iraq, Erbil 2016 (2).iomdb").exists()


def test_a_packet_that_is_no_kit_says_what_to_do(newcomer: Pilot, haiti: Desk) -> None:
    newcomer.window.open(haiti.pack())
    assert newcomer.message() == (
        "0.iompack is a packet for a workspace. Open that workspace, then drop the packet on the window."
    )


def test_the_last_workspace_is_offered_for_a_packet_that_is_no_kit(
    newcomer: Pilot, hq: Desk, haiti: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(hq.folder))
    newcomer.open(hq.workspace.path)
    newcomer.control(Key.Key_W)
    drop(newcomer, haiti.pack())
    answer(newcomer, "Open hq.iomdb and merge")
    assert newcomer.message() == "1 section was changed by what came from Haiti."


def test_several_files_need_an_open_workspace(newcomer: Pilot, haiti: Desk, kenya: Desk) -> None:
    drop(newcomer, haiti.pack(), kenya.pack())
    assert "Open the workspace first" in newcomer.message()


def test_a_file_that_cannot_be_read_is_explained(newcomer: Pilot, tmp_path: Path) -> None:
    (tmp_path / "letter.iompack").write_text("Dear colleagues")
    newcomer.window.open(tmp_path / "letter.iompack")
    assert "letter.iompack" in newcomer.message()


def test_a_workspace_that_is_dropped_on_an_open_one_can_be_opened(pilot: Pilot, haiti: Desk) -> None:
    haiti.workspace.rest()
    drop(pilot, haiti.workspace.path)
    with pilot.qtbot.waitSignal(pilot.session.opened, timeout=PATIENCE) as opened:
        answer(pilot, "Open it")
    assert opened.args[0].path == haiti.workspace.path


def test_kits_are_made_for_what_is_ticked_for_each_office(pilot: Pilot, hq: Desk) -> None:
    pilot.press(Key.Key_K, Modifier.ControlModifier | Modifier.ShiftModifier)
    dialog = pilot.wait_for(MakeKitsDialog, "makeKits")
    offices, who, tree, due = parts(dialog)
    assert not pilot.find(QAbstractButton, "kitMake").isEnabled()
    offices.setPlainText("Nepal\n\n Peru \nNepal")
    who.setCurrentIndex(who.findData("Peru"))
    top(tree, 0).setCheckState(0, Qt.CheckState.Unchecked)
    assert "Own choice for Peru." in words_in(dialog)
    who.setCurrentIndex(0)
    assert top(tree, 0).checkState(0) is Qt.CheckState.Checked
    due.setText("1 March")
    assert not pilot.find(QAbstractButton, "kitMake").isEnabled()
    assert re.search(r"as in \d{4}-\d\d-\d\d\.", words_in(dialog))
    due.setText("2017-03-01")
    pilot.click("kitMake")
    pilot.answer_file_choice(hq.folder)
    assert pilot.message().startswith("2 kits were made.")
    nepal, peru = (read_kit(hq.folder / f"{name} 2016 kit.iompack") for name in ("Nepal", "Peru"))
    assert (nepal.due, len(nepal.sections), len(peru.sections)) == ("2017-03-01", 96, 72)


def test_a_kit_asks_for_something_and_somebody(pilot: Pilot) -> None:
    dialog = MakeKitsDialog(a_catalogue(), pilot.window)
    pilot.qtbot.addWidget(dialog)
    offices, _, tree, _ = parts(dialog)
    make = dialog.findChild(QAbstractButton, "kitMake")
    assert make
    assert "Name at least one office." in words_in(dialog)
    offices.setPlainText("Nepal")
    assert make.isEnabled()
    for place in range(tree.topLevelItemCount()):
        top(tree, place).setCheckState(0, Qt.CheckState.Unchecked)
    assert "Nothing is ticked for Nepal." in words_in(dialog)
    assert not make.isEnabled()
    assert not dialog.grab().isNull()


def test_a_kit_is_never_written_over_another(pilot: Pilot, hq: Desk) -> None:
    for _ in range(2):
        pilot.come_back()
        pilot.press(Key.Key_K, Modifier.ControlModifier | Modifier.ShiftModifier)
        dialog = pilot.wait_for(MakeKitsDialog, "makeKits")
        parts(dialog)[0].setPlainText("Nepal")
        pilot.click("kitMake")
        pilot.answer_file_choice(hq.folder)
        assert "1 kit was made" in pilot.message()
    assert (hq.folder / "Nepal 2016 kit (2).iompack").exists()


def parts(dialog: QDialog) -> tuple[QPlainTextEdit, QComboBox, QTreeWidget, QLineEdit]:
    found = (
        dialog.findChild(QPlainTextEdit, "kitOffices"),
        dialog.findChild(QComboBox, "kitWho"),
        dialog.findChild(QTreeWidget, "kitTree"),
        dialog.findChild(QLineEdit, "kitDue"),
    )
    offices, who, tree, due = found
    assert offices
    assert who
    assert tree
    assert due
    return offices, who, tree, due


def top(tree: QTreeWidget, place: int) -> QTreeWidgetItem:
    item = tree.topLevelItem(place)
    assert item
    return item
