"""Merging through the window: what came in is told, new keys are asked about, and a merge is taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from iom_tracker.desktop.conflicts.conflict_page import ConflictPage
from iom_tracker.desktop.frame.rail import Badge
from iom_tracker.domain.state import SectionState
from iom_tracker.packets.keys import KEY_FILE
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.pack import pack
from iom_tracker.workflows.review import clear_sections
from tests.builders import a_ref, body
from tests.desktop.exchange.texts import BASE, MORE, NINE
from tests.desktop.pilot import PATIENCE, Pilot
from tests.desktop.test_main_window import answer, drop
from tests.offices import Desk, copy_of

Key, Modifier = Qt.Key, Qt.KeyboardModifier
OpenAt = Callable[[Desk], Pilot]


def shown(pilot: Pilot, kind: type[QWidget], name: str) -> bool:
    return pilot.find(kind, name).isVisible()


def merged(pilot: Pilot, *files: Path) -> str:
    """Drop files and return what is told."""
    assert drop(pilot, *files)
    words = pilot.message()
    pilot.session.settle()
    pilot.come_back()
    return words


def test_a_dropped_packet_is_merged_and_told_in_a_few_words(pilot: Pilot, haiti: Desk) -> None:
    words = merged(pilot, haiti.pack())
    assert words == "1 section was changed by what came from Haiti."
    assert pilot.box(a_ref()).toPlainText() == NINE
    assert not shown(pilot, Badge, "badge")


def test_what_was_typed_a_moment_ago_is_there_after_a_merge(pilot: Pilot, haiti: Desk, hq: Desk) -> None:
    pilot.type_into(a_ref("message"), "Act now.")
    merged(pilot, haiti.pack())
    assert pilot.box(a_ref("message")).toPlainText() == "Act now."
    assert hq.text(a_ref("message")) == "Act now."


def test_a_merge_that_brings_a_conflict_leads_to_it(pilot: Pilot, haiti: Desk, kenya: Desk) -> None:
    drop(pilot, haiti.pack(), kenya.pack())
    answer(pilot, "Resolve the conflicts")
    pilot.session.settle()
    page = pilot.find(ConflictPage, "conflictPage")
    assert page.isVisible()
    assert page.shown == a_ref()
    assert pilot.find(Badge, "badge").text == "1"


def test_the_card_of_a_section_in_conflict_leads_to_it(pilot: Pilot, haiti: Desk, kenya: Desk) -> None:
    merged(pilot, haiti.pack(), kenya.pack())
    resolve = next(each for each in pilot.window.findChildren(QPushButton, "cardResolve") if each.isVisible())
    QTest.mouseClick(resolve, Qt.MouseButton.LeftButton)
    pilot.session.settle()
    assert pilot.find(ConflictPage, "conflictPage").shown == a_ref()


def test_what_was_merged_automatically_is_read_and_accepted_on_its_card(pilot: Pilot, haiti: Desk, kenya: Desk) -> None:
    kenya.write(MORE)
    words = merged(pilot, haiti.pack(), kenya.pack())
    assert "1 section was merged automatically; please read it." in words
    assert pilot.find(QPushButton, "progressToDo").text() == "1 merged text to read"
    pilot.box(a_ref("message")).setFocus()
    pilot.click("progressToDo")
    pilot.session.settle()
    assert pilot.box(a_ref()).hasFocus()
    accept = next(each for each in pilot.window.findChildren(QPushButton, "cardAccept") if each.isVisible())
    QTest.mouseClick(accept, Qt.MouseButton.LeftButton)
    pilot.session.settle()
    assert not accept.isVisible()
    assert not shown(pilot, QPushButton, "progressToDo")


def test_on_the_page_of_submissions_the_report_is_shown_there_and_no_message(pilot: Pilot, haiti: Desk) -> None:
    pilot.control(Key.Key_2)
    drop(pilot, haiti.pack())
    pilot.session.settle()
    assert shown(pilot, QWidget, "submissionsPage")
    assert not [box for box in pilot.window.findChildren(QMessageBox) if box.isVisible()]
    labels = [label.text() for label in pilot.find(QWidget, "submissionsPage").findChildren(QLabel)]
    assert any("from Haiti" in text for text in labels)


def test_files_to_merge_are_chosen_in_a_dialog(pilot: Pilot, haiti: Desk) -> None:
    packet = haiti.pack()
    pilot.press(Key.Key_M, Modifier.ControlModifier | Modifier.ShiftModifier)
    pilot.answer_file_choice(packet)
    assert "from Haiti" in pilot.message()


def test_a_file_that_is_refused_says_why(pilot: Pilot, tmp_path: Path) -> None:
    (tmp_path / "letter.iompack").write_text("Dear colleagues")
    assert "letter.iompack" in merged(pilot, tmp_path / "letter.iompack")


def test_a_file_that_was_merged_before_brings_nothing_new(pilot: Pilot, haiti: Desk) -> None:
    packet = haiti.pack()
    merged(pilot, packet)
    assert merged(pilot, packet) == f"Nothing new in {packet.name}."


def test_another_key_than_before_is_asked_about_and_the_file_merged_when_it_is_right(pilot: Pilot, haiti: Desk) -> None:
    merged(pilot, haiti.pack())
    (haiti.folder / "data" / KEY_FILE).unlink()
    haiti.write("On a new computer.")
    drop(pilot, haiti.pack())
    box = pilot.wait_for(QMessageBox, "message")
    assert "Amina of Haiti, Haiti signed with the key" in box.text()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    answer(pilot, "They have this key: merge")
    assert "from Haiti" in pilot.message()
    pilot.session.settle()
    assert pilot.box(a_ref()).toPlainText() == "On a new computer."


def test_decisions_of_somebody_unknown_are_asked_about_and_merged_when_the_key_is_right(
    pilot: Pilot, haiti: Desk, hq: Desk, tmp_path: Path
) -> None:
    merged(pilot, haiti.pack())
    hq.workspace.rest()
    colleague = Desk(tmp_path / "colleague", copy_of(hq, "copy").workspace, hq.clock)
    colleague.folder.mkdir()
    with colleague.at_work() as workspace:
        clear_sections(workspace, [str(a_ref())], clock=colleague.clock)
    drop(pilot, colleague.pack(everything=True))
    box = pilot.wait_for(QMessageBox, "message")
    assert "who is not known to decide here" in box.text()
    answer(pilot, "They have this key: merge")
    pilot.message()
    pilot.session.settle()
    snapshot = pilot.session.snapshot
    assert snapshot is not None
    assert snapshot.sections[a_ref()].state is SectionState.CLEARED


def test_a_packet_on_the_clipboard_is_merged(pilot: Pilot, haiti: Desk) -> None:
    with haiti.at_work() as workspace:
        QApplication.clipboard().setText("Dear all,\n" + pack(workspace, None, clock=haiti.clock).text)
    pilot.press(Key.Key_L, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert pilot.message() == "1 section was changed by what came from Haiti."


def test_where_the_clipboard_holds_no_packet_it_can_be_pasted(pilot: Pilot, haiti: Desk) -> None:
    QApplication.clipboard().setText("Dear all")
    pilot.press(Key.Key_L, Modifier.ControlModifier | Modifier.ShiftModifier)
    dialog = pilot.wait_for(QDialog, "pastePacket")
    text = dialog.findChild(QPlainTextEdit, "pastedText")
    assert text
    assert not pilot.find(QPushButton, "pasteMerge").isEnabled()
    with haiti.at_work() as workspace:
        text.setPlainText(pack(workspace, None, clock=haiti.clock).text)
    pilot.click("pasteMerge")
    assert pilot.message() == "1 section was changed by what came from Haiti."


def test_texts_that_were_not_sent_are_taken_when_ticked(pilot: Pilot, haiti: Desk) -> None:
    with haiti.at_work() as workspace:
        keep_draft(workspace, a_ref("origin"), body("Still being written."), (), clock=haiti.clock)
        workspace.rest()
    pilot.control(Key.Key_2)
    drop(pilot, haiti.workspace.path)
    answer(pilot, "Merge it into this workspace")
    pilot.session.settle()
    look = next(b for b in pilot.find(QWidget, "submissionsPage").findChildren(QPushButton) if "Look" in b.text())
    QTest.mouseClick(look, Qt.MouseButton.LeftButton)
    dialog = pilot.wait_for(QDialog, "unsentDrafts")
    assert not pilot.find(QPushButton, "draftsTake").isEnabled()
    box = dialog.findChild(QCheckBox, "draft1")
    assert box
    QTest.keyClick(box, Key.Key_Space)
    with pilot.qtbot.waitSignal(pilot.session.drafts_taken, timeout=PATIENCE):
        pilot.click("draftsTake")
    pilot.session.settle()
    assert pilot.box(a_ref("origin")).toPlainText() == "Still being written."


def test_a_merge_is_undone_after_a_question(pilot: Pilot, haiti: Desk) -> None:
    merged(pilot, haiti.pack())
    pilot.control(Key.Key_2)
    pilot.session.settle()
    pilot.click("undoMerge")
    answer(pilot, "Undo the merge")
    assert pilot.message() == "1 section says again what it said before."
    pilot.session.settle()
    assert pilot.box(a_ref()).toPlainText() == BASE
    assert not pilot.find(QPushButton, "undoMerge").isEnabled()


def test_an_office_reads_a_receipt(open_at: OpenAt, hq: Desk, haiti: Desk) -> None:
    hq.merge(haiti.pack())
    receipt = hq.receipt("Haiti")
    pilot = open_at(haiti)
    assert merged(pilot, receipt) == "The receipt from Headquarters was taken in."


def test_nobody_is_confused_by_what_another_window_merged(pilot: Pilot, haiti: Desk, hq: Desk) -> None:
    hq.merge(haiti.pack())
    pilot.control(Key.Key_2)
    pilot.session.settle()
    pilot.control(Key.Key_1)
    pilot.type_into(a_ref(), " Typed without having seen it.")
    pilot.wait_until_saved()
    pilot.press(Key.Key_P, Modifier.ControlModifier | Modifier.ShiftModifier)
    pilot.session.settle()
    assert pilot.box(a_ref()).toPlainText() == f"{NINE} Typed without having seen it."


@pytest.fixture(autouse=True)
def clipboard_is_left_empty() -> None:
    QApplication.clipboard().clear()
