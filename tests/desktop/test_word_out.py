"""What is printed, how, and with which template, chosen in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QPushButton

from iom_tracker.domain.event import EventKind
from iom_tracker.domain.identity import RevisionId
from iom_tracker.environment.kept_template import keep_template
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.read_template import read_template
from iom_tracker.workflows.read_workspace import read_sections
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, an_event, body
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
    wait_for_terms(pilot)
    return pilot


def wait_for_terms(pilot: Pilot) -> None:
    """Wait until the dialog offers what is read from the file and from this machine."""
    box = pilot.wait_for(QDialog, "exportChoices").findChild(QComboBox, "exportLanguage")
    assert box
    pilot.qtbot.waitUntil(lambda: box.count() > 1, timeout=PATIENCE)


def ask_again(pilot: Pilot) -> None:
    pilot.come_back()
    pilot.control(Qt.Key.Key_E)
    wait_for_terms(pilot)


def choose_checked(pilot: Pilot, template: Path) -> None:
    """Choose a template and wait until it is checked."""
    pilot.click("chooseTemplate")
    pilot.answer_file_choice(template)
    pilot.qtbot.waitUntil(lambda: pilot.text("templateFound").startswith("It can be used."), timeout=PATIENCE)


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
    assert asked.text("exportTold").startswith("There is nothing to export: no such section is cleared;")
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
    ask_again(asked)
    choose(asked, "exportRedline", "since the last export")
    told = export_to(asked, tmp_path / "second.docx")
    assert "1 of them bears tracked changes." in told
    assert "Compared with first.docx, " in told
    assert "<w:ins " in text_of_part(tmp_path / "second.docx")


def heads(workspace: Workspace) -> tuple[RevisionId, ...]:
    return read_sections(workspace, [ELSEWHERE])[0].status.heads


def test_a_template_is_checked_in_plain_words_before_it_is_used(asked: Pilot, tmp_path: Path) -> None:
    choose_checked(asked, changed(the_template(), tmp_path / "own.docx", without_style("Answer"), "word/styles.xml"))
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


def close(pilot: Pilot) -> None:
    pilot.find(QDialog, "exportChoices").reject()


def is_ready(pilot: Pilot) -> bool:
    return pilot.find(QPushButton, "exportGo").isEnabled()


def test_a_final_report_waits_until_everything_in_it_is_cleared(asked: Pilot) -> None:
    tick(asked, "exportFinal")
    assert asked.text("exportTold") == "2 sections are not cleared, so this is not the final report."
    assert not is_ready(asked)
    choose(asked, "exportPart", "Commitment 200002")
    assert asked.text("exportTold").startswith("1 section is not cleared")
    tick(asked, "exportFinal")
    assert is_ready(asked)
    close(asked)


def test_what_is_cleared_is_exported_as_the_final_report(asked: Pilot, workspace: Workspace, tmp_path: Path) -> None:
    close(asked)
    with workspace.transaction() as transaction:
        (revision, _), *_ = transaction.revisions.heads_with_text(ELSEWHERE)
        transaction.events.add([an_event(EventKind.CLEARED, about=revision)])
        transaction.sections.refresh([ELSEWHERE])
    with asked.qtbot.waitSignal(asked.session.refreshed, timeout=PATIENCE):
        asked.session.take_drafts((), "")
    ask_again(asked)
    choose(asked, "exportPart", "Commitment 200002")
    tick(asked, "exportFinal")
    assert asked.text("exportTold").startswith("1 section. All are cleared")
    assert "draft" not in export_to(asked, tmp_path / "final.docx")


def test_the_report_is_printed_in_the_language_that_is_chosen(asked: Pilot, tmp_path: Path) -> None:
    choose(asked, "exportLanguage", "français")
    export_to(asked, tmp_path / "rapport.docx")
    assert "Table des matières" in text_of_part(tmp_path / "rapport.docx")
    assert 'w:val="fr-FR"' in text_of_part(tmp_path / "rapport.docx", "word/styles.xml")


def test_what_changed_since_an_earlier_export_that_is_named_bears_tracked_changes(
    asked: Pilot, workspace: Workspace, tmp_path: Path
) -> None:
    export_to(asked, tmp_path / "first.docx")
    write_section(workspace, ELSEWHERE, body("Asked for by the whole board."), heads(workspace))
    ask_again(asked)
    export_to(asked, tmp_path / "second.docx")
    ask_again(asked)
    choose(asked, "exportRedline", "since second.docx")
    assert "tracked changes" not in export_to(asked, tmp_path / "third.docx")
    ask_again(asked)
    choose(asked, "exportRedline", "since first.docx")
    assert "1 of them bears tracked changes." in export_to(asked, tmp_path / "fourth.docx")


def test_what_changed_between_two_exports_is_printed_as_it_was_then(
    asked: Pilot, workspace: Workspace, tmp_path: Path
) -> None:
    assert not asked.find(QComboBox, "exportUntil").isEnabled()
    export_to(asked, tmp_path / "first.docx")
    write_section(workspace, ELSEWHERE, body("Asked for by the whole board."), heads(workspace))
    ask_again(asked)
    export_to(asked, tmp_path / "second.docx")
    write_section(workspace, ELSEWHERE, body("Nobody asked."), heads(workspace))
    ask_again(asked)
    choose(asked, "exportRedline", "since first.docx")
    choose(asked, "exportUntil", "second.docx")
    assert asked.text("exportTold").startswith("The texts of that export are printed")
    told = export_to(asked, tmp_path / "between.docx")
    assert "Its texts are those of second.docx, " in told
    assert "1 of them bears tracked changes." in told
    story = text_of_part(tmp_path / "between.docx")
    assert "whole" in story
    assert "Nobody asked." not in story


def test_up_to_when_is_asked_only_with_tracked_changes(asked: Pilot, tmp_path: Path) -> None:
    export_to(asked, tmp_path / "first.docx")
    ask_again(asked)
    choose(asked, "exportRedline", "since first.docx")
    choose(asked, "exportUntil", "first.docx")
    box = asked.find(QComboBox, "exportRedline")
    for _ in range(box.count()):
        QTest.keyClick(box, Qt.Key.Key_Up)
    assert not asked.find(QComboBox, "exportUntil").isEnabled()
    assert asked.text("exportTold").startswith("2 sections.")
    assert "<w:ins " not in text_of_part(tmp_path / "first.docx")
    assert "2 sections were written" in export_to(asked, tmp_path / "second.docx")


def test_a_template_is_kept_for_the_next_reports_until_it_is_forgotten(asked: Pilot, tmp_path: Path) -> None:
    choose_checked(asked, changed(the_template(), tmp_path / "own.docx", without_style("Answer"), "word/styles.xml"))
    tick(asked, "templateForNext")
    assert "made with the template own.docx" in export_to(asked, tmp_path / "one.docx")
    ask_again(asked)
    assert asked.text("templateName") == "own.docx, which is kept"
    assert not asked.find(QAbstractButton, "templateForNext").isVisible()
    assert "made with the template own.docx" in export_to(asked, tmp_path / "two.docx")
    ask_again(asked)
    asked.click("usualTemplate")
    assert asked.text("templateName") == "The one that comes with the program"
    assert "made with the template" not in export_to(asked, tmp_path / "three.docx")
    assert read_template() == "own.docx"
    ask_again(asked)
    asked.click("usualTemplate")
    tick(asked, "templateForNext")
    export_to(asked, tmp_path / "four.docx")
    assert read_template() == ""


def test_a_template_is_used_once_unless_it_is_wanted_for_the_next_reports(asked: Pilot, tmp_path: Path) -> None:
    choose_checked(asked, changed(the_template(), tmp_path / "own.docx", without_style("Answer"), "word/styles.xml"))
    export_to(asked, tmp_path / "one.docx")
    assert read_template() == ""


def test_a_kept_template_that_was_damaged_is_told_and_ours_can_be_used(asked: Pilot, tmp_path: Path) -> None:
    close(asked)
    keep_template(the_template()).file.write_bytes(b"PK")
    ask_again(asked)
    assert asked.text("templateName") == "The one that is kept"
    assert "is damaged" in asked.text("templateFound")
    assert not is_ready(asked)
    asked.click("usualTemplate")
    assert is_ready(asked)
    assert not asked.find(QLabel, "templateFound").isVisible()
    export_to(asked, tmp_path / "out.docx")
    assert (tmp_path / "out.docx").exists()


def test_every_part_of_the_dialog_is_reached_by_the_keyboard(asked: Pilot) -> None:
    names = {"exportPart", "exportOnlyCleared", "exportFinal", "exportContents", "exportRedline", "exportLanguage"}
    reached = set()
    for _ in range(12):
        asked.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        reached.add(focused.objectName() if focused else "")
    assert names | {"chooseTemplate", "exportGo"} <= reached
    close(asked)
