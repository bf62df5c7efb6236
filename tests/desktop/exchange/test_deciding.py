"""Deciding through the window: conflicts on their page, commitments in their dialog, and the report meanwhile."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QTextEdit, QWidget

from iom_tracker.desktop.conflicts.conflict_page import ConflictPage
from iom_tracker.desktop.frame.rail import Badge
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import CommitmentId
from iom_tracker.workflows.author import author
from iom_tracker.workflows.read_workspace import read_snapshot
from tests.builders import a_commitment, a_ref
from tests.desktop.exchange.texts import NINE, SIX
from tests.desktop.pilot import PATIENCE, Pilot
from tests.desktop.test_main_window import answer
from tests.offices import Desk

Key, Modifier = Qt.Key, Qt.KeyboardModifier
OpenAt = Callable[[Desk], Pilot]
NEW = CommitmentId("200050")


@pytest.fixture
def undecided(open_at: OpenAt, hq: Desk, haiti: Desk, kenya: Desk) -> Pilot:
    """Give the window of headquarters with a section in conflict."""
    hq.merge(haiti.pack(), kenya.pack())
    return open_at(hq)


@pytest.fixture
def promised_twice(open_at: OpenAt, hq: Desk, haiti: Desk, kenya: Desk) -> Pilot:
    """Give the window of headquarters where two offices have made a commitment of the same id."""
    for office in (haiti, kenya):
        promise(office)
        hq.merge(office.pack())
    return open_at(hq)


def promise(desk: Desk) -> None:
    with desk.at_work() as workspace, workspace.transaction() as transaction:
        before = transaction.catalogue.current()
        commitment = a_commitment(NEW, "2D", f"{desk.folder.name} promises something.")
        cycle = before.cycle.with_commitments((*before.cycle.commitments, commitment))
        transaction.catalogue.publish(Catalogue(before.framework, cycle), author(transaction, desk.clock))
        transaction.sections.lay_out(Catalogue(before.framework, cycle))


def test_the_places_are_one_key_away_and_writing_goes_on_where_it_was(undecided: Pilot) -> None:
    undecided.box(a_ref("challenges")).setFocus()
    for key, name in ((Key.Key_2, "submissionsPage"), (Key.Key_3, "conflictPage")):
        undecided.control(key)
        assert undecided.find(QWidget, name).isVisible()
    undecided.control(Key.Key_1)
    assert undecided.box(a_ref("challenges")).hasFocus()
    undecided.type_on("Roads were closed.")
    assert undecided.box(a_ref("challenges")).toPlainText() == "Roads were closed."


def test_places_that_are_clicked_are_shown(undecided: Pilot) -> None:
    for rail, page in (("railSubmissions", "submissionsPage"), ("railConflicts", "conflictPage")):
        undecided.click(rail)
        assert undecided.find(QWidget, page).isVisible()
    undecided.click("railWrite")
    assert undecided.find(QWidget, "writeView").isVisible()


def test_typing_elsewhere_is_not_undone_in_the_text_that_is_out_of_sight(undecided: Pilot) -> None:
    undecided.type_into(a_ref("challenges"), "Roads were closed.")
    undecided.control(Key.Key_3)
    undecided.control(Key.Key_Z)
    undecided.control(Key.Key_B)
    undecided.control(Key.Key_1)
    assert undecided.box(a_ref("challenges")).toPlainText() == "Roads were closed."
    undecided.control(Key.Key_Z)
    assert undecided.box(a_ref("challenges")).toPlainText() == ""


def test_a_conflict_is_resolved_by_keys_and_the_way_back_leads_to_writing(undecided: Pilot, hq: Desk) -> None:
    undecided.click("progressToDo")
    undecided.session.settle()
    page = undecided.find(ConflictPage, "conflictPage")
    assert page.shown == a_ref()
    assert undecided.find(QTextEdit, "resultText").hasFocus()
    undecided.press(Key.Key_1, Modifier.AltModifier)
    with undecided.qtbot.waitSignal(undecided.session.resolved, timeout=PATIENCE):
        undecided.control(Key.Key_Return)
    undecided.session.settle()
    assert hq.text() in (NINE, SIX)
    assert not undecided.find(Badge, "badge").isVisible()
    undecided.press(Key.Key_Space)
    assert undecided.find(QWidget, "writeView").isVisible()
    assert undecided.box(a_ref()).toPlainText() == hq.text()


def test_a_decision_that_cannot_be_kept_is_told_on_the_page(undecided: Pilot, hq: Desk) -> None:
    undecided.control(Key.Key_3)
    undecided.session.settle()
    hq.workspace.path.rename(hq.folder / "away.iomdb")
    undecided.press(Key.Key_1, Modifier.AltModifier)
    with undecided.qtbot.waitSignal(undecided.session.resolve_failed, timeout=PATIENCE):
        undecided.control(Key.Key_Return)
    assert "There is no file" in undecided.text("conflictNoticeWords")
    (hq.folder / "away.iomdb").rename(hq.workspace.path)


def test_an_export_with_conflicts_asks_what_to_do_first(undecided: Pilot, tmp_path: Path) -> None:
    undecided.control(Key.Key_E)
    answer(undecided, "Resolve them first")
    assert undecided.find(QWidget, "conflictPage").isVisible()
    undecided.come_back()
    undecided.press(Key.Key_4, Modifier.ControlModifier)
    answer(undecided, "Export with all texts marked")
    undecided.choose_export()
    undecided.answer_file_choice(tmp_path / "report.docx")
    assert "1 section was written" in undecided.message()
    assert (tmp_path / "report.docx").exists()


def test_the_badge_stays_in_its_corner_in_every_layout(undecided: Pilot) -> None:
    badge, button = undecided.find(Badge, "badge"), undecided.find(QWidget, "railConflicts")
    assert badge.text == "1"
    assert button.accessibleName() == "Conflicts, 1 to decide"
    assert badge.geometry().center().x() > button.width() / 2
    undecided.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert badge.geometry().center().x() < button.width() / 2
    assert not badge.grab().isNull()


def test_of_two_versions_of_a_commitment_one_is_kept(promised_twice: Pilot, hq: Desk) -> None:
    assert promised_twice.text("bannerWords").startswith("1 commitment came in several versions")
    promised_twice.click("bannerDecide")
    dialog = promised_twice.wait_for(QDialog, "commitmentVersions")
    words = [label.text() for label in dialog.findChildren(QLabel)]
    kept = next(text for text in words if text.endswith("promises something."))
    with promised_twice.qtbot.waitSignal(promised_twice.session.commitment_decided, timeout=PATIENCE):
        promised_twice.click("keep1")
    promised_twice.session.settle()
    commitment = read_snapshot(hq.workspace).catalogue.cycle.commitment(NEW)
    assert commitment
    assert commitment.text == (kept,)
    assert not promised_twice.find(QWidget, "banner").isVisible()


def test_two_commitments_of_the_same_id_are_both_kept(promised_twice: Pilot, hq: Desk) -> None:
    promised_twice.click("bannerDecide")
    dialog = promised_twice.wait_for(QDialog, "commitmentVersions")
    line = dialog.findChild(QLineEdit, "newId2")
    both = dialog.findChild(QPushButton, "keepBoth")
    assert line
    assert both
    assert line.text() == "200051"
    line.setText("200001")
    assert not both.isEnabled()
    line.setText("200052")
    with promised_twice.qtbot.waitSignal(promised_twice.session.commitment_decided, timeout=PATIENCE):
        QTest.mouseClick(both, Qt.MouseButton.LeftButton)
    promised_twice.session.settle()
    ids = {commitment.id for commitment in read_snapshot(hq.workspace).catalogue.cycle.commitments}
    assert {"200050", "200052"} <= ids
    assert promised_twice.row("200052").isValid()
