"""What was decided of a report from Word is looked at again: today, when all is decided, after the next start."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QListView, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.conflict_page import ConflictPage
from tests.desktop.conftest import applied_theme, collector, theme
from tests.desktop.pilot import PATIENCE, Pilot
from tests.documents.word_edits import edited_file
from tests.journeys.test_word_review_in_the_window import (
    BUY_IN,
    GONE,
    SEVEN,
    SUPPORT,
    Desk,
    after,
    badge,
    desk,
    drop,
    page,
    press_button,
    remove_here_too,
    rows,
    wait_for,
    window,
)

__all__ = ["applied_theme", "collector", "desk", "theme"]  # fixtures

Key, Modifier = Qt.Key, Qt.KeyboardModifier
REJECTED = (
    "In 1 section a text is still to be chosen. 1 section was removed here too. "
    "What stood here before stays in the history. 1 text was rejected; it is not in the history. "
    "3 comments and replies came with it."
)


def go_to(pilot: Pilot, section: object) -> None:
    for _ in range(5):
        if page(pilot).shown != section:
            pilot.press(Key.Key_PageDown, Modifier.ControlModifier)
    assert page(pilot).shown == section


def accept_the_rest(pilot: Pilot, words: str) -> None:
    pilot.click("acceptRest")
    box = pilot.wait_for(QMessageBox, "message")
    after(pilot, lambda: press_button(box, words))


def reject_one_and_decide_the_rest(pilot: Pilot, desk: Desk) -> None:
    drop(pilot, desk.document)
    wait_for(pilot, BUY_IN)
    go_to(pilot, SUPPORT)
    after(pilot, lambda: pilot.click("rejectProposal"))
    accept_the_rest(pilot, "Accept 3 sections")
    wait_for(pilot, GONE)
    remove_here_too(pilot)
    assert pilot.text("nothingTitle") == "back.docx is decided"


def wait_for_conflict(pilot: Pilot) -> None:
    conflicts = pilot.find(ConflictPage, "conflictPage")
    pilot.qtbot.waitUntil(lambda: conflicts.isVisible() and conflicts.shown == SEVEN, timeout=PATIENCE)


def with_words_outside(desk: Desk) -> Path:
    stray = "<w:body><w:p><w:r><w:t>Words of the cover note.</w:t></w:r></w:p>"
    return edited_file(
        desk.document, desk.document.with_name("stray.docx"), lambda story: story.replace("<w:body>", stray)
    )


def test_a_rejected_text_is_looked_at_again_and_accepted(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    with window(qtbot, theme, desk.file) as pilot:
        drop(pilot, desk.document)
        wait_for(pilot, BUY_IN)
        assert not pilot.find(QPushButton, "reopenProposal").isVisible()
        after(pilot, lambda: pilot.click("rejectProposal"))
        wait_for(pilot, SEVEN)
        pilot.press(Key.Key_PageUp, Modifier.ControlModifier)
        assert pilot.text("clearedNoticeWords") == "The text was rejected; what stands here stays."
        after(pilot, lambda: pilot.click("reopenProposal"))
        assert (page(pilot).shown, badge(pilot)) == (BUY_IN, "5")
        after(pilot, lambda: pilot.control(Key.Key_Return))
        assert "real buy-in" in desk.text(BUY_IN)


def test_what_was_rejected_can_be_decided_anew_after_the_last_decision(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    with window(qtbot, theme, desk.file) as pilot:
        reject_one_and_decide_the_rest(pilot, desk)
        assert pilot.text("nothingWords") == REJECTED
        assert pilot.find(QPushButton, "reopenRejected").text() == "Look again at what was rejected (1)"
    with window(qtbot, theme, desk.file) as pilot:
        drop(pilot, desk.document)
        pilot.qtbot.waitUntil(lambda: pilot.text("nothingTitle") == "back.docx is decided", timeout=PATIENCE)
        assert pilot.text("nothingWords") == REJECTED
        after(pilot, lambda: pilot.click("reopenRejected"))
        wait_for(pilot, SUPPORT)
        assert badge(pilot) == "1"
        after(pilot, lambda: pilot.control(Key.Key_Return))
        assert desk.text(SUPPORT) != desk.before[SUPPORT]


def test_the_words_without_a_place_can_be_read_after_the_next_start(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    desk.document = with_words_outside(desk)
    with window(qtbot, theme, desk.file) as pilot:
        drop(pilot, desk.document)
        wait_for(pilot, BUY_IN)
        accept_the_rest(pilot, "Accept 4 sections")
        wait_for(pilot, GONE)
        after(pilot, lambda: pilot.control(Key.Key_Return))
        assert pilot.text("nothingTitle") == "stray.docx is decided"
        pilot.click("leaveCleared")
    with window(qtbot, theme, desk.file) as pilot:
        after(pilot, lambda: pilot.control(Key.Key_5))
        line = pilot.find(QPushButton, "finishedDocument")
        assert line.text().startswith("stray.docx, ")
        with pilot.qtbot.waitSignal(pilot.session.finished_read, timeout=PATIENCE):
            pilot.click("finishedDocument")
        assert pilot.text("nothingTitle") == "stray.docx is decided"
        pilot.click("showLeftOver")
        dialog = pilot.wait_for(QDialog, "leftOver")
        told = dialog.findChild(QPlainTextEdit, "leftOverTexts")
        assert told
        assert "Words of the cover note." in told.toPlainText()
        dialog.reject()


def test_a_section_that_was_removed_stays_in_the_list_after_the_next_start(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    with window(qtbot, theme, desk.file) as pilot:
        drop(pilot, desk.document)
        wait_for(pilot, BUY_IN)
        go_to(pilot, GONE)
        remove_here_too(pilot)
        assert pilot.text("sameCount") == "85 other sections bring nothing new."
    with window(qtbot, theme, desk.file) as pilot:
        after(pilot, lambda: pilot.control(Key.Key_5))
        assert [row for row in rows(pilot) if row.endswith("removed")] != []
        assert pilot.find(QListView, "proposalRows").model().rowCount() == 5
        assert pilot.text("sameCount") == "85 other sections bring nothing new."


def test_that_a_program_dropped_every_tag_is_said_once_and_not_of_each_section(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    document = edited_file(
        desk.document, desk.document.with_name("o.docx"), lambda story: re.sub("<w:tag [^>]*>", "", story)
    )
    with window(qtbot, theme, desk.file) as pilot:
        drop(pilot, document)
        wait_for(pilot, BUY_IN)
        words = "All tags are gone; the sections were found by the titles of their fields."
        assert pilot.text("sameCount").endswith(words)
        assert "tag" not in pilot.text("clearedNoticeWords")


def test_where_one_section_has_lost_its_tag_it_is_said_of_that_one(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    def without_first(story: str) -> str:
        return re.sub(f'<w:tag w:val="[^"]*{BUY_IN}[^"]*"/>', "", story)

    document = edited_file(desk.document, desk.document.with_name("o.docx"), without_first)
    with window(qtbot, theme, desk.file) as pilot:
        drop(pilot, document)
        wait_for(pilot, BUY_IN)
        assert "Its tag is gone" in pilot.text("clearedNoticeWords")
        go_to(pilot, SUPPORT)
        assert "tag" not in pilot.text("clearedNoticeWords")
        assert "tags" not in pilot.text("sameCount")


def test_a_text_that_was_taken_out_is_told_from_a_section_that_is_gone(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    words = "<w:r><w:delText>All of it.</w:delText></w:r>"
    struck = f'<w:sdtContent><w:p><w:del w:id="99" w:author="Ali">{words}</w:del></w:p>'

    def emptied(story: str) -> str:
        start = story.index("<w:sdtContent>", story.index(f'"{SUPPORT}'))
        end = story.index("</w:sdtContent>", start)
        return story[:start] + struck + story[end:]

    document = edited_file(desk.document, desk.document.with_name("e.docx"), emptied)
    with window(qtbot, theme, desk.file) as pilot:
        drop(pilot, document)
        wait_for(pilot, BUY_IN)
        go_to(pilot, SUPPORT)
        assert pilot.find(QLabel, "clearedTitle").accessibleName().endswith("emptied in the document")
        assert pilot.text("clearedNoticeWords").startswith("Its text was taken out in the document.")
        assert sum(row.endswith("missing") for row in rows(pilot)) == 1


def test_of_texts_in_conflict_the_one_from_word_is_named_by_its_document(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    with window(qtbot, theme, desk.file) as pilot:
        drop(pilot, desk.document)
        wait_for(pilot, BUY_IN)
        go_to(pilot, SEVEN)
        after(pilot, lambda: pilot.control(Key.Key_Return))
        wait_for_conflict(pilot)
        titles = [label.accessibleName() for label in pilot.window.findChildren(QLabel, "versionTitle")]
        titles.remove("Last common version")
        assert sorted(titles) == ["From back.docx", "Your copy"]
        pilot.press(Key.Key_1 if titles[0].startswith("From") else Key.Key_2, Modifier.AltModifier)
        with pilot.qtbot.waitSignal(pilot.session.resolved, timeout=PATIENCE):
            pilot.control(Key.Key_Return)
        model = pilot.find(QListView, "conflictRows").model()
        assert str(model.index(0, 0).data()).endswith("took the text from back.docx")


def test_what_was_published_last_is_told_whatever_published_it(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    with window(qtbot, theme, desk.file) as pilot:
        drop(pilot, desk.document)
        wait_for(pilot, BUY_IN)
        accept_the_rest(pilot, "Accept 4 sections")
        assert pilot.text("saveState").endswith(" · 4 sections")
        wait_for(pilot, GONE)
        remove_here_too(pilot)
        assert pilot.text("saveState").endswith(" · 1 section")
        pilot.click("chooseConflicts")
        wait_for_conflict(pilot)
        pilot.press(Key.Key_1, Modifier.AltModifier)
        with pilot.qtbot.waitSignal(pilot.session.resolved, timeout=PATIENCE):
            pilot.control(Key.Key_Return)
        assert re.fullmatch(r"Published \d\d:\d\d · 1 section", pilot.text("saveState"))
