"""What is printed, how, and with which template, chosen in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QPushButton

from iom_tracker.domain.identity import RevisionId
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.read_workspace import read_sections
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, body
from tests.desktop.pilot import PATIENCE, Pilot
from tests.documents.word_files import changed, parts_of, text_of_part, the_template, without_slot, without_style

ELSEWHERE = a_ref("origin", "200002")


@pytest.fixture
def asked(pilot: Pilot, workspace: Workspace) -> Pilot:
    """Give a window with two texts, and the dialog before an export."""
    write_section(workspace, a_ref(), body("Shelters were built."), ())
    write_section(workspace, ELSEWHERE, body("Asked for by the board."), ())
    with pilot.qtbot.waitSignal(pilot.session.refreshed, timeout=PATIENCE):
        pilot.session.take_drafts((), "")
    pilot.control(Qt.Key.Key_E)
    pilot.wait_for(QDialog, "exportChoices")
    return pilot


def choose(pilot: Pilot, name: str, words: str) -> None:
    box = pilot.wait_for(QDialog, "exportChoices").findChild(QComboBox, name)
    assert box
    (row,) = (row for row in range(box.count()) if words in box.itemText(row))
    for _ in range(row):
        QTest.keyClick(box, Qt.Key.Key_Down)


def tick(pilot: Pilot, name: str) -> None:
    QTest.keyClick(pilot.find(QAbstractButton, name), Qt.Key.Key_Space)


def export_to(pilot: Pilot, out: Path) -> str:
    pilot.choose_export()
    pilot.answer_file_choice(out)
    return pilot.message()


def test_the_dialog_says_what_the_pages_will_say(asked: Pilot) -> None:
    assert asked.text("exportTold").startswith("2 sections. 2 are not cleared, so every page says that it is a draft")
    tick(asked, "exportOnlyCleared")
    assert asked.text("exportTold").startswith("There is nothing to export")
    asked.find(QDialog, "exportChoices").reject()


def test_one_commitment_is_printed_without_contents(asked: Pilot, tmp_path: Path) -> None:
    choose(asked, "exportPart", "Commitment 200002")
    tick(asked, "exportContents")
    told = export_to(asked, tmp_path / "one.docx")
    story = text_of_part(tmp_path / "one.docx")
    assert told.startswith("1 section was written")
    assert "it is a draft" in told
    assert "Asked for by the board." in story
    assert "Shelters" not in story
    assert "PAGEREF" not in story


def test_what_changed_since_the_last_export_bears_tracked_changes(
    asked: Pilot, workspace: Workspace, tmp_path: Path
) -> None:
    export_to(asked, tmp_path / "first.docx")
    assert "PAGEREF" in text_of_part(tmp_path / "first.docx")
    write_section(workspace, ELSEWHERE, body("Asked for by the whole board."), heads(workspace))
    asked.come_back()
    asked.control(Qt.Key.Key_E)
    asked.wait_for(QDialog, "exportChoices")
    choose(asked, "exportRedline", "since the last export")
    told = export_to(asked, tmp_path / "second.docx")
    assert "1 of them bears tracked changes." in told
    assert "<w:ins " in text_of_part(tmp_path / "second.docx")


def heads(workspace: Workspace) -> tuple[RevisionId, ...]:
    return read_sections(workspace, [ELSEWHERE])[0].status.heads


def test_a_template_is_checked_in_plain_words_before_it_is_used(asked: Pilot, tmp_path: Path) -> None:
    template = changed(the_template(), tmp_path / "own.docx", without_style("Answer"), "word/styles.xml")
    asked.click("chooseTemplate")
    asked.answer_file_choice(template)
    asked.qtbot.waitUntil(lambda: asked.text("templateFound").startswith("It can be used."), timeout=PATIENCE)
    assert "Answer" in asked.text("templateFound")
    told = export_to(asked, tmp_path / "report.docx")
    assert "Answer" in told
    assert "word/styles.xml" in parts_of(tmp_path / "report.docx")


def test_a_template_that_will_not_do_is_refused_with_the_reason(asked: Pilot, tmp_path: Path) -> None:
    template = changed(the_template(), tmp_path / "own.docx", without_slot("report"))
    asked.click("chooseTemplate")
    asked.answer_file_choice(template)
    asked.qtbot.waitUntil(lambda: "own.docx" in asked.text("templateFound"), timeout=PATIENCE)
    assert not asked.find(QPushButton, "exportGo").isEnabled()
    asked.click("usualTemplate")
    assert asked.find(QPushButton, "exportGo").isEnabled()
    assert not asked.find(QAbstractButton, "usualTemplate").isVisible()
    asked.find(QDialog, "exportChoices").reject()
