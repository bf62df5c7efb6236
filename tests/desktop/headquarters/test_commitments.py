"""The list of commitments, changed through the window."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidgetItem,
)

from iom_tracker.desktop.dialogs.commitments import CommitmentsDialog, CommitmentTree, place_at
from iom_tracker.domain.catalogue_edit import Place
from iom_tracker.domain.cycle import Commitment
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.read_workspace import read_sections, read_snapshot
from tests.builders import a_ref
from tests.desktop.pilot import PATIENCE, Pilot
from tests.offices import Desk

OpenAt = Callable[[Desk], Pilot]
Indicator = QAbstractItemView.DropIndicatorPosition


def action(pilot: Pilot) -> QAction:
    found = pilot.window.findChild(QAction, "commitments")
    assert found is not None
    return found


@pytest.fixture
def dialog(pilot: Pilot) -> CommitmentsDialog:
    action(pilot).trigger()
    return pilot.wait_for(CommitmentsDialog, "commitmentsDialog")


def commitments(workspace: Workspace) -> tuple[Commitment, ...]:
    return read_snapshot(workspace).catalogue.cycle.commitments


def order(workspace: Workspace, *ids: str) -> list[str]:
    return [each.id for each in commitments(workspace) if each.id in ids]


def items(dialog: CommitmentsDialog) -> dict[str, QTreeWidgetItem]:
    tree = dialog.findChild(CommitmentTree, "commitmentTree")
    assert tree is not None
    return {item.text(0).split()[0]: item for item in tree.items()}


def choose(dialog: CommitmentsDialog, key: str) -> None:
    item = items(dialog)[key]
    item.treeWidget().setCurrentItem(item)


def changed_by(pilot: Pilot, button: str) -> None:
    with pilot.qtbot.waitSignal(pilot.session.catalogue_edited, timeout=PATIENCE):
        pilot.click(button)


def test_the_list_stands_in_the_order_of_the_report(dialog: CommitmentsDialog, workspace: Workspace) -> None:
    shown = [key for key, item in items(dialog).items() if item.parent()]
    assert shown == [each.id for each in commitments(workspace)]


def test_a_commitment_is_retired_and_reinstated_each_as_one_change(
    pilot: Pilot, dialog: CommitmentsDialog, workspace: Workspace
) -> None:
    choose(dialog, "200010")
    changed_by(pilot, "retireCommitment")
    assert items(dialog)["200010"].text(0).endswith("(retired)")
    assert next(each for each in commitments(workspace) if each.id == "200010").retired
    assert pilot.find(QPushButton, "retireCommitment").text() == "&Reinstate"
    changed_by(pilot, "retireCommitment")
    assert not any(each.retired for each in commitments(workspace))


def test_a_commitment_moves_a_row_up_and_down_and_stays_chosen(
    pilot: Pilot, dialog: CommitmentsDialog, workspace: Workspace
) -> None:
    choose(dialog, "200010")
    changed_by(pilot, "moveUp")
    assert order(workspace, "200001", "200010") == ["200010", "200001"]
    assert items(dialog)["200010"].isSelected()
    assert not pilot.find(QPushButton, "moveUp").isEnabled()
    changed_by(pilot, "moveDown")
    assert order(workspace, "200001", "200010", "200017") == ["200001", "200010", "200017"]


def test_a_commitment_is_added_where_the_person_is(
    pilot: Pilot, dialog: CommitmentsDialog, workspace: Workspace
) -> None:
    choose(dialog, "3A")
    pilot.click("addCommitment")
    pilot.wait_for(QDialog, "commitmentEdit")
    assert pilot.find(QLabel, "editHint").text() == "Give it an id, as the others have, and its text."
    assert not pilot.find(QPushButton, "editDo").isEnabled()
    QTest.keyClicks(pilot.find(QLineEdit, "editId"), "200001")
    QTest.keyClicks(pilot.find(QPlainTextEdit, "editText"), "We promise more.")
    assert "in use already" in pilot.find(QLabel, "editHint").text()
    pilot.find(QLineEdit, "editId").setText("200099")
    changed_by(pilot, "editDo")
    added = next(each for each in commitments(workspace) if each.id == "200099")
    assert (added.transformation, added.text) == ("3A", ("We promise more.",))
    assert items(dialog)["200099"].isSelected()


def test_a_text_is_changed(pilot: Pilot, dialog: CommitmentsDialog, workspace: Workspace) -> None:
    choose(dialog, "200001")
    pilot.click("rewordCommitment")
    pilot.wait_for(QDialog, "commitmentEdit")
    assert pilot.find(QLabel, "editHint").text() == "Nothing is different yet."
    pilot.find(QPlainTextEdit, "editText").setPlainText("First.\n\nSecond.")
    changed_by(pilot, "editDo")
    assert commitments(workspace)[0].text == ("First.", "Second.")


def test_a_commitment_moves_to_another_transformation(
    pilot: Pilot, dialog: CommitmentsDialog, workspace: Workspace
) -> None:
    choose(dialog, "200010")
    pilot.click("moveCommitment")
    pilot.wait_for(QDialog, "commitmentEdit")
    box, after = pilot.find(QComboBox, "editTransformation"), pilot.find(QComboBox, "editAfter")
    box.setCurrentIndex(box.findData("3A"))
    after.setCurrentIndex(after.findData("200002"))
    changed_by(pilot, "editDo")
    assert order(workspace, "200002", "200004", "200010") == ["200002", "200010", "200004"]


def test_a_row_that_is_dropped_goes_where_the_line_was(dialog: CommitmentsDialog) -> None:
    rows = items(dialog)
    first, second = rows["200001"], rows["200010"]
    assert place_at(second, Indicator.BelowItem) == Place("2D", "200010")
    assert place_at(second, Indicator.AboveItem) == Place("2D", "200001")
    assert place_at(first, Indicator.AboveItem) == Place("2D", is_first=True)
    assert place_at(rows["3A"], Indicator.OnItem) == Place("3A", is_first=True)


def test_a_row_that_is_dropped_where_it_stands_changes_nothing(pilot: Pilot, dialog: CommitmentsDialog) -> None:
    tree = dialog.findChild(CommitmentTree, "commitmentTree")
    assert tree is not None
    with pilot.qtbot.assertNotEmitted(dialog.edit_wanted):
        tree.moved.emit("200010", Place("2D", "200001"))
    with pilot.qtbot.waitSignal(pilot.session.catalogue_edited, timeout=PATIENCE):
        tree.moved.emit("200010", Place("2D", is_first=True))


def test_what_was_typed_a_moment_ago_is_kept_when_the_list_changes(pilot: Pilot, workspace: Workspace) -> None:
    pilot.type_into(a_ref(), "Half a thought.")
    action(pilot).trigger()
    dialog = pilot.wait_for(CommitmentsDialog, "commitmentsDialog")
    choose(dialog, "200010")
    changed_by(pilot, "retireCommitment")
    pilot.session.settle()
    (content,) = read_sections(workspace, [a_ref()])
    assert content.shown.plain == "Half a thought."
    assert pilot.box(a_ref()).toPlainText() == "Half a thought."


def test_an_office_cannot_change_the_list(open_at: OpenAt, haiti: Desk) -> None:
    assert not action(open_at(haiti)).isEnabled()
